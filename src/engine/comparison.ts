import { CellError, type CellValue } from '../domain/cell';
import { isRows, type Argument, type FunctionResult } from './engine-function';

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Numbers are equal that Excel shows alike. */
const SIGNIFICANT_DIGITS = 15;

const decisions: Readonly<Record<Operator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/**
 * Compares as Excel does: numbers come before text, text before booleans, whatever they look like;
 * letter case plays no part; a blank cell is 0 beside a number and empty beside text.
 *
 * Ranges are compared cell by cell, a single row or column with every other.
 */
export function compared(left: Argument, operator: string, right: Argument): FunctionResult {
  const decide = decisions[operator as Operator];
  if (!isRows(left) && !isRows(right)) return compareCells(left, decide, right);
  const one = isRows(left) ? left : [[left]];
  const other = isRows(right) ? right : [[right]];
  const rows = Math.max(one.length, other.length);
  const columns = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) =>
      compareCells(cellAt(one, row, column), decide, cellAt(other, row, column)),
    ),
  );
}

/** A single row or column counts for every other. */
function cellAt(rows: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? new CellError('#N/A') : cell;
}

function compareCells(left: CellValue, decide: (order: number) => boolean, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  return decide(orderOf(left ?? blankBeside(right), right ?? blankBeside(left)));
}

type Comparable = number | string | boolean;

function blankBeside(other: Comparable | null): Comparable {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

const ranks = { number: 0, string: 1, boolean: 2 };

function orderOf(left: Comparable, right: Comparable): number {
  if (typeof left === 'number' && typeof right === 'number') return shown(left) - shown(right);
  if (typeof left === 'string' && typeof right === 'string')
    return orderOfTexts(left.toUpperCase(), right.toUpperCase());
  return rank(left) - rank(right) || Number(left) - Number(right);
}

function rank(value: Comparable): number {
  return ranks[typeof value as keyof typeof ranks];
}

function shown(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

function orderOfTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
