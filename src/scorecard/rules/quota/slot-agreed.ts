import { quotaRules } from '../../../contracts/k/rules';
import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { addDays, type Day, firstOfMonth, isoText } from '../../../domain/calendar';
import { slotsByFirstWeek } from '../../../domain/quota/readings';
import type { Rule } from '../../rule';
import { inDay } from '../../wording';
import { assessQuotas } from './assessment';
import { isSlot } from './entries';
import { entryIdentity, entryText } from './words';

/** QUOTA-05. Source: K §2.1 */
export const slotsAgreedInTime: Rule = {
  id: 'QUOTA-05',
  severity: 'info',
  title: {
    en: 'A slot agreed later than the first seven days of its month',
    de: 'Eine später als in den ersten sieben Tagen ihres Monats vereinbarte Sprechzeit',
    ja: '当月の最初の7日間より後に合意された相談枠',
  },
  clause: 'K §2.1',
  needs: [quotaSheet],
  check: (context) => {
    for (const entry of context.once(assessQuotas).flatMap(({ entries }) => entries)) {
      const agreed = entry.row.cells.slotAgreedOn.value;
      const { kind, day } = entry;
      if (agreed === undefined || kind === undefined || day === undefined || !isSlot(kind)) continue;
      // Every month of the calendar has a first week.
      const latest = addDays(firstOfMonth(day), quotaRules.slotAgreementDays.value - 1) as Day;
      if (agreed <= latest) continue;
      const { en, de, ja } = entryText(entry);
      const [on, by] = [inDay(agreed), inDay(latest)];
      context.report({
        at: entry.row.cells.slotAgreedOn.at,
        about: entryIdentity(entry),
        found: isoText(agreed),
        expected: isoText(latest),
        reading: slotsByFirstWeek,
        message: {
          en: `${en} was agreed on ${on.en}; slots are agreed by the beginning of their month, here ${by.en}.`,
          de: `${de}: vereinbart am ${on.de}; Sprechzeiten werden bis zum Monatsbeginn vereinbart, hier bis ${by.de}.`,
          ja: `${ja}は ${on.ja} に合意されています。相談枠は月初まで（ここでは ${by.ja} まで）に合意します。`,
        },
      });
    }
  },
};
