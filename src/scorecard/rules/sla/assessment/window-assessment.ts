import type { LevelComponent } from '../../../../contracts/a6/service-level';
import { Exact } from '../../../../domain/decimal/exact';
import type { Figure } from '../../../figure';
import type { Terms } from '../../../terms';
import { assessComponent, statedStatus, type ComponentAssessment } from './component';
import { judgeCredits, type JudgedCredits } from './credit';
import { creditTermsOf, judgeAmountAtRisk, type CreditTerms } from './credit-terms';
import type { FacilityDetail } from './facility-detail';
import type { GroupDetail } from './facility-sheets';
import { isVoid, judgeLevelsInEffect, type JudgedCount } from './in-effect';
import { assessLevel, type LevelAssessment } from './level';
import { stepInForce, stepsFor, type Schedule, type TargetStep } from './schedule';
import type { ScorecardRow, ScorecardSource } from './scorecard-source';
import {
  matchRows,
  type InWindow,
  type MissingComponents,
  type StrayRow,
  type WindowRows,
} from './window-rows';

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
  const window = inWindow(source, schedule, terms);
  const rows = matchRows(source, window);
  const components = rows.measured.map((measured) =>
    assessComponent({
      ...measured,
      source,
      steps: window.stepsOf(measured.component),
      isVoid: window.isVoid(measured.level),
      detail: detailOf(measured.component, source, details),
    }),
  );
  const levels = assessLevels(source, rows, components, window);
  const levelsInEffect = followingStatuses(judgeLevelsInEffect(source, schedule, terms), components, rows);
  const creditTerms = creditTermsOf(source, terms);
  const amountAtRisk = judgeAmountAtRisk(source, creditTerms);
  const { strays, missing, foreignRows } = rows;
  const credits = judgeCredits({
    rows: source.sheet.rows,
    levels,
    terms: creditTerms,
    levelsInEffect: levelsInEffect.figure,
    amountAtRisk,
    totalCell: source.sheet.header.totalCredit,
    foreignRows: new Set([...foreignRows, ...rowsWithoutTarget(rows, window)]),
    levelsInDoubt: new Set(rows.absent.map(({ level }) => level)).size,
  });
  return {
    source,
    components,
    levels,
    strays,
    missing,
    foreignRows,
    levelsInEffect,
    amountAtRisk,
    terms: creditTerms,
    credits,
  };
}

interface WindowSchedule extends InWindow {
  /** Every step of a component, whether it holds in the window or not. */
  readonly stepsOf: (component: LevelComponent) => readonly TargetStep[];
}

function inWindow(source: ScorecardSource, schedule: Schedule, terms: Terms): WindowSchedule {
  const { exhibit, group, span } = source;
  const stepsOf = ({ code }: LevelComponent) => stepsFor(schedule, exhibit.code, code, group);
  return {
    stepsOf,
    inForce: (component) => stepInForce(stepsOf(component), span.start),
    isVoid: (level) => isVoid(level, source, span.start, terms),
  };
}

function detailOf(
  { code }: LevelComponent,
  source: ScorecardSource,
  details: readonly GroupDetail[],
): FacilityDetail | undefined {
  return details.find((each) => each.source === source && each.component.toUpperCase() === code.toUpperCase())
    ?.detail;
}

/** The levels of which the scorecard measures a component. */
function assessLevels(
  { exhibit, about }: ScorecardSource,
  { subjects, absent, foreignRows }: WindowRows,
  components: readonly ComponentAssessment[],
  { inForce }: InWindow,
): LevelAssessment[] {
  return exhibit.levels.flatMap((level) => {
    const measured = components.filter((each) => each.level === level);
    if (measured.length === 0) return [];
    const unknown = level.components.filter(
      (component) =>
        absent.some((each) => each.component === component) || inForce(component).kind === 'unknown',
    );
    const own = subjects.filter(({ row, subject }) => subject.level === level && !foreignRows.has(row));
    const rows = own.map(({ row }) => row);
    return assessLevel({ about, level, components: measured, unknown, rows }) ?? [];
  });
}

/** Rows whose target cannot be read: nothing is known of what they owe. */
function rowsWithoutTarget({ subjects }: WindowRows, { inForce }: InWindow): ScorecardRow[] {
  return subjects.flatMap(({ row, subject: { component } }) =>
    component !== undefined && inForce(component).kind === 'unknown' ? [row] : [],
  );
}

/**
 * A count that follows from the statuses as stated is no second mistake where one of them is wrong:
 * a level that is shown in effect before its time is counted, too.
 */
function followingStatuses(
  count: JudgedCount,
  components: readonly ComponentAssessment[],
  { subjects, strays }: WindowRows,
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
