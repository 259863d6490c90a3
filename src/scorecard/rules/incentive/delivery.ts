import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { daysBetween, isoText } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { dueDate } from '../../../domain/incentive/due-date';
import { Trace } from '../../../domain/trace';
import type { Rule } from '../../rule';
import { inDay, inDays } from '../../wording';
import { assessIncentives } from './assessment';
import { quarterText } from './words';

/** INC-09. Source: A6 Ex.4 §7 step 1 */
export const deliveredInTime: Rule = {
  id: 'INC-09',
  severity: 'warning',
  title: {
    en: 'A scorecard delivered after the 15th of the following month',
    de: 'Eine nach dem 15. des Folgemonats zugestellte Scorecard',
    ja: '翌月15日を過ぎて交付されたスコアカード',
  },
  clause: 'A6 Ex.4 §7 step 1',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const { period, row } of context.once(assessIncentives).groups.flatMap(({ quarters }) => quarters)) {
      const delivered = row.cells.deliveredOn.value;
      if (delivered === undefined) continue;
      const trace = new Trace();
      const due = dueDate(period.last, 'scorecard', {}, undefined, trace);
      if (delivered <= due) continue;
      const late = inDays(Exact.whole(daysBetween(due, delivered)));
      const { name, about } = quarterText(period);
      const subject = name({ en: 'The scorecard', de: 'Scorecard', ja: 'スコアカード' });
      const [on, by] = [inDay(delivered), inDay(due)];
      context.report({
        at: row.cells.deliveredOn.at,
        about: `${about} delivery`,
        found: isoText(delivered),
        expected: isoText(due),
        message: {
          en: `${subject.en} was delivered on ${on.en}, ${late.en} after it was due on ${by.en}, the 15th of the month after the quarter.`,
          de: `${subject.de}: zugestellt am ${on.de}, ${late.de} nach Fälligkeit am ${by.de}, dem 15. des Monats nach Quartalsende.`,
          ja: `${subject.ja}は ${on.ja} に交付されており、期限（四半期終了の翌月15日、${by.ja}）を${late.ja}過ぎています。`,
        },
        trace: trace.steps,
      });
    }
  },
};
