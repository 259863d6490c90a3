import { facilityOf, type Facility, type Group } from '../../../../contracts/a6/groups';
import { facilitiesSheet } from '../../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../../domain/decimal/exact';
import { filledSheets, type ReadRow, type ReadSheet, type Submission } from '../../../submission';
import { readInputs, type Inputs } from '../../../level-inputs';

type FacilitiesSheet = ReadSheet<typeof facilitiesSheet>;
export type FacilityRow = ReadRow<(typeof facilitiesSheet)['columns']>;

/** What one Facilities sheet lists for one component. */
export interface ListedComponent {
  readonly level: string;
  readonly component: string;
  readonly rows: readonly FacilityRow[];
}

/** The detail behind one group value. */
export interface FacilityDetail {
  readonly rows: readonly FacilityRow[];
  /** Facilities whose rows are filled in. */
  readonly parts: readonly Inputs[];
  /** Undefined where a row cannot be read or a facility is missing, unknown or listed twice. */
  readonly sums: Inputs | undefined;
}

/** The Facilities sheets of a workbook, a component a list. */
export function listedComponents(
  submission: Submission,
): { sheet: FacilitiesSheet; listed: ListedComponent[] }[] {
  return filledSheets(submission, facilitiesSheet).map((sheet) => ({ sheet, listed: byComponent(sheet) }));
}

/** Only components with an entered row are listed; the blank rows of a template are not. */
function byComponent({ rows }: FacilitiesSheet): ListedComponent[] {
  const lists = new Map<string, ListedComponent & { rows: FacilityRow[] }>();
  for (const row of rows) {
    const level = row.cells.level.value ?? '';
    const component = row.cells.component.value ?? level;
    const key = component.toUpperCase();
    const list = lists.get(key) ?? { level, component, rows: [] };
    list.rows.push(row);
    lists.set(key, list);
  }
  return [...lists.values()].filter((list) => list.rows.some(({ filledIn }) => filledIn));
}

/** How the rows of a component stand to the facilities of a group in Schedule A. */
export interface Membership {
  /** Rows whose facility is none of the group's. */
  readonly strangers: readonly FacilityRow[];
  readonly missing: readonly Facility[];
  /** Rows beyond the first of a facility. */
  readonly duplicates: number;
}

/** Source: A6 Schedule A. Medical groups of a provider group are not listed there. */
export function membership(rows: readonly FacilityRow[], group: Group): Membership {
  if (group.facilities.length === 0) return { strangers: [], missing: [], duplicates: 0 };
  const named = rows.filter(({ cells }) => cells.facility.value !== undefined);
  const found = named.map((row) => facilityOf(row.cells.facility.value ?? '', group));
  const known = found.filter((facility) => facility !== undefined);
  return {
    strangers: named.filter((_, index) => found[index] === undefined),
    missing: group.facilities.filter((facility) => !known.includes(facility)),
    duplicates: known.length - new Set(known).size,
  };
}

/** The detail of a component, with its sums where every row of it is sound. */
export function facilityDetail(rows: readonly FacilityRow[], group: Group | undefined): FacilityDetail {
  const filled = rows.filter(({ filledIn }) => filledIn);
  const parts = filled.map(({ cells }) => readInputs(cells));
  const sound = parts.filter((part): part is Inputs => typeof part !== 'string');
  const members = group === undefined ? undefined : membership(rows, group);
  const complete =
    members === undefined ||
    (members.strangers.length === 0 && members.missing.length === 0 && members.duplicates === 0);
  return { rows, parts: sound, sums: complete && sound.length === parts.length ? sumOf(sound) : undefined };
}

function sumOf(parts: readonly Inputs[]): Inputs {
  return {
    numerator: Exact.sum(parts.map(({ numerator }) => numerator)),
    less: Exact.sum(parts.map(({ less }) => less)),
    denominator: Exact.sum(parts.map(({ denominator }) => denominator)),
  };
}
