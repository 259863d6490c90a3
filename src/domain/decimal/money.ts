import { Exact } from './exact';
import type { ExactColumn } from './exact-column';
import { MAX } from './whole-doubles';

/** Digits of the currency's minor unit: USD and EUR have cents. */
const CENTS = Exact.whole(100);
/** Doubles below 2^46 stand closer together than a cent: no two cents are shown as the same one. */
const ALWAYS_EXACT = 7e13;

/**
 * Rounds an amount to whole cents, half away from zero.
 *
 * Neither contract names a rounding rule; this reading is shown with every money result.
 */
export function toCents(amount: Exact): Exact {
  return amount.toHundredths().div(CENTS);
}

/**
 * Splits a total over rows in proportion to their weights so that the rows add up to it to the cent.
 *
 * Each row's exact part is cut to whole cents; the cents left go to the largest remainders,
 * ties to the earlier row.
 *
 * @param total    the amount to split, in whole cents
 * @param weights  one per row, none negative; a blank row gets nothing and stays blank
 * @returns one amount per row, in whole cents; all zero when every weight is
 */
export function allocate<V extends Exact | null>(total: Exact, weights: ExactColumn<V>): ExactColumn<V> {
  if (total.isNegative()) return amountsOf(allocate(total.negated(), weights), (part) => part.negated());
  const sum = Exact.sum(weights);
  if (sum.isZero()) return amountsOf(weights, () => Exact.zero);
  if (sum.equals(total) && isInWholeCents(weights)) return weights;
  const cents = total.times(CENTS);
  const whole = allocateWhole(cents, weights);
  if (whole !== undefined) return amountsOf(weights, (_, row) => Exact.ratio(whole[row] as number, 100));
  const parts = allocateExact(cents, weights, sum);
  return amountsOf(weights, (_, row) => (parts[row] as Exact).div(CENTS));
}

/** A column whose blank rows are those of another. */
function amountsOf<V extends Exact | null>(
  column: ExactColumn<V>,
  amount: (value: Exact, row: number) => Exact,
): ExactColumn<V> {
  return column.map((value, row) => (value === null ? value : (amount(value, row) as V)));
}

function isInWholeCents(amounts: ExactColumn): boolean {
  for (const amount of amounts) if (amount !== null && !amount.times(CENTS).isWhole()) return false;
  return true;
}

function allocateExact(cents: Exact, weights: ExactColumn, sum: Exact): Exact[] {
  const exact = Array.from(weights, (weight) => cents.times(weight ?? Exact.zero).div(sum));
  const cut = exact.map((part) => part.floor());
  const left = cents.minus(Exact.sum(cut)).toNumber();
  const byRemainder = exact
    .map((part, row) => ({ row, remainder: part.minus(cut[row] as Exact) }))
    .sort((a, b) => b.remainder.compare(a.remainder) || a.row - b.row);
  for (const { row } of byRemainder.slice(0, left)) cut[row] = (cut[row] as Exact).plus(Exact.one);
  return cut;
}

/**
 * The same in whole doubles.
 *
 * @returns undefined where a product could pass 2^53
 */
function allocateWhole(cents: Exact, weights: ExactColumn): Float64Array | undefined {
  const total = cents.toNumber();
  const parts = weights.commonNumerators();
  if (parts === undefined) return undefined;
  const sum = parts.reduce((a, b) => a + b, 0);
  if (total * sum > MAX) return undefined;
  const remainders = parts.map((part) => (total * part) % sum);
  const cut = parts.map((part, row) => (total * part - (remainders[row] as number)) / sum);
  const left = total - cut.reduce((a, b) => a + b, 0);
  const sorted = remainders.slice().sort();
  const least = sorted[parts.length - left] ?? Infinity;
  // Of the rows that tie with the least remainder that gets a cent, as many as are among the largest.
  let ties = 0;
  while (sorted[parts.length - left + ties] === least) ties += 1;
  for (const [row, remainder] of remainders.entries()) {
    const getsCent = remainder > least || (remainder === least && ties-- > 0);
    if (getsCent) cut[row] = (cut[row] as number) + 1;
  }
  return cut;
}

/**
 * The double a cell stores for an amount in whole cents.
 *
 * @returns undefined when no double says the amount to the cent
 */
export function moneyToNumber(amount: Exact): number | undefined {
  const value = amount.toNumber();
  if (value < ALWAYS_EXACT && value > -ALWAYS_EXACT) return value;
  if (!Number.isFinite(value)) return undefined;
  const shown = Exact.ofText(plainText(value));
  return shown?.equals(amount) ? value : undefined;
}

function plainText(value: number): string {
  return Exact.ofDouble(value).toNumber() === value ? Exact.ofDouble(value).toText() : String(value);
}
