import { Exact } from '../domain/decimal/exact';
import { toCents } from '../domain/decimal/money';

/** How a stored figure is compared with the exact result. */
export type Measure = 'money' | 'quotient' | 'plain';

/** A quotient typed by hand must be right to this many decimals at least. */
const FEWEST_TYPED_DECIMALS = 3;
/** What double arithmetic leaves where the exact result is nothing. */
const NOTHING = Exact.ratio(1, 1_000_000_000_000);

/**
 * Whether a stored figure is right.
 *
 * Money agrees to the cent. Anything else may differ by one unit of the 15th significant digit;
 * a quotient typed by hand may also be the exact one rounded to the decimals it was typed with,
 * at least three: 0.733 for 22 ÷ 30 is right, 0.74 is not.
 *
 * @param typed whether the cell holds a constant, not a formula
 */
export function agrees(found: Exact, expected: Exact, measure: Measure, typed: boolean): boolean {
  if (measure === 'money') return inCents(found, expected);
  const apart = found.minus(expected).abs();
  if (apart.isZero()) return true;
  if (expected.isZero()) return apart.atMost(NOTHING);
  if (apart.atMost(unitOf15thDigit(expected))) return true;
  return measure === 'quotient' && typed && isRoundedTo(found, expected);
}

export function inCents(found: Exact, expected: Exact): boolean {
  return toCents(found).equals(toCents(expected));
}

/** Compares a cell that holds a quotient: one that is typed may be rounded. */
export function asQuotient({ formula }: { readonly formula: string | undefined }) {
  return (stated: Exact, expected: Exact) => agrees(stated, expected, 'quotient', formula === undefined);
}

function isRoundedTo(found: Exact, expected: Exact): boolean {
  // Zeros at the end are lost in a file: 0.730 is stored as 0.73.
  const decimals = Math.max(decimalsOf(found), FEWEST_TYPED_DECIMALS);
  const scale = powerOfTen(decimals);
  return expected.times(scale).round().equals(found.times(scale));
}

function decimalsOf(value: Exact): number {
  return value.toText().split('.')[1]?.length ?? 0;
}

function unitOf15thDigit(value: Exact): Exact {
  const exponent = Number(value.toNumber().toExponential().split('e')[1]);
  return powerOfTen(exponent - 14);
}

function powerOfTen(exponent: number): Exact {
  const power = Exact.ofText(`1${'0'.repeat(Math.abs(exponent))}`) as Exact;
  return exponent < 0 ? Exact.one.div(power) : power;
}
