import ExcelJS from 'exceljs';
import { buildWorkbook } from '../support/golden/build';
import { workbookOfLines } from '../support/golden/run-case';

/**
 * A scorecard with mistakes, each the cause of one finding. In the clean case every figure was worked
 * out by hand, so what is at stake is what was changed.
 */
const mistakes = [
  'based on clean-acute',
  // Credit 37,497.94 for level 2: 100.00 too little, in the submitter's favour.
  'SLA scorecard!J13 = 37397.94',
  // Level 6 was met: 500.00 given that is not due.
  'SLA scorecard!J20 = 500.00',
  // The ledger repeats 37,497.94 as 37,000.00: 497.94 in the submitter's favour.
  'Credit ledger!F5 = 37000.00',
  // The root cause was due on 30 January.
  'SLA scorecard!N15 = 2023-02-03',
  // The waiver of level 8 needs its day: without it 37,497.94 is owed for the level.
  'SLA scorecard!L27 =',
  'Terms!E3 = illustrative',
  "Facilities!D4 = '2100",
];

export const seededName = 'Q4 2022 submitted.xlsx';

/** In the order of the list: sheets with an error first. */
export const seededFindings = [
  { rule: 'SLA-12', cell: 'SLA scorecard!J13', severity: 'error' },
  { rule: 'SLA-17', cell: 'SLA scorecard!N15', severity: 'warning' },
  { rule: 'SLA-12', cell: 'SLA scorecard!J20', severity: 'error' },
  { rule: 'SLA-09', cell: 'SLA scorecard!L27', severity: 'error' },
  { rule: 'SLA-12', cell: 'Credit ledger!F5', severity: 'error' },
  { rule: 'SHEET-09', cell: 'Terms!B3', severity: 'warning' },
  { rule: 'SHEET-02', cell: 'Facilities!D4', severity: 'warning' },
] as const;

export async function seededWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buildWorkbook(workbookOfLines(mistakes))) as never);
  formatAsSubmitterDid(workbook.getWorksheet('SLA scorecard') as ExcelJS.Worksheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A conditional format and a typeface of the submitter's own, over cells that have findings. */
function formatAsSubmitterDid(sheet: ExcelJS.Worksheet): void {
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } as const;
  sheet.addConditionalFormatting({
    ref: 'J11:J32',
    rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: ['20000'], style: { fill }, priority: 1 }],
  });
  sheet.getCell('J13').font = { bold: true, color: { argb: 'FF1F3864' } };
}
