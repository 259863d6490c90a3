import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { ExactColumn } from '../../../src/domain/decimal/exact-column';
import { toCents } from '../../../src/domain/decimal/money';
import { serviceLevelCredit, serviceLevelCredits } from '../../../src/domain/sla/credit';
import { earnedBack } from '../../../src/domain/sla/earn-back';
import { statuses } from '../../../src/domain/sla/status';
import {
  type Rational,
  allocation,
  exact,
  isExactly,
  isLess,
  lesser,
  rational,
  roundHalfAway,
  sum,
  times,
} from '../../support/rational';

const cents = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((value) => rational(value, 100));
const percentage = fc.integer({ min: 0, max: 10_000 }).map((value) => rational(value, 10_000));
const count = fc.integer({ min: 1, max: 13 });
/** Components missed of components applicable, as the exhibits have them: up to six. */
const share = fc
  .integer({ min: 1, max: 6 })
  .chain((applicable) => fc.nat(applicable).map((missed) => rational(missed, applicable)));
const rowsOfShares = fc.array(share, { minLength: 1, maxLength: 13 });

interface Window {
  readonly feeBase: Rational;
  readonly atRisk: Rational;
  readonly levels: number;
  readonly maxAtRisk: Rational;
  readonly shares: readonly Rational[];
}
const anyWindow: fc.Arbitrary<Window> = fc.record({
  feeBase: cents,
  atRisk: percentage,
  levels: count,
  maxAtRisk: percentage,
  shares: rowsOfShares,
});

function credited({ feeBase, atRisk, levels, maxAtRisk, shares }: Window): Exact[] {
  const fees = { feeBase: exact(feeBase), atRisk: exact(atRisk), levelsInEffect: Exact.whole(levels) };
  const credits = serviceLevelCredits(ExactColumn.of(shares.map(exact)), fees, exact(maxAtRisk));
  return Array.from(credits, (credit) => credit ?? Exact.zero);
}

function owedBeforeCap({ feeBase, atRisk, levels, shares }: Window): Rational {
  return times(times(feeBase, atRisk), times(rational(1, levels), sum(shares)));
}

/** §7.3 by other means: the total in whole cents, split by BigInt fractions. */
function expectedCents(window: Window): bigint[] {
  const capped = lesser(owedBeforeCap(window), times(window.feeBase, window.maxAtRisk));
  return allocation(roundHalfAway(times(capped, rational(100))), window.shares);
}

describe('§7.3: the credits of a window', () => {
  test('are the ones worked out in fractions, row by row', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const expected = expectedCents(window);
        const right = credited(window).map((credit, row) =>
          isExactly(credit, rational(expected[row] as bigint, 100)),
        );
        expect(right).toEqual(expected.map(() => true));
      }),
      { numRuns: 500 },
    );
  });

  test('never exceed the amount at risk, and add up to the total to the cent', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const total = Exact.sum(credited(window));
        const atRisk = exact(times(window.feeBase, window.maxAtRisk));
        expect(total.atMost(toCents(atRisk))).toBe(true);
        const owed = exact(lesser(owedBeforeCap(window), times(window.feeBase, window.maxAtRisk)));
        const nothingMissed = window.shares.every(({ n }) => n === 0n);
        expect(total.equals(nothingMissed ? Exact.zero : toCents(owed))).toBe(true);
      }),
    );
  });

  test('a met level costs nothing', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const credits = credited(window);
        expect(window.shares.every(({ n }, row) => n > 0n || credits[row]?.isZero() === true)).toBe(true);
      }),
    );
  });

  test('a level that missed more is never credited less, up to the cent left over', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const credits = credited(window);
        const cent = Exact.ratio(1, 100);
        for (const [a, first] of window.shares.entries()) {
          for (const [b, second] of window.shares.entries()) {
            if (!isLess(first, second)) continue;
            expect((credits[a] as Exact).atMost((credits[b] as Exact).plus(cent))).toBe(true);
          }
        }
      }),
    );
  });

  test('rows in another order are credited alike, up to the cent that a tie gives to the earlier row', () => {
    fc.assert(
      fc.property(anyWindow, fc.array(fc.nat(), { minLength: 13, maxLength: 13 }), (window, keys) => {
        const order = window.shares
          .map((_, row) => row)
          .sort((a, b) => (keys[a] as number) - (keys[b] as number));
        const before = credited(window);
        const after = credited({ ...window, shares: order.map((row) => window.shares[row] as Rational) });
        for (const [place, row] of order.entries()) {
          const apart = (after[place] as Exact).minus(before[row] as Exact).abs();
          expect(apart.atMost(Exact.ratio(1, 100))).toBe(true);
        }
        // Rows of one share are interchangeable: which of them has the cent depends on the order, how many do does not.
        const inCents = (credits: readonly Exact[]) => credits.map((credit) => credit.toText()).sort();
        const distinct = new Set(window.shares.map(({ n, d }) => `${(n * 60n) / d}`)).size;
        if (distinct === 1) expect(inCents(after)).toEqual(inCents(before));
      }),
    );
  });

  test('one level alone is credited as SLA.CREDIT says', () => {
    fc.assert(
      fc.property(cents, percentage, count, share, (feeBase, atRisk, levels, missed) => {
        const fees = { feeBase: exact(feeBase), atRisk: exact(atRisk), levelsInEffect: Exact.whole(levels) };
        const alone = toCents(serviceLevelCredit(fees, exact(rational(missed.n)), exact(rational(missed.d))));
        const [inColumn] = credited({ feeBase, atRisk, levels, maxAtRisk: atRisk, shares: [missed] });
        expect(inColumn?.equals(alone)).toBe(true);
      }),
    );
  });
});

describe('§7.4: the earn-back', () => {
  const paid = fc.array(
    fc.option(fc.record({ credit: cents, nextStatus: fc.option(fc.constantFrom(...statuses)) })),
    {
      minLength: 1,
      maxLength: 13,
    },
  );

  test('never exceeds the credit: all of it, or nothing', () => {
    fc.assert(
      fc.property(paid, (rows) => {
        const credits = ExactColumn.of(rows.map((row) => row && exact(row.credit)));
        const nextStatuses = rows.map((row) => row && row.nextStatus);
        const returned = [...earnedBack(credits, nextStatuses)];
        for (const [index, row] of rows.entries()) {
          const back = returned[index];
          if (row === null) expect(back).toBeNull();
          else
            expect(isExactly(back as Exact, row.nextStatus === 'met' ? row.credit : rational(0))).toBe(true);
        }
      }),
    );
  });
});
