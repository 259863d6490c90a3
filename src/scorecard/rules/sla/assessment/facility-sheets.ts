import { facilityOf, type Group } from '../../../../contracts/a6/groups';
import { slaScorecardSheet, type facilitiesSheet } from '../../../../contracts/sheets/service-level-sheets';
import { grouped } from '../../../grouped';
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
  const parts = listedComponents(context.submission).flatMap(({ sheet, listed }) =>
    listed.flatMap((list) => splitByGroup(list, sources)).map((part): Part => ({ ...part, sheet })),
  );
  const lists = [...grouped(parts, ({ sheet }) => sheet).values()].flatMap((ofSheet) => [
    ...grouped(ofSheet, ({ group }) => group).values(),
  ]);
  const owners = ownersOf(lists, sources, isEachRead);
  return parts.map((part) => ({ ...part, source: owners.get(part) }));
}

type Part = Omit<GroupDetail, 'source'>;

/** The facilities of a list, apart by the group they belong to; strangers stay with the main group. */
function splitByGroup(list: ListedComponent, sources: readonly ScorecardSource[]): Omit<Part, 'sheet'>[] {
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

/** Lists whose sums are a scorecard's inputs get it first; a list with a mistake in it gets one that is left. */
function ownersOf(
  lists: readonly (readonly Part[])[],
  sources: readonly ScorecardSource[],
  isEachRead: boolean,
): ReadonlyMap<Part, ScorecardSource> {
  const claims = lists.map((parts): Claim => {
    const scored = candidates(parts[0], sources).map((source) => ({ source, score: fitting(parts, source) }));
    return { parts, scored, best: Math.max(0, ...scored.map(({ score }) => score)) };
  });
  const taken = new Set<ScorecardSource>();
  const owners = new Map<Part, ScorecardSource>();
  for (const claim of [
    ...claims.filter(({ best }) => best > 0),
    ...claims.filter(({ best }) => best === 0),
  ]) {
    const owner = ownerOf(claim, taken, isEachRead);
    if (owner === undefined) continue;
    taken.add(owner);
    for (const part of claim.parts) owners.set(part, owner);
  }
  return owners;
}

/** A group's lists on one sheet, and how many of them are the sums of each scorecard. */
interface Claim {
  readonly parts: readonly Part[];
  readonly scored: readonly { readonly source: ScorecardSource; readonly score: number }[];
  readonly best: number;
}

function candidates(part: Part | undefined, sources: readonly ScorecardSource[]): ScorecardSource[] {
  const group = part?.group;
  return sources.filter((source) =>
    group === undefined ? source.group.kind === 'provider' : source.group.code === group.code,
  );
}

/**
 * Of several windows, the one whose inputs are the sums; else the first that has no detail yet, unless
 * it may be that of a scorecard which cannot be read.
 */
function ownerOf(
  { scored, best }: Claim,
  taken: ReadonlySet<ScorecardSource>,
  isEachRead: boolean,
): ScorecardSource | undefined {
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
