import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { ExactColumn } from '../../../src/domain/decimal/exact-column';
import { groupScore, metricScore } from '../../../src/domain/incentive/acute-score';
import {
  acuteByAnalogy,
  lowerIsBetterByBound,
  noTargetNoScore,
} from '../../../src/domain/incentive/readings';
import { Trace, formulaText } from '../../../src/domain/trace';
import { problemOf } from '../../support/problem';
import { number } from './schemes';

const scheme = (changes: Readonly<Record<string, number>> = {}) => {
  const { multiplier, base, minScore, maxScore } = {
    multiplier: 0.5,
    base: 0.5,
    minScore: 0,
    maxScore: 1,
    ...changes,
  };
  return {
    multiplier: number(multiplier),
    base: number(base),
    minScore: number(minScore),
    maxScore: number(maxScore),
  };
};
const scoreOf = (actual: number, target: number, bound: number, changes?: Readonly<Record<string, number>>) =>
  metricScore(number(actual), number(target), number(bound), scheme(changes));

describe('A6 §4.03: performance score of an acute metric', () => {
  test.each([
    ['on its target: the base', 0.9, 0.9, 1, 0.5],
    ['on its bound: base and multiplier', 1, 0.9, 1, 1],
    ['half way', 0.95, 0.9, 1, 0.75],
    ['beyond the bound: the highest score', 2, 0.9, 1, 1],
    ['far below the target: the lowest score', 0, 0.9, 1, 0],
    ['lower is better, half way to a bound below the target', 42.5, 45, 40, 0.75],
    ['lower is better, but it rose', 47.5, 45, 40, 0.25],
    ['lower is better, far too high: the lowest score', 90, 45, 40, 0],
  ])('%s', (_, actual, target, bound, expected) => {
    expect(scoreOf(actual, target, bound).toNumber()).toBe(expected);
  });

  test('a third of the way is kept as a fraction', () => {
    const score = scoreOf(1, 0, 3, { multiplier: 1, base: 0 });
    expect(score.equals(Exact.ratio(1, 3))).toBe(true);
  });

  test.each([
    ['bound and target are equal', 1, 1, {}, 'bound'],
    ['limits are crossed', 1, 2, { minScore: 2 }, 'scheme'],
  ])('%s: #VALUE!', (_, target, bound, changes, subject) => {
    expect(problemOf(() => scoreOf(1, target, bound, changes))).toMatchObject({
      code: '#VALUE!',
      subject,
      clause: 'A6 §4.03',
    });
  });

  test.each([
    [45, 40, lowerIsBetterByBound],
    [40, 45, acuteByAnalogy],
  ])('the reading for target %d and bound %d', (target, bound, reading) => {
    const trace = new Trace();
    const score = metricScore(number(42), number(target), number(bound), scheme(), trace);
    expect(trace.steps[0]?.reading).toBe(reading);
    expect(trace.steps.at(-1)?.value).toBe(score);
  });

  test('lower is better is the mirror of higher is better', () => {
    const value = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(value, value, value, (actual, target, bound) => {
        fc.pre(target !== bound);
        const mirrored = scoreOf(-actual, -target, -bound);
        expect(mirrored.equals(scoreOf(actual, target, bound))).toBe(true);
      }),
    );
  });
});

describe('A6 §4.01: score of a group', () => {
  const columnOf = (cells: readonly (number | string | null)[]) =>
    ExactColumn.of(cells.map((cell) => (cell === null ? null : number(cell))));
  const group = (
    scores: readonly (number | null)[],
    weights: readonly (number | string | null)[],
    trace?: Trace,
  ) => groupScore(columnOf(scores), columnOf(weights), trace);

  test.each([
    ['one metric', [0.8], [1], 0.8],
    ['Σ weight × score', [1, 0.5, 0.2], [0.5, 0.3, 0.2], 0.69],
    ['tenths that binary fractions cannot add up', [1, 1, 1], [0.7, 0.2, 0.1], 1],
    ['blank rows are left out', [1, null, 0], [0.5, null, 0.5], 0.5],
    ['a metric without a target has no score and no weight (§4.04)', [1, null], [1, 0], 1],
    ['a negative score', [-1, 1], [0.25, 0.75], 0.5],
  ])('%s', (_, scores, weights, expected) => {
    expect(group(scores, weights).toNumber()).toBe(expected);
  });

  test.each([
    [
      'three thirds of 15 digits',
      [1, 1, 1],
      ['0.333333333333333', '0.333333333333333', '0.333333333333333'],
      '0.999999999999999',
    ],
    ['a hair too much', [1, 1], ['0.5', '0.50000000000000000001'], '1.00000000000000000001'],
    ['no weights', [], [], '0'],
    ['all blank', [null], [null], '0'],
  ])('weights must add up to exactly 1: %s', (_, scores, weights, sum) => {
    const problem = problemOf(() => group(scores, weights));
    expect(problem).toMatchObject({ code: '#VALUE!', subject: 'weights', clause: 'A6 §4.01' });
    expect(problem.sentence.en).toContain(sum);
  });

  test.each([
    ['a weight without a score', [1, null], [0.5, 0.5], 'scores', 'beside weight 2, which is 0.5'],
    [
      '… counted with the blank rows',
      [1, null, null],
      [0.5, null, 0.5],
      'scores',
      'beside weight 3, which is 0.5',
    ],
    ['a score without a weight', [1, 0.5], [1, null], 'weights', 'beside score 2'],
  ])('%s', (_, scores, weights, subject, where) => {
    const problem = problemOf(() => group(scores, weights));
    expect(problem).toMatchObject({ code: '#VALUE!', subject });
    expect(problem.sentence.en).toContain(where);
  });

  test('the reading for a metric without a score stands where it was used', () => {
    const trace = new Trace();
    group([0.8, null], [1, 0], trace);
    const rows = trace.steps.filter(({ formula }) => formulaText(formula, 'en').startsWith('weight × score'));
    expect(
      rows.map(({ formula, value, reading }) => [
        formulaText(formula, 'en'),
        (value as Exact).toNumber(),
        reading,
      ]),
    ).toEqual([
      ['weight × score, row 1', 0.8, undefined],
      ['weight × score, row 2', 0, noTargetNoScore],
    ]);
  });
});
