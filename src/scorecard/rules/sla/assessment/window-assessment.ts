import type { LevelComponent, ServiceLevel } from '../../../../contracts/a6/service-level';
import { Exact } from '../../../../domain/decimal/exact';
import type { Trace } from '../../../../domain/trace';
import { derive, type Figure } from '../../../figure';
import type { Terms } from '../../../terms';
import { assessComponent, statedStatus, type ComponentAssessment } from './component';
import { judgeCredits, type CreditTerms, type JudgedCredits } from './credit';
import type { GroupDetail } from './facility-sheets';
import { agreeing } from './figures';
import { isVoid, judgeLevelsInEffect, type JudgedCount } from './in-effect';
import { assessLevel, type LevelAssessment } from './level';
import { termScope } from './measured-group';
import { stepInForce, stepsFor, type InForce, type Schedule, type TargetStep } from './schedule';
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

/** A scorecard sheet, judged figure by figure. */
export interface WindowAssessment {
  readonly source: ScorecardSource;
  readonly components: readonly ComponentAssessment[];
  readonly levels: readonly LevelAssessment[];
  readonly strays: readonly StrayRow[];
  readonly missing: readonly MissingComponents[];
  /** Rows that are no level's own: strays, and second rows of a component. What they state is not judged. */
  readonly foreignRows: ReadonlySet<ScorecardRow>;
  readonly levelsInEffect: JudgedCount;
  readonly amountAtRisk: Figure<Exact>;
  readonly terms: CreditTerms | undefined;
  readonly credits: JudgedCredits;
}

/** @param details the facilities behind its group values; none while only the header is judged */
export function assessWindow(
  source: ScorecardSource,
  schedule: Schedule,
  details: readonly GroupDetail[],
  terms: Terms,
): WindowAssessment {
  const { sheet } = source;
  const subjects = sheet.rows.map((row) => ({ row, subject: rowSubject(source, row) }));
  const inForce = (component: LevelComponent) =>
    stepInForce(stepsFor(schedule, source.exhibit.code, component.code, source.group), source.span.start);
  const measured = measuredRows(subjects, source, inForce);
  const components = measured.map(({ row, level, component, found }) =>
    assessComponent({
      source,
      row,
      level,
      component,
      step: found.step,
      premature: found.premature,
      steps: stepsFor(schedule, source.exhibit.code, component.code, source.group),
      isVoid: isVoid(level, source, source.span.start, terms),
      detail: details.find(
        (each) => each.source === source && each.component.toUpperCase() === component.code.toUpperCase(),
      )?.detail,
    }),
  );
  const owed = componentsOwed(source, inForce, terms);
  const absent = owed.filter(
    ({ component }) => !subjects.some(({ subject }) => subject.component === component),
  );
  const strays = strayRows(subjects, source, inForce, absent);
  const paired = new Set(strays.map(({ standsFor }) => standsFor));
  const foreignRows = new Set([...strays.map(({ row }) => row), ...secondRows(subjects)]);
  const levels = source.exhibit.levels.flatMap(
    (level) =>
      assessLevel(
        source.about,
        level,
        components.filter((each) => each.level === level),
        level.components.filter(
          (component) =>
            absent.some((each) => each.component === component) || inForce(component).kind === 'unknown',
        ),
        components.some((each) => each.level === level)
          ? subjects
              .filter(({ row, subject }) => subject.level === level && !foreignRows.has(row))
              .map(({ row }) => row)
          : [],
      ) ?? [],
  );
  const levelsInEffect = followingStatuses(
    judgeLevelsInEffect(source, schedule, terms),
    components,
    subjects,
    strays,
  );
  const creditTerms = creditTermsOf(source, terms);
  const amountAtRisk = judgeAmountAtRisk(source, creditTerms);
  return {
    source,
    components,
    levels,
    strays,
    missing: missingByLevel(
      absent.filter(({ component }) => !paired.has(component)),
      subjects,
    ),
    foreignRows,
    levelsInEffect,
    amountAtRisk,
    terms: creditTerms,
    credits: judgeCredits({
      rows: sheet.rows,
      levels,
      terms: creditTerms,
      levelsInEffect: levelsInEffect.figure,
      amountAtRisk,
      totalCell: sheet.header.totalCredit,
      foreignRows: new Set([...foreignRows, ...rowsWithoutTarget(subjects, inForce)]),
      levelsInDoubt: new Set(absent.map(({ level }) => level)).size,
    }),
  };
}

/**
 * A count that follows from the statuses as stated is no second mistake where one of them is wrong:
 * a level that is shown in effect before its time is counted, too.
 */
function followingStatuses(
  count: JudgedCount,
  components: readonly ComponentAssessment[],
  subjects: readonly SubjectRow[],
  strays: readonly StrayRow[],
): JudgedCount {
  const { figure } = count;
  const anyWrong = strays.length > 0 || components.some(({ status }) => status.verdict === 'wrong');
  if (figure.verdict !== 'wrong' || !anyWrong) return count;
  const shown = subjects.filter(({ row }) => {
    const status = statedStatus(row);
    return status !== undefined && status !== 'not in effect';
  });
  const levels = new Set(shown.map(({ subject }) => subject.level?.code ?? subject.levelText));
  const follows = figure.stated?.equals(Exact.whole(levels.size)) === true;
  return follows ? { ...count, figure: { ...figure, verdict: 'right' } } : count;
}

interface SubjectRow {
  readonly row: ScorecardRow;
  readonly subject: RowSubject;
}
interface OwedComponent {
  readonly level: ServiceLevel;
  readonly component: LevelComponent;
}
type Holds = Extract<InForce, { kind: 'inForce' }>;

/** The row of each component that has a target in force. */
function measuredRows(
  subjects: readonly SubjectRow[],
  source: ScorecardSource,
  inForce: (component: LevelComponent) => InForce,
): { row: ScorecardRow; level: ServiceLevel; component: LevelComponent; found: Holds }[] {
  const own = ownRows(subjects);
  return subjects.flatMap(({ row, subject: { level, component } }) => {
    if (level === undefined || component === undefined || own.get(component) !== row) return [];
    const found = inForce(component);
    const applies = componentsOnPlatform(level, source).includes(component);
    return found.kind === 'inForce' && applies && !(source.platforms === undefined && component.platform)
      ? [{ row, level, component, found }]
      : [];
  });
}

/** Further rows of a component: duplicates, SHEET-10. */
function secondRows(subjects: readonly SubjectRow[]): ScorecardRow[] {
  const own = ownRows(subjects);
  return subjects.flatMap(({ row, subject: { component } }) =>
    component === undefined || own.get(component) === row ? [] : [row],
  );
}

/** The first row of each component that claims a result, else its first: a prefilled one may have its code by mistake. */
function ownRows(subjects: readonly SubjectRow[]): ReadonlyMap<LevelComponent, ScorecardRow> {
  const own = new Map<LevelComponent, ScorecardRow>();
  for (const { row, subject } of subjects) {
    const { component } = subject;
    if (component === undefined) continue;
    const first = own.get(component);
    if (first === undefined || (!isMeasured(first) && isMeasured(row))) own.set(component, row);
  }
  return own;
}

/** Rows whose target cannot be read: nothing is known of what they owe. */
function rowsWithoutTarget(
  subjects: readonly SubjectRow[],
  inForce: (component: LevelComponent) => InForce,
): ScorecardRow[] {
  return subjects.flatMap(({ row, subject: { component } }) =>
    component !== undefined && inForce(component).kind === 'unknown' ? [row] : [],
  );
}

/** The components that a scorecard of the window must show: a target is in force and the level is not void. */
function componentsOwed(
  source: ScorecardSource,
  inForce: (component: LevelComponent) => InForce,
  terms: Terms,
): OwedComponent[] {
  return source.exhibit.levels
    .filter((level) => !isVoid(level, source, source.span.start, terms))
    .flatMap((level) =>
      componentsOnPlatform(level, source)
        .filter((component) => !(source.platforms === undefined && component.platform))
        .filter((component) => inForce(component).kind === 'inForce')
        .map((component) => ({ level, component })),
    );
}

function strayRows(
  subjects: readonly SubjectRow[],
  source: ScorecardSource,
  inForce: (component: LevelComponent) => InForce,
  absent: readonly OwedComponent[],
): StrayRow[] {
  const free = new Set(absent);
  return subjects.flatMap(({ row, subject }, index) => {
    const stray = strayKind({ row, subject }, source, inForce);
    if (stray === undefined) return [];
    const place = placeTaken(subject, index, subjects, [...free], source);
    if (place !== undefined) free.delete(place);
    return [{ ...stray, row, subject, standsFor: place?.component }];
  });
}

function strayKind(
  { row, subject: { levelText, componentText, level, component } }: SubjectRow,
  source: ScorecardSource,
  inForce: (component: LevelComponent) => InForce,
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
  { level }: RowSubject,
  index: number,
  subjects: readonly SubjectRow[],
  free: readonly OwedComponent[],
  source: ScorecardSource,
): OwedComponent | undefined {
  const ofLevel = free.find((each) => each.level === level);
  if (ofLevel !== undefined) return ofLevel;
  const order = source.exhibit.levels.flatMap(({ components }) => components);
  const position = (row: SubjectRow | undefined) =>
    row?.subject.component === undefined ? undefined : order.indexOf(row.subject.component);
  const before = position(subjects[index - 1]) ?? -1;
  const after = position(subjects[index + 1]) ?? order.length;
  return free.find(({ component }) => order.indexOf(component) > before && order.indexOf(component) < after);
}

function missingByLevel(
  absent: readonly OwedComponent[],
  subjects: readonly SubjectRow[],
): MissingComponents[] {
  const levels = [...new Set(absent.map(({ level }) => level))];
  return levels.map((level) => ({
    level,
    components: absent.filter((each) => each.level === level).map(({ component }) => component),
    near:
      subjects.find(({ subject }) => subject.level === level)?.row ??
      subjects.filter(({ subject }) => Number(subject.level?.code) < Number(level.code)).at(-1)?.row,
  }));
}

/** Asked for as soon as a scorecard is filled in: without them no credit can be judged. */
function creditTermsOf({ sheet, exhibit, group }: ScorecardSource, terms: Terms): CreditTerms | undefined {
  const scope = termScope(group);
  const atRisk = terms.number(`${exhibit.termPrefix}atRisk`, scope);
  const maxAtRisk = terms.number(`${exhibit.termPrefix}maxAtRisk`, scope);
  const feeBase = sheet.header.feeBase.value;
  if (atRisk === undefined || maxAtRisk === undefined || feeBase === undefined || feeBase.isNegative()) {
    return undefined;
  }
  return { feeBase, atRisk, maxAtRisk };
}

/** Source: A6 Ex.3-A §7.3; A6 Ex.3-B §6.3 */
function judgeAmountAtRisk({ sheet }: ScorecardSource, terms: CreditTerms | undefined): Figure<Exact> {
  const cell = sheet.header.amountAtRisk;
  return derive({
    stated: cell.value,
    sources: [],
    follows: () => terms && amountAtRisk(terms),
    agrees: agreeing(cell, 'money'),
  });
}

export function amountAtRisk({ feeBase, maxAtRisk }: CreditTerms, trace?: Trace): Exact {
  const amount = feeBase.times(maxAtRisk);
  trace?.step({
    name: { en: 'Amount at risk', de: 'Risikobetrag', ja: 'リスク額' },
    value: amount,
    formula: 'feeBase × maxAtRisk',
    clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
    unit: 'money',
  });
  return amount;
}
