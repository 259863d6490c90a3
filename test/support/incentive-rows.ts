import { incentiveMetrics } from '../../src/contracts/a6/incentives';
import type { Network } from '../../src/contracts/terms';
import { Exact } from '../../src/domain/decimal/exact';
import type { PeriodName } from '../../src/scorecard/incentive-period';
import type { AgreedBaseline, PlacedRow } from '../../src/scorecard/read/period-faults';
import { readRow, type Typed } from './read-row';

const blank: Typed = { baseline: '', lift: '', totalLift: '', adjustmentRequestedOn: '', deliveredOn: '' };

/** `presence 2023 Q2` */
export function period(text: string): PeriodName {
  const [network, fiscalYear, quarter] = text.split(/ Q?/);
  return { network: network as Network, fiscalYear: Number(fiscalYear), quarter: Number(quarter) };
}

/** A row of the metrics sheet. Whose a baseline is can be read off it: metric 3 of the second quarter has 203. */
export function metricRow(of: string, metric: string, typed: Typed = {}): PlacedRow {
  const own = period(of);
  const cells = { ...keysOf(own), metric, baseline: baselineOf(own, metric), lift: 10, ...typed };
  return { sheet: 'metrics', period: own, metric, row: readRow({ ...blank, ...cells }) };
}

export function metricRows(of: string, ...metrics: readonly string[]): PlacedRow[] {
  const own = incentiveMetrics[period(of).network].map(({ code }) => code);
  return (metrics.length > 0 ? metrics : own).map((metric) => metricRow(of, metric));
}

/** A row of the scorecard, with the total of its metrics, delivered nine days after its period. */
export function scorecardRow(of: string, typed: Typed = {}): PlacedRow {
  const own = period(of);
  const totalLift = 10 * incentiveMetrics[own.network].length;
  const cells = { ...keysOf(own), totalLift, deliveredOn: deliveredAfter(own), ...typed };
  return { sheet: 'scorecard', period: own, metric: '', row: readRow({ ...blank, ...cells }) };
}

function keysOf({ network, fiscalYear, quarter }: PeriodName): Typed {
  return { group: network, fiscalYear, quarter: String(quarter) };
}

function deliveredAfter({ fiscalYear, quarter }: PeriodName): string {
  const months = ['10', '01', '04', '07'];
  const year = quarter === 1 ? fiscalYear - 1 : fiscalYear;
  return `${String(year)}-${months[quarter - 1] ?? ''}-09`;
}

function baselineOf({ network, quarter }: PeriodName, metric: string): number {
  const at = ['1', '2', '3', '4', '5', '2a', '2b'].indexOf(metric) + 1;
  return (network === 'presence' ? 0 : 1000) + 100 * quarter + at;
}

/** The one that stands in the rows above. */
export const agreedBaseline: AgreedBaseline = (place) => {
  return Exact.ofDouble(baselineOf(place.period, place.metric));
};
