import { layoutOfTable } from '../../contracts/sheets/all-sheets';
import type { SheetLayout } from '../../contracts/sheets/layout';
import { isBlank } from '../../domain/cell';
import type { Area } from '../../workbook/address';
import type { TableInfo } from '../../workbook/port';
import type { Heading } from '../submission';
import { assign, type ColumnText, isEnough, isNamedAfter } from './assign-headings';
import type { HeadingIndex } from './heading-index';
import { type HeadingRow, headingRows } from './heading-rows';
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

/**
 * The scorecard tables of a sheet: by table name, else by their headings.
 *
 * @param index what column headings mean
 * @param labels what labels of header blocks mean
 */
export function locateTables(
  cells: SheetCells,
  tables: readonly TableInfo[],
  index: HeadingIndex,
  labels: HeadingIndex,
): TablePlace[] {
  const onSheet = tables.filter(({ sheet }) => sheet === cells.info.name);
  const named = onSheet.flatMap((table) => namedPlace(cells, table, index) ?? []);
  const found = byHeadings(cells, onSheet, named, index, labels);
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

function heading(cells: SheetCells, row: number, { column, text }: ColumnText): Heading {
  return { text: String(text).trim(), at: { sheet: cells.info.name, row, column } };
}

/** Tables whose names are lost, or that never were any. */
function byHeadings(
  cells: SheetCells,
  tables: readonly TableInfo[],
  named: readonly TablePlace[],
  index: HeadingIndex,
  labels: HeadingIndex,
): TablePlace[] {
  const taken = named.map(({ area }) => area);
  const rows = headingRows(cells, taken, index, labels);
  const tops = [
    ...named.map(({ layout, area }) => ({ ...area, layout })),
    ...rows.map((each) => ({ ...areaOfHeadings(each), layout: each.layout })),
  ].map((each): Place => ({ ...each, row: topOf(each, cells, labels) }));
  return rows.map((found): TablePlace => {
    const last = lastRowOf(found, cells, tables, tops);
    return {
      layout: found.layout,
      cells,
      area: { ...areaOfHeadings(found), sheet: cells.info.name, rows: last - found.row + 1 },
      firstRow: found.bottom + 1,
      recognisedBy: 'headings',
      columns: found.columns,
      otherHeadings: found.others
        .filter(({ column }) => column >= found.left - 1 && column <= found.right + 1)
        .map((each) => heading(cells, found.row, each)),
    };
  });
}

/** Where a table begins with its header block and the name of its sheet, which stand above its headings. */
function topOf(
  { layout, row, column, columns }: Place & { readonly layout: SheetLayout },
  cells: SheetCells,
  labels: HeadingIndex,
): number {
  let top = row;
  for (let above = row - 1; above >= 0; above -= 1) {
    const line = Array.from({ length: columns }, (_, offset) => cells.value(above, column + offset));
    const [first, ...others] = line.filter((each) => !isBlank(each));
    if (first === undefined) continue;
    const isTitle = others.length === 0 && typeof first === 'string' && isNamedAfter(layout, first);
    if (!isTitle && !line.some((each) => labels.fieldOf(layout, each) !== undefined)) break;
    top = above;
  }
  return top;
}

type Place = Pick<Area, 'row' | 'column' | 'rows' | 'columns'>;

function areaOfHeadings({ row, bottom, left, right }: HeadingRow): Place {
  return { row, column: left, rows: bottom - row + 1, columns: right - left + 1 };
}

/** A table ends where its Excel table does; without one, above the next table or with the sheet. */
function lastRowOf(
  found: HeadingRow,
  cells: SheetCells,
  tables: readonly TableInfo[],
  others: readonly Place[],
): number {
  const own = tables.find(({ area }) => area.row === found.row && isWithin(area, found.left));
  const below = others.filter((area) => area.row > found.bottom && overlaps(found, area));
  const last =
    own === undefined
      ? Math.min(cells.lastRow, ...below.map(({ row }) => row - 1))
      : own.area.row + own.area.rows - (own.hasTotalRow ? 2 : 1);
  return Math.max(last, found.bottom);
}

function isWithin({ column: left, columns }: Place, column: number): boolean {
  return column >= left && column < left + columns;
}

function overlaps({ left, right }: HeadingRow, { column, columns }: Place): boolean {
  return left < column + columns && column <= right;
}
