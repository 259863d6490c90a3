import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { Exact } from '../../../domain/decimal/exact';
import type { Rule } from '../../rule';
import { inHours } from '../wrong-figure';
import { assessQuotas } from './assessment';
import { reportDebit } from './entry-report';
import { entryText } from './words';

/** QUOTA-08. Source: K §2.5 */
export const programErrorsAreFree: Rule = {
  id: 'QUOTA-08',
  severity: 'error',
  title: {
    en: 'A program error debited',
    de: 'Ein abgebuchter Programmfehler',
    ja: '差し引かれたプログラム不具合',
  },
  clause: 'K §2.5',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      for (const entry of quota.entries) {
        const { faults, hours, row } = entry;
        if (!faults.includes('error debited') || hours === undefined) continue;
        const { en, de, ja } = entryText(entry);
        const found = inHours(hours);
        reportDebit(context, quota, entry, {
          cell: row.cells.hours,
          found: hours,
          expected: Exact.zero,
          message: {
            en: `${en} is debited with ${found.en}; requests that a program error caused are not debited.`,
            de: `${de}: mit ${found.de} abgebucht; durch Programmfehler verursachte Anfragen werden nicht abgebucht.`,
            ja: `${ja}が${found.ja}差し引かれていますが、プログラム不具合に起因する依頼は差し引きません。`,
          },
          fix: {
            en: 'Set the hours to 0.',
            de: 'Die Stunden auf 0 setzen.',
            ja: '時間を 0 にしてください。',
          },
        });
      }
    }
  },
};
