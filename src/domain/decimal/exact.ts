import { Decimal, EdgeDecimal } from './decimal';
import { MAX, greatestCommonDivisor, isSafe, leastCommonMultiple } from './whole-doubles';

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const FIFTEEN_DIGITS = 1e15;
const LEAST_WITHOUT_EXPONENT = 1e-6;
const PLAIN_DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** Text longer than this is no number anybody typed; the limit keeps hostile input cheap. */
const MAX_DECIMAL_TEXT = 255;

interface Fraction {
  readonly n: Decimal;
  readonly d: Decimal;
}

/**
 * An exact number: a fraction that is never rounded, so that a third of three is one and a half
 * cent is a half cent. Money is rounded once, at the edge (see money).
 *
 * Two paths, one value: numerator and denominator as whole doubles while they are below 2^53,
 * and as decimal.js integers beyond. Property tests prove them equal. Where a numerator could be
 * a negative zero, `+ 0` makes it zero.
 */
export class Exact {
  static readonly zero = new Exact(0, 1, undefined);
  static readonly one = new Exact(1, 1, undefined);

  private constructor(
    private readonly n: number,
    private readonly d: number,
    private readonly big: Fraction | undefined,
  ) {}

  /** A whole number, such as a count. */
  static whole(value: number): Exact {
    return Number.isSafeInteger(value) ? new Exact(value, 1, undefined) : Exact.ofDouble(value);
  }

  /** A ratio of two whole numbers, denominator above zero. */
  static ratio(numerator: number, denominator: number): Exact {
    const isSafe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0;
    return isSafe
      ? new Exact(numerator + 0, denominator, undefined)
      : Exact.whole(numerator).div(Exact.whole(denominator));
  }

  /**
   * A cell's double, as the decimal with at most 15 significant digits that it displays as.
   *
   * @param value a finite double
   */
  static ofDouble(value: number): Exact {
    if (Number.isInteger(value) && value < FIFTEEN_DIGITS && value > -FIFTEEN_DIGITS) {
      return new Exact(value === 0 ? 0 : value, 1, undefined);
    }
    // A double that equals m ÷ 10^k with |m| < 10^15 is the double nearest to that decimal.
    let k = 1;
    for (; k < POWERS_OF_TEN.length; k += 1) {
      const power = POWERS_OF_TEN[k] as number;
      const m = Math.round(value * power);
      if (m >= FIFTEEN_DIGITS || m <= -FIFTEEN_DIGITS) break;
      if (m / power === value) return new Exact(m, power, undefined);
    }
    return Exact.ofFifteenDigits(value, k - 1) ?? Exact.ofDecimal(new Decimal(value.toPrecision(15)));
  }

  /**
   * The 15 significant digits of a double that needs more, such as what 0.1 + 0.2 leaves.
   *
   * @param k decimals that 15 digits leave room for
   * @returns undefined where the product is too near to a half to tell which way it rounds
   */
  private static ofFifteenDigits(value: number, k: number): Exact | undefined {
    const power = POWERS_OF_TEN[k];
    if (power === undefined) return undefined;
    const shifted = value * power;
    if (Math.abs(shifted) < FIFTEEN_DIGITS / 10 || Math.abs(shifted) >= FIFTEEN_DIGITS - 1) return undefined;
    const rest = Math.abs(shifted - Math.trunc(shifted));
    if (rest > 0.25 && rest < 0.75) return undefined;
    let m = Math.round(shifted);
    let d = power;
    while (d > 1 && m % 10 === 0) {
      m /= 10;
      d /= 10;
    }
    return new Exact(m, d, undefined);
  }

  /**
   * Text that is a plain decimal, taken exactly.
   *
   * @returns undefined when the text is anything else: thousands separators, exponents, units
   */
  static ofText(text: string): Exact | undefined {
    if (text.length > MAX_DECIMAL_TEXT || !PLAIN_DECIMAL.test(text)) return undefined;
    return Exact.ofDecimal(new Decimal(text));
  }

  private static ofDecimal(value: Decimal): Exact {
    const places = value.decimalPlaces();
    const d = new Decimal(`1e${places}`);
    return Exact.ofFraction(value.times(d), d);
  }

  private static ofFraction(n: Decimal, d: Decimal): Exact {
    if (n.abs().lte(MAX) && d.lte(MAX)) return new Exact(n.toNumber() + 0, d.toNumber(), undefined);
    return new Exact(0, 1, { n, d });
  }

  /** As a whole double, for a column of many; NaN where whole doubles cannot hold the fraction. */
  get numerator(): number {
    return this.big === undefined ? this.n : NaN;
  }

  get denominator(): number {
    return this.d;
  }

  private get fraction(): Fraction {
    return this.big ?? { n: new Decimal(this.n), d: new Decimal(this.d) };
  }

  plus(other: Exact): Exact {
    if (this.big === undefined && other.big === undefined) {
      if (this.d === other.d) {
        const n = this.n + other.n;
        if (isSafe(n)) return new Exact(n, this.d, undefined);
      } else {
        const d = leastCommonMultiple(this.d, other.d);
        const a = this.n * (d / this.d);
        const b = other.n * (d / other.d);
        if (d <= MAX && isSafe(a) && isSafe(b) && isSafe(a + b)) return new Exact(a + b, d, undefined);
      }
    }
    const a = this.fraction;
    const b = other.fraction;
    if (a.d.eq(b.d)) return Exact.ofFraction(a.n.plus(b.n), a.d);
    return Exact.ofFraction(a.n.times(b.d).plus(b.n.times(a.d)), a.d.times(b.d));
  }

  minus(other: Exact): Exact {
    if (this.big === undefined && other.big === undefined && this.d === other.d) {
      const n = this.n - other.n;
      if (isSafe(n)) return new Exact(n, this.d, undefined);
    }
    return this.plus(other.negated());
  }

  times(other: Exact): Exact {
    if (this.big === undefined && other.big === undefined) {
      const n = this.n * other.n;
      const d = this.d * other.d;
      if (isSafe(n) && d <= MAX) return new Exact(n + 0, d, undefined);
      const a = greatestCommonDivisor(this.n, other.d);
      const b = greatestCommonDivisor(other.n, this.d);
      const reducedN = (this.n / a) * (other.n / b);
      const reducedD = (this.d / b) * (other.d / a);
      if (isSafe(reducedN) && reducedD <= MAX) return new Exact(reducedN + 0, reducedD, undefined);
    }
    const a = this.fraction;
    const b = other.fraction;
    return Exact.ofFraction(a.n.times(b.n), a.d.times(b.d));
  }

  /** @param other not zero: a zero denominator is the caller's Problem, not an arithmetic one. */
  div(other: Exact): Exact {
    if (this.big === undefined && other.big === undefined && other.n > 0) {
      const n = this.n * other.d;
      const d = this.d * other.n;
      if (isSafe(n) && d <= MAX) return new Exact(n, d, undefined);
    }
    return this.times(other.reciprocal());
  }

  private reciprocal(): Exact {
    if (this.isZero()) throw new RangeError('division by zero');
    if (this.big !== undefined) {
      const { n, d } = this.big;
      return n.isNegative() ? Exact.ofFraction(d.negated(), n.negated()) : Exact.ofFraction(d, n);
    }
    return this.n < 0 ? new Exact(-this.d, -this.n, undefined) : new Exact(this.d, this.n, undefined);
  }

  negated(): Exact {
    if (this.big !== undefined) return new Exact(0, 1, { n: this.big.n.negated(), d: this.big.d });
    return this.n === 0 ? this : new Exact(-this.n, this.d, undefined);
  }

  abs(): Exact {
    return this.isNegative() ? this.negated() : this;
  }

  /** Negative, zero or positive as this is below, equal to or above the other. */
  compare(other: Exact): number {
    if (this.big === undefined && other.big === undefined) {
      const a = this.n * other.d;
      const b = other.n * this.d;
      if (isSafe(a) && isSafe(b)) return a - b;
    }
    const a = this.fraction;
    const b = other.fraction;
    return a.n.times(b.d).comparedTo(b.n.times(a.d));
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  lessThan(other: Exact): boolean {
    return this.compare(other) < 0;
  }

  atMost(other: Exact): boolean {
    return this.compare(other) <= 0;
  }

  moreThan(other: Exact): boolean {
    return this.compare(other) > 0;
  }

  atLeast(other: Exact): boolean {
    return this.compare(other) >= 0;
  }

  isZero(): boolean {
    return this.big === undefined ? this.n === 0 : this.big.n.isZero();
  }

  isNegative(): boolean {
    return this.big === undefined ? this.n < 0 : this.big.n.isNegative() && !this.big.n.isZero();
  }

  isPositive(): boolean {
    return !this.isZero() && !this.isNegative();
  }

  isWhole(): boolean {
    if (this.big === undefined) return this.n % this.d === 0;
    return this.big.n.mod(this.big.d).isZero();
  }

  static min(first: Exact, second: Exact): Exact {
    return second.lessThan(first) ? second : first;
  }

  static max(first: Exact, second: Exact): Exact {
    return second.moreThan(first) ? second : first;
  }

  /**
   * The sum; blanks add nothing. While it is a fraction of safe whole numbers, no row makes a new one.
   */
  static sum(values: Iterable<Exact | null>): Exact {
    let rest = Exact.zero;
    let [n, d] = [0, 1];
    for (const value of values) {
      if (value === null) continue;
      const common = leastCommonMultiple(d, value.d);
      const a = n * (common / d);
      const b = value.n * (common / value.d);
      if (value.big === undefined && common <= MAX && isSafe(a) && isSafe(b) && isSafe(a + b)) {
        [n, d] = [a + b, common];
      } else {
        rest = rest.plus(new Exact(n, d, undefined)).plus(value);
        [n, d] = [0, 1];
      }
    }
    return rest.plus(new Exact(n, d, undefined));
  }

  /** The greatest whole number at most this. */
  floor(): Exact {
    if (this.big === undefined) {
      if (this.d === 1) return this;
      const rest = this.n % this.d;
      return new Exact((this.n - rest) / this.d - (rest < 0 ? 1 : 0), 1, undefined);
    }
    const { n, d } = this.big;
    const towardsZero = n.divToInt(d);
    const cutUp = n.isNegative() && !towardsZero.times(d).eq(n);
    return Exact.ofFraction(cutUp ? towardsZero.minus(1) : towardsZero, new Decimal(1));
  }

  /** The smallest whole number at least this. */
  ceil(): Exact {
    return this.d === 1 && this.big === undefined ? this : this.negated().floor().negated();
  }

  /** The whole number nearest to this, halves away from zero. */
  round(): Exact {
    if (this.big === undefined) {
      const rest = this.n % this.d;
      const away = Math.abs(rest) >= this.d - Math.abs(rest) ? Math.sign(rest) : 0;
      return new Exact((this.n - rest) / this.d + away, 1, undefined);
    }
    const half = Exact.halves;
    return this.isNegative() ? this.negated().plus(half).floor().negated() : this.plus(half).floor();
  }

  private static readonly halves = new Exact(1, 2, undefined);

  /** This many hundredths, rounded to whole ones, halves away from zero: the cents of an amount. */
  toHundredths(): Exact {
    if (this.big === undefined) {
      const n = Math.abs(this.n);
      const rest = (n % this.d) * 100;
      if (rest <= MAX) {
        const cut = rest % this.d;
        const up = cut >= this.d - cut ? 1 : 0;
        const whole = ((n - (n % this.d)) / this.d) * 100 + (rest - cut) / this.d + up;
        if (whole <= MAX) return new Exact(this.n < 0 && whole > 0 ? -whole : whole, 1, undefined);
      }
    }
    return this.times(Exact.hundred).round();
  }

  private static readonly hundred = new Exact(100, 1, undefined);

  /** The double nearest to this; infinite when too large for one. */
  toNumber(): number {
    if (this.big === undefined) return this.n / this.d;
    return Number(new EdgeDecimal(this.big.n).div(this.big.d).toString());
  }

  /** As a plain decimal: exact where it ends, otherwise to `digits` significant digits. */
  toText(digits = 15): string {
    return this.shortText(digits) ?? this.longText(digits);
  }

  /**
   * A decimal of so few digits, as its double writes itself: of up to 15 digits, no two have one double.
   *
   * @returns undefined where it is none, or so small that the double would be written with an exponent
   */
  private shortText(digits: number): string | undefined {
    const { n, d, big } = this;
    const tooLong = POWERS_OF_TEN[Math.min(digits, 15)] as number;
    if (big !== undefined || Math.abs(n) >= tooLong || !POWERS_OF_TEN.includes(d)) return undefined;
    const value = n / d;
    return value === 0 || Math.abs(value) >= LEAST_WITHOUT_EXPONENT ? String(value) : undefined;
  }

  private longText(digits: number): string {
    const { n, d } = this.fraction;
    return new EdgeDecimal(n).div(d).toSignificantDigits(digits).toFixed();
  }
}
