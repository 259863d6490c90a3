import { decisions as decisionChoices } from '../../contracts/sheets/choices';
import { reviewSheet } from '../../contracts/sheets/review-sheet';
import type { CellValue } from '../../domain/cell';
import type { Language } from '../../domain/language';
import type { DraftCell, SheetDraft } from '../../workbook/draft';
import type { Finding } from '../finding';
import { type ReportedFinding, reportedFinding } from '../report/reported';
import type { Decision, Decisions } from './decisions';

type Column = keyof typeof reviewSheet.columns;

const columns = Object.keys(reviewSheet.columns) as Column[];
const widths: Readonly<Record<Column, number>> = {
  finding: 12,
  rule: 10,
  sheet: 18,
  cell: 8,
  severity: 10,
  message: 60,
  found: 16,
  expected: 16,
  difference: 14,
  clause: 24,
  decision: 12,
  reason: 36,
  reviewer: 16,
  date: 12,
};
const HEADING_ROW = 2;

const gone = {
  en: 'No longer found.',
  de: 'Nicht mehr gefunden.',
  ja: '今回の検証では検出されませんでした。',
};

/**
 * The Review sheet: the findings of this validation with the decisions made on them.
 *
 * A decision whose finding is gone keeps its row, so that nothing a reviewer wrote is lost.
 *
 * @param name of the sheet, where the workbook has one already
 */
export function reviewDraft(
  findings: readonly Finding[],
  decisions: Decisions,
  language: Language,
  name: string = reviewSheet.sheet[language],
): SheetDraft {
  const found = findings.map((finding) => reportedFinding(finding, language));
  const known = new Set(found.map(({ identity }) => identity));
  const rows = [
    ...found.map((finding) => findingRow(finding, decisions.get(finding.identity))),
    ...[...decisions]
      .filter(([identity]) => !known.has(identity))
      .map(([identity, decision]) => goneRow(identity, decision, language)),
  ];
  return {
    name,
    cells: [
      { row: 0, column: 0, value: reviewSheet.sheet[language], style: 'title' },
      ...columns.map((key, column): DraftCell => headingCell(key, column, language)),
      ...rows.flatMap((row, index) => rowCells(row, HEADING_ROW + 1 + index)),
    ],
    tables: [
      {
        name: reviewSheet.table,
        row: HEADING_ROW,
        column: 0,
        rows: Math.max(rows.length, 1),
        columns: columns.map((key) => ({ heading: reviewSheet.columns[key].heading[language] })),
      },
    ],
    columnWidths: columns.map((key) => widths[key]),
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    validations: [
      {
        kind: 'list',
        values: decisionChoices.map(({ value }) => value),
        range: {
          row: HEADING_ROW + 1,
          column: columns.indexOf('decision'),
          rows: Math.max(rows.length, 1),
          columns: 1,
        },
      },
    ],
    conditionalFormats: [],
    print: { landscape: true, repeatRows: { from: HEADING_ROW, to: HEADING_ROW } },
  };
}

type Row = Readonly<Partial<Record<Column, CellValue>>>;

function findingRow(finding: ReportedFinding, decision: Decision | undefined): Row {
  const { identity, rule, sheet, cell, severity, message, found, expected, difference, clause } = finding;
  return {
    finding: identity,
    rule,
    sheet,
    cell,
    severity,
    message,
    found: found.value,
    expected: expected.value,
    difference: difference.value,
    clause,
    ...decisionCells(decision),
  };
}

function goneRow(identity: string, decision: Decision, language: Language): Row {
  return {
    finding: identity,
    rule: identity.split(' ')[0] ?? '',
    message: gone[language],
    ...decisionCells(decision),
  };
}

function decisionCells(decision: Decision | undefined): Row {
  if (decision === undefined) return { decision: 'open' };
  const { decision: kind, reason, reviewer, date } = decision;
  return { decision: kind, reason, reviewer, date: date ?? null };
}

function headingCell(key: Column, column: number, language: Language): DraftCell {
  const field: { readonly heading: Record<Language, string>; readonly note?: Record<Language, string> } =
    reviewSheet.columns[key];
  return {
    row: HEADING_ROW,
    column,
    value: field.heading[language],
    style: 'heading',
    ...(field.note === undefined ? {} : { note: field.note[language] }),
  };
}

function rowCells(row: Row, at: number): DraftCell[] {
  return columns.map((key, column) => ({
    row: at,
    column,
    value: row[key] ?? null,
    style: reviewSheet.columns[key].role === 'input' ? 'input' : 'text',
    ...(key === 'date' ? { format: 'yyyy-mm-dd' } : {}),
  }));
}
