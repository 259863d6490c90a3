import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import type { Day } from '../../../domain/calendar';
import type { Exact } from '../../../domain/decimal/exact';
import { targetOfWindow } from '../../../domain/sla/readings';
import type { Report, Rule } from '../../rule';
import { apart, inDay } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { ComponentAssessment } from './assessment/component';
import { isPrematureTarget } from './assessment/premature';
import { stepsOf } from '../../steps';
import { movedCredits } from './moved-credits';
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
    for (const window of context.once(windowAssessments)) {
      for (const component of window.components) {
        // A changed target that is applied too early is SLA-18.
        if (component.target.verdict !== 'wrong' || isPrematureTarget(component)) continue;
        context.report({
          ...reportOf(component, window.source.span.start),
          ...movedCredits(window, component.target),
        });
      }
    }
  },
};

function reportOf(assessment: ComponentAssessment, start: Day): Report {
  const { component, row, target, about, step } = assessment;
  // A wrong target is stated, and another one is in force.
  const [found, expected] = [target.stated as Exact, target.corrected as Exact];
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
