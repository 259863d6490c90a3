import { a1, a1Area, type Area, type CellAddress } from '../address';
import { DAYS_1900_TO_1904, showsDate } from '../number-format';
import type { Block } from '../port';
import { plainFormula } from '../spelling';
import { cellValue } from './cell-input';

/** Cells of one exchange: four figures a cell stay well below the 5 MB that Excel on the web allows. */
export const CELLS_PER_EXCHANGE = 40_000;

/** The areas cut into bands of rows, and the bands put together so that each exchange stays small. */
export function exchanges(areas: readonly Area[], cells: number): Area[][] {
  const bands = areas.flatMap((area) => bandsOf(area, Math.max(1, Math.floor(cells / area.columns))));
  const groups: Area[][] = [];
  let room = 0;
  for (const band of bands) {
    const size = sizeOf(band);
    if (size > room) {
      groups.push([]);
      room = cells;
    }
    groups.at(-1)?.push(band);
    room -= size;
  }
  return groups;
}

export function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}

function bandsOf(area: Area, rows: number): Area[] {
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

/** Reads the areas in one exchange. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
  date1904: boolean,
): Promise<Block[]> {
  const ranges = areas.map((area) => {
    const range = context.workbook.worksheets.getItem(area.sheet).getRange(a1Area(area));
    range.load('values,valueTypes,formulas,numberFormat');
    return range;
  });
  await context.sync();
  return areas.map((area, index) => blockOf(area, ranges[index] as Excel.Range, date1904));
}

function blockOf(area: Area, range: Excel.Range, date1904: boolean): Block {
  const formats = range.numberFormat as string[][];
  return {
    area,
    values: range.values.map((row: unknown[], down) =>
      row.map((raw, right) => {
        const value = cellValue(raw, String(range.valueTypes[down]?.[right]));
        const isOffset = date1904 && typeof value === 'number' && showsDate(formats[down]?.[right] ?? '');
        return isOffset ? value + DAYS_1900_TO_1904 : value;
      }),
    ),
    formulas: range.formulas.map((row: unknown[], down) =>
      row.map((formula, right) => formulaOf(formula, range.values[down]?.[right])),
    ),
    formats,
  };
}

/** A constant comes back as its value: text that begins with `=` is a formula only if it is not its own value. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return undefined;
  return plainFormula(formula);
}

/** The bands of an area put together again. */
export function joined(areas: readonly Area[], bands: readonly Block[]): Block[] {
  const waiting = [...bands];
  return areas.map((area) => {
    const parts: Block[] = [];
    let rows = 0;
    while (rows < area.rows) {
      const part = waiting.shift() as Block;
      parts.push(part);
      rows += part.area.rows;
    }
    return {
      area,
      values: parts.flatMap(({ values }) => values),
      formulas: parts.flatMap(({ formulas }) => formulas),
      formats: parts.flatMap(({ formats }) => formats),
    };
  });
}

/** The areas that formulas spill into, in one exchange; undefined for a formula that fills its own cell only. */
export async function readSpills(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<(Area | undefined)[]> {
  const ranges = cells.map(({ sheet, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(a1({ row, column }));
    const range = cell.getSpillingToRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  return ranges.map((range, index) => {
    const { sheet } = cells[index] as CellAddress;
    if (range.isNullObject || range.rowCount * range.columnCount === 1) return undefined;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheet, row, column, rows, columns };
  });
}
