import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { targetOfWindow } from '../../../domain/sla/readings';
import type { Report, Rule } from '../../rule';
import { apart, inDay, inFigures } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { ComponentAssessment } from './assessment/component';
import { isPrematureTarget } from './assessment/premature';
import { stepsOf } from './assessment/figures';
import { componentName } from './names';

/** SLA-07 */
export const targetIsInForce: Rule = {
  id: 'SLA-07',
  severity: 'error',
  title: {
    en: 'A target that is not the one in force',
    de: 'Ein Zielwert, der nicht der geltende ist',
    ja: '適用されていない目標値',
  },
  clause: 'A6 Ex.3-A §4; A6 Ex.3-B §3',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    for (const { source, components } of context.once(windowAssessments)) {
      for (const component of components) {
        if (isMissing(component)) context.report(reportOfMissing(component, source.span.start));
        // A changed target that is applied too early is SLA-18.
        if (component.target.verdict !== 'wrong' || isPrematureTarget(component)) continue;
        const report = reportOf(component, source.span.start);
        if (report !== undefined) context.report(report);
      }
    }
  },
};

/** Left blank where the level is in effect, so that its status follows from nothing. */
function isMissing({ row, target, status }: ComponentAssessment): boolean {
  return (
    row.cells.target.state === 'blank' &&
    target.corrected !== undefined &&
    status.corrected !== undefined &&
    status.corrected !== 'not in effect'
  );
}

function reportOfMissing(
  { component, row, about, target, expectedTarget }: ComponentAssessment,
  start: Parameters<typeof inDay>[0],
): Report {
  const expected = target.corrected ?? Exact.zero;
  const [name, day, right] = [componentName(component), inDay(start), inFigures(expected)];
  return {
    at: row.cells.target.at,
    about,
    message: {
      en: `${name.en}: no target is stated; in force on ${day.en}, the window’s first day, is ${right.en}.`,
      de: `${name.de}: Es ist kein Zielwert angegeben; am ${day.de}, dem ersten Tag des Messzeitraums, gilt ${right.de}.`,
      ja: `${name.ja}: 目標値が記載されていません。測定期間の初日 ${day.ja} に適用されるのは ${right.ja} です。`,
    },
    found: null,
    expected,
    clause: component.targetClause,
    reading: targetOfWindow,
    trace: stepsOf(expectedTarget),
  };
}

function reportOf(assessment: ComponentAssessment, start: Parameters<typeof inDay>[0]): Report | undefined {
  const { component, row, target, about, step } = assessment;
  const { stated: found, corrected: expected } = target;
  if (found === undefined || expected === undefined) return undefined;
  const [shown, right] = apart(found, expected);
  const [name, day, line] = [componentName(component), inDay(start), String(step.rowNumber)];
  return {
    at: row.cells.target.at,
    about,
    message: {
      en: `${name.en}: the target is stated as ${shown.en}; in force on ${day.en}, the window’s first day, is ${right.en} (ServiceLevels, row ${line}).`,
      de: `${name.de}: Als Zielwert ist ${shown.de} angegeben; am ${day.de}, dem ersten Tag des Messzeitraums, gilt ${right.de} (ServiceLevels, Zeile ${line}).`,
      ja: `${name.ja}: 目標値が ${shown.ja} とされていますが、測定期間の初日 ${day.ja} に適用されるのは ${right.ja} です（ServiceLevels ${line} 行目）。`,
    },
    found,
    expected,
    difference: found.minus(expected),
    clause: component.targetClause,
    reading: targetOfWindow,
    trace: stepsOf(assessment.expectedTarget),
  };
}
