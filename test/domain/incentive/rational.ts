/** A fraction of big integers, denominator above zero: the tests' own arithmetic. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const rational = (n: number | bigint, d: number | bigint = 1): Rational => {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
};
export const add = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational) => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);
export const isLess = (a: Rational, b: Rational) => a.n * b.d < b.n * a.d;
export const isEqual = (a: Rational, b: Rational) => a.n * b.d === b.n * a.d;
export const least = (a: Rational, b: Rational) => (isLess(b, a) ? b : a);
export const greatest = (a: Rational, b: Rational) => (isLess(a, b) ? b : a);

/** Whole cents of an amount, halves away from zero. */
export function cents({ n, d }: Rational): bigint {
  const size = n < 0n ? -n : n;
  const whole = (size * 200n + d) / (2n * d);
  return n < 0n ? -whole : whole;
}
