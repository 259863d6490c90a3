import { layoutOfTable } from '../../contracts/sheets/all-sheets';
import type { Field, SheetLayout } from '../../contracts/sheets/layout';
import { spelling } from '../../contracts/spelling';
import { languages } from '../../domain/language';
import type { Area } from '../../workbook/address';
import type { TableInfo } from '../../workbook/port';
import type { Heading } from '../submission';
import type { HeadingIndex } from './heading-index';
import type { SheetCells } from './sheet-cells';

/** Where a table of a scorecard stands. */
export interface TablePlace {
  readonly layout: SheetLayout;
  readonly cells: SheetCells;
  /** From the heading row to the last row of the body. */
  readonly area: Area;
  /** First row below the headings. */
  readonly firstRow: number;
  readonly recognisedBy: 'table name' | 'headings';
  /** Sheet column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly otherHeadings: readonly Heading[];
}

/** Headings over two or three rows are merged cells; more are none. */
const MOST_HEADING_ROWS = 3;
const FEWEST_HEADINGS = 3;

/** The scorecard tables of a sheet: by table name, else by their headings. */
export function locateTables(
  cells: SheetCells,
  tables: readonly TableInfo[],
  index: HeadingIndex,
): TablePlace[] {
  const onSheet = tables.filter(({ sheet }) => sheet === cells.info.name);
  const named = onSheet.flatMap((table) => namedPlace(cells, table, index) ?? []);
  const found = byHeadings(cells, onSheet, named, index);
  return [...named, ...found].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function namedPlace(cells: SheetCells, table: TableInfo, index: HeadingIndex): TablePlace | undefined {
  const layout = layoutOfTable(table.name);
  if (layout === undefined) return undefined;
  const { area } = table;
  const texts = table.columns.map((name, offset) => ({
    column: area.column + offset,
    text: table.hasHeadingRow ? cells.value(area.row, area.column + offset) : name,
  }));
  const headings = assign(layout, texts, index);
  const hasPlainName = /^[a-z]+_?\d*$/i.test(table.name);
  if (!hasPlainName && !isEnough(layout, headings.columns, cells.info.name)) return undefined;
  return {
    layout,
    cells,
    area: table.hasTotalRow ? { ...area, rows: area.rows - 1 } : area,
    firstRow: area.row + (table.hasHeadingRow ? 1 : 0),
    recognisedBy: 'table name',
    columns: headings.columns,
    otherHeadings: headings.others.map((each) => heading(cells, area.row, each)),
  };
}

interface ColumnText {
  readonly column: number;
  readonly text: unknown;
}

interface AssignedHeadings {
  readonly columns: ReadonlyMap<string, number>;
  readonly others: readonly ColumnText[];
}

/** Which column each field has; of several columns that would do, the one nearest to the others. */
function assign(layout: SheetLayout, texts: readonly ColumnText[], index: HeadingIndex): AssignedHeadings {
  const candidates = new Map<string, number[]>();
  for (const { column, text } of texts) {
    const field = index.fieldOf(layout, text);
    if (field !== undefined) candidates.set(field, [...(candidates.get(field) ?? []), column]);
  }
  const certain = [...candidates.values()].filter((columns) => columns.length === 1).flat();
  const middle = certain.reduce((sum, column) => sum + column, 0) / (certain.length || 1);
  const columns = new Map(
    [...candidates].map(([field, each]) => [
      field,
      each.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best)),
    ]),
  );
  const taken = new Set(columns.values());
  const others = texts.filter(
    ({ column, text }) => !taken.has(column) && typeof text === 'string' && text !== '',
  );
  return { columns, others };
}

function heading(cells: SheetCells, row: number, { column, text }: ColumnText): Heading {
  return { text: String(text).trim(), at: { sheet: cells.info.name, row, column } };
}

/** Tables whose names are lost, or that never were any. */
function byHeadings(
  cells: SheetCells,
  tables: readonly TableInfo[],
  named: readonly TablePlace[],
  index: HeadingIndex,
): TablePlace[] {
  const rows = headingRows(cells, named, index);
  return rows.map((found, at): TablePlace => {
    const table = tables.find(
      ({ area }) => area.row === found.row && area.column <= found.left && isWithin(area, found.left),
    );
    const below = rows.slice(at + 1).find((next) => next.row > found.bottom && overlaps(found, next));
    const blockers = named
      .filter(
        ({ area }) =>
          area.row > found.bottom &&
          overlaps(found, { left: area.column, right: area.column + area.columns - 1 }),
      )
      .map(({ area }) => area.row);
    const last =
      table === undefined
        ? Math.min(cells.lastRow, (below?.row ?? Infinity) - 1, ...blockers.map((row) => row - 1))
        : table.area.row + table.area.rows - (table.hasTotalRow ? 2 : 1);
    return {
      layout: found.layout,
      cells,
      area: {
        sheet: cells.info.name,
        row: found.row,
        column: found.left,
        rows: Math.max(last, found.bottom) - found.row + 1,
        columns: found.right - found.left + 1,
      },
      firstRow: found.bottom + 1,
      recognisedBy: 'headings',
      columns: found.columns,
      otherHeadings: found.others
        .filter(({ column }) => column >= found.left - 1 && column <= found.right + 1)
        .map((each) => heading(cells, found.row, each)),
    };
  });
}

interface HeadingRow {
  readonly layout: SheetLayout;
  readonly row: number;
  /** Last row of the headings: below `row` where headings are merged cells. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly others: readonly ColumnText[];
}

function headingRows(cells: SheetCells, named: readonly TablePlace[], index: HeadingIndex): HeadingRow[] {
  const found: HeadingRow[] = [];
  for (const { row, from, values } of cells.rows()) {
    if (found.some((each) => row >= each.row && row <= each.bottom)) continue;
    let texts: ColumnText[] = [];
    for (const [offset, text] of values.entries()) {
      if (typeof text === 'string' && text !== '') texts.push({ column: from + offset, text });
    }
    texts = texts.filter(({ column }) => !named.some(({ area }) => covers(area, row, column)));
    if (texts.length < 2 || !texts.some(({ text }) => index.matches(text).length > 0)) continue;
    found.push(...headingsOf(cells, row, texts, index));
  }
  return found;
}

/** The headings of one row: of one table, or of several side by side. */
function headingsOf(
  cells: SheetCells,
  row: number,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): HeadingRow[] {
  const bottom = lastHeadingRow(cells, row);
  const all = [...texts, ...textsBelow(cells, row, bottom, texts, index)];
  const best = bestLayout(cells, all, index);
  if (best === undefined) return [];
  const used = [...best.columns.values()];
  const left = Math.min(...used);
  const right = Math.max(...used);
  const own: HeadingRow = { ...best, row, bottom, left, right };
  const rest = texts.filter(({ column }) => !used.includes(column));
  return [own, ...(rest.length < FEWEST_HEADINGS ? [] : headingsOf(cells, row, rest, index))];
}

function lastHeadingRow(cells: SheetCells, row: number): number {
  const merged = cells.info.merged.filter((area) => area.row === row && area.rows > 1);
  return Math.min(
    row + MOST_HEADING_ROWS,
    ...[Math.max(row, ...merged.map((area) => area.row + area.rows - 1))],
  );
}

/** Headings of the rows below a merged one: `Inputs` over Numerator, Less and Denominator. */
function textsBelow(
  cells: SheetCells,
  row: number,
  bottom: number,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): ColumnText[] {
  const below: ColumnText[] = [];
  const left = Math.min(...texts.map(({ column }) => column));
  const right = Math.max(
    ...texts.map(({ column }) => column),
    ...cells.info.merged.filter((area) => area.row === row).map((area) => area.column + area.columns - 1),
  );
  for (let next = row + 1; next <= bottom; next += 1) {
    for (let column = left; column <= right; column += 1) {
      const text = cells.value(next, column);
      if (index.matches(text).length > 0) below.push({ column, text });
    }
  }
  return below;
}

function bestLayout(
  cells: SheetCells,
  texts: readonly ColumnText[],
  index: HeadingIndex,
): Pick<HeadingRow, 'layout' | 'columns' | 'others'> | undefined {
  const possible = new Set(texts.flatMap(({ text }) => index.matches(text).map(({ layout }) => layout)));
  let best:
    | {
        layout: SheetLayout;
        columns: ReadonlyMap<string, number>;
        others: readonly ColumnText[];
        score: number;
      }
    | undefined;
  for (const layout of possible) {
    const { columns, others } = assign(layout, texts, index);
    if (!isEnough(layout, columns, cells.info.name)) continue;
    const score =
      columns.size - missing(layout, columns).length + (isNamedAfter(layout, cells.info.name) ? 0.5 : 0);
    if (best === undefined || score > best.score) best = { layout, columns, others, score };
  }
  return best;
}

/** Enough headings to be this table: three and half of those it must have; two on a sheet of its name. */
function isEnough(layout: SheetLayout, columns: ReadonlyMap<string, number>, sheet: string): boolean {
  const required = requiredFields(layout).length;
  const present = required - missing(layout, columns).length;
  if (isNamedAfter(layout, sheet)) return columns.size >= 2 && present * 3 >= required;
  return columns.size >= FEWEST_HEADINGS && present * 2 >= required;
}

/** Fields that a sheet must have and this one has not. */
function missing(layout: SheetLayout, columns: ReadonlyMap<string, number>): string[] {
  return requiredFields(layout).filter((field) => !columns.has(field));
}

/** The fields whose columns must be there once the sheet is. */
export function requiredFields(layout: SheetLayout): string[] {
  return Object.entries<Field>(layout.columns)
    .filter(([, { optional }]) => optional !== true)
    .map(([field]) => field);
}

function isNamedAfter(layout: SheetLayout, sheet: string): boolean {
  const name = spelling(sheet);
  return languages.some((language) => name.startsWith(spelling(layout.sheet[language])));
}

function isWithin(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && isWithin(area, column);
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function overlaps(one: Span, other: Span): boolean {
  return one.left <= other.right && other.left <= one.right;
}
