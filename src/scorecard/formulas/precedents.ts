import { type Area, areaBetween, type CellAddress, covers, parseA1 } from '../../workbook/address';
import { type FormulaToken, formulaTokens } from '../../workbook/formula-tokens';
import type { TableInfo, WorkbookInfo } from '../../workbook/port';

/** Names refer to names; nobody needs more than a few of them in a row. */
const DEEPEST_NAME = 5;

/** The cells that a formula refers to directly, by address, structured reference or defined name. */
export function precedents(formula: string, cell: CellAddress, info: WorkbookInfo, depth = 0): Area[] {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.flatMap((token, index) => {
    if (token.kind === 'bracketed') return structured(tokens, index, cell, info);
    if (token.kind !== 'word' || tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === '(')
      return [];
    return addressed(tokens, index, cell) ?? named(token.text, cell, info, depth);
  });
}

function addressed(tokens: readonly FormulaToken[], index: number, cell: CellAddress): Area[] | undefined {
  const first = parseA1(tokens[index]?.text ?? '');
  if (first === undefined) return undefined;
  const second = tokens[index + 1]?.text === ':' ? parseA1(tokens[index + 2]?.text ?? '') : undefined;
  return [{ sheet: sheetBefore(tokens, index) ?? cell.sheet, ...areaBetween(first, second ?? first) }];
}

function sheetBefore(tokens: readonly FormulaToken[], index: number): string | undefined {
  if (tokens[index - 1]?.text !== '!') return undefined;
  const name = tokens[index - 2];
  return name?.kind === 'quotedSheet' ? name.text.slice(1, -1).replaceAll("''", "'") : name?.text;
}

function structured(
  tokens: readonly FormulaToken[],
  index: number,
  cell: CellAddress,
  info: WorkbookInfo,
): Area[] {
  const name = tokens[index - 1]?.kind === 'word' ? tokens[index - 1]?.text.toLowerCase() : undefined;
  const table = info.tables.find((each) =>
    name === undefined ? holds(each, cell) : each.name.toLowerCase() === name,
  );
  if (table === undefined) return [];
  const text = tokens[index]?.text ?? '';
  const { area } = table;
  const { top, rows } = rowsIn(text, table, cell);
  const columns = columnsIn(text, table);
  const from = Math.min(...columns);
  const width = Math.max(...columns) - from + 1;
  return [{ sheet: table.sheet, row: top, column: area.column + from, rows, columns: width }];
}

/** The rows that brackets name: this one, the headings, the totals, everything; the data where they name none. */
function rowsIn(
  text: string,
  { area, hasHeadingRow, hasTotalRow }: TableInfo,
  cell: CellAddress,
): { readonly top: number; readonly rows: number } {
  const [headings, totals] = [hasHeadingRow ? 1 : 0, hasTotalRow ? 1 : 0];
  if (/^\[@|#This Row/i.test(text)) return { top: cell.row, rows: 1 };
  if (/#All/i.test(text)) return { top: area.row, rows: area.rows };
  const data = { top: area.row + headings, rows: area.rows - headings - totals };
  if (/#Headers/i.test(text)) {
    return { top: area.row, rows: headings + (/#Data/i.test(text) ? data.rows : 0) };
  }
  if (/#Totals/i.test(text)) {
    const rows = totals + (/#Data/i.test(text) ? data.rows : 0);
    return { top: area.row + area.rows - rows, rows };
  }
  return data;
}

/** The columns that brackets name, from 0; all of the table's where they name none. */
function columnsIn(text: string, table: TableInfo): number[] {
  const names = [...text.matchAll(/\[@?\[?([^[\]#@]+)\]/g)].map((match) => unescaped(match[1] as string));
  const found = names
    .map((name) => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()))
    .filter((column) => column >= 0);
  return found.length > 0 ? found : table.columns.map((_, column) => column);
}

function unescaped(name: string): string {
  return name.replace(/'(.)/g, '$1');
}

function holds({ sheet, area }: TableInfo, cell: CellAddress): boolean {
  return sheet === cell.sheet && covers(area, cell);
}

function named(text: string, cell: CellAddress, info: WorkbookInfo, depth: number): Area[] {
  if (depth >= DEEPEST_NAME) return [];
  const defined = info.names.find(
    ({ name, sheet }) =>
      name.toLowerCase() === text.toLowerCase() && (sheet === undefined || sheet === cell.sheet),
  );
  return defined === undefined ? [] : precedents(`=${defined.refersTo}`, cell, info, depth + 1);
}

/** Whether a formula refers to one of the cells. */
export function dependsOn(
  formula: string,
  cell: CellAddress,
  cells: readonly CellAddress[],
  info: WorkbookInfo,
): boolean {
  const areas = precedents(formula, cell, info);
  return cells.some(
    (other) =>
      !(other.sheet === cell.sheet && other.row === cell.row && other.column === cell.column) &&
      areas.some((area) => area.sheet === other.sheet && covers(area, other)),
  );
}
