import { exhibitOf } from '../../contracts/a6/service-levels';
import type { facilitiesSheet } from '../../contracts/sheets/service-level-sheets';
import { grouped } from '../grouped';
import { componentSaid, said } from '../row-identity';
import type { ReadRow, ReadSheet } from '../submission';
import { readAs } from './slot';

type FacilityRow = ReadRow<(typeof facilitiesSheet)['columns']>;

/**
 * A facility under a wrong component, read as one of the list it stands in.
 *
 * Its own list has one row too many then, and the list beside it lacks the facility: one cause.
 */
export function facilitiesInTheirPlaces(
  sheet: ReadSheet<typeof facilitiesSheet>,
): ReadSheet<typeof facilitiesSheet> {
  const lists = grouped(sheet.rows, componentSaid);
  const sizeOf = (row: FacilityRow) => lists.get(componentSaid(row))?.length ?? 0;
  const listed = new Map<string, number>();
  const count = (key: string, more: number) => listed.set(key, (listed.get(key) ?? 0) + more);
  for (const row of sheet.rows) count(listKey(row, row), 1);
  const rows = sheet.rows.map((row, at) => {
    const beside = [sheet.rows[at - 1], sheet.rows[at + 1]].filter((each) => each !== undefined);
    // A row beside another of its list is in its place.
    const isApart = beside.every((each) => componentSaid(each) !== componentSaid(row));
    const isTwice = isApart && (listed.get(listKey(row, row)) ?? 0) > 1;
    const isOdd = isTwice || sizeOf(row) === 1 || !isComponent(row);
    if (said(row.cells.facility) === '' || !isOdd) return row;
    const meant = beside.find(
      (each) =>
        isComponent(each) &&
        (isTwice || sizeOf(each) >= sizeOf(row)) &&
        !(listed.get(listKey(each, row)) ?? 0),
    );
    if (meant === undefined) return row;
    count(listKey(row, row), -1);
    count(listKey(meant, row), 1);
    const values = valuesOf(meant, row);
    return readAs(row, { values }, isComponent(row) ? 'otherRow' : 'unknownComponent') as FacilityRow;
  });
  return { ...sheet, rows };
}

const components: ReadonlySet<string> = new Set(
  (['3-A', '3-B'] as const)
    .flatMap((exhibit) => exhibitOf(exhibit).levels)
    .flatMap((level) => level.components.map(({ code }) => code.toLowerCase())),
);

function isComponent(row: FacilityRow): boolean {
  return components.has(componentSaid(row));
}

/** The facility of one row in the list of another. */
function listKey(list: FacilityRow, { cells }: FacilityRow): string {
  return `${componentSaid(list)} ${said(cells.facility)}`;
}

/** A level that is left blank says nothing wrong. */
function valuesOf({ cells }: FacilityRow, row: FacilityRow): Readonly<Record<string, string>> {
  const component = cells.component.value ?? cells.level.value ?? '';
  const level = cells.level.value;
  return level === undefined || said(row.cells.level) === '' ? { component } : { level, component };
}
