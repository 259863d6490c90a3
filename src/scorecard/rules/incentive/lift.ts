import { incentiveMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import { metricLift } from '../../../domain/incentive/lift';
import { liftOverBaseline } from '../../../domain/incentive/readings';
import { withCorrected } from '../../figure';
import { givenFigures } from '../../steps';
import type { Rule } from '../../rule';
import { reportWrong } from '../wrong-figure';
import { assessMetrics } from './metric-rows';
import { movedFees } from './moved-fees';
import { metricText } from './words';

/** INC-03. Source: A6 Ex.4 §1.2 F */
export const liftOfMetric: Rule = {
  id: 'INC-03',
  severity: 'error',
  title: {
    en: 'A lift that is not actual − baseline',
    de: 'Eine Steigerung, die nicht Istwert − Basiswert ist',
    ja: '実績 − ベースラインと一致しない改善額',
  },
  clause: 'A6 Ex.4 §1.2 F',
  needs: [incentiveMetricsSheet],
  check: (context) => {
    for (const { rows } of context.once(assessMetrics)) {
      for (const { row, period, code, metric, actual, baseline, lift } of rows) {
        if (metric === undefined) continue;
        const { name, about } = metricText(period, code);
        reportWrong(context, {
          cell: row.cells.lift,
          figure: lift,
          measure: 'money',
          name: name({ en: 'The lift', de: 'Steigerung', ja: '改善額' }),
          follows: { en: 'actual − baseline', de: 'Istwert − Basiswert', ja: '実績 − ベースライン' },
          reading: liftOverBaseline,
          explain: (trace) => {
            givenFigures(trace, incentiveMetricsSheet.columns, row.cells, { actual, baseline });
            withCorrected([actual, baseline], (of, over) => metricLift(of, over, false, trace));
          },
          moves: movedFees(context, period),
          about,
        });
      }
    }
  },
};
