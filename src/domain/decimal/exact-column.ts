import { Exact } from './exact';
import { MAX, isSafe, leastCommonMultiple } from './whole-doubles';

/** In place of a denominator, which is above zero: the row is blank. */
const BLANK = 0;

/**
 * Exact numbers, one a row, without an object for each: 100,000 of those outlive the young
 * generation of the garbage collector, and copying them takes longer than calculating with them.
 */
export class ExactColumn<V extends Exact | null = Exact | null> implements Iterable<V> {
  private readonly numerators: Float64Array;
  private readonly denominators: Float64Array;
  /** By row, those that whole doubles cannot hold; their numerator is NaN. */
  private readonly large = new Map<number, Exact>();
  private filled = 0;

  /** @param most rows it has room for */
  constructor(most: number) {
    this.numerators = new Float64Array(most);
    this.denominators = new Float64Array(most);
  }

  static of<V extends Exact | null>(values: readonly V[]): ExactColumn<V> {
    const column = new ExactColumn<V>(values.length);
    for (const value of values) column.push(value);
    return column;
  }

  get length(): number {
    return this.filled;
  }

  push(value: V): void {
    const row = this.filled;
    this.filled += 1;
    if (value === null) return;
    this.numerators[row] = value.numerator;
    this.denominators[row] = value.denominator;
    if (Number.isNaN(value.numerator)) this.large.set(row, value);
  }

  /** @param row counted from 0 */
  at(row: number): V {
    const [numerator, denominator] = [this.numerators[row] as number, this.denominators[row] as number];
    if (denominator === BLANK) return null as V;
    return (Number.isNaN(numerator) ? this.large.get(row) : Exact.ratio(numerator, denominator)) as V;
  }

  /** No generator: that takes twice as long over 100,000 rows. */
  [Symbol.iterator](): Iterator<V> {
    let row = 0;
    return {
      next: () => {
        if (row >= this.filled) return { done: true, value: undefined };
        row += 1;
        return { done: false, value: this.at(row - 1) };
      },
    };
  }

  /** A column as long as this. @param row counted from 0 */
  map<W extends Exact | null>(each: (value: V, row: number) => W): ExactColumn<W> {
    const mapped = new ExactColumn<W>(this.filled);
    for (let row = 0; row < this.filled; row += 1) mapped.push(each(this.at(row), row));
    return mapped;
  }

  /**
   * The numerators over one denominator, for loops over many rows; a blank row counts as 0.
   *
   * @returns undefined where one of them is no safe whole number: then the fractions themselves do
   */
  commonNumerators(): Float64Array | undefined {
    let common = 1;
    for (let row = 0; row < this.filled; row += 1) {
      common = leastCommonMultiple(common, this.denominatorAt(row));
    }
    if (common > MAX) return undefined;
    const numerators = this.numerators
      .subarray(0, this.filled)
      .map((numerator, row) => numerator * (common / this.denominatorAt(row)));
    return numerators.every(isSafe) ? numerators : undefined;
  }

  private denominatorAt(row: number): number {
    const denominator = this.denominators[row] as number;
    return denominator === BLANK ? 1 : denominator;
  }
}
