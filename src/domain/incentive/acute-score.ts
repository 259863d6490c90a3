import { Exact } from '../decimal/exact';
import type { ExactColumn } from '../decimal/exact-column';
import { type Problem, badInput } from '../problem';
import type { Trace } from '../trace';
import { acuteByAnalogy, lowerIsBetterByBound, noTargetNoScore, weightsMakeAWhole } from './readings';
import { limited, refuseCrossedLimits } from './scheme';
import { withinLimits, term } from './terms';

/** What turns an acute operating metric into a score. */
interface AcuteScheme {
  readonly multiplier: Exact;
  /** Score of a metric that is just on its target. */
  readonly base: Exact;
  readonly minScore: Exact;
  readonly maxScore: Exact;
}

/**
 * Performance score of an acute operating metric.
 *
 * @param bound value whose score is multiplier + base; below the target where lower is better
 * @returns score, within the limits
 * @throws Problem #VALUE! when bound and target are equal, or the limits are crossed
 * Source: A6 §4.03
 */
export function metricScore(
  actual: Exact,
  target: Exact,
  bound: Exact,
  scheme: AcuteScheme,
  trace?: Trace,
): Exact {
  refuseCrossedLimits(scheme, 'A6 §4.03');
  if (bound.equals(target)) throw boundOnTarget(bound);
  const unlimited = actual.minus(target).div(bound.minus(target)).times(scheme.multiplier).plus(scheme.base);
  trace?.step({
    name: term.unlimitedMetricScore,
    value: unlimited,
    formula: '(actual − target) ÷ (bound − target) × multiplier + base',
    clause: 'A6 §4.03',
    reading: bound.lessThan(target) ? lowerIsBetterByBound : acuteByAnalogy,
    unit: 'fraction',
  });
  const score = limited(unlimited, scheme);
  trace?.step({
    name: term.metricScore,
    value: score,
    formula: withinLimits,
    clause: 'A6 §4.03',
    reading: acuteByAnalogy,
    unit: 'fraction',
  });
  return score;
}

/**
 * Score of a group over its metrics: Σ weight × score; rows where both are blank are left out.
 *
 * @param scores  one per metric
 * @param weights one per metric, as many [fraction]
 * @throws Problem #VALUE! for a score without a weight, a weight above 0 without a score, and unless the
 *         weights add up to exactly 1
 * Source: A6 §4.01, §4.04
 */
export function groupScore(scores: ExactColumn, weights: ExactColumn, trace?: Trace): Exact {
  for (let row = 0; row < scores.length; row += 1) {
    if (weights.at(row) === null && scores.at(row) !== null) throw weightMissing(row + 1);
  }
  const sum = Exact.sum(weights);
  trace?.step({
    name: term.weights,
    value: sum,
    formula: 'Σ weights',
    clause: 'A6 §4.01',
    reading: weightsMakeAWhole,
    unit: 'fraction',
  });
  if (!sum.equals(Exact.one)) throw weightsNotWhole(sum);
  let score = Exact.zero;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights.at(row);
    if (weight !== null) score = score.plus(weightedScore(scores.at(row), weight, row + 1, trace));
  }
  trace?.step({
    name: term.groupScore,
    value: score,
    formula: 'Σ weight × score',
    clause: 'A6 §4.01',
    unit: 'fraction',
  });
  return score;
}

function weightedScore(score: Exact | null, weight: Exact, row: number, trace?: Trace): Exact {
  if (score === null && !weight.isZero()) throw scoreMissing(row, weight);
  const part = score === null ? Exact.zero : score.times(weight);
  trace?.step({
    name: term.weightedScore,
    value: part,
    formula: {
      en: `weight × score, row ${row}`,
      de: `weight × score, Zeile ${row}`,
      ja: `weight × score（${row} 行目）`,
    },
    clause: 'A6 §4.01',
    ...(score === null ? { reading: noTargetNoScore } : {}),
    unit: 'fraction',
  });
  return part;
}

function boundOnTarget(bound: Exact): Problem {
  const value = bound.toText();
  return badInput(
    'bound',
    {
      en: `bound and target are both ${value}; the score runs from one to the other, so they must differ.`,
      de: `bound und target sind beide ${value}; der Leistungswert verläuft vom einen zum anderen, sie müssen sich also unterscheiden.`,
      ja: `bound と target がどちらも ${value} です。スコアは両者の間で決まるため、異なる値にしてください。`,
    },
    'A6 §4.03',
  );
}

function weightsNotWhole(sum: Exact): Problem {
  const value = sum.toText(60);
  return badInput(
    'weights',
    {
      en: `weights must add up to exactly 1 (100 %); they add up to ${value}.`,
      de: `weights müssen zusammen genau 1 (100 %) ergeben; sie ergeben ${value}.`,
      ja: `weights の合計はちょうど 1（100 %）でなければなりません（合計: ${value}）。`,
    },
    'A6 §4.01',
  );
}

function weightMissing(row: number): Problem {
  return badInput(
    'weights',
    {
      en: `weights is blank beside score ${row}; a score counts with its weight only.`,
      de: `weights ist neben dem ${row}. Leistungswert leer; ein Leistungswert zählt nur mit seinem Gewicht.`,
      ja: `${row} 番目のスコアに対する weights が空白です。スコアにはウェイトが必要です。`,
    },
    'A6 §4.01',
  );
}

function scoreMissing(row: number, weight: Exact): Problem {
  const value = weight.toText();
  return badInput(
    'scores',
    {
      en: `scores is blank beside weight ${row}, which is ${value}; a metric with a weight needs a score.`,
      de: `scores ist neben dem ${row}. Gewicht (${value}) leer; eine gewichtete Kennzahl braucht einen Leistungswert.`,
      ja: `${row} 番目のウェイト（${value}）に対する scores が空白です。ウェイトのある指標にはスコアが必要です。`,
    },
    'A6 §4.01',
  );
}
