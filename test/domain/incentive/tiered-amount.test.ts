import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { type TierMode, tieredAmount } from '../../../src/domain/incentive/tiered-amount';
import type { Tier } from '../../../src/domain/tiers';
import { Trace } from '../../../src/domain/trace';
import { problemOf } from '../../support/problem';
import { number } from './schemes';

type Row = readonly [from: number | undefined, to: number | undefined, rate: number];
const tiersOf = (rows: readonly Row[]): Tier[] =>
  rows.map(([from, to, rate]) => ({
    from: from === undefined ? undefined : number(from),
    to: to === undefined ? undefined : number(to),
    rate: number(rate),
  }));
const paid = (amount: number, rows: readonly Row[], mode: TierMode) =>
  tieredAmount(number(amount), tiersOf(rows), mode).toNumber();

const open: readonly Row[] = [
  [0, 100, 0.02],
  [100, 300, 0.03],
  [300, undefined, 0.1],
];
const closed: readonly Row[] = [
  [0, 100, 0.02],
  [100, 300, 0.03],
];
const holed: readonly Row[] = [
  [0, 100, 0.02],
  [150, 300, 0.03],
];
const filled: readonly Row[] = [
  [0, 100, 50],
  [100, 300, 30],
];

describe('marginal: each slice at its rate', () => {
  test.each([
    [0, open, 0],
    [50, open, 1],
    [100, open, 2],
    [200, open, 5],
    [400, open, 18],
    [300, closed, 8],
    [100, holed, 2],
    [-50, [[undefined, 0, 0.1], ...closed] as readonly Row[], -5],
    [200, [closed[1], closed[0]] as readonly Row[], 5],
    [50, [[undefined, 100, 0.02]] as readonly Row[], 1],
  ])('%d', (amount, tiers, expected) => {
    expect(paid(amount, tiers, 'marginal')).toBe(expected);
  });
});

describe('whole: all at the rate of the tier reached', () => {
  test.each([
    [0, open, 0],
    [99, open, 1.98],
    [100, open, 3],
    [400, open, 40],
    [2000, [[1000, undefined, 0.05]] as readonly Row[], 100],
    [-50, [[undefined, 0, 0.1], ...closed] as readonly Row[], -5],
  ])('%d', (amount, tiers, expected) => {
    expect(paid(amount, tiers, 'whole')).toBe(expected);
  });
});

describe('interpolated: tiers partly reached pay in proportion', () => {
  test.each([
    [0, filled, 0],
    [25, filled, 12.5],
    [100, filled, 50],
    [200, filled, 65],
    [300, filled, 80],
    [0.95, [[0.9, 1, 50000], [1, 1.1, 30000]] as readonly Row[], 25000], // prettier-ignore
    [150, [[0, 100, 50], [100, undefined, 0]] as readonly Row[], 50], // prettier-ignore
  ])('%d', (amount, tiers, expected) => {
    expect(paid(amount, tiers, 'interpolated')).toBe(expected);
  });

  test('a third of a tier is kept as a fraction', () => {
    const third = tieredAmount(number(1), tiersOf([[0, 3, 1]]), 'interpolated');
    expect(third.equals(Exact.ratio(1, 3))).toBe(true);
  });
});

describe('what no tier covers is #N/A and named', () => {
  test.each([
    ['beyond the last tier', 300.01, closed, 'marginal', '[300, …)'],
    ['the end of the last tier, as a whole', 300, closed, 'whole', '[300, …)'],
    ['beyond the last tier', 301, filled, 'interpolated', '[300, …)'],
    ['in a gap', 120, holed, 'marginal', '[100, 150)'],
    ['above a gap', 200, holed, 'marginal', '[100, 150)'],
    ['above a gap', 200, holed, 'whole', '[100, 150)'],
    ['above a gap', 200, [[0, 100, 5], [150, 300, 5]], 'interpolated', '[100, 150)'], // prettier-ignore
    ['above a gap over an open start', 25, [[undefined, 10, 0.1], [20, 30, 0.2]], 'whole', '[10, 20)'], // prettier-ignore
    ['below the first tier', -1, closed, 'marginal', '[…, 0)'],
    ['below the first tier', -1, closed, 'whole', '[…, 0)'],
    ['below the first tier', 0.8, [[0.9, 1, 5]], 'interpolated', '[…, 0.9)'], // prettier-ignore
    ['slices from zero on have no rate', 150, [[100, 200, 0.1]], 'marginal', '[…, 100)'], // prettier-ignore
  ] as const)('%s: %d', (_, amount, tiers, mode, gap) => {
    const problem = problemOf(() => paid(amount, tiers, mode));
    expect(problem).toMatchObject({ code: '#N/A', subject: 'amount' });
    for (const sentence of Object.values(problem.sentence)) expect(sentence).toContain(gap);
  });
});

describe('tiers that contradict themselves or the mode are #VALUE!', () => {
  test.each([
    ['overlap, wherever it is', [[0, 100, 0.1], [50, 200, 0.1]], 'marginal'], // prettier-ignore
    ['a rate that is a percentage', [[0, 100, 5]], 'marginal'], // prettier-ignore
    ['a rate that is a percentage', [[0, 100, 5]], 'whole'], // prettier-ignore
    ['a negative rate', [[0, 100, -0.1]], 'marginal'], // prettier-ignore
    ['an amount for a tier without an end', [[0, undefined, 5]], 'interpolated'], // prettier-ignore
    ['an amount for a tier without a start', [[undefined, 100, 5]], 'interpolated'], // prettier-ignore
    ['no tier', [], 'marginal'],
  ] as const)('%s, %p, %s', (_, tiers, mode) => {
    expect(problemOf(() => paid(1, tiers, mode))).toMatchObject({ code: '#VALUE!', subject: 'tiers' });
  });
});

test('marginal agrees with the sum of slices; interpolated with slices of a density', () => {
  const tier = fc.record({ width: fc.integer({ min: 1, max: 50 }), rate: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(fc.array(tier, { minLength: 1, maxLength: 5 }), fc.nat(1000), (widths, share) => {
      let top = 0;
      const rows = widths.map(({ width, rate }): Row => [top, (top += width), rate / 100]);
      const amount = Math.floor((top * share) / 1000);
      // Whole units one by one: cents of rate each.
      const units = Array.from(
        { length: amount },
        (_, unit) => rows.find(([, to]) => unit < (to ?? 0))?.[2] ?? 0,
      );
      const slices = Exact.sum(units.map(number));
      const tiers = tiersOf(rows);
      expect(tieredAmount(Exact.whole(amount), tiers, 'marginal').equals(slices)).toBe(true);
      const full = tiers.map(({ from, to, rate }) => ({
        from,
        to,
        rate: rate.times((to as Exact).minus(from as Exact)),
      }));
      expect(tieredAmount(Exact.whole(amount), full, 'interpolated').equals(slices)).toBe(true);
    }),
  );
});

test.each(['marginal', 'whole', 'interpolated'] as const)('%s: the last step is the amount paid', (mode) => {
  const trace = new Trace();
  const result = tieredAmount(number(60), tiersOf([[0, 100, 0.5]]), mode, trace);
  expect(trace.steps.at(-1)?.value).toBe(result);
});

describe('the trace shows what each tier pays, and no tier that pays for nothing', () => {
  test.each([
    ['marginal', 200, open, [['100 × 0.02', 2], ['100 × 0.03', 3]]], // prettier-ignore
    ['marginal', 100, open, [['100 × 0.02', 2]]],
    ['interpolated', 175, filled, [['50 × 1 of the tier', 50], ['30 × 0.375 of the tier', 11.25]]], // prettier-ignore
  ] as const)('%s: %d', (mode, amount, rows, expected) => {
    const trace = new Trace();
    tieredAmount(number(amount), tiersOf(rows), mode, trace);
    const tiers = trace.steps.filter(({ name }) => name.en === 'Amount of the tier');
    expect(tiers.map(({ formula, value }) => [formula, (value as Exact).toNumber()])).toEqual(expected);
  });
});
