import { groupOf } from '../../contracts/a6/groups';
import { incentiveMetricsSheet, incentiveScorecardSheet } from '../../contracts/sheets/incentive-sheets';
import type { Network } from '../../contracts/terms';
import { Exact } from '../../domain/decimal/exact';
import { said } from '../row-identity';
import { periodOf } from '../incentive-period';
import type { ReadCell, ReadRow, ReadSheet } from '../submission';
import { type Correction, corrections } from './period-corrections';
import {
  type AgreedBaseline,
  type Faults,
  faultsOf,
  type Place,
  type PlacedRow,
  unmatched,
} from './period-faults';
import { tornApart } from './runs';
import { readAs } from './slot';

/** A row with what it is read as. */
interface CorrectedRow extends PlacedRow {
  readonly correction?: {
    readonly kind: Correction['kind'];
    /** How many rows it reads otherwise, on the first of them; 0 on the others. */
    readonly rows: number;
  };
}

const MOST_ROWS = 400;
const MOST_CORRECTIONS = 4;
/** A row under a wrong key makes two faults at least: one too many there, one too few here. */
const FAULTS_OF_ONE_MISTAKE = 2;

/**
 * Rows of the incentive sheets under a wrong group, fiscal year, quarter or metric, read as those they are.
 *
 * The two sheets speak of the same periods, each metric once a period, period after period. A key typed
 * wrong, once or down a block of rows, or two that are exchanged, breaks that in several places; the one
 * change that mends the most of them is what was mistyped.
 *
 * @param agreed what tells whose a baseline is
 */
export function withMistakenPeriodsRead(
  sheets: readonly ReadSheet[],
  agreed: AgreedBaseline,
): readonly ReadSheet[] {
  const stated = sheets.flatMap(placedRows);
  if (stated.length > MOST_ROWS) return sheets;
  let read: readonly CorrectedRow[] = stated;
  for (let left = MOST_CORRECTIONS; left > 0; left -= 1) {
    const better = corrected(read, agreed);
    if (better === undefined) break;
    read = better;
  }
  const groups = new Map(stated.map(({ period, row }) => [period.network, row.cells['group']]));
  const changed = new Map(
    read.flatMap((each, at) => {
      const own = stated[at];
      return own === undefined || own === each ? [] : [[each.row, asMeant(each, own, groups)]];
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
    // Rows of a sheet that lost the column of its metrics say nothing of the other sheet's.
    if (isMetrics && row.cells['metric']?.state === 'absent') return [];
    const period = { network, fiscalYear, quarter };
    return [{ row, sheet: isMetrics ? 'metrics' : 'scorecard', period, metric: said(row.cells['metric']) }];
  });
}

/** The rows with the correction that mends most; undefined where none mends enough. */
function corrected(
  rows: readonly CorrectedRow[],
  agreed: AgreedBaseline,
): readonly CorrectedRow[] | undefined {
  const before = faultsOf(rows, agreed);
  if (sumOf(before) < FAULTS_OF_ONE_MISTAKE) return undefined;
  const unmatchedBefore = unmatched(rows);
  let best: Candidate | undefined;
  for (const each of corrections(rows, agreed)) {
    const changed = rows.map((row, at) => {
      const place = each.places.get(at);
      return place === undefined ? row : { ...row, ...place };
    });
    // Where both sheets say the same, neither is read otherwise.
    if (unmatched(changed) > unmatchedBefore) continue;
    const left = faultsOf(changed, agreed);
    if (sumOf(left) > sumOf(before) - FAULTS_OF_ONE_MISTAKE) continue;
    if (each.needsContent && !speaksFor(left, before)) continue;
    const rank = [sumOf(left), groupsTornApart(changed), each.places.size];
    if (best === undefined || isBefore(rank, best.rank)) best = { correction: each, rank };
  }
  return best && withCorrection(rows, best.correction);
}

interface Candidate {
  readonly correction: Correction;
  /** Faults left, then groups torn apart, then rows that are read otherwise: the fewer the better. */
  readonly rank: readonly number[];
}

function withCorrection(
  rows: readonly CorrectedRow[],
  { places, kind, rows: count }: Correction,
): readonly CorrectedRow[] {
  const [first] = places.keys();
  return rows.map((row, at) => {
    const place = places.get(at);
    return place === undefined
      ? row
      : { ...row, ...place, correction: { kind, rows: at === first ? count : 0 } };
  });
}

function sumOf({ order, content, late }: Faults): number {
  return order + content + late;
}

/** Whether what the rows say fits better; that they come late counts where they stand wrong too. */
function speaksFor(left: Faults, before: Faults): boolean {
  return left.content < before.content || (left.late < before.late && left.order < before.order);
}

function isBefore(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((each, index) => each !== other[index]);
  return at >= 0 && (rank[at] as number) < (other[at] as number);
}

function groupsTornApart(rows: readonly PlacedRow[]): number {
  return tornApart(rows.map(({ sheet, period }) => `${sheet} ${period.network}`));
}

function asMeant(
  { row, period, metric, correction }: CorrectedRow,
  { period: own, metric: ownMetric }: Place,
  groups: ReadonlyMap<Network, ReadCell<unknown> | undefined>,
): ReadRow {
  const values = {
    ...(period.network === own.network ? {} : { group: nameOf(period.network, groups) }),
    ...(period.fiscalYear === own.fiscalYear ? {} : { fiscalYear: Exact.whole(period.fiscalYear) }),
    ...(period.quarter === own.quarter ? {} : { quarter: String(period.quarter) }),
    ...(metric === ownMetric ? {} : { metric }),
  };
  return readAs(row, { values }, correction?.kind ?? 'otherRow', correction?.rows);
}

/** As the sheets name the group, where they do. */
function nameOf(network: Network, groups: ReadonlyMap<Network, ReadCell<unknown> | undefined>): string {
  const stated = groups.get(network)?.value;
  return typeof stated === 'string' ? stated : (groupOf(network, 'provider')?.name.en ?? network);
}
