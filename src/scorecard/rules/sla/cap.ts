import { slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { type Exact } from '../../../domain/decimal/exact';
import { toCents } from '../../../domain/decimal/money';
import type { Localized } from '../../../domain/language';
import { capProRata } from '../../../domain/sla/readings';
import type { Report, Rule } from '../../rule';
import { inMoney } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import { amountAtRisk, type CreditTerms } from './assessment/credit-terms';
import { isTotalAboveCap } from './assessment/total';
import { stepsOf } from '../../steps';
import { creditFavours } from './names';

/** SLA-13 */
export const capApplied: Rule = {
  id: 'SLA-13',
  severity: 'error',
  title: {
    en: 'A total above the amount at risk, or a cap applied that does not bind',
    de: 'Eine Summe über dem Risikobetrag oder eine Obergrenze, die nicht greift',
    ja: 'リスク額を超える合計、または到達していない上限の適用',
  },
  clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
  needs: [slaScorecardSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      for (const report of [misstated(window), totalReport(window)]) {
        if (report !== undefined) context.report(report);
      }
    }
  },
};

/** The amount at risk itself: no money moves by it until a total does. */
function misstated({ source, amountAtRisk: figure, terms }: WindowAssessment): Report | undefined {
  if (figure.verdict !== 'wrong') return undefined;
  // It is wrong only where it is stated, and the terms say what it should be.
  const [found, known] = [figure.stated as Exact, terms as CreditTerms];
  const expected = toCents(amountAtRisk(known));
  const [shown, right] = [inMoney(found), inMoney(expected)];
  return {
    at: source.sheet.header.amountAtRisk.at,
    about: `${source.about} amount at risk`,
    message: {
      en: `The amount at risk is stated as ${shown.en}; maximum at-risk percentage × fee base is ${right.en}.`,
      de: `Als Risikobetrag ist ${shown.de} angegeben; höchster Risikoanteil × Bemessungsgrundlage ergibt ${right.de}.`,
      ja: `リスク額が ${shown.ja} とされていますが、リスク対象割合の上限 × 料金ベースは ${right.ja} です。`,
    },
    found,
    expected,
    difference: found.minus(expected),
    clause: source.exhibit.clauses.cap,
    trace: stepsOf((trace) => amountAtRisk(known, trace)),
  };
}

function totalReport(window: WindowAssessment): Report | undefined {
  const { source, credits, terms } = window;
  const notBinding = credits.capFault === 'not binding';
  if (!notBinding && !isTotalAboveCap(window)) return undefined;
  // Nobody can tell either without the total and the terms.
  const [stated, corrected] = [credits.total.stated as Exact, credits.total.corrected as Exact];
  const difference = toCents(stated).minus(corrected);
  const cap = toCents(amountAtRisk(terms as CreditTerms));
  return {
    at: source.sheet.header.totalCredit.at,
    about: `${source.about} cap`,
    message: notBinding ? notBindingSentence(stated, corrected, cap) : aboveSentence(stated, corrected, cap),
    found: stated,
    expected: corrected,
    difference,
    favours: creditFavours(difference),
    clause: source.exhibit.clauses.cap,
    reading: capProRata,
    trace: stepsOf(credits.expected),
  };
}

function aboveSentence(stated: Exact, expected: Exact, cap: Exact): Localized {
  const [shown, right, most] = [inMoney(stated), inMoney(expected), inMoney(cap)];
  return {
    en: `The credits total ${shown.en}, above the amount at risk of ${most.en}; the total is ${right.en}, and where the cap binds each level’s credit is reduced pro rata.`,
    de: `Die Gutschriften ergeben zusammen ${shown.de}, mehr als den Risikobetrag von ${most.de}; richtig ist ${right.de}, und wo die Obergrenze greift, wird die Gutschrift jedes Service-Levels anteilig gekürzt.`,
    ja: `クレジット合計 ${shown.ja} がリスク額 ${most.ja} を超えています。正しい合計は ${right.ja} で、上限に達する場合は各レベルのクレジットを按分して減額します。`,
  };
}

function notBindingSentence(stated: Exact, expected: Exact, cap: Exact): Localized {
  const [shown, right, most] = [inMoney(stated), inMoney(expected), inMoney(cap)];
  return {
    en: `The credits are cut to a total of ${shown.en}, but together they are ${right.en}, within the amount at risk of ${most.en}: the cap does not bind.`,
    de: `Die Gutschriften sind auf zusammen ${shown.de} gekürzt, ergeben aber ${right.de} und liegen damit innerhalb des Risikobetrags von ${most.de}: Die Obergrenze greift nicht.`,
    ja: `クレジットが合計 ${shown.ja} に減額されていますが、本来の合計は ${right.ja} でリスク額 ${most.ja} の範囲内であり、上限は適用されません。`,
  };
}
