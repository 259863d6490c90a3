import type { ExhibitCode } from '../../../../contracts/a6/groups';
import type { ServiceLevel } from '../../../../contracts/a6/service-level';
import { componentOf, exhibitOf, levelOf } from '../../../../contracts/a6/service-levels';
import type { FacilityRow } from './facility-detail';
import type { GroupDetail } from './facility-sheets';
import { isWrittenFor } from './scorecard-source';

/**
 * A code on a Facilities sheet that is not that of the list its row stands in.
 *
 * - `noSuchLevel`, `deletedLevel`: the exhibit has no such level, or no longer
 * - `otherLevel`: a level that does not have the component beside it
 * - `noSuchComponent`: the level has no such part, or none is named
 * - `unnamed`: neither a level nor a component is
 */
export interface FacilityCodeFault {
  readonly kind: 'noSuchLevel' | 'deletedLevel' | 'otherLevel' | 'noSuchComponent' | 'unnamed';
  readonly row: FacilityRow;
  readonly exhibit: ExhibitCode;
  readonly about: string;
  /** As it stands there. */
  readonly written: string;
  /** The level that is named. */
  readonly level: ServiceLevel | undefined;
  /** The component the row was read as one of; empty where none is known. */
  readonly component: string;
  /** That component's level. */
  readonly own: ServiceLevel | undefined;
}

/** Each wrong code of a list once: its rows copy it. */
export function facilityCodeFaults(detail: GroupDetail): FacilityCodeFault[] {
  const { source, group, component, rows } = detail;
  const exhibit = exhibitOfList(detail);
  const own = levelOfList(detail);
  const base = {
    exhibit,
    component,
    about: `${source?.about ?? group?.code ?? exhibit} ${component} detail`,
  };
  const [first] = rows;
  if (first === undefined) return [];
  if (own === undefined) return [{ ...base, ...unknownList(first, exhibit, component) }];
  const seen = new Set<string>();
  return rows.flatMap((row): FacilityCodeFault[] => {
    const { remark } = row.cells.component;
    if (remark?.kind === 'unknownComponent') {
      return [{ ...base, kind: 'noSuchComponent', row, written: remark.written, level: own, own }];
    }
    const written = row.cells.level.value ?? '';
    if (isWrittenFor(written, own) || seen.has(written)) return [];
    seen.add(written);
    const level = levelOf(exhibit, written);
    const kind =
      level === undefined ? 'noSuchLevel' : level.state === 'deleted' ? 'deletedLevel' : 'otherLevel';
    return [{ ...base, kind, row, written, level, own }];
  });
}

/** Whether a list stands under a component that no level of the exhibit has: whose detail it is, is not known. */
export function isUnknownList(detail: GroupDetail): boolean {
  return levelOfList(detail) === undefined;
}

function levelOfList(detail: GroupDetail): ServiceLevel | undefined {
  const { component } = detail;
  if (component === '') return undefined;
  return exhibitOf(exhibitOfList(detail)).levels.find(
    (level) => componentOf(level, component) ?? level.code === component,
  );
}

function exhibitOfList({ source, group }: GroupDetail): ExhibitCode {
  return source?.exhibit.code ?? group?.exhibit ?? '3-B';
}

function unknownList(
  row: FacilityRow,
  exhibit: ExhibitCode,
  component: string,
): Pick<FacilityCodeFault, 'kind' | 'row' | 'written' | 'level' | 'own'> {
  const text = row.cells.level.value ?? '';
  const level = levelOf(exhibit, text);
  const base = { row, level, own: undefined };
  if (level?.state === 'deleted') return { ...base, kind: 'deletedLevel', written: text };
  if (level !== undefined) return { ...base, kind: 'noSuchComponent', written: component };
  return {
    ...base,
    kind: text === '' && component === '' ? 'unnamed' : 'noSuchLevel',
    written: text || component,
  };
}
