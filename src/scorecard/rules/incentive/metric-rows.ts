import { type IncentiveMetric, incentiveMetricOf, incentiveMetrics } from '../../../contracts/a6/incentives';
import { incentiveMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import type { Network } from '../../../contracts/terms';
import type { Exact } from '../../../domain/decimal/exact';
import { metricLift } from '../../../domain/incentive/lift';
import { inCents } from '../../compare';
import { derive, type Figure, input, whenKnown } from '../../figure';
import type { RuleContext } from '../../rule';
import { filledSheets, type ReadRow } from '../../submission';
import type { Terms } from '../../terms';
import { agreedBaseline } from '../../agreed-baseline';
import { type Period, periodOfRow } from '../../incentive-period';

export type MetricRow = ReadRow<(typeof incentiveMetricsSheet)['columns']>;

/**
 * What a row says about an adjustment of its baseline.
 *
 * - `none`: the row carries none
 * - `agreed`: requested by the end of the period, and agreed
 * - `unknown`: its date cannot be read
 * - `tooEarly`: requested only after the period; `notAgreed`: requested, not agreed
 */
type Adjustment = 'none' | 'agreed' | 'unknown' | 'tooEarly' | 'notAgreed';

/** A filled-in row of the metrics, with the figures that follow from it. */
export interface AssessedMetric {
  readonly row: MetricRow;
  readonly period: Period;
  /** As the row has it, in lower case. */
  readonly code: string;
  /** Undefined for a metric that the group does not have. */
  readonly metric: IncentiveMetric | undefined;
  /** A later row for a metric that the quarter already has. */
  readonly isRepeated: boolean;
  readonly adjustment: Adjustment;
  readonly actual: Figure<Exact>;
  readonly baseline: Figure<Exact>;
  readonly lift: Figure<Exact>;
}

/** A metric of a quarter that no row gives figures for. */
export interface MissingMetric {
  readonly metric: IncentiveMetric;
  /** Its row where there is one that nobody filled in. */
  readonly row: MetricRow | undefined;
}

/** The metrics of one quarter of a group. */
export interface QuarterMetrics {
  readonly period: Period;
  readonly rows: readonly AssessedMetric[];
  /** Every metric of the group has its row, and one only: the quarter's total is their sum. */
  readonly isWhole: boolean;
  /** Metrics without figures, those apart that a row under another code stands for. */
  readonly missing: readonly MissingMetric[];
}

/** Source: A6 Ex.4 §1.2 F, H; §3; §8 */
export function assessMetrics(context: RuleContext): readonly QuarterMetrics[] {
  const quarters = new Map<string, { period: Period; rows: MetricRow[] }>();
  const unplaced = new Set<string>();
  for (const row of filledSheets(context.submission, incentiveMetricsSheet).flatMap(({ rows }) => rows)) {
    const period = periodOfRow(row.cells);
    if (period === undefined) {
      if (row.filledIn) unplaced.add(codeOf(row));
      continue;
    }
    const key = `${period.network} ${String(period.first)}`;
    const quarter = quarters.get(key) ?? { period, rows: [] };
    quarter.rows.push(row);
    quarters.set(key, quarter);
  }
  return [...quarters.values()].map(({ period, rows }) => {
    const quarter = assessQuarter(period, rows, context.terms);
    // A metric that stands in a row whose group or quarter cannot be told is not missing.
    return { ...quarter, missing: quarter.missing.filter(({ metric }) => !unplaced.has(metric.code)) };
  });
}

function assessQuarter(period: Period, rows: readonly MetricRow[], terms: Terms): QuarterMetrics {
  const seen = new Set<string>();
  const assessed = rows
    .filter(({ filledIn }) => filledIn)
    .map((row) => {
      const code = codeOf(row);
      const isRepeated = seen.has(code);
      seen.add(code);
      return assessMetric(row, period, code, isRepeated, terms);
    });
  const missing = missingMetrics(period, assessed, rows);
  const isWhole =
    missing.length === 0 && assessed.every(({ metric, isRepeated }) => metric !== undefined && !isRepeated);
  return { period, rows: assessed, isWhole, missing };
}

function codeOf({ cells }: MetricRow): string {
  return cells.metric.value?.trim().toLowerCase() ?? '';
}

function assessMetric(
  row: MetricRow,
  period: Period,
  code: string,
  isRepeated: boolean,
  terms: Terms,
): AssessedMetric {
  const { cells } = row;
  const metric = incentiveMetricOf(period.network, code);
  const adjustment = adjustmentOf(row, period);
  const actual = input(cells.actual.value);
  const baseline = baselineOf(cells.baseline.value, agreedBaseline(code, period, terms), adjustment);
  const lift = derive({
    stated: cells.lift.value,
    sources: [actual, baseline],
    follows: whenKnown((of, over) => metricLift(of, over, false)),
    agrees: inCents,
  });
  return { row, period, code, metric, isRepeated, adjustment, actual, baseline, lift };
}

/** An adjusted baseline is what the parties made of it; any other must be the agreed one. */
function baselineOf(
  stated: Exact | undefined,
  agreed: Exact | undefined,
  adjustment: Adjustment,
): Figure<Exact> {
  if (adjustment === 'agreed' || adjustment === 'unknown' || agreed === undefined) return input(stated);
  if (stated === undefined) return { stated, corrected: agreed, verdict: 'unjudged' };
  return { stated, corrected: agreed, verdict: inCents(stated, agreed) ? 'right' : 'wrong' };
}

/** Source: A6 Ex.4 §8 */
function adjustmentOf({ cells }: MetricRow, period: Period): Adjustment {
  const requestedOn = cells.adjustmentRequestedOn.value;
  if (requestedOn === undefined) return cells.adjustmentRequestedOn.state === 'unusable' ? 'unknown' : 'none';
  if (requestedOn > period.last) return 'tooEarly';
  const { state } = cells.adjustmentAgreedOn;
  return state === 'blank' || state === 'absent' ? 'notAgreed' : 'agreed';
}

/**
 * A row under a code that the group does not have, or a second one under the same code, most likely
 * stands for a metric that is missing: one cause gives one finding.
 */
function missingMetrics(
  period: Period,
  assessed: readonly AssessedMetric[],
  rows: readonly MetricRow[],
): MissingMetric[] {
  const given = new Set(assessed.map(({ code }) => code));
  const strangers = assessed.filter(({ metric, isRepeated }) => metric === undefined || isRepeated);
  const own = metricsOf(period.network);
  // Beside a whole metric 2, or both its parts, another form of it is only a wrong code.
  const hasSecond = own.filter(({ code }) => isSecondMetric(code)).every(({ code }) => given.has(code));
  const splitOtherwise = !hasSecond && strangers.some(({ code }) => isSecondMetric(code));
  const covered = strangers.filter(({ code }) => hasSecond || !isSecondMetric(code)).length;
  return own
    .filter(({ code }) => !given.has(code) && !(splitOtherwise && isSecondMetric(code)))
    .slice(covered)
    .map((metric) => ({ metric, row: rows.find((row) => codeOf(row) === metric.code) }));
}

/** Metric 2 is kept whole or as 2a and 2b. Source: A6 Ex.4 §3 */
function isSecondMetric(code: string): boolean {
  return code.startsWith('2');
}

export function metricsOf(network: Network): readonly IncentiveMetric[] {
  return incentiveMetrics[network];
}
