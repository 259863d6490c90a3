import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from './address';
import { rewriteCode } from './formula-text';

/**
 * A formula as it reads when copied some rows down and columns to the right: what Excel means by a
 * shared formula. References that are not fixed by `$` move; one that leaves the sheet is `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteCode(formula, (code) =>
    code.replace(
      REFERENCE,
      (match, cell?: string, wholeColumns?: string, wholeRows?: string) =>
        (cell && shiftCell(cell, rows, columns)) ??
        (wholeColumns && shiftEnds(wholeColumns, (end) => shiftColumn(end, columns))) ??
        (wholeRows && shiftEnds(wholeRows, (end) => shiftRow(end, rows))) ??
        match,
    ),
  );
}

/** A reference stands alone: not inside a name, not a function, not a sheet's name. */
const BEFORE = String.raw`(?<![A-Za-z0-9_.\\$:])`;
const AFTER = String.raw`(?![A-Za-z0-9_.(!])`;
const CELL = String.raw`(?<![A-Za-z0-9_.\\$])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})${AFTER}`;
const COLUMNS = String.raw`${BEFORE}(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${AFTER}`;
const ROWS = String.raw`${BEFORE}(\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})${AFTER}`;
const REFERENCE = new RegExp(`${CELL}|${COLUMNS}|${ROWS}`, 'g');

function shiftCell(cell: string, rows: number, columns: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
  const movedColumn = shiftColumn(column, columns);
  const movedRow = shiftRow(row, rows);
  return movedColumn === undefined || movedRow === undefined ? '#REF!' : movedColumn + movedRow;
}

function shiftEnds(range: string, shift: (end: string) => string | undefined): string {
  const ends = range.split(':').map(shift);
  return ends.includes(undefined) ? '#REF!' : ends.join(':');
}

function shiftColumn(column: string, by: number): string | undefined {
  if (column.startsWith('$')) return column;
  const index = columnIndex(column) + by;
  return index >= 0 && index < MAX_COLUMNS ? columnLetters(index) : undefined;
}

function shiftRow(row: string, by: number): string | undefined {
  if (row.startsWith('$')) return row;
  const index = Number(row) + by;
  return index >= 1 && index <= MAX_ROWS ? String(index) : undefined;
}
