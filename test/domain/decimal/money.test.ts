import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { ExactColumn } from '../../../src/domain/decimal/exact-column';
import { allocate as allocateOver, moneyToNumber, toCents } from '../../../src/domain/decimal/money';
import {
  allocation,
  anyRational,
  exact,
  isExactly,
  rational,
  roundHalfAway,
  times,
} from '../../support/rational';

describe('money is rounded to cents, half away from zero', () => {
  test.each([
    ['1.005', '1.01'],
    ['-1.005', '-1.01'],
    ['1.0049999999999999999999', '1'],
    ['2.675', '2.68'],
    ['0.005', '0.01'],
    ['-0.004999', '0'],
    ['99999999999999999999.995', '100000000000000000000'],
  ])('%s becomes %s', (amount, rounded) => {
    expect(toCents(Exact.ofText(amount) as Exact).equals(Exact.ofText(rounded) as Exact)).toBe(true);
  });

  test('any fraction', () => {
    fc.assert(
      fc.property(anyRational, (amount) => {
        const expected = rational(roundHalfAway(times(amount, rational(100))), 100);
        expect(isExactly(toCents(exact(amount)), expected)).toBe(true);
      }),
    );
  });

  test('half a cent that is missed by a hair, over the largest denominator that doubles hold', () => {
    const d = 2n ** 53n - 111n;
    for (let half = 1n; half < 200n; half += 2n) {
      for (const n of [(d * half) / 200n, (d * half) / 200n + 1n]) {
        const expected = rational(roundHalfAway(rational(n * 100n, d)), 100);
        expect([n, isExactly(toCents(exact(rational(n, d))), expected)]).toEqual([n, true]);
      }
    }
  });

  test('cents stay what they are', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (cents) => {
      expect(isExactly(toCents(exact(rational(cents, 100))), rational(cents, 100))).toBe(true);
    })); // prettier-ignore
  });
});

const allocate = (total: Exact, weights: readonly Exact[]) => [
  ...allocateOver(total, ExactColumn.of(weights)),
];

const anyWeight = fc.oneof(
  fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).map(([n, d]) => rational(n, d)),
  fc.constantFrom(rational(0), rational(1), rational(1, 3), rational(10n ** 30n, 7)),
);
const anyWeights = fc.array(anyWeight, { minLength: 1, maxLength: 25 });
const anyCents = fc.oneof(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: 10n ** 18n }));

describe('a total split over rows', () => {
  test.each([
    ['10.00 in three: the cent left goes to the first of equals', 1000, [1, 1, 1], [334, 333, 333]],
    ['the largest remainder before the earlier row', 5, [1, 2, 2], [1, 2, 2]],
    ['two cents over three equals', 2, [1, 1, 1], [1, 1, 0]],
    ['a row without weight gets nothing', 100, [0, 3, 0], [0, 100, 0]],
    ['the largest remainder, then the earlier of equals', 2, [4, 2, 2, 2], [1, 1, 0, 0]],
    ['no weight at all', 100, [0, 0], [0, 0]],
    ['no row', 100, [], []],
    ['nothing to split', 0, [1, 2], [0, 0]],
    ['a negative total mirrors the positive one', -1000, [1, 1, 1], [-334, -333, -333]],
  ])('%s', (_, cents, weights, parts) => {
    const found = allocate(
      Exact.ratio(cents, 100),
      weights.map((weight) => Exact.whole(weight)),
    );
    expect(found.map((part) => part.toNumber())).toEqual(parts.map((part) => (part === 0 ? 0 : part / 100)));
  });

  test.each([
    ['in cents that add up already: as they are', ['1.25', '0.05', '3.7'], ['1.25', '0.05', '3.7']],
    ['that add up, but not in cents', ['0.01', '0.005', '0.005'], ['0.01', '0.01', '0']],
  ])('amounts %s', (_, amounts, parts) => {
    const weights = amounts.map((amount) => Exact.ofText(amount) as Exact);
    expect(allocate(Exact.sum(weights), weights).map((part) => part.toText())).toEqual(parts);
  });

  test.each([
    ['some', 1000, [1, null, 2], [3.33, null, 6.67]],
    ['a negative total', -1000, [null, 1, 2], [null, -3.33, -6.67]],
    ['no weight', 1000, [0, null], [0, null]],
    ['amounts that add up already', 300, [1, null, 2], [1, null, 2]],
    ['beyond whole doubles', 10 ** 15, [null, 3, 1], [null, 7.5e12, 2.5e12]],
  ])('a blank row stays blank: %s', (_, cents, weights, parts) => {
    const column = ExactColumn.of(weights.map((weight) => (weight === null ? null : Exact.whole(weight))));
    const found = allocateOver(Exact.ratio(cents, 100), column);
    expect(Array.from(found, (part) => part && part.toNumber() + 0)).toEqual(parts);
  });

  test('is the one of largest remainders, and adds up to the cent for any weights', () => {
    fc.assert(
      fc.property(anyCents, anyWeights, (cents, weights) => {
        const parts = allocate(exact(rational(cents, 100)), weights.map(exact));
        expect(
          parts.map((part, row) => [
            row,
            isExactly(part, rational(allocation(cents, weights)[row] ?? 0n, 100)),
          ]),
        ).toEqual(parts.map((_, row) => [row, true]));
        const whole = weights.some(({ n }) => n > 0n) ? cents : 0n;
        expect(isExactly(Exact.sum(parts), rational(whole, 100))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the double that a cell stores for an amount', () => {
  test('says the amount to the cent, or there is none', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (cents) => {
        const number = moneyToNumber(exact(rational(cents, 100)));
        const shown = `${cents < 0n ? '-' : ''}${String(cents < 0n ? -cents : cents)
          .padStart(3, '0')
          .replace(/(..)$/, '.$1')}`;
        if (number === undefined) expect(cents > 10n ** 15n || cents < -(10n ** 15n)).toBe(true);
        else expect(number).toBe(Number(shown) + 0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['0.01', 0.01],
    ['-1234567.89', -1234567.89],
    ['9999999999999.99', 9999999999999.99],
    ['69999999999999.99', 69999999999999.99],
    ['-70368744177663.99', -70368744177663.99], // below 2^46 the doubles stand 1/128 apart, from there on 1/64
    ['70368744177664.01', undefined], // the nearest double is that of .02 too
    ['70368744177664.02', 70368744177664.02],
    ['-78036991867142.96', undefined], // shown as .95, its neighbour in the same double
    ['90071992547409.91', undefined], // the nearest double is that of .90 too
    ['-90071992547409.91', undefined],
    ['90071992547409.92', 90071992547409.92],
    ['100000000000000', 1e14],
    ['9007199254740993', undefined],
    ['123456789012345680', 123456789012345680],
    ['1' + '0'.repeat(21), 1e21],
    ['9'.repeat(255), undefined],
    ['1' + '0'.repeat(20) + '.01', undefined],
  ])('%s', (text, number) => {
    expect(moneyToNumber(Exact.ofText(text) as Exact)).toBe(number);
  });

  test('beyond every double there is none', () => {
    const huge = exact(rational(10n ** 200n));
    expect(moneyToNumber(huge.times(huge))).toBeUndefined();
    expect(moneyToNumber(huge.times(huge).negated())).toBeUndefined();
  });
});
