import type { Field } from '../../../contracts/sheets/layout';
import { columnLetters } from '../../../workbook/address';
import { aboutRow } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadSheet } from '../../submission';
import { judgedSheets } from './field-cells';

/** SHEET-11: figures of the scorecard in rows, columns or sheets that nobody sees. */
export const hiddenData: Rule = {
  id: 'SHEET-11',
  severity: 'warning',
  title: {
    en: 'Scorecard data in hidden rows, columns or sheets',
    de: 'Scorecard-Daten in ausgeblendeten Zeilen, Spalten oder Blättern',
    ja: '非表示の行・列・シートにあるスコアカードのデータ',
  },
  clause: '',
  needs: [],
  check(context) {
    const judged = judgedSheets(context.submission);
    for (const { name, visibility, hiddenRows, hiddenColumns } of context.submission.info.sheets) {
      const tables = judged.filter(({ sheet }) => sheet === name);
      // A hidden sheet is said once, whatever stands on it.
      if (visibility !== 'visible') for (const table of tables.slice(0, 1)) reportSheet(context, table);
      else for (const table of tables) reportParts(context, table, hiddenRows, hiddenColumns);
    }
  },
};

function reportSheet(context: RuleContext, { sheet, area, layout }: ReadSheet): void {
  context.report({
    at: { sheet, row: area.row, column: area.column },
    about: `${layout.key} sheet hidden`,
    found: sheet,
    expected: null,
    message: {
      en: `The sheet “${sheet}” is hidden and holds data of the scorecard.`,
      de: `Das Blatt „${sheet}“ ist ausgeblendet und enthält Daten der Scorecard.`,
      ja: `非表示のシート「${sheet}」にスコアカードのデータがあります。`,
    },
    fix: unhide,
  });
}

function reportParts(
  context: RuleContext,
  sheet: ReadSheet,
  rows: readonly number[],
  columns: readonly number[],
): void {
  reportRows(context, sheet, new Set(rows));
  reportColumns(context, sheet, new Set(columns));
}

/** Rows next to each other are one finding, at the first of them. */
function reportRows(context: RuleContext, sheet: ReadSheet, hidden: ReadonlySet<number>): void {
  for (const { first, last } of runs(rowsWithData(sheet, hidden))) {
    const range = first.row === last.row ? String(first.row + 1) : `${first.row + 1}–${last.row + 1}`;
    context.report({
      at: { sheet: sheet.sheet, row: first.row, column: first.column },
      about: `${first.about} hidden`,
      found: range,
      expected: null,
      message: {
        en: `Data of the scorecard stands in hidden rows: ${range}.`,
        de: `In ausgeblendeten Zeilen stehen Daten der Scorecard: ${range}.`,
        ja: `非表示の行（${range}）にスコアカードのデータがあります。`,
      },
      fix: unhide,
    });
  }
}

interface DataRow {
  readonly row: number;
  readonly column: number;
  readonly about: string;
}

function rowsWithData(sheet: ReadSheet, hidden: ReadonlySet<number>): DataRow[] {
  const header: Readonly<Record<string, ReadCell<unknown>>> = sheet.header;
  const labels = Object.entries(header)
    .filter(([, cell]) => cell.state === 'given' && hidden.has(cell.at.row))
    .map(([key, { at }]): DataRow => ({ ...at, about: `${sheet.layout.key} ${key}` }));
  const rows = sheet.rows
    .filter((row) => hidden.has(row.row))
    .map((row): DataRow => ({ row: row.row, column: sheet.area.column, about: aboutRow(sheet, row) }));
  return [...labels, ...rows].sort((a, b) => a.row - b.row);
}

interface Run {
  readonly first: DataRow;
  last: DataRow;
}

function runs(rows: readonly DataRow[]): readonly Run[] {
  const found: Run[] = [];
  for (const row of rows) {
    const run = found.at(-1);
    if (run !== undefined && row.row - run.last.row <= 1) run.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}

function reportColumns(context: RuleContext, sheet: ReadSheet, hidden: ReadonlySet<number>): void {
  for (const [key, column] of sheet.columns) {
    if (!hidden.has(column) || !sheet.rows.some(({ cells }) => cells[key]?.state === 'given')) continue;
    const { heading } = sheet.layout.columns[key] as Field;
    const letters = columnLetters(column);
    context.report({
      at: { sheet: sheet.sheet, row: sheet.area.row, column },
      about: `${sheet.layout.key} column ${key} hidden`,
      found: letters,
      expected: null,
      message: {
        en: `The column ${heading.en} (${letters}) is hidden and holds data of the scorecard.`,
        de: `Die Spalte ${heading.de} (${letters}) ist ausgeblendet und enthält Daten der Scorecard.`,
        ja: `列「${heading.ja}」（${letters}）は非表示ですが、スコアカードのデータがあります。`,
      },
      fix: unhide,
    });
  }
}

const unhide = {
  en: 'Show it, so that every reader sees what was checked.',
  de: 'Einblenden, damit jeder Leser sieht, was geprüft wurde.',
  ja: '検証対象が全員に見えるよう再表示してください。',
};
