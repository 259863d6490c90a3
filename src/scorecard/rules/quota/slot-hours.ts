import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { debitedHours, explainDebit } from '../../../domain/quota/debit';
import { wholeHours } from '../../../domain/quota/readings';
import type { Rule } from '../../rule';
import { stepsOf } from '../../steps';
import { inHours } from '../wrong-figure';
import { assessQuotas } from './assessment';
import { reportDebit } from './entry-report';
import { entryText } from './words';

/** QUOTA-04. Source: K §2.1, §2.2 */
export const slotsInWholeHours: Rule = {
  id: 'QUOTA-04',
  severity: 'error',
  title: {
    en: 'A slot not debited in whole hours of at least one',
    de: 'Eine Sprechzeit, die nicht in vollen Stunden, mindestens einer, abgebucht ist',
    ja: '1時間以上の整数時間で差し引かれていない相談枠',
  },
  clause: 'K §2.1, §2.2',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      for (const entry of quota.entries) {
        // Of an entry that cannot be read, or lies outside the year, that alone is said.
        if (!entry.faults.includes('part hour') || entry.entry === undefined) continue;
        const { entry: debited } = entry;
        const { hours } = debited;
        const expected = debitedHours(debited);
        const { en, de, ja } = entryText(entry);
        const [found, right] = [inHours(hours), inHours(expected)];
        reportDebit(context, quota, entry, {
          cell: entry.row.cells.hours,
          found: hours,
          expected,
          reading: wholeHours,
          trace: stepsOf((trace) => explainDebit(debited, trace)),
          message: {
            en: `${en} is debited with ${found.en}; a slot is debited in whole hours, rounded up: ${right.en}.`,
            de: `${de}: mit ${found.de} abgebucht; eine Sprechzeit wird auf volle Stunden aufgerundet abgebucht: ${right.de}`,
            ja: `${ja}が${found.ja}で差し引かれていますが、相談枠は1時間単位に切り上げて差し引きます（${right.ja}）。`,
          },
        });
      }
    }
  },
};
