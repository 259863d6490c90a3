import fc from 'fast-check';
import type { Exact as ExactNumber } from '../../../src/domain/decimal/exact';
import {
  type Rational,
  allocation,
  floor,
  isLess,
  minus,
  over,
  plus,
  rational,
  roundHalfAway,
  times,
} from '../../support/rational';

function refuse(): never {
  throw new Error('decimal.js was asked');
}

/** The arithmetic with a decimal.js that refuses: what it answers, it answered in whole doubles alone. */
let exact: typeof import('../../../src/domain/decimal/exact');
let column: typeof import('../../../src/domain/decimal/exact-column');
let money: typeof import('../../../src/domain/decimal/money');

beforeAll(async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock('../../../src/domain/decimal/decimal', () => ({ Decimal: refuse, EdgeDecimal: refuse }));
    exact = await import('../../../src/domain/decimal/exact');
    column = await import('../../../src/domain/decimal/exact-column');
    money = await import('../../../src/domain/decimal/money');
  });
  jest.dontMock('../../../src/domain/decimal/decimal');
});

const ofFraction = ({ n, d }: Rational) => exact.Exact.ratio(Number(n), Number(d));
const is = (value: ExactNumber, expected: Rational) => value.minus(ofFraction(expected)).isZero();

/** Amounts up to ten million, in cents. */
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => rational(cents, 100));
/** Days of a year, components of a level, percentages. */
const share = fc
  .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 366 }))
  .map(([n, d]) => rational(n, d));

describe('everyday figures never need decimal.js', () => {
  test('sums, differences, products, quotients', () => {
    fc.assert(
      fc.property(amount, share, (a, b) => {
        const [x, y] = [ofFraction(a), ofFraction(b)];
        expect(is(x.plus(y), plus(a, b))).toBe(true);
        expect(is(x.minus(y), minus(a, b))).toBe(true);
        expect(is(x.times(y), times(a, b))).toBe(true);
        if (b.n !== 0n) expect(is(x.div(y), over(a, b))).toBe(true);
      }),
    );
  });

  test('comparisons, signs and whole parts', () => {
    fc.assert(
      fc.property(fc.oneof(amount, share), share, (a, b) => {
        const [x, y] = [ofFraction(a), ofFraction(b)];
        expect([x.lessThan(y), x.moreThan(y)]).toEqual([isLess(a, b), isLess(b, a)]);
        expect([x.isNegative(), x.isZero()]).toEqual([a.n < 0n, a.n === 0n]);
        expect(x.floor().toNumber()).toBe(Number(floor(a)));
        expect(x.round().toNumber()).toBe(Number(roundHalfAway(a)));
        expect(x.toHundredths().toNumber()).toBe(Number(roundHalfAway(times(a, rational(100)))));
      }),
    );
  });

  test.each([
    ['a sum over the least common denominator', '1/3000000 + 1/2000000', () => ofFraction(rational(1, 3_000_000)).plus(ofFraction(rational(1, 2_000_000))), rational(5, 6_000_000)],
    ['a product that fits once it is reduced', '9000000001/366 × 366000000/7', () => ofFraction(rational(9_000_000_001, 366)).times(ofFraction(rational(366_000_000, 7))), rational(9_000_000_001_000_000, 7)],
    ['… the other way round', '366000000/7 × 9000000001/366', () => ofFraction(rational(366_000_000, 7)).times(ofFraction(rational(9_000_000_001, 366))), rational(9_000_000_001_000_000, 7)],
    ['a product whose denominator fits once it is reduced', '3/100000000 × 100000000/700000001', () => ofFraction(rational(3, 100_000_000)).times(ofFraction(rational(100_000_000, 700_000_001))), rational(3, 700_000_001)],
  ])('%s: %s', (_, __, run, expected) => {
    expect(is(run(), expected)).toBe(true);
  }); // prettier-ignore

  test.each([
    [0, rational(0)],
    [-7, rational(-7)],
    [999_999_999_999_999, rational(999_999_999_999_999n)],
    [-999_999_999_999_999, rational(-999_999_999_999_999n)],
    [0.05, rational(5, 100)],
    [-1234567.89, rational(-123456789, 100)],
    [0.333333333333333, rational(333_333_333_333_333n, 10n ** 15n)],
    [0.1 + 0.2, rational(3, 10)],
    [0.1 + 0.7, rational(8, 10)],
    [-1.1 - 2.2, rational(-33, 10)],
    [1.1 * 1.1, rational(121, 100)],
    [4.35 * 100, rational(435)],
    [3 * 1.15, rational(345, 100)],
  ])('a cell’s %d', (value, expected) => {
    expect(is(exact.Exact.ofDouble(value), expected)).toBe(true);
  });

  test('cents that add up, and the double that a cell stores', () => {
    const weight = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 6 })).map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.array(weight, { minLength: 1, maxLength: 13 }),
        (cents, weights) => {
          const parts = money.allocate(
            ofFraction(rational(cents, 100)),
            column.ExactColumn.of(weights.map(ofFraction)),
          );
          const expected = allocation(BigInt(Math.abs(cents)), weights);
          expect(Array.from(parts, money.moneyToNumber)).toEqual(
            expected.map((part) => (part === 0n ? 0 : (Math.sign(cents) * Number(part)) / 100)),
          );
        },
      ),
    );
  });
});
