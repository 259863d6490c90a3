import { facilitiesSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { groupOfSums } from '../../../domain/sla/readings';
import type { Report, Rule } from '../../rule';
import { apart } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { ComponentAssessment } from './assessment/component';
import { stepsOf } from '../../steps';
import { movedCredits } from './moved-credits';
import { actualName, componentName, shownActual } from './names';

/** SLA-05 */
export const groupIsRatioOfSums: Rule = {
  id: 'SLA-05',
  severity: 'error',
  title: {
    en: 'A group value that is not the ratio of its facilities’ sums',
    de: 'Ein Gruppenwert, der nicht der Quotient der Summen seiner Einrichtungen ist',
    ja: '施設の合計同士の比率になっていないグループ値',
  },
  clause: 'A6 Ex.3-A §3.1, §3.2, §3.5, §3.6, §3.8, §3.10, §3.13',
  needs: [slaScorecardSheet, facilitiesSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      for (const component of window.components) {
        const { fault, figure } = component.actual;
        if (fault !== 'sums' && fault !== 'mean') continue;
        context.report({ ...reportOf(component, fault), ...movedCredits(window, figure) });
      }
    }
  },
};

function reportOf(assessment: ComponentAssessment, fault: 'sums' | 'mean'): Report {
  const { actual, component, row, about } = assessment;
  const expected = actual.expected();
  const found = actual.figure.stated;
  const isPair = found instanceof Exact && expected instanceof Exact;
  const [shown, right] = isPair
    ? apart(found, expected)
    : [actualName(found ?? 'not measured'), actualName(expected ?? 'not measured')];
  const name = componentName(component);
  return {
    at: row.cells.actual.at,
    about,
    message:
      fault === 'mean'
        ? {
            en: `${name.en}: ${shown.en} is the mean of the facilities’ ratios; the group’s value is the ratio of their sums, ${right.en}.`,
            de: `${name.de}: ${shown.de} ist der Mittelwert der Quoten der Einrichtungen; der Gruppenwert ist der Quotient ihrer Summen, ${right.de}.`,
            ja: `${name.ja}: ${shown.ja} は施設ごとの比率の平均です。グループ値は施設の合計同士の比率 ${right.ja} です。`,
          }
        : {
            en: `${name.en}: ${shown.en} is not the ratio of the facilities’ sums, ${right.en}.`,
            de: `${name.de}: ${shown.de} ist nicht der Quotient der Summen der Einrichtungen, ${right.de}.`,
            ja: `${name.ja}: ${shown.ja} は施設の合計同士の比率 ${right.ja} と一致しません。`,
          },
    found: shownActual(found),
    expected: shownActual(expected),
    ...(isPair && { difference: found.minus(expected) }),
    clause: component.clause,
    ...(assessment.metric.code === 'ACCURACY' && { reading: groupOfSums }),
    fix: {
      en: 'Add up numerators and denominators over all facilities first, and divide once.',
      de: 'Zuerst Zähler und Nenner über alle Einrichtungen addieren, dann einmal dividieren.',
      ja: '先に全施設の分子と分母をそれぞれ合計し、最後に一度だけ除算してください。',
    },
    trace: stepsOf(actual.expected),
  };
}
