import { groupOf } from '../../contracts/a6/groups';
import { metricOf } from '../../contracts/a6/metrics';
import { exhibitOf, type ServiceLevelExhibit } from '../../contracts/a6/service-levels';
import type { serviceLevelsSheet, slaScorecardSheet } from '../../contracts/sheets/service-level-sheets';
import type { Day } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { grouped } from '../grouped';
import { componentSaid, said } from '../row-identity';
import type { ReadCell, ReadRow, ReadSheet } from '../submission';
import { withExchangedRowsRead } from './exchanged-rows';
import { inTheirPlaces } from './in-their-places';
import type { MetricOfRow } from './row-metric';
import { readAs, type Slot } from './slot';

type Scorecard = ReadSheet<typeof slaScorecardSheet>;
type TargetRow = ReadRow<(typeof serviceLevelsSheet)['columns']>;

/**
 * Rows of a scorecard under a wrong component or level, each read as the one whose place it has.
 *
 * @param targets the rows of the Service levels sheets, which tell what the window must measure
 */
export function componentsInTheirPlaces(
  sheet: Scorecard,
  targets: readonly TargetRow[],
  metricOfRow: MetricOfRow,
): ReadSheet {
  const exhibit = exhibitOfSheet(sheet);
  const [day, end] = [sheet.header.windowStart.value, sheet.header.windowEnd.value];
  if (exhibit === undefined || day === undefined || targets.length === 0) return sheet;
  const holding = targets.filter((row) => holdsOn(row, day, exhibit));
  const inForce = new Set(holding.map(componentSaid));
  const slots = exhibit.levels.flatMap(({ code: level, components }) =>
    components.map(({ code }): Slot => {
      const key = code.toLowerCase();
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
  return { ...sheet, rows: inTheirPlaces(rows, componentSaid, slots, { mostChanges: 2 }) };
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

/** A component that applies and stands there once under another level is its own level's. */
function underTheirLevels(rows: readonly ReadRow[], slots: readonly Slot[]): readonly ReadRow[] {
  const bySlot = new Map(slots.map((slot) => [slot.key, slot]));
  const levels = new Set(slots.map(({ values }) => values['level']));
  const byComponent = grouped(rows, componentSaid);
  return rows.map((row) => {
    const { level, component } = row.cells;
    const slot = bySlot.get(componentSaid(row));
    const isOnlyOne = byComponent.get(componentSaid(row))?.length === 1;
    const isOther = said(level) !== slot?.values['level'] && levels.has(said(level));
    if (slot?.isExpected !== true || said(component) === '' || !isOnlyOne || !isOther) return row;
    return readAs(row, slot, 'otherLevel');
  });
}
