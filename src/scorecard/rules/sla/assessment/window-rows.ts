import { componentsFor } from '../../../../contracts/a6/service-levels';
import type { LevelComponent, ServiceLevel } from '../../../../contracts/a6/service-level';
import { Exact } from '../../../../domain/decimal/exact';
import { statedStatus } from './component';
import type { InForce, TargetStep } from './schedule';
import {
  componentsOnPlatform,
  rowSubject,
  type RowSubject,
  type ScorecardRow,
  type ScorecardSource,
} from './scorecard-source';

/**
 * A row that measures nothing the window knows.
 *
 * - `noSuchLevel`, `deletedLevel`: the exhibit has no such level, or no longer
 * - `noSuchComponent`: the level has no such part
 * - `unnamed`: figures without a level or a component
 * - `otherPlatform`: a definition of provider level 8 for groups on the other platform
 * - `notApplicable`: no target in force, yet it is measured
 */
export interface StrayRow {
  readonly kind:
    'noSuchLevel' | 'deletedLevel' | 'noSuchComponent' | 'unnamed' | 'otherPlatform' | 'notApplicable';
  readonly row: ScorecardRow;
  readonly subject: RowSubject;
  /** The component that has no row and whose place this row takes. */
  readonly standsFor: LevelComponent | undefined;
  /** A changed target that was agreed too late for the window. */
  readonly premature: TargetStep | undefined;
}

/** Components of one level that apply and have no row. */
export interface MissingComponents {
  readonly level: ServiceLevel;
  readonly components: readonly LevelComponent[];
  /** A row of the same level, or the last one before the place. */
  readonly near: ScorecardRow | undefined;
}

/** A row and what it is about. */
export interface SubjectRow {
  readonly row: ScorecardRow;
  readonly subject: RowSubject;
}

/** The row of a component that has a target in force. */
interface MeasuredComponent {
  readonly row: ScorecardRow;
  readonly level: ServiceLevel;
  readonly component: LevelComponent;
  readonly step: TargetStep;
  readonly premature: TargetStep | undefined;
}

/** A component that the window must measure. */
interface OwedComponent {
  readonly level: ServiceLevel;
  readonly component: LevelComponent;
}

/** What the rows of a scorecard measure, and what no row measures. */
export interface WindowRows {
  readonly subjects: readonly SubjectRow[];
  readonly measured: readonly MeasuredComponent[];
  readonly strays: readonly StrayRow[];
  /** Owed components without a row of their own; a stray row may stand for one. */
  readonly absent: readonly OwedComponent[];
  /** Those of them that no stray row stands for. */
  readonly missing: readonly MissingComponents[];
  /** Rows that are no level's own: strays, and second rows of a component. */
  readonly foreignRows: ReadonlySet<ScorecardRow>;
}

/** What holds on the first day of a scorecard's window. */
export interface InWindow {
  readonly inForce: (component: LevelComponent) => InForce;
  readonly isVoid: (level: ServiceLevel) => boolean;
}

/** Finds for each row of a scorecard the component it measures, and for each component owed its row. */
export function matchRows(source: ScorecardSource, window: InWindow): WindowRows {
  const subjects = source.sheet.rows.map((row) => ({ row, subject: rowSubject(source, row) }));
  const own = ownRows(subjects);
  const absent = componentsOwed(source, window).filter(({ component }) => !own.has(component));
  const strays = strayRows(subjects, absent, source, window);
  const standIns = new Set(strays.map(({ standsFor }) => standsFor));
  const unfilled = absent.filter(({ component }) => !standIns.has(component));
  return {
    subjects,
    measured: measuredComponents(subjects, own, source, window),
    strays,
    absent,
    missing: missingByLevel(unfilled, subjects),
    foreignRows: new Set([...strays.map(({ row }) => row), ...secondRows(subjects, own)]),
  };
}

type OwnRows = ReadonlyMap<LevelComponent, ScorecardRow>;

/** The first row of each component that claims a result, else its first: a prefilled one may have its code by mistake. */
function ownRows(subjects: readonly SubjectRow[]): OwnRows {
  const own = new Map<LevelComponent, ScorecardRow>();
  for (const { row, subject } of subjects) {
    const { component } = subject;
    if (component === undefined) continue;
    const first = own.get(component);
    if (first === undefined || (!isMeasured(first) && isMeasured(row))) own.set(component, row);
  }
  return own;
}

/** The row of each component that has a target in force. */
function measuredComponents(
  subjects: readonly SubjectRow[],
  own: OwnRows,
  { platforms }: ScorecardSource,
  { inForce }: InWindow,
): MeasuredComponent[] {
  return subjects.flatMap(({ row, subject: { level, component } }) => {
    if (level === undefined || component === undefined || own.get(component) !== row) return [];
    const found = inForce(component);
    const applies = componentsFor(level, platforms ?? []).includes(component);
    if (found.kind !== 'inForce' || !applies) return [];
    return [{ row, level, component, step: found.step, premature: found.premature }];
  });
}

/** Further rows of a component: duplicates, SHEET-10. */
function secondRows(subjects: readonly SubjectRow[], own: OwnRows): ScorecardRow[] {
  return subjects.flatMap(({ row, subject: { component } }) =>
    component === undefined || own.get(component) === row ? [] : [row],
  );
}

/** The components that a scorecard of the window must show: a target is in force and the level is not void. */
function componentsOwed(
  { exhibit, platforms }: ScorecardSource,
  { inForce, isVoid }: InWindow,
): OwedComponent[] {
  return exhibit.levels
    .filter((level) => !isVoid(level))
    .flatMap((level) =>
      componentsFor(level, platforms ?? [])
        .filter((component) => inForce(component).kind === 'inForce')
        .map((component) => ({ level, component })),
    );
}

function strayRows(
  subjects: readonly SubjectRow[],
  absent: readonly OwedComponent[],
  source: ScorecardSource,
  window: InWindow,
): StrayRow[] {
  const free = new Set(absent);
  return subjects.flatMap((each, index) => {
    const stray = strayKind(each, source, window);
    if (stray === undefined) return [];
    const place = placeTaken(index, subjects, [...free], source);
    if (place !== undefined) free.delete(place);
    return [{ ...stray, ...each, standsFor: place?.component }];
  });
}

function strayKind(
  { row, subject: { levelText, componentText, level, component } }: SubjectRow,
  source: ScorecardSource,
  { inForce }: InWindow,
): Pick<StrayRow, 'kind' | 'premature'> | undefined {
  const premature = undefined;
  if (level === undefined) {
    const isNamed = levelText !== '' || componentText !== '';
    if (isNamed) return { kind: 'noSuchLevel', premature };
    return isMeasurement(row) ? { kind: 'unnamed', premature } : undefined;
  }
  if (level.state === 'deleted') return { kind: 'deletedLevel', premature };
  if (component === undefined) return { kind: 'noSuchComponent', premature };
  if (!isMeasured(row)) return undefined;
  if (!componentsOnPlatform(level, source).includes(component)) return { kind: 'otherPlatform', premature };
  const found = inForce(component);
  return found.kind === 'notApplicable' ? { kind: 'notApplicable', premature: found.premature } : undefined;
}

/** Whether a row claims a result: prefilled rows of components that do not apply yet claim none. */
function isMeasured(row: ScorecardRow): boolean {
  const status = statedStatus(row);
  if (status === 'not in effect' || status === 'excluded') return false;
  const { numerator, denominator, actual } = row.cells;
  const hasFigure =
    numerator.value !== undefined || denominator.value !== undefined || actual.value instanceof Exact;
  return hasFigure || status === 'met' || status === 'excused';
}

/** Whether a row says how something was measured; one with amounts alone is a sum. */
function isMeasurement({ cells }: ScorecardRow): boolean {
  const { numerator, less, denominator, actual, target, status } = cells;
  return [numerator, less, denominator, actual, target, status].some(({ value }) => value !== undefined);
}

/** The component without a row that a stray row most likely means: of its level, or at its place. */
function placeTaken(
  index: number,
  subjects: readonly SubjectRow[],
  free: readonly OwedComponent[],
  { exhibit }: ScorecardSource,
): OwedComponent | undefined {
  const ofLevel = free.find((each) => each.level === subjects[index]?.subject.level);
  if (ofLevel !== undefined) return ofLevel;
  const order = exhibit.levels.flatMap(({ components }) => components);
  const position = (row: SubjectRow | undefined) =>
    row?.subject.component === undefined ? undefined : order.indexOf(row.subject.component);
  const before = position(subjects[index - 1]) ?? -1;
  const after = position(subjects[index + 1]) ?? order.length;
  return free.find(({ component }) => order.indexOf(component) > before && order.indexOf(component) < after);
}

function missingByLevel(
  components: readonly OwedComponent[],
  subjects: readonly SubjectRow[],
): MissingComponents[] {
  const levels = [...new Set(components.map(({ level }) => level))];
  return levels.map((level) => ({
    level,
    components: components.filter((each) => each.level === level).map(({ component }) => component),
    near:
      subjects.find(({ subject }) => subject.level === level)?.row ??
      subjects.filter(({ subject }) => Number(subject.level?.code) < Number(level.code)).at(-1)?.row,
  }));
}
