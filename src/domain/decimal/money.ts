import { Exact } from './exact';

/** Digits of the currency's minor unit: USD and EUR have cents. */
const CENTS = Exact.whole(100);
/** Doubles below this tell every two cents apart: 2^53 cents, and a margin. */
const ALWAYS_EXACT = 9e13;

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
 * @param weights  one per row, none negative
 * @returns one amount per row, in whole cents; all zero when every weight is
 */
export function allocate(total: Exact, weights: readonly Exact[]): Exact[] {
  if (total.isNegative()) return allocate(total.negated(), weights).map((part) => part.negated());
  const sum = Exact.sum(weights);
  if (sum.isZero()) return weights.map(() => Exact.zero);
  if (sum.equals(total) && weights.every(isWholeCents)) return [...weights];
  const cents = total.times(CENTS);
  return (
    allocateWhole(cents, weights)?.map((part) => Exact.ratio(part, 100)) ??
    allocateExact(cents, weights, sum).map((part) => part.div(CENTS))
  );
}

function isWholeCents(amount: Exact): boolean {
  return amount.times(CENTS).isWhole();
}

function allocateExact(cents: Exact, weights: readonly Exact[], sum: Exact): Exact[] {
  const exact = weights.map((weight) => cents.times(weight).div(sum));
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
function allocateWhole(cents: Exact, weights: readonly Exact[]): number[] | undefined {
  const total = cents.toNumber();
  const parts = Exact.commonNumerators(weights);
  const sum = parts?.reduce((a, b) => a + b, 0) ?? Infinity;
  if (parts === undefined || sum > Number.MAX_SAFE_INTEGER || total * sum > Number.MAX_SAFE_INTEGER) {
    return undefined;
  }
  const remainders = new Float64Array(parts.map((part) => (total * part) % sum));
  const cut = parts.map((part, row) => (total * part - (remainders[row] as number)) / sum);
  const left = total - cut.reduce((a, b) => a + b, 0);
  const least = remainders.slice().sort()[parts.length - left] ?? Infinity;
  let ties = left - remainders.filter((remainder) => remainder > least).length;
  return cut.map((part, row) => {
    const remainder = remainders[row] as number;
    const getsCent = remainder > least || (remainder === least && ties-- > 0);
    return getsCent ? part + 1 : part;
  });
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
