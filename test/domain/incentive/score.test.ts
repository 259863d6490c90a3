import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { toCents } from '../../../src/domain/decimal/money';
import { earnedToDate } from '../../../src/domain/incentive/earned';
import { metricLift, ytdLiftRate } from '../../../src/domain/incentive/lift';
import { liftOverBaseline, linesApart } from '../../../src/domain/incentive/readings';
import { linesMeet, performanceScore, thresholdStep } from '../../../src/domain/incentive/score';
import { term } from '../../../src/domain/incentive/terms';
import { Trace } from '../../../src/domain/trace';
import { problemOf } from '../../support/problem';
import { rational } from '../../support/rational';
import { anyScheme, bothWays, cents, feeOf, meetingScheme, number, schemeOf, scoreOf } from './schemes';

describe('A6 Ex.4 §1.2 F: metric lift', () => {
  test.each([
    ['above the baseline', '120.10', '100', false, 20.1],
    ['behind the baseline: negative', '90', '100', false, -10],
    ['lower is better: what stayed below', '38', '45.5', true, 7.5],
    ['lower is better, but it rose', '50', '45.5', true, -4.5],
    ['doubles as typed', '0.3', '0.1', false, 0.2],
  ])('%s', (_, actual, baseline, lowerIsBetter, expected) => {
    const trace = new Trace();
    const lift = metricLift(number(actual), number(baseline), lowerIsBetter, trace);
    expect(lift.equals(number(expected))).toBe(true);
    expect(trace.steps).toHaveLength(1);
    expect(trace.steps[0]).toMatchObject({ reading: liftOverBaseline, value: lift });
  });
});

describe('A6 Ex.4 §1.2 O: YTD lift %', () => {
  test('is lift over cash, a fraction that is kept', () => {
    expect(ytdLiftRate(number(1), number(3)).times(Exact.whole(3)).equals(Exact.one)).toBe(true);
  });

  test.each([0, -0.01])('YTD cash of %d cannot be measured against', (cash) => {
    const problem = problemOf(() => ytdLiftRate(number(1), number(cash)));
    expect(problem).toMatchObject({ code: '#DIV/0!', subject: 'ytdCash' });
    expect(problem.sentence.en).toContain(String(cash));
  });
});

describe('A6 Ex.4 §1.2 J: provider performance score', () => {
  test.each([
    ['below the threshold, the low line', 0.01, 0.25],
    ['just at the threshold, the high line', 0.02, 0.5],
    ['above the threshold', 0.04, 0.75],
    ['at the highest score', 0.06, 1],
    ['limited to the highest score', 0.5, 1],
    ['limited to the lowest score', -0.01, 0],
  ])('%s', (_, liftRate, expected) => {
    expect(performanceScore(number(liftRate), schemeOf()).equals(number(expected))).toBe(true);
  });

  test.each([
    ['a hair below the threshold', '0.019999999999999', 0.2],
    ['at the threshold', '0.02', 0.6],
  ])('lines that do not meet: %s', (_, liftRate, expected) => {
    const apart = schemeOf({ lowMultiplier: 0.2, highBase: 0.6 });
    const score = performanceScore(number(liftRate), apart);
    expect(score.minus(number(expected)).abs().lessThan(number('0.0000001'))).toBe(true);
  });

  test.each([
    ['low bounds', { lowUpper: 0 }, 'lowLower and lowUpper are both 0'],
    [
      'high bounds, though the low line would hold',
      { highUpper: 0.02 },
      'highLower and highUpper are both 0.02',
    ],
    ['limits', { minScore: 1.5 }, 'minScore (1.5) must not be above maxScore (1)'],
  ])('%s that give no score are refused', (_, changes, sentence) => {
    const problem = problemOf(() => performanceScore(number(0.01), schemeOf(changes)));
    expect(problem).toMatchObject({ code: '#VALUE!', subject: 'scheme' });
    expect(problem.sentence.en).toContain(sentence);
  });

  test('agrees with the formula in fractions, for any legal scheme', () => {
    fc.assert(
      fc.property(anyScheme, fc.integer({ min: -1500, max: 1500 }), (figures, liftRate) => {
        const { exact, reference } = bothWays(figures);
        const score = performanceScore(Exact.ratio(liftRate, 1000), exact);
        const expected = scoreOf(rational(liftRate, 1000), reference);
        expect(score.times(Exact.ofText(String(expected.d)) as Exact).toText(60)).toBe(String(expected.n));
      }),
    );
  });
});

describe('lines that do not meet at the threshold are reported', () => {
  const stepNames = (run: (trace: Trace) => void) => {
    const trace = new Trace();
    run(trace);
    return trace.steps.map(({ name }) => name);
  };

  test('nothing is said where they meet', () => {
    expect(linesMeet(schemeOf())).toBe(true);
    const names = stepNames((trace) => earnedToDate(number(1e6), number(1e4), schemeOf(), trace));
    expect(names).not.toContain(term.thresholdStep);
    expect(names).not.toContain(term.oneCentMoves);
  });

  test('the step of the score, and what one cent can move', () => {
    const apart = schemeOf({ highBase: 0.6 });
    const trace = new Trace();
    earnedToDate(number(1e6), number(1e4), apart, trace);
    const step = trace.steps.find(({ name }) => name === term.thresholdStep);
    expect(step).toMatchObject({ reading: linesApart });
    expect((step?.value as Exact).equals(number(0.1))).toBe(true);
    const cent = trace.steps.find(({ name }) => name === term.oneCentMoves);
    expect((cent?.value as Exact).equals(number(1000))).toBe(true);
    const justBelow = earnedToDate(number(1e6), number('19999.99'), apart).earned;
    const justAt = earnedToDate(number(1e6), number('20000'), apart).earned;
    expect(toCents(justAt.minus(justBelow)).equals(number('1000'))).toBe(true);
  });

  test('limits that cover the gap leave a step of 0', () => {
    const covered = schemeOf({ highBase: 0.7, maxScore: 0.4 });
    expect(linesMeet(covered)).toBe(false);
    expect(thresholdStep(covered).isZero()).toBe(true);
  });

  test('a step down is negative', () => {
    expect(thresholdStep(schemeOf({ highBase: 0.1 })).equals(number(-0.4))).toBe(true);
  });
});

describe('A6 Ex.4 §6: YTD incentive fee earned', () => {
  const cent = (cash: string, lift: string, changes: Parameters<typeof schemeOf>[0] = {}) =>
    toCents(earnedToDate(number(cash), number(lift), schemeOf(changes)).earned).toText();

  test.each([
    ['one percent of a million at a quarter', '1000000', '10000', {}, '2500'],
    ['a negative score earns a negative fee', '1000000', '-10000', { minScore: -1 }, '-2500'],
    ['a third of the lift: half a cent after a division is rounded up', '7', '3.015', thirdOfLift(), '1.01'],
    ['… and down to −1.01 below zero, away from it', '7', '-3.015', thirdOfLift(), '-1.01'],
    ['just under half a cent', '7', '3.01499999', thirdOfLift(), '1'],
  ])('%s', (_, cash, lift, changes, expected) => {
    expect(cent(cash, lift, changes)).toBe(expected);
  });

  /** cash × 0.01 × (lift ÷ cash ÷ 0.03) = lift ÷ 3, below a threshold never reached. */
  function thirdOfLift() {
    return {
      rate: 0.01,
      lowLower: 0,
      lowUpper: 0.03,
      lowMultiplier: 1,
      threshold: 9,
      minScore: -99,
      maxScore: 99,
    };
  }

  test('agrees with the formula in fractions, to the cent', () => {
    fc.assert(
      fc.property(
        anyScheme,
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (figures, cash, lift) => {
          const { exact, reference } = bothWays(figures);
          const { earned } = earnedToDate(Exact.ratio(cash, 100), Exact.ratio(lift, 100), exact);
          const expected = feeOf(rational(cash, 100), rational(lift, 100), reference);
          expect(toCents(earned).times(Exact.whole(100)).toText(30)).toBe(String(cents(expected)));
        },
      ),
    );
  });

  test('more lift never lowers the fee where the lines meet', () => {
    fc.assert(
      fc.property(
        meetingScheme,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.nat(1e6),
        (figures, cash, lift, more) => {
          const { exact } = bothWays(figures);
          expect(linesMeet(exact)).toBe(true);
          const fee = (value: number) => earnedToDate(Exact.whole(cash), Exact.whole(value), exact).earned;
          expect(fee(lift + more).atLeast(fee(lift))).toBe(true);
        },
      ),
    );
  });

  test('the last step is the fee, and each step is explained', () => {
    const trace = new Trace();
    const { earned } = earnedToDate(number(1e6), number(1e4), schemeOf(), trace);
    expect(trace.steps.at(-1)?.value).toBe(earned);
    for (const { formula, clause } of trace.steps) {
      expect(formula).not.toBe('');
      expect(clause).toMatch(/^A6 Ex\.4 §/);
    }
  });
});
