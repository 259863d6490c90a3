import { type AcuteMetric, acuteMetricOf } from '../../../contracts/a6/incentives';
import { type Group, groupOf } from '../../../contracts/a6/groups';
import { type AcuteSchemeKey, acuteSchemeKeys, acuteSchemePrefix } from '../../../contracts/a6/scheme';
import { acuteMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { metricScore } from '../../../domain/incentive/acute-score';
import { answerOrProblem, Problem } from '../../../domain/problem';
import type { Trace } from '../../../domain/trace';
import { agrees, asQuotient } from '../../compare';
import { condition, derive, type Figure, input, whenKnown } from '../../figure';
import type { RuleContext } from '../../rule';
import { filledRows, type ReadRow } from '../../submission';
import { readScheme } from './scheme';

export type AcuteRow = ReadRow<(typeof acuteMetricsSheet)['columns']>;
type AcuteScheme = Readonly<Record<AcuteSchemeKey, Exact>>;

/** A filled-in row of the acute metrics. */
export interface AssessedAcuteMetric {
  readonly row: AcuteRow;
  readonly code: string;
  readonly group: Group;
  /** Undefined for a metric that the table does not have. */
  readonly metric: AcuteMetric | undefined;
  /** Undefined where one is not there. */
  readonly inputs: ScoreInputs | undefined;
  /** Why there is no score: bound and target are equal, or the limits cross. */
  readonly problem: Problem | undefined;
  /** Carries no score, since the parties have set no target. */
  readonly isWithoutTarget: boolean;
  readonly score: Figure<Exact>;
  readonly weightedScore: Figure<Exact>;
}

/** What a score is calculated from. */
interface ScoreInputs {
  readonly actual: Exact;
  readonly target: Exact;
  readonly bound: Exact;
  readonly scheme: AcuteScheme;
}

/** The acute metrics of one group. */
export interface AcuteGroup {
  readonly group: Group;
  readonly rows: readonly AssessedAcuteMetric[];
  /** Σ of the weights of the metrics that count. */
  readonly weights: Figure<Exact>;
}

const schemeKeys = acuteSchemeKeys.map(({ key }) => key);

/** Source: A6 §4.01, §4.03, §4.04 */
export function assessAcute({ submission, terms }: RuleContext): readonly AcuteGroup[] {
  const groups = new Map<Group, AcuteRow[]>();
  let hasStray = false;
  for (const { row } of filledRows(submission, acuteMetricsSheet)) {
    if (isUnused(row)) continue;
    const group = row.cells.group.value === undefined ? undefined : groupOf(row.cells.group.value, 'acute');
    if (group === undefined) hasStray = true;
    else groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].map(([group, rows]) => {
    const scheme = readScheme(schemeKeys, acuteSchemePrefix, group.network, terms);
    const assessed = rows.map((row) => assessRow(row, group, scheme));
    return { group, rows: assessed, weights: sumOfWeights(assessed, hasStray) };
  });
}

/** A row with nothing but a weight of zero says that its metric does not count. */
function isUnused({ cells }: AcuteRow): boolean {
  const others = [cells.actual, cells.target, cells.lowerBound, cells.upperBound];
  return cells.weight.value?.isZero() === true && others.every(({ state }) => state === 'blank');
}

function assessRow(row: AcuteRow, group: Group, scheme: AcuteScheme | undefined): AssessedAcuteMetric {
  const { cells } = row;
  const code = cells.metric.value?.trim().toLowerCase() ?? '';
  const metric = acuteMetricOf(code);
  const isKnown = metric !== undefined && metric.state !== 'deleted';
  const isWithoutTarget = metric?.state === 'empty' && cells.target.state === 'blank';
  const entered = [cells.actual, cells.target, cells.upperBound].map((cell) => input(cell.value));
  const inputs = isKnown && !isWithoutTarget ? inputsOf(row, scheme) : undefined;
  const scoring = inputs && answerOrProblem(() => scoreOf(inputs));
  const isSure = condition(isKnown);
  const score = derive({
    stated: cells.score.value,
    sources: [isSure, ...entered],
    follows: () => (scoring instanceof Problem ? undefined : scoring),
    agrees: asQuotient(cells.score),
  });
  const weightedScore = derive({
    stated: cells.weightedScore.value,
    sources: [score, input(cells.weight.value), isSure],
    follows: whenKnown((of, weight) => weighted(of, weight)),
    agrees: asQuotient(cells.weightedScore),
  });
  return {
    row,
    code,
    group,
    metric,
    inputs,
    problem: scoring instanceof Problem ? scoring : undefined,
    isWithoutTarget,
    score,
    weightedScore,
  };
}

function inputsOf({ cells }: AcuteRow, scheme: AcuteScheme | undefined): ScoreInputs | undefined {
  const [actual, target, bound] = [cells.actual.value, cells.target.value, cells.upperBound.value];
  if (actual === undefined || target === undefined || bound === undefined || scheme === undefined) {
    return undefined;
  }
  return { actual, target, bound, scheme };
}

/** Source: A6 §4.01 */
export function weighted(score: Exact, weight: Exact, trace?: Trace): Exact {
  const value = score.times(weight);
  trace?.step({
    name: acuteMetricsSheet.columns.weightedScore.heading,
    value,
    formula: { en: 'weight × score', de: 'Gewicht × Leistungswert', ja: 'ウェイト × スコア' },
    clause: 'A6 §4.01',
  });
  return value;
}

export function scoreOf({ actual, target, bound, scheme }: ScoreInputs, trace?: Trace): Exact {
  return metricScore(actual, target, bound, scheme, trace);
}

/**
 * The weights of a group, which make a whole.
 *
 * @param hasStray a row belongs to a group that nobody can tell: its weight may be one of them
 * Source: A6 §4.01
 */
function sumOfWeights(rows: readonly AssessedAcuteMetric[], hasStray: boolean): Figure<Exact> {
  const codes = new Set(rows.map(({ code }) => code));
  const weights = rows.map(({ row }) => row.cells.weight);
  const given = weights.flatMap(({ value }) => value ?? []);
  const isSure =
    !hasStray &&
    codes.size === rows.length &&
    rows.every(({ metric }) => metric !== undefined && metric.state !== 'deleted') &&
    weights.every(({ state }) => state === 'given' || state === 'blank');
  const sum = Exact.sum(given);
  const isWhole = agrees(sum, Exact.one, 'plain', false);
  return { stated: sum, corrected: Exact.one, verdict: isWhole ? 'right' : isSure ? 'wrong' : 'unjudged' };
}
