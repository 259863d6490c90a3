import { incentiveMetrics } from '../../contracts/a6/incentives';
import { metricOf } from '../../contracts/a6/metrics';
import { exhibitOf } from '../../contracts/a6/service-levels';
import type { ServiceLevelExhibit } from '../../contracts/a6/service-levels';
import { groupOf } from '../../contracts/a6/groups';
import { incentiveMetricsSheet } from '../../contracts/sheets/incentive-sheets';
import type { SheetLayout } from '../../contracts/sheets/layout';
import type { Network } from '../../contracts/terms';
import {
  facilitiesSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from '../../contracts/sheets/service-level-sheets';
import type { Day } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { grouped } from '../grouped';
import { said } from '../row-identity';
import { agreedBaseline } from '../agreed-baseline';
import type { ReadCell, ReadRow, ReadSheet, Submission } from '../submission';
import { readTerms } from '../terms';
import { withExchangedRowsRead } from './exchanged-rows';
import { facilitiesInTheirPlaces } from './misplaced-facilities';
import { withAcuteGroupsRead } from './misplaced-acute';
import { withMistakenPeriodsRead } from './mistaken-periods';
import type { AgreedBaseline } from './period-faults';
import { metricsOf, type MetricOfRow } from './row-metric';
import { changes, readAs, type Slot } from './slot';

type Scorecard = ReadSheet<typeof slaScorecardSheet>;
type Metrics = ReadSheet<typeof incentiveMetricsSheet>;
type TargetRow = ReadRow<(typeof serviceLevelsSheet)['columns']>;

/**
 * Rows under a wrong key, read as the row they stand in the place of.
 *
 * A service level, metric or quarter that is mistyped as another makes two mistakes at once, one row too
 * many and one too few, and everything that follows from both looks wrong. It is one cause.
 */
export function withMisplacedRowsRead(
  submission: Pick<Submission, 'info' | 'conventions' | 'sheets'>,
): readonly ReadSheet[] {
  const { sheets } = submission;
  const terms = readTerms(submission, () => undefined);
  const agreed: AgreedBaseline = ({ metric, period }) => agreedBaseline(metric, period, terms);
  const targets = sheets.filter((sheet) => isOf(sheet, serviceLevelsSheet)).flatMap(({ rows }) => rows);
  const metricOfRow = metricsOf(sheets);
  return withAcuteGroupsRead(withMistakenPeriodsRead(sheets, agreed)).map((sheet) => {
    if (isOf(sheet, incentiveMetricsSheet)) return groupByGroup(sheet, metricsInTheirPlaces);
    if (isOf(sheet, facilitiesSheet)) return facilitiesInTheirPlaces(sheet);
    return isOf(sheet, slaScorecardSheet) ? scorecardRead(sheet, targets, metricOfRow) : sheet;
  });
}

function networkOf({ cells }: ReadRow): Network | undefined {
  return groupOf(said(cells['group']), 'provider')?.network;
}

function isOf<L extends SheetLayout>(sheet: ReadSheet, layout: L): sheet is ReadSheet<L> {
  return sheet.layout.key === layout.key;
}

function scorecardRead(sheet: Scorecard, targets: readonly TargetRow[], metricOfRow: MetricOfRow): ReadSheet {
  const exhibit = exhibitOfSheet(sheet);
  const [day, end] = [sheet.header.windowStart.value, sheet.header.windowEnd.value];
  if (exhibit === undefined || day === undefined || targets.length === 0) return sheet;
  const holding = targets.filter((row) => holdsOn(row, day, exhibit));
  const inForce = new Set(holding.map(componentKey));
  const slots = exhibit.levels.flatMap(({ code: level, components }) =>
    components.map(({ code }): Slot => {
      const key = code.toUpperCase();
      return { key, isExpected: inForce.has(key), values: { level, component: code } };
    }),
  );
  const ofGroup = holding.filter(({ cells }) => isOfGroup(cells.group, sheet.header.group));
  const exchanged = withExchangedRowsRead(sheet.rows, slots, {
    inForce: ofGroup,
    metricOf: (row) => metricOf(metricOfRow(sheet, row) ?? ''),
    window: end === undefined || end < day ? undefined : { start: day, end },
  });
  const rows = underTheirLevels(exchanged, slots);
  return { ...sheet, rows: inTheirPlaces(rows, componentKey, slots, { mostChanges: 2, isSuspect: never }) };
}

/** A target that names no group is every group's. */
function isOfGroup(target: ReadCell<string>, measured: ReadCell<string>): boolean {
  const group = groupOf(target.value ?? '');
  return group === undefined || group === groupOf(measured.value ?? '');
}

function exhibitOfSheet({ header }: Scorecard): ServiceLevelExhibit | undefined {
  const code = header.exhibit.value ?? groupOf(header.group.value ?? '')?.exhibit;
  return code === '3-A' || code === '3-B' ? exhibitOf(code, header.windowStart.value) : undefined;
}

function holdsOn({ cells }: TargetRow, day: Day, { code }: ServiceLevelExhibit): boolean {
  const { exhibit, from, to, target } = cells;
  const isOfExhibit = (exhibit.value ?? code) === code;
  return (
    isOfExhibit && target.value instanceof Exact && (from.value ?? day) <= day && day <= (to.value ?? day)
  );
}

/** A level without parts may leave its component blank. */
function componentKey({ cells }: ReadRow): string {
  return (said(cells['component']) || said(cells['level'])).toUpperCase();
}

/** A component that stands there once under another level is its own level's. */
function underTheirLevels(rows: readonly ReadRow[], slots: readonly Slot[]): readonly ReadRow[] {
  const bySlot = new Map(slots.map((slot) => [slot.key, slot]));
  const levels = new Set(slots.map(({ values }) => values['level']));
  const byComponent = grouped(rows, componentKey);
  return rows.map((row) => {
    const { level, component } = row.cells;
    const slot = bySlot.get(componentKey(row));
    const isOnlyOne = byComponent.get(componentKey(row))?.length === 1;
    const isOther = said(level) !== slot?.values['level'] && levels.has(said(level));
    if (slot === undefined || said(component) === '' || !isOnlyOne || !isOther) return row;
    return readAs(row, slot, 'otherLevel');
  });
}

/** The rows of each provider incentive group by themselves; those of no group as they are. */
function groupByGroup(
  sheet: Metrics,
  inPlaces: (rows: readonly ReadRow[], network: Network) => readonly ReadRow[],
): ReadSheet {
  const all: readonly ReadRow[] = sheet.rows;
  const read = new Map<ReadRow, ReadRow>();
  for (const [network, rows] of grouped(all, networkOf)) {
    const inPlace = network === undefined ? rows : inPlaces(rows, network);
    rows.forEach((row, at) => read.set(row, inPlace[at] ?? row));
  }
  return { ...sheet, rows: all.map((row) => read.get(row) ?? row) };
}

function metricsInTheirPlaces(rows: readonly ReadRow[], network: Network): readonly ReadRow[] {
  const byQuarter = grouped(rows, quarterKey);
  const codes = incentiveMetrics[network].map(({ code }) => code);
  const slots = [...byQuarter.keys()].sort().flatMap((quarter) => metricSlots(quarter, codes, rows));
  return inTheirPlaces(rows, metricKey, slots, {
    mostChanges: 1,
    // A quarter of one metric alone is another's: a wrong fiscal year makes one.
    isSuspect: (row) => byQuarter.get(quarterKey(row))?.length === 1,
  });
}

const never = () => false;

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

interface Suspicion {
  /** In how many columns of its key a row may have been mistyped. */
  readonly mostChanges: number;
  /** Whether a row may be another one though no second row has its key: nothing else speaks for it. */
  readonly isSuspect: (row: ReadRow) => boolean;
}

/** A row with the key of another, in the place where a missing one belongs, is read as that one. */
function inTheirPlaces(
  rows: readonly ReadRow[],
  keyOf: (row: ReadRow) => string,
  slots: readonly Slot[],
  { mostChanges, isSuspect }: Suspicion,
): readonly ReadRow[] {
  const places = new Map(slots.map(({ key }, place) => [key, place]));
  const byKey = grouped(rows, keyOf);
  const free = new Set(slots.filter(({ key, isExpected }) => isExpected && !byKey.has(key)));
  if (free.size === 0) return rows;
  const placeOf = (row: ReadRow | undefined) => (row === undefined ? undefined : places.get(keyOf(row)));
  return rows.map((row, at) => {
    const twins = (byKey.get(keyOf(row)) ?? []).filter((each) => each !== row);
    const own = placeOf(row);
    const before = placeOf(rows[at - 1]) ?? -1;
    const after = placeOf(rows[at + 1]) ?? slots.length;
    // What is no key at all is found by rules of its own.
    if (own === undefined) return row;
    const isInPlace = before < own && own < after;
    const isOther =
      twins.length > 0 ? !isInPlace && !twins.some((twin) => isCopy(row, twin)) : isSuspect(row);
    if (!isOther) return row;
    const meant = [...free].find((slot) => {
      const place = places.get(slot.key) ?? -1;
      return before < place && place < after && changes(row, slot).length <= mostChanges;
    });
    if (meant === undefined) return row;
    free.delete(meant);
    return readAs(row, meant, 'otherRow');
  });
}

function isCopy(one: ReadRow, other: ReadRow): boolean {
  return Object.entries(one.cells).every(([field, { raw }]) => raw === other.cells[field]?.raw);
}
