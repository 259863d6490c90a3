import { goalsSheet } from '../../../contracts/sheets/quota-sheets';
import { daysBetween, isoText } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { quoted } from '../../../domain/quoted';
import type { Rule } from '../../rule';
import { filledRows } from '../../submission';
import { inDay, inDays } from '../../wording';

/** GOAL-01. Source: K §1.6 */
export const achievementDocumented: Rule = {
  id: 'GOAL-01',
  severity: 'warning',
  title: {
    en: 'A goal past its date without documented achievement',
    de: 'Ein fälliges Ziel ohne dokumentierte Erreichung',
    ja: '期限を過ぎても達成が文書化されていない目標',
  },
  clause: 'K §1.6',
  needs: [goalsSheet],
  check: (context) => {
    for (const { row } of filledRows(context.submission, goalsSheet)) {
      const { goal, due, documentedOn } = row.cells;
      if (due.value === undefined || due.value >= context.asOf || documentedOn.state !== 'blank') continue;
      const name = quoted(goal.value ?? '');
      const [by, days] = [inDay(due.value), inDays(Exact.whole(daysBetween(due.value, context.asOf)))];
      context.report({
        at: documentedOn.at,
        about: `goal ${goal.value ?? ''} ${isoText(due.value)}`,
        found: null,
        expected: isoText(due.value),
        message: {
          en: `The goal ${name} was due on ${by.en}, ${days.en} ago; its achievement is not documented.`,
          de: `Das Ziel ${name} war am ${by.de} fällig (überschritten um ${days.de}); die Erreichung ist nicht dokumentiert.`,
          ja: `目標 ${name} の期限（${by.ja}）から${days.ja}経過していますが、達成が文書化されていません。`,
        },
        fix: {
          en: 'Enter the day on which the achievement was documented, or agree on a new date.',
          de: 'Den Tag der Dokumentation eintragen oder einen neuen Termin vereinbaren.',
          ja: '達成を文書化した日を記入するか、新たな期限を合意してください。',
        },
      });
    }
  },
};
