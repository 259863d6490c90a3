import { incentiveMetricsSheet, incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { type Network, networks } from '../../../contracts/terms';
import type { Day } from '../../../domain/calendar';
import type { Exact } from '../../../domain/decimal/exact';
import { quarterlyTotalLift } from '../../../domain/incentive/lift';
import { inCents } from '../../compare';
import { condition, derive, type Figure, input } from '../../figure';
import type { RuleContext } from '../../rule';
import { filledRows, filledSheets, type ReadCell, type ReadRow } from '../../submission';
import { isFirstPeriod } from './first-period';
import { assessMetrics, type QuarterMetrics } from './metric-rows';
import { type Period, periodOfRow } from '../../incentive-period';
import { assessFigures, type QuarterFigures } from './quarter-figures';
import { schemeOf, type SchemeOfGroup } from './scheme';
import { type AssessedSettlement, assessSettlement, openingCredit } from './settlement';
import { isNext, type ToDate, toDate } from './to-date';

export type ScorecardRow = ReadRow<(typeof incentiveScorecardSheet)['columns']>;

/** One quarter of a scorecard, each figure with what it should be. */
export interface AssessedQuarter extends QuarterFigures {
  readonly period: Period;
  readonly row: ScorecardRow;
  /** Undefined where the workbook has no metrics of the quarter. */
  readonly metrics: QuarterMetrics | undefined;
  readonly totalLift: Figure<Exact>;
  readonly settlement: AssessedSettlement;
  /** Figures to date at the end of the quarter before, zero at the start of a fiscal year. */
  readonly before: ToDate;
}

/** A provider incentive group of the scorecard. */
export interface AssessedGroup extends SchemeOfGroup {
  readonly network: Network;
  /** In order of time, one of each. */
  readonly quarters: readonly AssessedQuarter[];
}

export interface IncentiveAssessment {
  readonly groups: readonly AssessedGroup[];
  readonly metrics: readonly QuarterMetrics[];
}

/** The cells of quarters without a YTD lift % that need no figure, since there is none. */
export function unansweredCells(context: RuleContext): ReadonlySet<ReadCell<unknown>> {
  const quarters = context.once(assessIncentives).groups.flatMap((group) => group.quarters);
  return new Set(quarters.flatMap(({ unanswered }) => [...unanswered.cells]));
}

/** Everything the incentive rules look at, computed once. Source: A6 Ex.4 §1.2, §6, §7 */
export function assessIncentives(context: RuleContext): IncentiveAssessment {
  const metrics = context.once(assessMetrics);
  const rows = filledRows(context.submission, incentiveScorecardSheet).flatMap(({ row }) => {
    const period = periodOfRow(row.cells);
    return period === undefined ? [] : [{ row, period }];
  });
  const groups = networks.flatMap((network) => {
    const own = rows.filter(({ period }) => period.network === network);
    return own.length === 0 ? [] : [assessGroup(network, own, metrics, context)];
  });
  return { groups, metrics };
}

interface RowOfPeriod {
  readonly row: ScorecardRow;
  readonly period: Period;
}

function assessGroup(
  network: Network,
  rows: readonly RowOfPeriod[],
  metrics: readonly QuarterMetrics[],
  { terms, submission }: RuleContext,
): AssessedGroup {
  const schemeOfGroup = schemeOf(network, terms);
  const hasMetrics = filledSheets(submission, incentiveMetricsSheet).length > 0;
  const quarters: AssessedQuarter[] = [];
  for (const { row, period } of oneOfEach(rows)) {
    const previous = quarters.at(-1);
    const own = metrics.find((each) => each.period.network === network && each.period.first === period.first);
    const before = toDate(previous, period, terms);
    const totalLift = hasMetrics ? totalLiftOf(row, own) : input(row.cells.totalLift.value);
    const figures = assessFigures({ row, period, totalLift, before, scheme: schemeOfGroup.scheme }, terms);
    const credit =
      previous === undefined || !isNext(previous.period, period) ? undefined : previous.settlement.credit;
    const opening = credit ?? openingCredit(row, figures.fee, isFirstPeriod(period, terms));
    const settlement = assessSettlement(row, figures, opening);
    quarters.push({ period, row, metrics: own, totalLift, ...figures, settlement, before });
  }
  return { network, quarters, ...schemeOfGroup };
}

/** The first row of each quarter, in order of time: a second one is SHEET-10. */
function oneOfEach(rows: readonly RowOfPeriod[]): readonly RowOfPeriod[] {
  const byStart = new Map<Day, RowOfPeriod>();
  for (const each of rows) {
    const { first } = each.period;
    if (!byStart.has(first)) byStart.set(first, each);
  }
  return [...byStart].sort(([a], [b]) => a - b).map(([, each]) => each);
}

/** Source: A6 Ex.4 §1.2 K */
function totalLiftOf({ cells }: ScorecardRow, metrics: QuarterMetrics | undefined): Figure<Exact> {
  const stated = cells.totalLift.value;
  if (metrics === undefined || metrics.rows.length === 0) {
    return { stated, corrected: stated, verdict: 'unjudged' };
  }
  const { isWhole } = metrics;
  const lifts = metrics.rows.map(({ lift }) => lift);
  const sum = (values: readonly (Exact | undefined)[]) => {
    const given = values.filter((value) => value !== undefined);
    return given.length < values.length ? undefined : quarterlyTotalLift(given);
  };
  const figure: Figure<Exact> = {
    stated: sum(lifts.map((lift) => lift.stated)),
    corrected: sum(lifts.map((lift) => lift.corrected)),
    verdict: lifts.every((lift) => lift.verdict === 'right') ? 'right' : 'unjudged',
  };
  const judged = derive({
    stated,
    sources: [figure, condition(isWhole)],
    follows: (total) => total,
    agrees: inCents,
  });
  return isWhole ? judged : { ...judged, corrected: stated };
}
