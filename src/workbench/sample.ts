import type { CellValue } from '../domain/cell';
import type { CellStyle, DraftCell, SheetDraft } from '../workbook/draft';

export const sampleName = 'Sample.xlsx';

/** Contract K's packages and a year's ledger, for as long as there are no templates. */
const ledger: readonly (readonly [number, string, number])[] = [
  [44565, 'consultation', 1.5],
  [44572, 'consultation', 2],
  [44579, 'forfeited', 1],
  [44600, 'analysis', 6.25],
  [44628, 'implementation', 12.5],
  [44655, 'cancelled', 1],
  [44683, 'serviceRequest', 3],
  [44720, 'programError', 2],
  [44750, 'onsite', 8],
];

function cell(
  row: number,
  column: number,
  value: CellValue,
  style: CellStyle,
  extra: Partial<DraftCell> = {},
): DraftCell {
  return { row, column, value, style, ...extra };
}

const quota: SheetDraft = {
  name: 'Quota',
  columnWidths: [16, 18, 12, 30],
  frozen: { rows: 9, columns: 0 },
  cells: [
    cell(0, 0, 'Annual quota', 'title'),
    cell(1, 0, 'Contract K, package a: 12 days a year', 'subtitle'),
    cell(3, 0, 'Package', 'label'),
    cell(3, 1, 'a', 'input'),
    cell(4, 0, 'Hours remaining', 'label'),
    cell(4, 1, null, 'computed', { formula: '=QUOTA.REMAINING(B4,A9:C18)', format: '#,##0.00' }),
    cell(5, 0, 'A credit', 'label'),
    cell(5, 1, null, 'computed', {
      formula: '=SLA.CREDIT(1000000,0.05,10)',
      format: '#,##0.00',
      note: 'A6 Ex.3-A §7.2',
    }),
    cell(6, 0, 'An error', 'label'),
    cell(6, 1, null, 'computed', { formula: '=SLA.CREDIT("abc",0.05,10)' }),
    ...['Date', 'Kind', 'Hours', 'Note'].map((heading, column) => cell(8, column, heading, 'heading')),
    ...ledger.flatMap(([date, kind, hours], index) => [
      cell(9 + index, 0, date, 'input', { format: 'yyyy-mm-dd' }),
      cell(9 + index, 1, kind, 'input'),
      cell(9 + index, 2, hours, 'input', { format: '0.00' }),
      cell(9 + index, 3, null, 'input'),
    ]),
  ],
  tables: [
    {
      name: 'QuotaLedger',
      row: 8,
      column: 0,
      rows: ledger.length,
      columns: ['Date', 'Kind', 'Hours', 'Note'].map((heading) => ({ heading })),
    },
  ],
  validations: [
    {
      range: { row: 9, column: 1, rows: ledger.length, columns: 1 },
      kind: 'list',
      values: [
        'consultation',
        'forfeited',
        'cancelled',
        'analysis',
        'implementation',
        'preparation',
        'followUp',
      ],
    },
    { range: { row: 9, column: 2, rows: ledger.length, columns: 1 }, kind: 'number', min: 0 },
  ],
  conditionalFormats: [
    {
      range: { row: 9, column: 0, rows: ledger.length, columns: 4 },
      formula: '=$B10="forfeited"',
      look: 'attention',
    },
  ],
};

const scratch: SheetDraft = {
  name: 'Scratch',
  columnWidths: [24, 24, 24],
  cells: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
};

export const sampleDrafts: readonly SheetDraft[] = [quota, scratch];
