import { groupOf } from '../../contracts/a6/groups';
import { incentiveMetrics } from '../../contracts/a6/incentives';
import { incentiveMetricsSheet, incentiveScorecardSheet } from '../../contracts/sheets/incentive-sheets';
import type { Network } from '../../contracts/terms';
import { networks } from '../../contracts/terms';
import { daysBetween } from '../../domain/calendar';
import type { Day } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { grouped } from '../grouped';
import { said } from '../row-identity';
import { indexOfPeriod, periodOf } from '../rules/incentive/period';
import type { PeriodName } from '../rules/incentive/period';
import type { ReadCell, ReadRow, ReadSheet } from '../submission';
import { readAs } from './slot';

/** A row of an incentive sheet with the period it is taken to be about. */
interface PlacedRow {
  readonly row: ReadRow;
  readonly sheet: 'metrics' | 'scorecard';
  readonly period: PeriodName;
  readonly metric: string;
  /** Of a correction: how many rows it reads otherwise, on the first of them; 0 on the others. */
  readonly corrects?: number;
}

/** Rows that say one thing wrong in the same way, and what they are read as. */
interface Correction {
  readonly at: ReadonlySet<number>;
  readonly change: (period: PeriodName) => PeriodName;
}

const MOST_ROWS = 400;
const MOST_CORRECTIONS = 4;
/** Where more rows are in doubt, it is a block of them or a whole sheet that is wrong. */
const MOST_IN_DOUBT = 60;
/** A row under a wrong key makes two faults at least: one too many there, one too few here. */
const FAULTS_OF_ONE_MISTAKE = 2;

/**
 * Rows of the incentive sheets under a wrong group, fiscal year or quarter, read as those they are.
 *
 * The two sheets speak of the same periods, each metric once a period, period after period. A key typed
 * wrong, once or down a block of rows, breaks that in several places; the one change that mends the most
 * of them is what was mistyped.
 */
export function withMistakenPeriodsRead(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const stated = sheets.flatMap(placedRows);
  if (stated.length > MOST_ROWS) return sheets;
  let read: readonly PlacedRow[] = stated;
  for (let left = MOST_CORRECTIONS; left > 0; left -= 1) {
    const better = corrected(read);
    if (better === undefined) break;
    read = better;
  }
  const groups = new Map(stated.map(({ period, row }) => [period.network, row.cells['group']]));
  const changed = new Map(
    read.flatMap((each, at) => {
      const own = stated[at]?.period;
      return own === undefined || own === each.period ? [] : [[each.row, asMeant(each, own, groups)]];
    }),
  );
  if (changed.size === 0) return sheets;
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => changed.get(row) ?? row) }));
}

function placedRows({ layout, rows }: ReadSheet): PlacedRow[] {
  const isMetrics = layout.key === incentiveMetricsSheet.key;
  if (!isMetrics && layout.key !== incentiveScorecardSheet.key) return [];
  return rows.flatMap((row): PlacedRow[] => {
    const network = groupOf(said(row.cells['group']), 'provider')?.network;
    const [fiscalYear, quarter] = [said(row.cells['fiscalYear']), said(row.cells['quarter'])].map(Number);
    if (!row.filledIn || network === undefined || fiscalYear === undefined || quarter === undefined)
      return [];
    if (periodOf(network, fiscalYear, quarter) === undefined) return [];
    const period = { network, fiscalYear, quarter };
    return [{ row, sheet: isMetrics ? 'metrics' : 'scorecard', period, metric: said(row.cells['metric']) }];
  });
}

/** The rows with the correction that mends most; undefined where none mends enough. */
function corrected(rows: readonly PlacedRow[]): readonly PlacedRow[] | undefined {
  const before = faults(rows);
  if (before < FAULTS_OF_ONE_MISTAKE) return undefined;
  const unmatchedBefore = unmatched(rows);
  let best: Candidate | undefined;
  for (const { at, change } of corrections(rows)) {
    const changed = rows.map((each, index) =>
      at.has(index) ? { ...each, period: change(each.period), corrects: 0 } : each,
    );
    // Where both sheets say the same, neither is read otherwise.
    if (unmatched(changed) > unmatchedBefore) continue;
    const left = faults(changed);
    if (left > before - FAULTS_OF_ONE_MISTAKE) continue;
    const [first] = at;
    const told = changed.map((each, index) => (index === first ? { ...each, corrects: at.size } : each));
    const candidate = { rows: told, rank: [left, groupsTornApart(changed), at.size] };
    if (best === undefined || isBefore(candidate.rank, best.rank)) best = candidate;
  }
  return best?.rows;
}

interface Candidate {
  readonly rows: readonly PlacedRow[];
  /** Faults left, then groups torn apart, then rows that are read otherwise: the fewer the better. */
  readonly rank: readonly number[];
}

function isBefore(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((each, index) => each !== other[index]);
  return at >= 0 && (rank[at] as number) < (other[at] as number);
}

function groupsTornApart(rows: readonly PlacedRow[]): number {
  return tornApart(rows.map(({ sheet, period }) => `${sheet} ${period.network}`));
}

/** Every way in which one row, a block of rows or a whole sheet may say one part of its period wrong. */
function* corrections(rows: readonly PlacedRow[]): Generator<Correction> {
  const years = [...new Set(rows.map(({ period }) => period.fiscalYear))];
  const doubtful = rowsInDoubt(rows);
  for (const kind of ['metrics', 'scorecard'] as const) {
    const places = rows.flatMap(({ sheet }, at) => (sheet === kind ? [at] : []));
    const inDoubt = places.filter((at) => doubtful.has(at));
    const alone = inDoubt.length > MOST_IN_DOUBT ? [] : inDoubt.filter((at) => !isCopied(rows, at));
    const singles = alone.map((at) => [at]);
    const blocks = runsOf(inDoubt, (at, run) => isOfBlock(rows, at, run));
    const ofGroups = runsOf(places, (at, run) => isOfGroup(rows, at, run));
    for (const each of [...singles, ...blocks]) {
      for (const quarter of [1, 2, 3, 4]) yield correction(each, { quarter });
      for (const fiscalYear of years) yield correction(each, { fiscalYear });
    }
    for (const each of [...singles, ...blocks, ...ofGroups, places]) {
      for (const network of networks) yield correction(each, { network });
      for (const years of [-1, 1]) yield { at: new Set(each), change: shifted(years) };
    }
  }
}

/** The rows of a period that is not whole, or that only one of the sheets has: another's may be among them. */
function rowsInDoubt(rows: readonly PlacedRow[]): ReadonlySet<number> {
  const sheets = new Set(rows.map(({ sheet }) => sheet));
  const places = grouped(rows.keys(), (at) => periodKey(rows[at]?.period));
  const doubtful = [...places.values()].filter((own) => {
    const all = own.map((at) => rows[at] as PlacedRow);
    const [metrics, scorecard] = ofSheets(all);
    const isOnAll = new Set(all.map(({ sheet }) => sheet)).size === sheets.size;
    return !isOnAll || scorecard.length > 1 || faultsOfMetrics(metrics) > 0;
  });
  return new Set(doubtful.flat());
}

function ofSheets(rows: readonly PlacedRow[]): readonly [PlacedRow[], PlacedRow[]] {
  const of = (kind: PlacedRow['sheet']) => rows.filter(({ sheet }) => sheet === kind);
  return [of('metrics'), of('scorecard')];
}

function correction(at: readonly number[], part: Partial<PeriodName>): Correction {
  return { at: new Set(at), change: (period) => ({ ...period, ...part }) };
}

function shifted(years: number): Correction['change'] {
  return (period) => ({ ...period, fiscalYear: period.fiscalYear + years });
}

/** Places cut where one does not belong with those before it. */
function runsOf(
  places: readonly number[],
  belongs: (place: number, run: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && belongs(place, run)) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** One period, each metric once. */
function isOfBlock(rows: readonly PlacedRow[], at: number, run: readonly number[]): boolean {
  return isOfPeriod(rows, at, run) && run.every((other) => rows[other]?.metric !== rows[at]?.metric);
}

function isOfPeriod(rows: readonly PlacedRow[], at: number, run: readonly number[]): boolean {
  return periodKey(rows[at]?.period) === periodKey(rows[run[0] ?? at]?.period);
}

/** One group, period after period. */
function isOfGroup(rows: readonly PlacedRow[], at: number, run: readonly number[]): boolean {
  const [own, before] = [rows[at]?.period, rows[run.at(-1) ?? at]?.period];
  if (own === undefined || before === undefined) return false;
  return own.network === before.network && indexOfPeriod(own) >= indexOfPeriod(before);
}

/** A row entered twice stands there once too often, and is not another one. */
function isCopied(rows: readonly PlacedRow[], at: number): boolean {
  const own = rows[at];
  return rows.some(
    (other, place) =>
      place !== at &&
      own !== undefined &&
      Object.entries(own.row.cells).every(([field, { raw }]) => raw === other.row.cells[field]?.raw),
  );
}

/** In how many places the rows do not make whole periods that follow one another, alike on both sheets. */
function faults(rows: readonly PlacedRow[]): number {
  const [metrics, scorecard] = ofSheets(rows);
  return (
    faultsOfMetrics(metrics) +
    repeated(scorecard.map(({ period }) => periodKey(period))) +
    faultsOfOrder(metrics) +
    faultsOfOrder(scorecard) +
    unmatched(rows) +
    scorecard.filter(isDeliveredAtAnotherTime).length
  );
}

function faultsOfMetrics(metrics: readonly PlacedRow[]): number {
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

function repeated(keys: readonly string[]): number {
  return keys.length - new Set(keys).size;
}

/** Periods torn apart, below a later one, or with one left out before them. */
function faultsOfOrder(rows: readonly PlacedRow[]): number {
  const runs = runsOf([...rows.keys()], (at, run) => isOfPeriod(rows, at, run));
  const periods = runs.map(([at]) => (rows[at as number] as PlacedRow).period);
  // Sheets have group after group, or quarter after quarter.
  const byGroup = tornApart(periods.map(({ network }) => network));
  const byQuarter = tornApart(periods.map((period) => String(indexOfPeriod(period))));
  let count = repeated(periods.map(periodKey)) + Math.min(byGroup, byQuarter);
  for (const own of grouped(periods, ({ network }) => network).values()) {
    const order = own.map(indexOfPeriod);
    const sorted = [...new Set(order)].sort((a, b) => a - b);
    count += order.filter((index, at) => index < (order[at - 1] ?? index)).length;
    count += sorted.filter((index, at) => index > (sorted[at - 1] ?? index) + 1).length;
  }
  return count;
}

/** How often a key comes again after another. */
function tornApart(keys: readonly string[]): number {
  return repeated(keys.filter((key, at) => key !== keys[at - 1]));
}

/** Periods that only one of the sheets has. */
function unmatched(rows: readonly PlacedRow[]): number {
  const sheetsOf = grouped(rows, ({ period }) => periodKey(period));
  if (new Set(rows.map(({ sheet }) => sheet)).size < 2) return 0;
  return [...sheetsOf.values()].filter((own) => own.every(({ sheet }) => sheet === own[0]?.sheet)).length;
}

const DAYS_OF_A_YEAR = 366;

/** Before its period has ended, or more than a year after: the year is most likely another. */
function isDeliveredAtAnotherTime({ row, period }: PlacedRow): boolean {
  const delivered = row.cells['deliveredOn']?.value as Day | undefined;
  const end = periodOf(period.network, period.fiscalYear, period.quarter)?.last;
  if (delivered === undefined || end === undefined) return false;
  return delivered <= end || daysBetween(end, delivered) > DAYS_OF_A_YEAR;
}

function periodKey(period: PeriodName | undefined): string {
  return period === undefined ? '' : `${period.network} ${String(indexOfPeriod(period))}`;
}

function asMeant(
  { row, period, corrects = 0 }: PlacedRow,
  own: PeriodName,
  groups: ReadonlyMap<Network, ReadCell<unknown> | undefined>,
): ReadRow {
  const values = {
    ...(period.network === own.network ? {} : { group: nameOf(period.network, groups) }),
    ...(period.fiscalYear === own.fiscalYear ? {} : { fiscalYear: Exact.whole(period.fiscalYear) }),
    ...(period.quarter === own.quarter ? {} : { quarter: String(period.quarter) }),
  };
  return readAs(row, { values }, 'otherRow', corrects);
}

/** As the sheets name the group, where they do. */
function nameOf(network: Network, groups: ReadonlyMap<Network, ReadCell<unknown> | undefined>): string {
  const stated = groups.get(network)?.value;
  return typeof stated === 'string' ? stated : (groupOf(network, 'provider')?.name.en ?? network);
}
