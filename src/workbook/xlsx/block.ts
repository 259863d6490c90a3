import type { Area } from '../address';
import type { Block } from '../port';
import type { FileSheet } from './file';
import type { StoredCell } from './grid';
import { GENERAL } from './styles-part';

/** The cells of an area. Rows without cells share one empty row, so a large area of few cells stays small. */
export function blockOf(sheet: FileSheet, area: Area): Block {
  const blank = {
    values: new Array<null>(area.columns).fill(null),
    formulas: new Array<undefined>(area.columns).fill(undefined),
    formats: new Array<string>(area.columns).fill(GENERAL),
  };
  const rows = Array.from({ length: area.rows }, (_, index) => {
    const cells = sheet.grid.row(area.row + index).filter(({ column }) => isWithin(area, column));
    return cells.length === 0 ? blank : filledRow(cells, area, blank);
  });
  return {
    area,
    values: rows.map((row) => row.values),
    formulas: rows.map((row) => row.formulas),
    formats: rows.map((row) => row.formats),
  };
}

interface BlockRow {
  readonly values: Block['values'][number];
  readonly formulas: Block['formulas'][number];
  readonly formats: Block['formats'][number];
}

function filledRow(cells: readonly StoredCell[], area: Area, blank: BlockRow): BlockRow {
  const [values, formulas, formats] = [[...blank.values], [...blank.formulas], [...blank.formats]];
  for (const { column, value, formula, format } of cells) {
    const at = column - area.column;
    values[at] = value;
    formulas[at] = formula;
    formats[at] = format;
  }
  return { values, formulas, formats };
}

function isWithin(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}
