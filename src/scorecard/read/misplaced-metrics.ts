import { groupOf } from '../../contracts/a6/groups';
import { incentiveMetrics } from '../../contracts/a6/incentives';
import type { incentiveMetricsSheet } from '../../contracts/sheets/incentive-sheets';
import type { Network } from '../../contracts/terms';
import { Exact } from '../../domain/decimal/exact';
import { grouped } from '../grouped';
import { said } from '../row-identity';
import type { ReadRow, ReadSheet } from '../submission';
import { inTheirPlaces } from './in-their-places';
import type { Slot } from './slot';

/** Metrics of an incentive group under a wrong quarter or code, each read as the one whose place it has. */
export function metricsInTheirPlaces(sheet: ReadSheet<typeof incentiveMetricsSheet>): ReadSheet {
  const all: readonly ReadRow[] = sheet.rows;
  const read = new Map<ReadRow, ReadRow>();
  for (const [network, rows] of grouped(all, networkOf)) {
    if (network === undefined) continue;
    const inPlace = inPlacesOfGroup(rows, network);
    rows.forEach((row, at) => read.set(row, inPlace[at] ?? row));
  }
  return { ...sheet, rows: all.map((row) => read.get(row) ?? row) };
}

function networkOf({ cells }: ReadRow): Network | undefined {
  return groupOf(said(cells['group']), 'provider')?.network;
}

function inPlacesOfGroup(rows: readonly ReadRow[], network: Network): readonly ReadRow[] {
  const byQuarter = grouped(rows, quarterKey);
  const codes = incentiveMetrics[network].map(({ code }) => code);
  const slots = [...byQuarter.keys()].sort().flatMap((quarter) => metricSlots(quarter, codes, rows));
  return inTheirPlaces(rows, metricKey, slots, {
    mostChanges: 1,
    // A quarter of one metric alone is another's: a wrong fiscal year makes one.
    isSuspect: (row) => byQuarter.get(quarterKey(row))?.length === 1,
  });
}

function quarterKey({ cells }: ReadRow): string {
  return `${said(cells['fiscalYear'])} ${said(cells['quarter'])}`;
}

function metricKey(row: ReadRow): string {
  return `${quarterKey(row)} ${said(row.cells['metric'])}`;
}

/** Metric 2 is kept whole or as 2a and 2b: expected is what the group has elsewhere. */
function metricSlots(quarter: string, codes: readonly string[], rows: readonly ReadRow[]): Slot[] {
  const used = new Set(rows.map(({ cells }) => said(cells['metric'])));
  const [year = '', number = ''] = quarter.split(' ');
  const fiscalYear = Exact.ofText(year);
  if (fiscalYear === undefined) return [];
  return codes.map((metric) => ({
    key: `${quarter} ${metric}`,
    isExpected: used.has(metric) || !metric.startsWith('2'),
    values: { fiscalYear, quarter: number, metric },
  }));
}
