import type { ExhibitCode } from '../../../../contracts/a6/groups';
import {
  componentOf,
  componentsFor,
  exhibitOf,
  levelOf,
  type ServiceLevelExhibit,
} from '../../../../contracts/a6/service-levels';
import type { LevelComponent, Platform, ServiceLevel } from '../../../../contracts/a6/service-level';
import type { slaScorecardSheet } from '../../../../contracts/sheets/service-level-sheets';
import { isoText } from '../../../../domain/calendar';
import type { ReadCell, ReadRow, ReadSheet } from '../../../submission';
import type { Terms } from '../../../terms';
import { exhibitCode, type ScheduleRow } from './schedule';
import { judgeWindow, windowGrid, type JudgedWindow, type Span } from './measurement-window';
import type { MeasuredGroup } from './measured-group';

export type ScorecardSheet = ReadSheet<typeof slaScorecardSheet>;
export type ScorecardRow = ReadRow<(typeof slaScorecardSheet)['columns']>;

/** What a scorecard sheet says it is about. */
export interface ScorecardSource {
  readonly sheet: ScorecardSheet;
  readonly exhibit: ServiceLevelExhibit;
  readonly group: MeasuredGroup;
  readonly window: JudgedWindow;
  /** The window's days as they are meant: those of the contract where they are misstated. */
  readonly span: Span;
  /** Platforms whose components apply; undefined where the term is missing. */
  readonly platforms: readonly Platform[] | undefined;
  /** Exhibit, group and window, in words that survive edits elsewhere. */
  readonly about: string;
  /** Which part of the header says something else than what it was read as. */
  readonly misread: HeaderFault | undefined;
}

/** A part of a header that its sheet contradicts. */
export type HeaderFault = 'exhibit' | 'group' | 'window';

/** A row that names a level and a component, on a scorecard or in ServiceLevels. */
interface LevelRow {
  readonly cells: { readonly level: ReadCell<string>; readonly component: ReadCell<string> };
}

/** What a header says, as it stands or as it is read. */
export interface HeaderReading {
  readonly group: MeasuredGroup;
  /** As stated, or the one that is meant. */
  readonly span: Span;
}

/** The source of a sheet whose header is read in one way. */
export function sourceOf(
  sheet: ScorecardSheet,
  { group, span }: HeaderReading,
  scheduled: readonly ScheduleRow[],
  terms: Terms,
  misread?: HeaderFault,
): ScorecardSource {
  const code = group.exhibit;
  const exhibit = exhibitOf(code, span.start);
  const ofExhibit = scheduled.filter(({ cells }) => exhibitCode(cells.exhibit) === code);
  const window = judgeWindow(span, windowGrid(exhibit, group, terms));
  const read = window.figure.corrected ?? span;
  return {
    sheet,
    exhibit,
    group,
    span: read,
    window,
    platforms: platformsOf(group, terms, dependsOnPlatform([...sheet.rows, ...ofExhibit], exhibit)),
    about: `${code} ${group.code} ${isoText(read.start)}`,
    misread,
  };
}

export function kindOf(exhibit: ExhibitCode | undefined): 'acute' | 'provider' | undefined {
  if (exhibit === undefined) return undefined;
  return exhibit === '3-A' ? 'acute' : 'provider';
}

/** Whether a row is about a level that the platform defines. */
function dependsOnPlatform(rows: readonly LevelRow[], { levels }: ServiceLevelExhibit): boolean {
  const defined = levels.filter(({ components }) =>
    components.some(({ platform }) => platform !== undefined),
  );
  return rows.some(({ cells }) => {
    const component = cells.component.value ?? '';
    return defined.some((level) => {
      const isNamed = component !== '' && componentOf(level, component) !== undefined;
      return isNamed || level.code === cells.level.value;
    });
  });
}

/** Source: A6 Ex.3-B §2.8. The platform chooses the definition of provider level 8. */
function platformsOf(
  { kind, members }: MeasuredGroup,
  terms: Terms,
  isNeeded: boolean,
): Platform[] | undefined {
  if (kind === 'acute') return [];
  const keys = members.map(({ network }) => `provider.platform.${network}`);
  // A term that is asked for and missing is reported: it is asked for only where a row depends on it.
  if (!isNeeded && !keys.every((key) => terms.has(key))) return undefined;
  const platforms = keys.map((key) => terms.text(key)?.toLowerCase());
  return platforms.every((each): each is Platform => each === 'athena' || each === 'epic')
    ? [...new Set(platforms)]
    : undefined;
}

/** The components of a level that can apply to the group; all of them while the platform is not known. */
export function componentsOnPlatform(
  level: ServiceLevel,
  { platforms }: ScorecardSource,
): readonly LevelComponent[] {
  return platforms === undefined ? level.components : componentsFor(level, platforms);
}

/** What a row is about; a component's code alone tells its level. */
export interface RowSubject {
  /** As written; empty where blank. */
  readonly levelText: string;
  readonly componentText: string;
  readonly level: ServiceLevel | undefined;
  readonly component: LevelComponent | undefined;
}

export function rowSubject(source: ScorecardSource, row: ScorecardRow): RowSubject {
  const levelText = row.cells.level.value ?? '';
  const componentText = row.cells.component.value ?? '';
  const named = levelOf(source.exhibit.code, levelText, source.span.start);
  const ofComponent = source.exhibit.levels.find(
    (each) => componentText !== '' && componentOf(each, componentText) !== undefined,
  );
  const level = named ?? (isWrittenFor(levelText, ofComponent) ? ofComponent : undefined);
  const component = level === undefined ? undefined : componentOfRow(level, componentText, source);
  return { levelText, componentText, level, component };
}

/** A level left out beside its component, or written with its part as the exhibit does: 8(A). */
export function isWrittenFor(text: string, level: ServiceLevel | undefined): boolean {
  if (level === undefined) return false;
  return text === '' || (text.startsWith(level.code) && !/^\d/.test(text.slice(level.code.length)));
}

/** A blank component, or the level's own number, is its only component on the group's platform. */
function componentOfRow(
  level: ServiceLevel,
  text: string,
  source: ScorecardSource,
): LevelComponent | undefined {
  const named = componentOf(level, text);
  if (named !== undefined) return named;
  const [only, ...others] = componentsOnPlatform(level, source);
  return (text === '' || text === level.code) && others.length === 0 ? only : undefined;
}
