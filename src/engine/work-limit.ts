import type * as UniverFormula from '@univerjs/engine-formula';
import { isRows } from './engine-function';
import { FormulaProblem } from './formula-problem';
import { argumentOf, type FormulaPackage } from './value-objects';

/**
 * What one formula may cost. Formulas come from strangers: a short one can name every cell of a
 * sheet, multiply a column with a row, or nest loops.
 *
 * Counted are cells that are read or made; a call counts as twenty-five. The most is a second or two.
 */
const MOST_WORK = 5_000_000;
const CALL = 25;
const MADE_CELL = 5;
/** What a cell of Excel's holds. */
const LONGEST_TEXT = 32_767;

/** They make as many cells as their first two numbers say. */
const SIZED_BY_ARGUMENTS = new Set(['SEQUENCE', 'RANDARRAY', 'EXPAND', 'MAKEARRAY']);
/** A lambda is called for each of them. */
const CALLED_FOR_EACH = new Set(['MAKEARRAY']);
/** They go through their cells as often as these have rows. */
const CUBIC = new Set(['MMULT', 'MINVERSE', 'MDETERM']);

/** They look for each cell of one argument in all of another. */
const SEARCHES: Readonly<Record<string, readonly [number, number]>> = {
  ...withPair(['COUNTIF', 'COUNTIFS', 'SUMIF', 'AVERAGEIF', 'MATCH', 'XMATCH', 'LOOKUP', 'VLOOKUP'], 0, 1),
  ...withPair(['HLOOKUP', 'XLOOKUP', 'FREQUENCY', 'LARGE', 'SMALL', 'RANK', 'RANK.EQ', 'RANK.AVG'], 0, 1),
  ...withPair(['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'], 1, 2),
};

function withPair(
  names: readonly string[],
  one: number,
  other: number,
): Record<string, readonly [number, number]> {
  return Object.fromEntries(names.map((name) => [name, [one, other]]));
}

let work = 0;

/** The next formula begins. */
export function startWork(): void {
  work = 0;
}

/** What the formula that ran last has cost. */
export function workDone(): number {
  return work;
}

function addWork(cells: number): void {
  work += cells;
  if (work > MOST_WORK)
    throw new FormulaProblem('#NUM!', 'The formula asks for more cells than can be calculated.', true);
}

/** Counts what Univer's functions and references cost. The functions of the catalogue keep limits of their own. */
export function limitWork(formula: FormulaPackage, functions: UniverFormula.IFunctionService): void {
  limitReading(formula);
  for (const [name, executor] of functions.getExecutors()) limitExecutor(String(name), executor);
}

const limited = new WeakSet<FormulaPackage>();

/** Univer reads an area cell by cell, whatever its size; INDIRECT and OFFSET can name any. */
function limitReading(formula: FormulaPackage): void {
  if (limited.has(formula)) return;
  limited.add(formula);
  const { prototype } = formula.BaseReferenceObject;
  const iterator = prototype.iterator;
  prototype.iterator = function (callback) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    addWork((endRow - startRow + 1) * (endColumn - startColumn + 1));
    iterator.call(this, callback);
  };
}

function limitExecutor(name: string, executor: UniverFormula.BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) => {
    addWork(CALL + costOf(name, variants));
    const result = calculate(...variants);
    refuseLongText(result);
    return result;
  };
}

type Variant = UniverFormula.BaseValueObject;

/** Arrays are laid over each other: a column and a row make a rectangle. */
function costOf(name: string, variants: readonly Variant[]): number {
  const [one, other] = SEARCHES[name] ?? [];
  if (one !== undefined && other !== undefined) return sizeOf(variants[one]) * sizeOf(variants[other]);
  const extents = variants.map(extentOf);
  const rows = Math.max(1, ...extents.map((extent) => extent.rows));
  const columns = Math.max(1, ...extents.map((extent) => extent.columns));
  const repeats = CUBIC.has(name) ? Math.max(rows, columns) : 1;
  const perCell = CALLED_FOR_EACH.has(name) ? CALL : MADE_CELL;
  return rows * columns * repeats + (SIZED_BY_ARGUMENTS.has(name) ? perCell * sizeAskedFor(variants) : 0);
}

/** Some functions are given references as they are, though Univer types them as values. */
function extentOf(variant: Variant): { readonly rows: number; readonly columns: number } {
  if (!variant.isArray() && !variant.isReferenceObject()) return { rows: 1, columns: 1 };
  const cells: unknown = variant;
  const extent = cells as UniverFormula.ArrayValueObject | UniverFormula.BaseReferenceObject;
  return { rows: extent.getRowCount(), columns: extent.getColumnCount() };
}

function sizeOf(variant: Variant | undefined): number {
  if (variant === undefined) return 1;
  const { rows, columns } = extentOf(variant);
  return rows * columns;
}

function sizeAskedFor(variants: readonly Variant[]): number {
  const [rows = 1, columns = 1] = variants
    .map(argumentOf)
    .filter((argument) => !isRows(argument))
    .map(Number)
    .filter(Number.isFinite);
  return Math.max(1, rows) * Math.max(1, columns);
}

function refuseLongText(result: ReturnType<UniverFormula.BaseFunction['calculate']>): void {
  if (!result.isValueObject()) return;
  const value = result as Variant;
  if (!value.isArray()) refuseIfLong(value);
  else
    (value as UniverFormula.ArrayValueObject).iterator((cell) => {
      if (cell) refuseIfLong(cell);
    });
}

function refuseIfLong(value: Variant): void {
  if (!value.isString() || String(value.getValue()).length <= LONGEST_TEXT) return;
  throw new FormulaProblem(
    '#VALUE!',
    `A cell holds ${LONGEST_TEXT.toLocaleString('en-US')} characters; the text is longer.`,
  );
}
