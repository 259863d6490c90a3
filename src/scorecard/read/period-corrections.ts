import { networks } from '../../contracts/terms';
import { grouped } from '../grouped';
import { indexOfPeriod, type PeriodName } from '../incentive-period';
import { isCopy } from './in-their-places';
import {
  type AgreedBaseline,
  faultsOfMetrics,
  hasAnotherBaseline,
  isBelowLater,
  isOfPeriod,
  ofSheets,
  periodKey,
  type Place,
  type PlacedRow,
} from './period-faults';
import { runsOf } from './runs';

/** Rows that say something wrong in the same way, and what they are read as. */
export interface Correction {
  /** The first of them is where it is told. */
  readonly places: ReadonlyMap<number, Place>;
  /** How many rows say the same wrong thing. */
  readonly rows: number;
  readonly kind: 'otherRow' | 'exchanged';
  /** Whether what the rows say must speak for it too, and not only where they stand. */
  readonly needsContent: boolean;
}

/** Where more rows are in doubt, it is a block of them or a whole sheet that is wrong. */
const MOST_IN_DOUBT = 60;
/** Exchanges are of two: of more nobody can say which with which, and there are too many pairs to try. */
const MOST_EXCHANGED = 24;

/** Every way in which rows may say one part of what they are about wrong. */
export function* corrections(rows: readonly PlacedRow[], agreed: AgreedBaseline): Generator<Correction> {
  yield* onOneSheet(rows);
  yield* onBothSheets(rows);
  yield* exchanges(rows, agreed);
}

/** Corrections on one sheet: of one row, a block of them, all of a group or all there are. */
function* onOneSheet(rows: readonly PlacedRow[]): Generator<Correction> {
  const doubtful = rowsInDoubt(rows);
  for (const kind of ['metrics', 'scorecard'] as const) {
    const places = placesOf(rows, kind);
    const inDoubt = places.filter((at) => doubtful.has(at));
    const alone = inDoubt.length > MOST_IN_DOUBT ? [] : inDoubt.filter((at) => !isCopied(rows, at));
    const singles = alone.map((at) => [at]);
    const blocks = runsOf(inDoubt, (at, run) => isOfBlock(rows, at, run));
    const ofGroups = runsOf(places, (at, run) => isOfGroup(rows, at, run));
    for (const each of [...singles, ...blocks]) yield* ofPeriod(rows, each, false);
    for (const each of [...singles, ...blocks, ...ofGroups, places]) yield* ofGroupOrYear(rows, each, false);
  }
}

/** Corrections of the same rows on both sheets: of a period, all of a group or all there are. */
function* onBothSheets(rows: readonly PlacedRow[]): Generator<Correction> {
  const [metrics, scorecard] = [placesOf(rows, 'metrics'), placesOf(rows, 'scorecard')];
  const blocks = runsOf(metrics, (at, run) => isOfBlock(rows, at, run));
  for (const block of blocks.length > MOST_IN_DOUBT ? [] : blocks) {
    for (const at of scorecard.filter((each) => isOfPeriod(rows, each, block))) {
      yield* ofPeriod(rows, [...block, at], true);
      yield* ofGroupOrYear(rows, [...block, at], true);
    }
  }
  const groupsOf = (places: readonly number[]) => runsOf(places, (at, run) => isOfGroup(rows, at, run));
  for (const own of groupsOf(metrics)) {
    const same = groupsOf(scorecard).filter(([at]) => networkAt(rows, at) === networkAt(rows, own[0]));
    for (const each of same) yield* ofGroupOrYear(rows, [...own, ...each], true);
  }
  if (scorecard.length > 0) yield* ofGroupOrYear(rows, [...metrics, ...scorecard], true);
}

function networkAt(rows: readonly PlacedRow[], at: number | undefined): string | undefined {
  return at === undefined ? undefined : rows[at]?.period.network;
}

function* ofPeriod(
  rows: readonly PlacedRow[],
  at: readonly number[],
  needsContent: boolean,
): Generator<Correction> {
  const years = [...new Set(rows.map(({ period }) => period.fiscalYear))];
  const parts = [
    ...[1, 2, 3, 4].map((quarter) => ({ quarter })),
    ...years.map((fiscalYear) => ({ fiscalYear })),
  ];
  for (const part of parts) yield correction(rows, at, (period) => ({ ...period, ...part }), needsContent);
}

function* ofGroupOrYear(
  rows: readonly PlacedRow[],
  at: readonly number[],
  needsContent: boolean,
): Generator<Correction> {
  for (const network of networks) {
    yield correction(rows, at, (period) => ({ ...period, network }), needsContent);
  }
  for (const years of [-1, 1]) {
    yield correction(
      rows,
      at,
      (period) => ({ ...period, fiscalYear: period.fiscalYear + years }),
      needsContent,
    );
  }
}

function correction(
  rows: readonly PlacedRow[],
  at: readonly number[],
  change: (period: PeriodName) => PeriodName,
  needsContent: boolean,
): Correction {
  const places = at.map((place): [number, Place] => {
    const { period, metric } = rows[place] as PlacedRow;
    return [place, { period: change(period), metric }];
  });
  return { places: new Map(places), rows: at.length, kind: 'otherRow', needsContent };
}

/** Two rows, or two blocks of one sheet, under each other's keys. */
function* exchanges(rows: readonly PlacedRow[], agreed: AgreedBaseline): Generator<Correction> {
  const metrics = placesOf(rows, 'metrics');
  const runs = runsOf(metrics, (at, run) => isOfPeriod(rows, at, run));
  const alone = new Set(runs.filter(({ length }) => length === 1).flat());
  const torn = new Set(runs.flatMap((run) => outOfOrder(rows, run)));
  const suspects = metrics.filter((at) => {
    return alone.has(at) || torn.has(at) || hasAnotherBaseline(rows[at] as PlacedRow, agreed);
  });
  const units = [
    suspects.map((at) => [at]),
    runs.filter(({ length }) => length > 1),
    placesOf(rows, 'scorecard').map((at) => [at]),
  ];
  for (const each of units) {
    if (each.length > MOST_EXCHANGED) continue;
    for (const [index, one] of each.entries()) {
      for (const other of each.slice(index + 1)) {
        const [a, b] = [rows[one[0] ?? -1], rows[other[0] ?? -1]];
        if (a !== undefined && b !== undefined && differInOne(a, b, one.length > 1))
          yield exchange(rows, one, other);
      }
    }
  }
}

/** Rows of a period below or above one with which their metrics are not in order. */
function outOfOrder(rows: readonly PlacedRow[], run: readonly number[]): readonly number[] {
  const isTorn = (at: number | undefined, above: number | undefined) => {
    const [row, before] = [rows[at ?? -1], rows[above ?? -1]];
    return row !== undefined && isBelowLater(row, before);
  };
  return run.filter((at, index) => isTorn(at, run[index - 1]) || isTorn(run[index + 1], at));
}

/** In the group, the quarter of a fiscal year, or the metric. @param ofBlocks each row has a metric of its own */
function differInOne(one: Place, other: Place, ofBlocks: boolean): boolean {
  const parts = ({ period, metric }: Place) => {
    return [period.network, indexOfPeriod(period), ofBlocks ? '' : metric];
  };
  const others = parts(other);
  return parts(one).filter((part, index) => part !== others[index]).length === 1;
}

function exchange(rows: readonly PlacedRow[], one: readonly number[], other: readonly number[]): Correction {
  const [a, b] = [rows[one[0] as number] as PlacedRow, rows[other[0] as number] as PlacedRow];
  const isOfBlocks = one.length > 1 || other.length > 1;
  const as = (at: number, { period, metric }: Place): [number, Place] => {
    return [at, { period, metric: isOfBlocks ? (rows[at] as PlacedRow).metric : metric }];
  };
  const places = [...one.map((at) => as(at, b)), ...other.map((at) => as(at, a))];
  return { places: new Map(places), rows: one.length, kind: 'exchanged', needsContent: true };
}

function placesOf(rows: readonly PlacedRow[], kind: PlacedRow['sheet']): readonly number[] {
  return rows.flatMap(({ sheet }, at) => (sheet === kind ? [at] : []));
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

/** One period, each metric once. */
function isOfBlock(rows: readonly PlacedRow[], at: number, run: readonly number[]): boolean {
  return isOfPeriod(rows, at, run) && run.every((other) => rows[other]?.metric !== rows[at]?.metric);
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
  return rows.some((other, place) => place !== at && own !== undefined && isCopy(own.row, other.row));
}
