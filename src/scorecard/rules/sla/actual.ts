import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import { a1 } from '../../../workbook/address';
import type { Report, Rule } from '../../rule';
import type { ReadCell } from '../../submission';
import { apart } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { ComponentAssessment } from './assessment/component';
import { stepsOf } from '../../steps';
import { movedCredits } from './moved-credits';
import { actualName, componentName, shownActual } from './names';

/** SLA-06 */
export const actualFollowsInputs: Rule = {
  id: 'SLA-06',
  severity: 'error',
  title: {
    en: 'An actual that does not follow from its inputs by the level’s metric',
    de: 'Ein Istwert, der nicht nach der Kennzahl aus seinen Eingaben folgt',
    ja: '指標に従って入力値から導かれない実績値',
  },
  clause: 'A6 Ex.3-A §3; A6 Ex.3-B §2',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    const told = new Set<ReadCell<string>>();
    for (const window of context.once(windowAssessments)) {
      for (const component of window.components) {
        const { mistakenMetric } = component;
        if (mistakenMetric === undefined || told.has(mistakenMetric)) continue;
        told.add(mistakenMetric);
        context.report(reportOfMetric(component, mistakenMetric));
      }
      for (const component of window.components) {
        if (component.actual.fault !== 'inputs') continue;
        context.report({ ...reportOf(component), ...movedCredits(window, component.actual.figure) });
      }
    }
  },
};

function reportOfMetric(
  { component, metric, row, step }: ComponentAssessment,
  cell: ReadCell<string>,
): Report {
  const [name, text, place] = [componentName(component), quoted(cell.value ?? ''), a1(row.cells.actual.at)];
  return {
    at: cell.at,
    about: `${step.exhibit} ${component.code} metric`,
    message: {
      en: `The metric of ${name.en} is given as ${text}; the scorecard (${place}) is measured by ${metric.code}, as the contract does: ${metric.formula.en}.`,
      de: `Als Kennzahl von ${name.de} ist ${text} angegeben; die Scorecard (${place}) misst wie der Vertrag mit ${metric.code}: ${metric.formula.de}.`,
      ja: `${name.ja}の指標が ${text} とされていますが、スコアカード（${place}）は契約どおり ${metric.code} で測定されています（${metric.formula.ja}）。`,
    },
    found: cell.value ?? null,
    expected: metric.code,
    clause: component.clause,
    fix: {
      en: `Enter ${metric.code}, or the day on which another metric was agreed.`,
      de: `${metric.code} eintragen, oder den Tag, an dem eine andere Kennzahl vereinbart wurde.`,
      ja: `${metric.code} と入力するか、別の指標に合意した日を入力してください。`,
    },
  };
}

function reportOf(assessment: ComponentAssessment): Report {
  const { actual, component, row, about } = assessment;
  const found = actual.figure.stated;
  const expected = actual.expected();
  return {
    at: row.cells.actual.at,
    about,
    message: sentence(assessment),
    found: shownActual(found),
    expected: expected === 'not measured' ? null : shownActual(expected),
    ...(found instanceof Exact && expected instanceof Exact && { difference: found.minus(expected) }),
    clause: component.clause,
    trace: stepsOf(actual.expected),
  };
}

function sentence({ actual, component, metric }: ComponentAssessment): Localized {
  const found = actual.figure.stated ?? 'not measured';
  const expected = actual.expected() ?? 'not measured';
  const name = componentName(component);
  if (actual.inputs === 'blank') return withoutInputs(name, actualName(found));
  const [shown, right] =
    found instanceof Exact && expected instanceof Exact
      ? apart(found, expected)
      : [actualName(found), actualName(expected)];
  if (expected === 'not measured') {
    return {
      en: `${name.en}: the actual is stated as ${shown.en}, but its denominator is zero: the level could not be measured.`,
      de: `${name.de}: Als Istwert ist ${shown.de} angegeben, der Nenner ist aber null: Der Service-Level war nicht messbar.`,
      ja: `${name.ja}: 実績が ${shown.ja} とされていますが、分母がゼロのため測定できません。`,
    };
  }
  return {
    en: `${name.en}: the actual is stated as ${shown.en}; ${metric.formula.en} gives ${right.en}.`,
    de: `${name.de}: Als Istwert ist ${shown.de} angegeben; ${metric.formula.de} ergibt ${right.de}.`,
    ja: `${name.ja}: 実績が ${shown.ja} とされていますが、${metric.formula.ja} により ${right.ja} となります。`,
  };
}

function withoutInputs(name: Localized, shown: Localized): Localized {
  return {
    en: `${name.en}: the actual is stated as ${shown.en}, but the row has no numerator and denominator it follows from: it counts as not measured.`,
    de: `${name.de}: Als Istwert ist ${shown.de} angegeben, der Zeile fehlen aber Zähler und Nenner, aus denen er folgt: Sie gilt als nicht gemessen.`,
    ja: `${name.ja}: 実績が ${shown.ja} とされていますが、算出の根拠となる分子・分母がないため、未測定として扱います。`,
  };
}
