import { incentiveMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import type { Rule } from '../../rule';
import { reportWrong } from '../wrong-figure';
import { assessMetrics } from './metric-rows';
import { movedFees } from './moved-fees';
import { metricText } from './words';

/** INC-02. Source: A6 Ex.4 §1.2 H, §3 */
export const baselineAsAgreed: Rule = {
  id: 'INC-02',
  severity: 'error',
  title: {
    en: 'A baseline that is not the agreed one',
    de: 'Ein Basiswert, der nicht der vereinbarte ist',
    ja: '合意されたものと異なるベースライン',
  },
  clause: 'A6 Ex.4 §1.2 H, §3',
  needs: [incentiveMetricsSheet],
  check: (context) => {
    for (const { rows } of context.once(assessMetrics)) {
      for (const { row, period, code, metric, baseline, adjustment } of rows) {
        // An adjustment that does not count is INC-12, and its baseline with it.
        if (metric === undefined || adjustment !== 'none') continue;
        const { name, about } = metricText(period, code);
        reportWrong(context, {
          cell: row.cells.baseline,
          figure: baseline,
          measure: 'money',
          name: name({ en: 'The baseline', de: 'Basiswert', ja: 'ベースライン' }),
          follows: { en: 'the Terms sheet', de: 'das Blatt der Vertragsparameter', ja: '契約条件シート' },
          fix: {
            en: 'Enter the agreed baseline, or the days on which an adjustment was requested and agreed.',
            de: 'Den vereinbarten Basiswert eintragen oder angeben, wann eine Anpassung beantragt und vereinbart wurde.',
            ja: '合意したベースラインを記入するか、調整の請求日と合意日を記入してください。',
          },
          moves: movedFees(context, period),
          about,
        });
      }
    }
  },
};
