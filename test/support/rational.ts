import fc from 'fast-check';
import { Exact } from '../../src/domain/decimal/exact';

/** A fraction of BigInts: the independent arithmetic that tests compute expected values with. */
export interface Rational {
  readonly n: bigint;
  /** Above zero. */
  readonly d: bigint;
}

export function rational(n: bigint | number, d: bigint | number = 1): Rational {
  const [numerator, denominator] = [BigInt(n), BigInt(d)];
  return denominator < 0n ? { n: -numerator, d: -denominator } : { n: numerator, d: denominator };
}

export const plus = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational) => plus(a, rational(-b.n, b.d));
export const times = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);
export const isLess = (a: Rational, b: Rational) => a.n * b.d < b.n * a.d;
export const lesser = (a: Rational, b: Rational) => (isLess(b, a) ? b : a);
export const sum = (all: readonly Rational[]) => all.reduce(plus, rational(0));

/** The greatest whole number at most this. */
export function floor({ n, d }: Rational): bigint {
  const cut = n / d;
  return n < 0n && cut * d !== n ? cut - 1n : cut;
}

/** The nearest whole number, halves away from zero. */
export function roundHalfAway(value: Rational): bigint {
  const { n, d } = value;
  return n < 0n ? -floor(rational(-2n * n + d, 2n * d)) : floor(rational(2n * n + d, 2n * d));
}

/** Cents of a total split by weights: largest remainders, ties to the earlier row. */
export function allocation(cents: bigint, weights: readonly Rational[]): bigint[] {
  const whole = sum(weights);
  if (whole.n === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => over(times(rational(cents), weight), whole));
  const cut = parts.map(floor);
  const rest = parts.map((part, row) => minus(part, rational(cut[row] as bigint)));
  let left = cents - cut.reduce((a, b) => a + b, 0n);
  const given = new Set<number>();
  for (; left > 0n; left -= 1n) {
    let best = -1;
    rest.forEach((remainder, row) => {
      if (!given.has(row) && (best === -1 || isLess(rest[best] as Rational, remainder))) best = row;
    });
    given.add(best);
    cut[best] = (cut[best] as bigint) + 1n;
  }
  return cut;
}

const CHUNK = 10n ** 15n;

/** A whole number in the program's arithmetic, built from pieces that a double holds. */
function wholeOf(value: bigint): Exact {
  if (value < 0n) return wholeOf(-value).negated();
  if (value < CHUNK) return Exact.whole(Number(value));
  return wholeOf(value / CHUNK)
    .times(Exact.whole(Number(CHUNK)))
    .plus(Exact.whole(Number(value % CHUNK)));
}

/** The same number in the program's arithmetic. */
export function exact({ n, d }: Rational): Exact {
  return wholeOf(n).div(wholeOf(d));
}

/** Whether the program's number is this fraction, asked without a division. */
export function isExactly(value: Exact, { n, d }: Rational): boolean {
  return value.times(wholeOf(d)).equals(wholeOf(n));
}

/** Whole numbers small and far beyond doubles, so that both paths of Exact are walked. */
const anyWhole: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 53n) - 3n, max: -(2n ** 53n) + 3n }),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);

export const anyRational: fc.Arbitrary<Rational> = fc
  .tuple(anyWhole, anyWhole)
  .map(([n, d]) => rational(n, d === 0n ? 1n : d));
