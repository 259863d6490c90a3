import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { earnedToDate } from '../../../src/domain/incentive/earned';
import { linesApart } from '../../../src/domain/incentive/readings';
import { requiredLift } from '../../../src/domain/incentive/required';
import type { FeeScheme } from '../../../src/domain/incentive/scheme';
import { thresholdStep } from '../../../src/domain/incentive/score';
import { Problem } from '../../../src/domain/problem';
import { Trace } from '../../../src/domain/trace';
import { problemOf } from '../../support/problem';
import { type Rational, isLess, over, plus, rational } from '../../support/rational';
import {
  type RationalScheme,
  anyScheme,
  bothWays,
  feeOf,
  meetingScheme,
  number,
  schemeOf,
  scoreOf,
} from './schemes';

const CENT = number('0.01');

describe('A6 Ex.4 §6 turned round: the lift that a fee requires', () => {
  test.each([
    ['on the low line', 2500, 1e6, {}, 10000],
    ['at the threshold', 5000, 1e6, {}, 20000],
    ['on the high line', 7500, 1e6, {}, 40000],
    ['the highest score', 10000, 1e6, {}, 60000],
    ['a third of a cent more needs a whole cent more', '2500.0001', 1e6, {}, '10000.01'],
    ['whole cents also where the cash is small', '0.0001', 1, {}, 0.01],
    ['a negative fee', -2500, 1e6, { minScore: -1 }, -10000],
    ['the minimum score already earns it: where the score leaves it', 0, 1e6, {}, 0],
    ['less than nothing, with a minimum of 0', -1, 1e6, {}, 0],
    ['the minimum left at a third: the first whole cent from there on', -1, 1, { lowLower: 1 / 300 }, 0.01],
    ['a gap up at the threshold is jumped', 5500, 1e6, { highBase: 0.6 }, 20000],
    ['a step down: reached on the low line before it', 4000, 1e6, { highBase: 0.1 }, 16000],
    ['a step down: the low line stops short, the high line gets there', 5000, 1e6, { highBase: 0.1 }, 52000],
    [
      'the low line below its minimum up to the threshold',
      1000,
      1e6,
      { lowLower: 0.1, lowUpper: 0.2 },
      20000,
    ],
    ['… and the minimum is left there', 0, 1e6, { lowLower: 0.1, lowUpper: 0.2 }, 20000],
    [
      '… also where the high line stays level from there on',
      0,
      1e6,
      { lowLower: 0.1, lowUpper: 0.2, highMultiplier: 0 },
      20000,
    ],
    [
      'level lines: the step at the threshold is all',
      3000,
      1e6,
      { lowMultiplier: 0, highMultiplier: 0 },
      20000,
    ],
    [
      'bounds upside down and a negative multiplier: the same line',
      2500,
      1e6,
      { lowLower: 0.02, lowUpper: 0, lowMultiplier: -0.5, highBase: 0 },
      40000,
    ],
    [
      'a falling low line whose lowest score earns it: left where the high line rises',
      0,
      1e6,
      { lowMultiplier: -0.5, maxScore: 0.2, highBase: 0, highLower: 0.03, highUpper: 0.07 },
      30000,
    ],
    [
      'a level low line that the minimum score lies below: left where the high line begins',
      0,
      1e6,
      { lowMultiplier: 0, highBase: 0, minScore: -1 },
      20000,
    ],
    [
      'a level low line, and a step down to where the high line rises: left there',
      -6000,
      1e6,
      { lowMultiplier: 0, highBase: -0.5, minScore: -1 },
      20000,
    ],
  ])('%s', (_, fee, cash, changes, expected) => {
    expect(requiredLift(number(fee), number(cash), schemeOf(changes)).toText()).toBe(
      number(expected).toText(),
    );
  });

  test.each([
    ['beyond the highest score', '10000.01', {}, '10000'],
    ['the high line stops below it', 9000, { highMultiplier: 0 }, '5000'],
    ['a rate of 0 earns nothing', 1, { rate: 0 }, '0'],
    [
      'a peak just below the threshold that falls away',
      6000,
      { highBase: 0, highMultiplier: 0 },
      '4999.9975',
    ],
  ])('unreachable, %s: #N/A with the most', (_, fee, changes, most) => {
    const problem = problemOf(() => requiredLift(number(fee), number(1e6), schemeOf(changes)));
    expect(problem).toMatchObject({ code: '#N/A', subject: 'fee' });
    for (const sentence of Object.values(problem.sentence)) {
      expect(sentence).toMatch(new RegExp(`(^|[^\\d.])${most.replace('.', '\\.')}([^\\d.]|\\.?\\D*$)`));
    }
  });

  test.each([
    ['every lift earns it', 0, { minScore: 0.5, maxScore: 0.5 }, 'never rises'],
    [
      'a score that falls with the lift: any negative lift',
      9000,
      { lowMultiplier: -0.5 },
      'no smallest lift',
    ],
  ])('%s: #N/A', (_, fee, changes, words) => {
    const problem = problemOf(() => requiredLift(number(fee), number(1e6), schemeOf(changes)));
    expect(problem.code).toBe('#N/A');
    expect(problem.sentence.en).toContain(words);
  });

  test.each([
    ['no cash', 0, {}, '#DIV/0!'],
    ['equal bounds', 1e6, { lowUpper: 0 }, '#VALUE!'],
    ['crossed limits', 1e6, { minScore: 2 }, '#VALUE!'],
  ])('%s', (_, cash, changes, code) => {
    expect(problemOf(() => requiredLift(number(1), number(cash), schemeOf(changes))).code).toBe(code);
  });

  test('the trace ends in the lift and shows what it earns', () => {
    const trace = new Trace();
    const lift = requiredLift(number('2500.0001'), number(1e6), schemeOf(), trace);
    const [earned, last] = trace.steps.slice(-2);
    expect(last?.value).toBe(lift);
    expect((earned?.value as Exact).equals(earnedToDate(number(1e6), lift, schemeOf()).earned)).toBe(true);
  });
});

test('the trace says so where the lowest score already earns the fee', () => {
  const trace = new Trace();
  requiredLift(number(0), number(1e6), schemeOf(), trace);
  expect(trace.steps).toContainEqual(
    expect.objectContaining({
      formula: expect.objectContaining({ en: 'ytdCash × rate × lowest score ≥ fee' }),
      value: true,
    }),
  );
});

test.each([
  ['do not meet', { highBase: 0.6 }, true],
  ['meet', {}, false],
])('§1.2 J: the trace tells of lines that do not meet; here they %s', (_, changes, isTold) => {
  const trace = new Trace();
  requiredLift(number(2500), number(1e6), schemeOf(changes), trace);
  expect(trace.steps.some(({ reading }) => reading === linesApart)).toBe(isTold);
});

describe('REQUIRED is the inverse of YTD', () => {
  const earned = (cash: Exact, lift: Exact, scheme: FeeScheme) => earnedToDate(cash, lift, scheme).earned;

  test('where lines rise and meet: it earns the fee, and a cent less earns less', () => {
    fc.assert(
      fc.property(
        meetingScheme,
        fc.integer({ min: 1, max: 1e8 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (thousandths, cashCents, feeCents) => {
          const { exact: scheme } = bothWays(thousandths);
          const [cash, fee] = [Exact.ratio(cashCents, 100), Exact.ratio(feeCents, 100)];
          const lift = answered(() => requiredLift(fee, cash, scheme));
          const most = cash.times(scheme.rate).times(scheme.maxScore);
          if (lift instanceof Problem) {
            expect(lift.code).toBe('#N/A');
            return;
          }
          expect(fee.atMost(most)).toBe(true);
          expect(earned(cash, lift, scheme).atLeast(fee)).toBe(true);
          const minimumEarns = cash.times(scheme.rate).times(scheme.minScore).atLeast(fee);
          const lowestScore = earned(cash, number('-1000000000000'), scheme);
          if (minimumEarns || lowestScore.atLeast(fee)) return;
          expect(earned(cash, lift.minus(CENT), scheme).lessThan(fee)).toBe(true);
        },
      ),
    );
  });

  /** Every lift in whole cents that can matter with so little cash, tried one by one. */
  const FURTHEST = 250;
  const lifts = Array.from({ length: 2 * FURTHEST + 1 }, (_, index) => index - FURTHEST);

  test('any legal scheme: the same answer as trying every cent', () => {
    fc.assert(
      fc.property(
        anyScheme,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -300, max: 300 }),
        (thousandths, cashCents, feeThousandths) => {
          const { exact, reference } = bothWays(thousandths);
          const cash = rational(cashCents, 100);
          const fee = rational(feeThousandths, 10000);
          const fees = lifts.map((lift) => feeOf(cash, rational(lift, 100), reference));
          const answer = answered(() =>
            requiredLift(Exact.ratio(feeThousandths, 10000), Exact.ratio(cashCents, 100), exact),
          );
          const earns = fees.map((each) => !isLess(each, fee));
          if (lowest(cash, reference).every((each) => !isLess(each, fee))) {
            if (neverFalls(exact)) expectLeavingMinimum(answer, cash, reference);
          } else if (!earns.includes(true)) {
            expect(answer).toMatchObject({ code: '#N/A' });
            expect(named(answer as Problem)).toBeCloseTo(Math.max(...fees.map(asNumber)), 9);
          } else if (earns[0] === true) {
            expect(answer).toMatchObject({ code: '#N/A' });
            expect((answer as Problem).sentence.en).toContain('no smallest lift');
          } else {
            expect((answer as Exact).times(Exact.whole(100)).toNumber()).toBe(lifts[earns.indexOf(true)]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  function answered(run: () => Exact): Exact | Problem {
    try {
      return run();
    } catch (problem) {
      if (problem instanceof Problem) return problem;
      throw problem;
    }
  }

  const asNumber = ({ n, d }: Rational) => Number(n) / Number(d);
  const named = (problem: Problem) =>
    Number(/most that can be earned is (-?[\d.]*\d)\.?$/.exec(problem.sentence.en)?.[1]);

  /** Rates at which a score can be at its lowest: far out, and on both sides of the threshold. */
  function lowest(cash: Rational, scheme: RationalScheme): Rational[] {
    const rates = [
      rational(-1e6),
      plus(scheme.threshold, rational(-1, 10n ** 12n)),
      scheme.threshold,
      rational(1e6),
    ];
    return rates.map((rate) => feeOf(cash, { n: rate.n * cash.n, d: rate.d * cash.d }, scheme));
  }

  /** A scheme whose score may fall can leave its minimum and be back there before the next whole cent. */
  const neverFalls = (scheme: FeeScheme) =>
    !scheme.lowMultiplier.div(scheme.lowUpper.minus(scheme.lowLower)).isNegative() &&
    !scheme.highMultiplier.div(scheme.highUpper.minus(scheme.highLower)).isNegative() &&
    !thresholdStep(scheme).isNegative();

  /** The first whole cent from which on, a hair further, the score is above its lowest. */
  function expectLeavingMinimum(answer: Exact | Problem, cash: Rational, scheme: RationalScheme): void {
    const hair = rational(1, 10n ** 9n);
    const scores = lifts.map((lift) => scoreOf(over(plus(rational(lift, 100), hair), cash), scheme));
    const least = scores.reduce((a, b) => (isLess(b, a) ? b : a));
    const leaves = scores.findIndex(
      (score, index) =>
        isLess(least, score) && scores.slice(0, index).every((before) => !isLess(least, before)),
    );
    if (leaves === -1) expect(answer).toMatchObject({ code: '#N/A' });
    else expect((answer as Exact).times(Exact.whole(100)).toNumber()).toBe(lifts[leaves]);
  }
});
