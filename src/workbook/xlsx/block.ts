import type { Area } from '../address';
import { GENERAL } from '../number-format';
import type { Block } from '../port';
import type { FileSheet } from './file';
import type { StoredCell } from './grid';

/** The cells of an area. Rows that say nothing share one blank row, so a large area of few cells stays small. */
export function blockOf(sheet: FileSheet, area: Area): Block {
  const blank: BlockRow = {
    values: new Array<null>(area.columns).fill(null),
    formulas: new Array<undefined>(area.columns).fill(undefined),
    formats: new Array<string>(area.columns).fill(GENERAL),
  };
  const rows = Array.from({ length: area.rows }, (_, index) => {
    const cells = sheet.grid.row(area.row + index);
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

/** Few rows have formulas, or formats: the others share the blank row's. */
function filledRow(cells: readonly StoredCell[], area: Area, blank: BlockRow): BlockRow {
  const values = [...blank.values];
  let formulas: (string | undefined)[] | undefined;
  let formats: string[] | undefined;
  for (const { column, value, formula, format } of cells) {
    const at = column - area.column;
    if (at < 0 || at >= area.columns) continue;
    values[at] = value;
    if (formula !== undefined) (formulas ??= [...blank.formulas])[at] = formula;
    if (format !== GENERAL) (formats ??= [...blank.formats])[at] = format;
  }
  return { values, formulas: formulas ?? blank.formulas, formats: formats ?? blank.formats };
}
