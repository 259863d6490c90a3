import type { Field } from '../../../contracts/sheets/layout';
import { columnLetters } from '../../../workbook/address';
import { aboutRow } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet } from '../../submission';
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
    const hiddenSheets = new Set<string>();
    for (const sheet of judgedSheets(context.submission)) {
      const info = context.submission.info.sheets.find(({ name }) => name === sheet.sheet);
      if (info === undefined) continue;
      if (info.visibility !== 'visible') {
        if (!hiddenSheets.has(sheet.sheet)) reportSheet(context, sheet);
        hiddenSheets.add(sheet.sheet);
        continue;
      }
      reportRows(context, sheet, new Set(info.hiddenRows));
      reportColumns(context, sheet, new Set(info.hiddenColumns));
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

/** Rows next to each other are one finding, at the first of them. */
function reportRows(context: RuleContext, sheet: ReadSheet, hidden: ReadonlySet<number>): void {
  if (hidden.size === 0) return;
  for (const run of runs(rowsWithData(sheet, hidden))) {
    const [first] = run;
    const last = run.at(-1) ?? first;
    if (first === undefined || last === undefined) continue;
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
    .filter((row) => hidden.has(row.row) && hasData(row))
    .map((row): DataRow => ({ row: row.row, column: sheet.area.column, about: aboutRow(sheet, row) }));
  return [...labels, ...rows].sort((a, b) => a.row - b.row);
}

function hasData({ cells, filledIn }: ReadRow): boolean {
  return filledIn || Object.values(cells).some(({ state }) => state === 'given');
}

function runs(rows: readonly DataRow[]): DataRow[][] {
  const found: DataRow[][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && row.row - before.row <= 1) run.push(row);
    else found.push([row]);
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
