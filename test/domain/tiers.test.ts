import fc from 'fast-check';
import { Exact } from '../../src/domain/decimal/exact';
import { firstGap, tierOf, tierTable, type Tier } from '../../src/domain/tiers';
import { problemOf } from '../support/problem';

const number = (value: number | undefined) => (value === undefined ? undefined : Exact.ofDouble(value));
const tier = (from: number | undefined, to: number | undefined, rate: number): Tier => ({
  from: number(from),
  to: number(to),
  rate: Exact.ofDouble(rate),
});

const availability = [tier(0.999, undefined, 0), tier(0.99, 0.999, 0.1), tier(undefined, 0.99, 0.25)];

describe('tiers are half-open: from ≤ level < to', () => {
  test.each([
    [1, 0],
    [0.999, 0],
    [0.99899999999999, 0.1],
    [0.99, 0.1],
    [0.98999999999999, 0.25],
    [-5, 0.25],
  ])('a level of %d has the rate %d', (level, rate) => {
    expect(tierOf(Exact.ofDouble(level), tierTable(availability)).rate.toNumber()).toBe(rate);
  });
});

describe('a level in a gap is #N/A and the gap is named', () => {
  test.each([
    [5, '[5, 10)'],
    [7, '[5, 10)'],
    [-1, '[…, 0)'],
    [20, '[20, …)'],
  ])('a level of %d', (level, gap) => {
    const table = tierTable([tier(10, 20, 1), tier(0, 5, 2)]);
    const problem = problemOf(() => tierOf(Exact.ofDouble(level), table));
    expect(problem.code).toBe('#N/A');
    for (const sentence of Object.values(problem.sentence)) expect(sentence).toContain(gap);
  });
});

describe('tiers that contradict each other are #VALUE!', () => {
  test.each([
    ['overlap', [tier(0, 10, 1), tier(9.99, 20, 2)], ['[0, 10)', '[9.99, 20)']],
    ['the same start', [tier(0, 10, 1), tier(0, 10, 1)], ['[0, 10)']],
    ['an open end below another tier', [tier(0, undefined, 1), tier(5, 6, 2)], ['[0, …)', '[5, 6)']],
    ['an open start above another tier', [tier(0, 1, 1), tier(undefined, 6, 2)], ['[…, 6)', '[0, 1)']],
    ['two open starts', [tier(undefined, 1, 1), tier(undefined, 6, 2)], ['[…, 1)', '[…, 6)']],
    ['one inside another, further up', [tier(0, 1, 1), tier(5, 50, 1), tier(6, 7, 1)], ['[5, 50)', '[6, 7)']],
    ['an empty tier', [tier(5, 5, 1)], ['[5, 5)']],
    ['an upside-down tier', [tier(5, 4, 1)], ['[5, 4)']],
    ['no tier', [], []],
  ])('%s', (_, tiers, named) => {
    const problem = problemOf(() => tierTable(tiers));
    expect(problem.code).toBe('#VALUE!');
    expect(problem.sentence.en).toContain(named.join(' and '));
  });

  test('tiers that touch do not overlap', () => {
    expect(tierTable([tier(5, 10, 2), tier(0, 5, 1)]).map(({ rate }) => rate.toNumber())).toEqual([1, 2]);
  });
});

describe('the first gap below an amount', () => {
  const gap = (tiers: Tier[], from: number, to: number) => {
    const found = firstGap(tierTable(tiers), Exact.ofDouble(from), Exact.ofDouble(to));
    return found && [found.from?.toNumber(), found.to?.toNumber()];
  };
  const withHole = [tier(0, 5, 1), tier(10, 20, 2)];

  test.each([
    ['none while one tier covers all', withHole, 0, 5, undefined],
    ['the hole', withHole, 0, 5.01, [5, 10]],
    ['the hole, seen from beyond', withHole, 0, 15, [5, 10]],
    ['none between bounds inside a tier', withHole, 10, 20, undefined],
    ['beyond the last tier', withHole, 10, 21, [20, undefined]],
    ['below the first tier', withHole, -3, 2, [undefined, 0]],
    ['none under an open tier', [tier(undefined, undefined, 1)], -1e9, 1e9, undefined],
  ])('%s', (_, tiers, from, to, expected) => {
    expect(gap(tiers, from, to)).toEqual(expected);
  });
});

test('tiers cut from one line cover each level once, in whatever order they are given', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -1100, max: 1100 }),
      fc.infiniteStream(fc.nat()),
      (cuts, level, keys) => {
        const sorted = [...cuts].sort((a, b) => a - b);
        const bounds = [undefined, ...sorted, undefined];
        const tiers = bounds.slice(1).map((to, index) => tier(bounds[index], to, index));
        const shuffled = tiers
          .map((t) => ({ t, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const found = tierOf(Exact.whole(level), tierTable(shuffled.map(({ t }) => t)));
        expect(found.rate.toNumber()).toBe(sorted.filter((cut) => cut <= level).length);
      },
    ),
  );
});
