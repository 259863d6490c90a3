import { facilityOf, type Group } from '../../../../contracts/a6/groups';
import type { facilitiesSheet } from '../../../../contracts/sheets/service-level-sheets';
import { slaScorecardSheet } from '../../../../contracts/sheets/service-level-sheets';
import type { RuleContext } from '../../../rule';
import { filledSheets, type ReadSheet } from '../../../submission';
import {
  facilityDetail,
  listedComponents,
  type FacilityDetail,
  type FacilityRow,
  type ListedComponent,
} from './facility-detail';
import { scorecardSources } from './header-reading';
import { rowSubject, type ScorecardSource } from './scorecard-source';

/** What a Facilities sheet lists for one component of one group. */
export interface GroupDetail extends ListedComponent {
  readonly sheet: ReadSheet<typeof facilitiesSheet>;
  /** Undefined for provider groups, whose medical groups A6 does not list. */
  readonly group: Group | undefined;
  /** The scorecard whose group values it stands behind; undefined where the workbook has none. */
  readonly source: ScorecardSource | undefined;
  readonly detail: FacilityDetail;
}

/** A sheet lists a second group beside its own only where it lists this share of its facilities. */
const LISTED_IN_EARNEST = 0.5;

/** Every list of facilities in the workbook, with the scorecard it belongs to. */
export function groupDetails(context: RuleContext): readonly GroupDetail[] {
  const sources = context.once(scorecardSources);
  const isEachRead = sources.length === filledSheets(context.submission, slaScorecardSheet).length;
  const taken = new Set<ScorecardSource>();
  return listedComponents(context.submission).flatMap(({ sheet, listed }) => {
    const split = listed.flatMap((list) => splitByGroup(list, sources));
    const owners = new Map<string, ScorecardSource | undefined>();
    return split.map((part) => {
      const key = part.group?.code ?? '';
      if (!owners.has(key)) {
        const parts = split.filter(({ group }) => group === part.group);
        const owner = ownerOf(parts, candidates(part, sources), taken, isEachRead);
        if (owner !== undefined) taken.add(owner);
        owners.set(key, owner);
      }
      return { ...part, sheet, source: owners.get(key) };
    });
  });
}

type Part = ListedComponent & { readonly group: Group | undefined; readonly detail: FacilityDetail };

/** The facilities of a list, apart by the group they belong to; strangers stay with the main group. */
function splitByGroup(list: ListedComponent, sources: readonly ScorecardSource[]): Part[] {
  const groups = acuteGroups(sources);
  const counted = groups
    .map((group) => ({ group, rows: list.rows.filter((row) => belongs(row, group)) }))
    .sort((first, second) => second.rows.length - first.rows.length);
  const [main, ...others] = counted;
  if (main === undefined || !measuredAcute(list, sources)) {
    return [{ ...list, group: undefined, detail: facilityDetail(list.rows, undefined) }];
  }
  const second = others.filter(
    ({ group, rows }) => rows.length >= group.facilities.length * LISTED_IN_EARNEST,
  );
  const elsewhere = new Set(second.flatMap(({ rows }) => rows));
  const own = list.rows.filter((row) => !elsewhere.has(row));
  return [{ group: main.group, rows: own }, ...second].map(({ group, rows }) => ({
    ...list,
    rows,
    group,
    detail: facilityDetail(rows, group),
  }));
}

function acuteGroups(sources: readonly ScorecardSource[]): Group[] {
  const acute = sources.filter(({ group }) => group.kind === 'acute').flatMap(({ group }) => group.members);
  return [...new Set(acute)];
}

/** Where the workbook has provider scorecards too, a list without any hospital of A6 is theirs. */
function measuredAcute({ rows }: ListedComponent, sources: readonly ScorecardSource[]): boolean {
  const onlyAcute = sources.every(({ group }) => group.kind === 'acute');
  return onlyAcute || acuteGroups(sources).some((group) => rows.some((row) => belongs(row, group)));
}

function belongs({ cells }: FacilityRow, group: Group): boolean {
  return facilityOf(cells.facility.value ?? '', group) !== undefined;
}

function candidates({ group }: Part, sources: readonly ScorecardSource[]): ScorecardSource[] {
  return sources.filter((source) =>
    group === undefined ? source.group.kind === 'provider' : source.group.code === group.code,
  );
}

/**
 * Of several windows, the one whose inputs are the sums; else the first that has no detail yet, unless
 * it may be that of a scorecard which cannot be read.
 */
function ownerOf(
  parts: readonly Part[],
  sources: readonly ScorecardSource[],
  taken: ReadonlySet<ScorecardSource>,
  isEachRead: boolean,
): ScorecardSource | undefined {
  if (sources.length <= 1 && isEachRead) return sources[0];
  const scored = sources.map((source) => ({ source, score: fitting(parts, source) }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0 && !isEachRead) return undefined;
  const fit = scored.filter(({ score }) => score === best).map(({ source }) => source);
  return fit.find((source) => !taken.has(source)) ?? fit[0];
}

function fitting(parts: readonly Part[], source: ScorecardSource): number {
  return source.sheet.rows.filter((row) => {
    const code = rowSubject(source, row).component?.code.toUpperCase();
    const part = parts.find(({ component }) => component.toUpperCase() === code);
    const sums = part?.detail.sums;
    const { numerator, denominator } = row.cells;
    return (
      sums !== undefined &&
      numerator.value?.equals(sums.numerator) === true &&
      denominator.value?.equals(sums.denominator) === true
    );
  }).length;
}
