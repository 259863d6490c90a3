import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import {
  anyRational,
  exact,
  floor,
  isExactly,
  isLess,
  minus,
  over,
  plus,
  rational,
  roundHalfAway,
  sum,
  times,
} from '../../support/rational';

describe('Exact is rational arithmetic, on the small path and the big one', () => {
  test('sums, differences, products, quotients', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(isExactly(exact(a).plus(exact(b)), plus(a, b))).toBe(true);
        expect(isExactly(exact(a).minus(exact(b)), minus(a, b))).toBe(true);
        expect(isExactly(exact(a).times(exact(b)), times(a, b))).toBe(true);
        if (b.n !== 0n) expect(isExactly(exact(a).div(exact(b)), over(a, b))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('comparisons', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        expect(x.lessThan(y)).toBe(isLess(a, b));
        expect(x.moreThan(y)).toBe(isLess(b, a));
        expect(x.atMost(y)).toBe(!isLess(b, a));
        expect(x.atLeast(y)).toBe(!isLess(a, b));
        expect(x.equals(y)).toBe(a.n * b.d === b.n * a.d);
        expect(Exact.min(x, y).equals(isLess(b, a) ? y : x)).toBe(true);
        expect(Exact.max(x, y).equals(isLess(a, b) ? y : x)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a third and two sixths', rational(1, 3), rational(2, 6)],
    ['a negative half', rational(-1, 2), rational(-5, 10)],
    ['beyond doubles', rational(10n ** 30n, 7), rational(10n ** 31n, 70)],
    ['nothing', rational(0), rational(0, 9)],
  ])('equal numbers are neither less nor more, however they are written: %s', (_, a, b) => {
    const [x, y] = [exact(a), exact(b)];
    expect([x.lessThan(y), x.moreThan(y)]).toEqual([false, false]);
    expect([x.atMost(y), x.atLeast(y), x.equals(y)]).toEqual([true, true, true]);
  });

  test('a sum that passes 2^53 only when its parts stand over one denominator', () => {
    const [a, b] = [rational(3n * 10n ** 15n + 1n), rational(6n * 10n ** 15n + 1n, 2)];
    expect(isExactly(exact(a).plus(exact(b)), plus(a, b))).toBe(true);
  });

  test('a difference that passes 2^53, of two that do not', () => {
    const [a, b] = [rational(2n ** 53n - 1n), rational(-2)];
    expect(isExactly(exact(a).minus(exact(b)), minus(a, b))).toBe(true);
  });

  test('fractions whose common denominator alone passes 2^53', () => {
    const all = [rational(1, 100_000_007), rational(1, 100_000_037)];
    expect(isExactly(Exact.sum(all.map(exact)), sum(all))).toBe(true);
  });

  test.each([
    ['a double', () => Exact.ofDouble(-0)],
    ['text', () => Exact.ofText('-0.00') as Exact],
    ['a product', () => Exact.zero.times(Exact.whole(-5))],
    ['a product beyond doubles', () => Exact.zero.times(exact(rational(-(10n ** 30n))))],
    ['a quotient', () => Exact.zero.div(Exact.whole(-5))],
    ['a negation', () => Exact.zero.negated()],
    ['a difference', () => Exact.one.minus(Exact.one).negated()],
    ['cents', () => Exact.ratio(-4, 1000).toHundredths()],
    ['a whole part', () => Exact.ratio(-1, 3).ceil()],
  ])('there is no negative zero: %s', (_, zero) => {
    expect(zero().toNumber()).toBe(0);
  });

  test('a quotient of unlike signs is negative, whichever of the two is', () => {
    for (const quotient of [Exact.ratio(1, -2), Exact.ratio(-1, 2)]) {
      expect([quotient.isNegative(), quotient.lessThan(Exact.zero)]).toEqual([true, true]);
      expect(quotient.floor().toNumber()).toBe(-1);
    }
  });

  test('signs and whole parts', () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        const x = exact(a);
        expect(x.isZero()).toBe(a.n === 0n);
        expect(x.isNegative()).toBe(a.n < 0n);
        expect(x.isPositive()).toBe(a.n > 0n);
        expect(x.isWhole()).toBe(a.n % a.d === 0n);
        expect(isExactly(x.negated(), rational(-a.n, a.d))).toBe(true);
        expect(isExactly(x.abs(), rational(a.n < 0n ? -a.n : a.n, a.d))).toBe(true);
        expect(isExactly(x.floor(), rational(floor(a)))).toBe(true);
        expect(isExactly(x.ceil(), rational(-floor(rational(-a.n, a.d))))).toBe(true);
        expect(isExactly(x.round(), rational(roundHalfAway(a)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('long chains of steps stay exact', () => {
    fc.assert(
      fc.property(fc.array(anyRational, { minLength: 1, maxLength: 30 }), (all) => {
        const expected = all.reduce((total, each) => plus(times(total, rational(1, 3)), each), rational(0));
        const third = Exact.ratio(1, 3);
        const found = all.reduce((total, each) => total.times(third).plus(exact(each)), Exact.zero);
        expect(isExactly(found, expected)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('sums of rows, of which some pass 2^53 and others do not', () => {
    fc.assert(
      fc.property(fc.array(anyRational, { maxLength: 30 }), (all) => {
        expect(isExactly(Exact.sum(all.map(exact)), sum(all))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('halves round away from zero, however they came about', () => {
    const half = Exact.ratio(1, 3).times(Exact.ratio(3, 2));
    expect(half.round().toNumber()).toBe(1);
    expect(half.negated().round().toNumber()).toBe(-1);
    expect(Exact.whole(2).plus(half).round().toNumber()).toBe(3);
  });

  test('division by zero is the caller’s to refuse', () => {
    expect(() => Exact.one.div(Exact.zero)).toThrow(RangeError);
    expect(() => Exact.one.div(exact(rational(10n ** 30n)).minus(exact(rational(10n ** 30n))))).toThrow(
      RangeError,
    );
  });
});

/** A decimal written out from its digits: halves of what is cut off round away from zero. */
function decimalText(n: bigint, places: number, digits: number): string {
  const size = n < 0n ? -n : n;
  const cut = Math.max(0, String(size).length - digits);
  const kept = roundHalfAway(rational(size, 10n ** BigInt(cut)));
  const text = String(kept * 10n ** BigInt(cut)).padStart(places + 1, '0');
  const [whole, decimals] = [text.slice(0, text.length - places), text.slice(text.length - places)];
  const end = decimals.replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${whole}${end === '' ? '' : `.${end}`}`;
}

/** A double's value at 15 significant digits, from its own text. */
function atFifteenDigits(value: number) {
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  const whole = BigInt(digits.replace('.', ''));
  const scale = Number(exponent) - 14;
  return scale >= 0 ? rational(whole * 10n ** BigInt(scale)) : rational(whole, 10n ** BigInt(-scale));
}

describe('a cell’s double counts as the decimal of 15 significant digits that it displays as', () => {
  test.each([
    [0.1 + 0.2, rational(3, 10)],
    [1.005, rational(1005, 1000)],
    [0.1 * 3, rational(3, 10)],
    [4.35 * 100, rational(435)],
    [1 - 0.9, rational(1, 10)],
    [-0.30000000000000004, rational(-3, 10)],
    [123456789012345, rational(123456789012345n)],
    [1234567890123456, rational(1234567890123460n)],
    [9007199254740992, rational(9007199254740990n)],
    [1e22, rational(10n ** 22n)],
    [1e-7, rational(1, 10n ** 7n)],
    [0.000123456789012345, rational(123456789012345n, 10n ** 18n)],
    [-0, rational(0)],
  ])('%d', (value, expected) => {
    expect(isExactly(Exact.ofDouble(value), expected)).toBe(true);
  });

  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 });
  const typed = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));

  test.each([
    ['any double', finite],
    ['a typed decimal', typed],
    ['a sum of typed decimals', fc.tuple(typed, typed).map(([a, b]) => a + b)],
    ['a product of typed decimals', fc.tuple(typed, typed).map(([a, b]) => a * b)],
  ])('%s', (_, doubles) => {
    fc.assert(
      fc.property(doubles, (value) => {
        expect(isExactly(Exact.ofDouble(value), atFifteenDigits(value))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a typed decimal comes back as the double it was', () => {
    fc.assert(fc.property(typed, (value) => expect(Exact.ofDouble(value).toNumber()).toBe(value + 0)));
  });
});

describe('text that is a plain decimal is taken exactly', () => {
  test.each([
    ['0.05', rational(5, 100)],
    ['+1.', rational(1)],
    ['-.5', rational(-1, 2)],
    ['00012', rational(12)],
    ['0.1000000000000000000000000000000000001', rational(10n ** 36n + 1n, 10n ** 37n)],
    ['123456789012345678901234567890', rational(123456789012345678901234567890n)],
  ])('%s', (text, expected) => {
    expect(isExactly(Exact.ofText(text) as Exact, expected)).toBe(true);
  });

  test.each([
    [''],
    [' '],
    [' 1'],
    ['1 '],
    ['1,000'],
    ['1.000,00'],
    ['1e3'],
    ['0x10'],
    ['5%'],
    ['$5'],
    ['--1'],
    ['.'],
    ['1.2.3'],
    ['Infinity'],
    ['NaN'],
    ['１２'],
    ['9'.repeat(256)],
  ])('"%s" is no number', (text) => {
    expect(Exact.ofText(text)).toBeUndefined();
  });
});

describe('towards the cell', () => {
  test('the double nearest to the fraction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 6), max: 10 ** 6 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (n, d) => {
          expect(Exact.ratio(n, d).toNumber()).toBe(n / d + 0);
        },
      ),
    );
  });

  test.each([
    [rational(1, 3), '0.333333333333333'],
    [rational(2, 3), '0.666666666666667'],
    [rational(-1, 8), '-0.125'],
    [rational(0), '0'],
    [rational(10n ** 20n), '100000000000000000000'],
  ])('as plain text', (value, text) => {
    expect(exact(value).toText()).toBe(text);
  });

  test('a decimal as plain text, to as many significant digits as asked for', () => {
    const digits = fc.integer({ min: 1, max: 40 });
    const decimal = fc.tuple(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.integer({ min: 0, max: 20 }),
    );
    const short = fc.tuple(fc.bigInt({ min: -99_999n, max: 99_999n }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.oneof(decimal, short), digits, ([n, places], most) => {
        expect(exact(rational(n, 10n ** BigInt(places))).toText(most)).toBe(decimalText(n, places, most));
      }),
      { numRuns: 2000 },
    );
  });

  test('beyond every double is infinite, never wrong', () => {
    expect(exact(rational(10n ** 400n)).toNumber()).toBe(Number.POSITIVE_INFINITY);
    expect(exact(rational(-(10n ** 400n))).toNumber()).toBe(Number.NEGATIVE_INFINITY);
    expect(exact(rational(1, 10n ** 400n)).toNumber()).toBe(0);
  });
});
