import { incentiveMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import { type Day, isoText } from '../../../domain/calendar';
import { reopensFromRequest } from '../../../domain/incentive/readings';
import type { Rule, RuleContext } from '../../rule';
import { inDay } from '../../wording';
import { type AssessedMetric, assessMetrics } from './metric-rows';
import { metricText } from './words';

/** INC-12. Source: A6 Ex.4 §8 */
export const adjustmentsAgreed: Rule = {
  id: 'INC-12',
  severity: 'error',
  title: {
    en: 'An adjustment applied to a period before its request, or not agreed',
    de: 'Eine Anpassung für eine Periode vor ihrer Beantragung oder ohne Vereinbarung',
    ja: '請求前の期間への調整の適用、または合意のない調整',
  },
  clause: 'A6 Ex.4 §8',
  needs: [incentiveMetricsSheet],
  check: (context) => {
    for (const assessed of context.once(assessMetrics).flatMap(({ rows }) => rows)) {
      const requested = assessed.row.cells.adjustmentRequestedOn.value;
      if (requested === undefined) continue;
      if (assessed.adjustment === 'tooEarly') reportTooEarly(context, assessed, requested);
      if (assessed.adjustment === 'notAgreed') reportNotAgreed(context, assessed, requested);
    }
  },
};

function reportTooEarly(context: RuleContext, { row, period, code }: AssessedMetric, requested: Day): void {
  const { name, about } = metricText(period, code);
  const subject = name({ en: 'The baseline', de: 'Basiswert', ja: 'ベースライン' });
  const [on, end] = [inDay(requested), inDay(period.last)];
  context.report({
    at: row.cells.adjustmentRequestedOn.at,
    about: `${about} adjustment`,
    found: isoText(requested),
    expected: isoText(period.last),
    message: {
      en: `${subject.en} carries an adjustment that was requested on ${on.en}, after the quarter had ended on ${end.en}; it never reaches back before its request.`,
      de: `${subject.de}: enthält eine Anpassung, die erst am ${on.de} beantragt wurde, nach Ende des Quartals am ${end.de}; sie wirkt nie vor ihre Beantragung zurück.`,
      ja: `${subject.ja}に反映された調整は、四半期終了日 ${end.ja} より後の ${on.ja} に請求されています。調整は請求前の期間には遡りません。`,
    },
    reading: reopensFromRequest,
    fix: {
      en: 'Use the agreed baseline for this quarter; the adjustment counts from the quarter of its request.',
      de: 'Für dieses Quartal den vereinbarten Basiswert verwenden; die Anpassung zählt ab dem Quartal der Beantragung.',
      ja: '当四半期には合意済みのベースラインを使用してください。調整は請求した四半期から適用されます。',
    },
  });
}

function reportNotAgreed(context: RuleContext, { row, period, code }: AssessedMetric, requested: Day): void {
  const { name, about } = metricText(period, code);
  const subject = name({ en: 'The baseline', de: 'Basiswert', ja: 'ベースライン' });
  const on = inDay(requested);
  const { adjustmentAgreedOn, adjustmentRequestedOn } = row.cells;
  context.report({
    at: adjustmentAgreedOn.state === 'absent' ? adjustmentRequestedOn.at : adjustmentAgreedOn.at,
    about: `${about} adjustment`,
    found: null,
    expected: null,
    message: {
      en: `${subject.en} carries an adjustment requested on ${on.en} that nobody has agreed to yet; it counts only once both parties have.`,
      de: `${subject.de}: enthält eine am ${on.de} beantragte, aber nicht vereinbarte Anpassung; sie zählt erst, wenn beide Parteien zugestimmt haben.`,
      ja: `${subject.ja}に、${on.ja} に請求されたものの合意されていない調整が反映されています。調整は両当事者の合意後に限り適用されます。`,
    },
    fix: {
      en: 'Enter the day of the agreement, or use the agreed baseline until there is one.',
      de: 'Den Tag der Vereinbarung eintragen oder bis dahin den vereinbarten Basiswert verwenden.',
      ja: '合意日を記入するか、合意までは合意済みのベースラインを使用してください。',
    },
  });
}
