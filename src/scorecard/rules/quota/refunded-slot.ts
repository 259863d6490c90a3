import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { cancelledSlot } from '../../../domain/quota/readings';
import type { Rule, RuleContext } from '../../rule';
import { inHours } from '../wrong-figure';
import { type AssessedQuota, assessQuotas } from './assessment';
import type { AssessedEntry } from './entries';
import { reportDebit } from './entry-report';
import { entryIdentity, entryText } from './words';

/** QUOTA-06. Source: K §2.2 */
export const unusedSlotsLapse: Rule = {
  id: 'QUOTA-06',
  severity: 'error',
  title: {
    en: 'An unused slot refunded or left out',
    de: 'Eine erstattete oder nicht abgebuchte ungenutzte Sprechzeit',
    ja: '払い戻された、または差し引かれていない未使用の相談枠',
  },
  clause: 'K §2.2',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      for (const entry of quota.entries) {
        if (entry.faults.includes('refund')) reportRefund(context, quota, entry);
        if (entry.faults.includes('no reference')) reportCancelled(context, entry);
      }
    }
  },
};

function reportRefund(context: RuleContext, quota: AssessedQuota, entry: AssessedEntry): void {
  const { hours, row, kind } = entry;
  if (hours === undefined) return;
  const { en, de, ja } = entryText(entry);
  const found = inHours(hours.abs());
  reportDebit(context, quota, entry, {
    cell: row.cells.hours,
    found: hours,
    expected: kind?.kind === 'cancelled' ? Exact.zero : hours.abs().ceil(),
    message: {
      en: `${en} gives ${found.en} back to the quota; an unused slot lapses and is debited like a used one.`,
      de: `${de}: schreibt dem Kontingent ${found.de} gut; eine ungenutzte Sprechzeit verfällt und wird wie eine genutzte abgebucht.`,
      ja: `${ja}が ${found.ja} 枠に戻しています。未使用の相談枠は失効し、使用した場合と同様に差し引きます。`,
    },
    fix: {
      en: 'Enter a slot that was not used as forfeited, with its full hours.',
      de: 'Eine nicht genutzte Sprechzeit als verfallen mit vollen Stunden eintragen.',
      ja: '未使用の相談枠は「失効」として全時間を記帳してください。',
    },
  });
}

function reportCancelled(context: RuleContext, entry: AssessedEntry): void {
  const { reference, kind } = entry.row.cells;
  const { en, de, ja } = entryText(entry);
  context.report({
    at: reference.state === 'absent' ? kind.at : reference.at,
    about: entryIdentity(entry),
    found: null,
    expected: null,
    reading: cancelledSlot,
    message: {
      en: `${en}: there is no reference that the supplier cancelled the slot; without one an unused slot is forfeited and debited.`,
      de: `${de}: ohne Referenz auf die Absage des Auftragnehmers; ohne diese gilt eine ungenutzte Sprechzeit als verfallen und wird abgebucht.`,
      ja: `${ja}：受託者による取消を示す参照番号がありません。参照番号がなければ、未使用の相談枠は失効として差し引きます。`,
    },
    fix: {
      en: 'Enter the supplier’s reference, or the kind forfeited with the slot’s hours.',
      de: 'Die Referenz des Auftragnehmers eintragen oder die Art „verfallen“ mit den Stunden der Sprechzeit.',
      ja: '受託者の参照番号を記入するか、種別を「失効」として枠の時間を記帳してください。',
    },
  });
}
