import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { addDays, daysBetween, isoText, type Day } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import type { Step } from '../../../domain/trace';
import type { Report, Rule, RuleContext } from '../../rule';
import type { ReadCell } from '../../submission';
import { inDay, inDays } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import type { LevelAssessment } from './assessment/level';
import { termScope } from './assessment/measured-group';
import { levelName } from './names';

/** SLA-17 */
export const rootCauseDelivered: Rule = {
  id: 'SLA-17',
  severity: 'warning',
  title: {
    en: 'A default without a root-cause analysis, or with a late one',
    de: 'Eine Zielverfehlung ohne Ursachenanalyse oder mit verspäteter',
    ja: '根本原因分析のない、または遅延した不履行',
  },
  clause: 'A6 Ex.3-A §7.1, §8; A6 Ex.3-B §6.2, §7',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      for (const level of window.levels.filter(isDefault)) {
        const report = reportOf(context, window, level);
        if (report !== undefined) context.report(report);
      }
    }
  },
};

/** Only where the status itself is right: what depends on a wrong one is not reported. */
function isDefault({ status }: LevelAssessment): boolean {
  return status.verdict === 'right' && status.corrected === 'default' && status.stated === 'default';
}

function reportOf(
  context: RuleContext,
  window: WindowAssessment,
  level: LevelAssessment,
): Report | undefined {
  const { source } = window;
  const days = context.terms.number(`${source.exhibit.termPrefix}rootCauseDays`, termScope(source.group));
  const due = days && addDays(source.span.end, days.toNumber());
  if (due === undefined || source.window.fault !== undefined) return undefined;
  const { rootCauseDelivered: delivered, rootCauseDue: stated } = level.firstRow.cells;
  if (delivered.state === 'unusable') return undefined;
  const base = {
    about: `${level.about} root cause`,
    clause: source.exhibit.clauses.rootCause,
    trace: [dueStep(due, source.exhibit.clauses.rootCause)],
  };
  const day = deliveryOf(level);
  if (day !== undefined && day > due) return { ...base, at: delivered.at, ...deliveredLate(level, due, day) };
  if (day === undefined && delivered.state !== 'absent' && context.asOf > due) {
    return { ...base, at: delivered.at, ...notDelivered(level, due, context.asOf) };
  }
  return wrongDue(level, stated, due, base);
}

/** The day may stand on the level's first row or beside a component that was missed. */
function deliveryOf({ firstRow, components }: LevelAssessment): Day | undefined {
  const rows = [...components.map(({ row }) => row), firstRow];
  return rows.map(({ cells }) => cells.rootCauseDelivered.value).find((day) => day !== undefined);
}

type Lateness = Pick<Report, 'message' | 'found' | 'expected' | 'difference'>;

function notDelivered({ level }: LevelAssessment, due: Day, asOf: Day): Lateness {
  const [name, by, today, days] = [levelName(level), inDay(due), inDay(asOf), inDays(daysLate(due, asOf))];
  return {
    message: {
      en: `No root-cause analysis has been delivered for the default of ${name.en}; it was due on ${by.en}, ${days.en} before ${today.en}.`,
      de: `Zur Zielverfehlung von ${name.de} liegt keine Ursachenanalyse vor; sie war am ${by.de} fällig, ${days.de} vor dem ${today.de}.`,
      ja: `${name.ja}の不履行について根本原因分析が提出されていません。期限は ${by.ja} で、${today.ja} 時点で ${days.ja}超過しています。`,
    },
    found: null,
    expected: isoText(due),
  };
}

function deliveredLate({ level }: LevelAssessment, due: Day, delivered: Day): Lateness {
  const difference = daysLate(due, delivered);
  const [name, by, on, days] = [levelName(level), inDay(due), inDay(delivered), inDays(difference)];
  return {
    message: {
      en: `The root-cause analysis for the default of ${name.en} was delivered on ${on.en}, ${days.en} after it was due on ${by.en}.`,
      de: `Die Ursachenanalyse zur Zielverfehlung von ${name.de} wurde am ${on.de} vorgelegt, ${days.de} nach ihrer Fälligkeit am ${by.de}.`,
      ja: `${name.ja}の不履行に関する根本原因分析は ${on.ja} に提出され、期限 ${by.ja} を ${days.ja}過ぎています。`,
    },
    found: isoText(delivered),
    expected: isoText(due),
    difference,
  };
}

/** A due day that is misstated, though the analysis is in time so far. */
function wrongDue(
  { level }: LevelAssessment,
  stated: ReadCell<Day>,
  due: Day,
  base: Pick<Report, 'about' | 'clause' | 'trace'>,
): Report | undefined {
  if (stated.value === undefined || stated.value === due) return undefined;
  const [name, found, right] = [levelName(level), inDay(stated.value), inDay(due)];
  return {
    ...base,
    about: `${base.about} due`,
    at: stated.at,
    message: {
      en: `The root-cause analysis for the default of ${name.en} is stated as due on ${found.en}; the window’s end and the agreed days give ${right.en}.`,
      de: `Die Ursachenanalyse zur Zielverfehlung von ${name.de} ist als am ${found.de} fällig angegeben; das Ende des Messzeitraums und die vereinbarten Tage ergeben ${right.de}.`,
      ja: `${name.ja}の不履行に関する根本原因分析の期限が ${found.ja} とされていますが、測定期間終了日と合意日数によれば ${right.ja} です。`,
    },
    found: isoText(stated.value),
    expected: isoText(due),
    difference: daysLate(due, stated.value),
  };
}

function daysLate(due: Day, day: Day): Exact {
  return Exact.whole(daysBetween(due, day));
}

function dueStep(due: Day, clause: string): Step {
  return {
    name: { en: 'Root-cause analysis due', de: 'Ursachenanalyse fällig', ja: '根本原因分析の期限' },
    value: Exact.whole(due),
    formula: 'windowEnd + rootCauseDays',
    clause,
    unit: 'date',
  };
}
