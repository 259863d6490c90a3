import { incentiveMetricOf, incentiveMetrics } from '../../contracts/a6/incentives';
import { type Day, daysBetween } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { inCents } from '../compare';
import { grouped } from '../grouped';
import { indexOfPeriod, type PeriodName, periodOf } from '../incentive-period';
import type { ReadRow } from '../submission';
import { repeated, runsOf, tornApart } from './runs';

/** What a row of an incentive sheet says it is about. */
export interface Place {
  readonly period: PeriodName;
  /** In lower case; nothing on the scorecard. */
  readonly metric: string;
}

/** A row of an incentive sheet with the place it is taken to have. */
export interface PlacedRow extends Place {
  readonly row: ReadRow;
  readonly sheet: 'metrics' | 'scorecard';
}

/** The baseline that the parties agreed on; undefined where nobody can tell. */
export type AgreedBaseline = (place: Place) => Exact | undefined;

/** In how many places rows do not make one whole. */
export interface Faults {
  /** By where they stand: periods that do not follow one another, or that only one sheet has. */
  readonly order: number;
  /** By what they say: metrics too many or too few, delivered before their end, baselines and totals of others. */
  readonly content: number;
  /** Delivered more than a year late, which happens, or is of another year. */
  readonly late: number;
}

/** In how many places the rows do not make whole periods that follow one another, alike on both sheets. */
export function faultsOf(rows: readonly PlacedRow[], agreed: AgreedBaseline): Faults {
  const [metrics, scorecard] = ofSheets(rows);
  return {
    order: faultsOfOrder(metrics) + faultsOfOrder(scorecard) + unmatched(rows),
    content:
      faultsOfMetrics(metrics) +
      repeated(scorecard.map(({ period }) => periodKey(period))) +
      scorecard.filter((row) => daysToDelivery(row) <= 0).length +
      metrics.filter((row) => hasAnotherBaseline(row, agreed)).length +
      totalsOfOthers(metrics, scorecard),
    late: scorecard.filter((row) => daysToDelivery(row) > DAYS_OF_A_YEAR).length,
  };
}

export function ofSheets(rows: readonly PlacedRow[]): readonly [PlacedRow[], PlacedRow[]] {
  const of = (kind: PlacedRow['sheet']) => rows.filter(({ sheet }) => sheet === kind);
  return [of('metrics'), of('scorecard')];
}

export function faultsOfMetrics(metrics: readonly PlacedRow[]): number {
  let count = 0;
  for (const rows of grouped(metrics, ({ period }) => periodKey(period)).values()) {
    const codes = rows.map(({ metric }) => metric);
    const own = incentiveMetrics[(rows[0] as PlacedRow).period.network].map(({ code }) => code);
    count += repeated(codes);
    count += codes.filter((code) => !own.includes(code)).length;
    count += own.filter((code) => !codes.includes(code)).length;
  }
  return count;
}

/** Periods torn apart, below a later one, or with one left out before them. */
function faultsOfOrder(rows: readonly PlacedRow[]): number {
  const runs = runsOf([...rows.keys()], (at, run) => isOfPeriod(rows, at, run));
  const periods = runs.map(([at]) => (rows[at as number] as PlacedRow).period);
  // Sheets have group after group, or quarter after quarter.
  const byGroup = tornApart(periods.map(({ network }) => network));
  const byQuarter = tornApart(periods.map((period) => String(indexOfPeriod(period))));
  let count = repeated(periods.map(periodKey)) + Math.min(byGroup, byQuarter);
  for (const run of runs) count += metricsBelowLater(run.map((at) => rows[at] as PlacedRow));
  for (const own of grouped(periods, ({ network }) => network).values()) {
    const order = own.map(indexOfPeriod);
    const sorted = [...new Set(order)].sort((a, b) => a - b);
    count += order.filter((index, at) => index < (order[at - 1] ?? index)).length;
    count += sorted.filter((index, at) => index > (sorted[at - 1] ?? index) + 1).length;
  }
  return count;
}

/** Metrics stand in the order of the contract's table. */
function metricsBelowLater(rows: readonly PlacedRow[]): number {
  return rows.filter((row, at) => isBelowLater(row, rows[at - 1])).length;
}

/** Whether a row's metric comes before that of the row above it. */
export function isBelowLater(row: Place, above: Place | undefined): boolean {
  return above !== undefined && orderOf(row) < orderOf(above);
}

function orderOf({ metric, period: { network } }: Place): number {
  return incentiveMetrics[network].findIndex(({ code }) => code === metric);
}

/** Periods that only one of the sheets has. */
export function unmatched(rows: readonly PlacedRow[]): number {
  const sheetsOf = grouped(rows, ({ period }) => periodKey(period));
  if (new Set(rows.map(({ sheet }) => sheet)).size < 2) return 0;
  return [...sheetsOf.values()].filter((own) => own.every(({ sheet }) => sheet === own[0]?.sheet)).length;
}

const DAYS_OF_A_YEAR = 366;

/** From the end of its period; a day where nobody says. */
function daysToDelivery({ row, period }: PlacedRow): number {
  const delivered = row.cells['deliveredOn']?.value as Day | undefined;
  const end = periodOf(period.network, period.fiscalYear, period.quarter)?.last;
  return delivered === undefined || end === undefined ? 1 : daysBetween(end, delivered);
}

/** Of a metric of the group, another than the agreed one, or where none is agreed; one that carries an adjustment is no other's. */
export function hasAnotherBaseline(placed: PlacedRow, agreed: AgreedBaseline): boolean {
  const { cells } = placed.row;
  const stated = amountIn(placed.row, 'baseline');
  if (stated === undefined || isEntered(cells['adjustmentRequestedOn']?.state)) return false;
  if (incentiveMetricOf(placed.period.network, placed.metric) === undefined) return false;
  const right = agreed(placed);
  return right === undefined || !inCents(stated, right);
}

function isEntered(state: string | undefined): boolean {
  return state === 'given' || state === 'unusable';
}

/** Totals that are not the sum of the lifts of their period, which has all its metrics. */
function totalsOfOthers(metrics: readonly PlacedRow[], scorecard: readonly PlacedRow[]): number {
  const byPeriod = grouped(metrics, ({ period }) => periodKey(period));
  return scorecard.filter(({ row, period }) => {
    const own = byPeriod.get(periodKey(period)) ?? [];
    const lifts = own.flatMap((each) => amountIn(each.row, 'lift') ?? []);
    const total = amountIn(row, 'totalLift');
    const isWhole = own.length > 0 && lifts.length === own.length && faultsOfMetrics(own) === 0;
    return isWhole && total !== undefined && !inCents(total, Exact.sum(lifts));
  }).length;
}

function amountIn({ cells }: ReadRow, field: string): Exact | undefined {
  const value: unknown = cells[field]?.value;
  return value instanceof Exact ? value : undefined;
}

export function periodKey(period: PeriodName | undefined): string {
  return period === undefined ? '' : `${period.network} ${String(indexOfPeriod(period))}`;
}

export function isOfPeriod(rows: readonly PlacedRow[], at: number, run: readonly number[]): boolean {
  return periodKey(rows[at]?.period) === periodKey(rows[run[0] ?? at]?.period);
}
