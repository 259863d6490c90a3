import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { addDays, type Day, isoText } from '../../../domain/calendar';
import { type TopUp, topUpsUsedEarly } from '../../../domain/quota/lead-time';
import { inDateOrder, type LedgerEntry } from '../../../domain/quota/ledger';
import { topUpFromItsDate } from '../../../domain/quota/readings';
import type { Rule, RuleContext } from '../../rule';
import { inDay } from '../../wording';
import { inHours } from '../wrong-figure';
import { assessQuotas, type AssessedQuota } from './assessment';
import { isCarriedOver } from './carry-over';
import type { AssessedEntry } from './entries';
import type { Reckoning } from './reckoning';
import { entryIdentity, entryText } from './words';

/** QUOTA-13. Source: K §1.7 and closing paragraph */
export const topUpsAfterLeadTime: Rule = {
  id: 'QUOTA-13',
  severity: 'error',
  title: {
    en: 'A top-up used before its lead time',
    de: 'Eine vor Ablauf der Vorlaufzeit genutzte Aufstockung',
    ja: 'リードタイム経過前に使用された追加枠',
  },
  clause: 'K §1.7',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      const ordered = orderedTopUps(quota);
      if (ordered.length === 0 || quota.reckoning === undefined) continue;
      const leadDays = context.terms.number('quota.topUpLeadDays')?.toNumber();
      if (leadDays !== undefined) checkUse(context, quota, quota.reckoning, ordered, leadDays);
    }
  },
};

interface OrderedTopUp {
  readonly entry: AssessedEntry;
  /** What the ledger counts of it. */
  readonly topUp: LedgerEntry;
  readonly orderedOn: Day;
}

/** Top-ups that somebody ordered; hours carried over from the year before were not. */
function orderedTopUps({ entries, year, carryOver }: AssessedQuota): readonly OrderedTopUp[] {
  return entries.flatMap((entry) => {
    const topUp = entry.entry;
    if (topUp?.kind.kind !== 'topUp' || isCarriedOver(entry, year, carryOver)) return [];
    return [{ entry, topUp, orderedOn: entry.row.cells.slotAgreedOn.value ?? topUp.day }];
  });
}

function checkUse(
  context: RuleContext,
  { counted }: AssessedQuota,
  { bought, terms }: Reckoning,
  ordered: readonly OrderedTopUp[],
  leadDays: number,
): void {
  const usableFrom = new Map(
    ordered.map(({ topUp, orderedOn }) => [topUp.row, addDays(orderedOn, leadDays)] as const),
  );
  const early = topUpsUsedEarly(bought, inDateOrder(counted), terms, usableFrom);
  for (const source of ordered) {
    const used = early.find(({ entry }) => entry === source.topUp);
    const usable = usableFrom.get(source.topUp.row);
    if (usable === undefined) continue;
    if (used !== undefined) reportEarly(context, source, used, usable, leadDays);
    else if (isAddedEarly(source, usable)) reportAddedEarly(context, source, usable, leadDays);
  }
}

/** With a day of its order beside it, the day of a top-up is the one its hours are available from. */
function isAddedEarly({ topUp: { day }, orderedOn }: OrderedTopUp, usable: Day): boolean {
  return orderedOn < day && day < usable;
}

function reportEarly(
  context: RuleContext,
  { entry, orderedOn }: OrderedTopUp,
  { firstUse, hours }: TopUp,
  usable: Day,
  leadDays: number,
): void {
  const { en, de, ja } = entryText(entry);
  const [from, on, order] = [inDay(usable), inDay(firstUse), inDay(orderedOn)];
  const [early, days] = [inHours(hours), String(leadDays)];
  context.report({
    at: entry.row.cells.date.at,
    about: entryIdentity(entry),
    found: isoText(firstUse),
    expected: isoText(usable),
    reading: topUpFromItsDate,
    message: {
      en: `${en}: its hours are used from ${on.en} on (${early.en} too early); with a lead time of ${days} days from ${order.en} they can be used from ${from.en}.`,
      de: `${de}: Ihre Stunden werden ab ${on.de} genutzt (${early.de} zu früh); bei einer Vorlaufzeit von ${days} Tagen ab ${order.de} sind sie ab ${from.de} nutzbar.`,
      ja: `${ja}：追加時間が ${on.ja} から使用されています（うち早期使用 ${early.ja}）。${order.ja} から${days}日のリードタイムにより、使用できるのは ${from.ja} からです。`,
    },
  });
}

function reportAddedEarly(
  context: RuleContext,
  { entry, topUp, orderedOn }: OrderedTopUp,
  usable: Day,
  leadDays: number,
): void {
  const { en, de, ja } = entryText(entry);
  const [from, order] = [inDay(usable), inDay(orderedOn)];
  const days = String(leadDays);
  context.report({
    at: entry.row.cells.date.at,
    about: entryIdentity(entry),
    found: isoText(topUp.day),
    expected: isoText(usable),
    reading: topUpFromItsDate,
    message: {
      en: `${en}: its hours are added before their lead time has passed; with ${days} days from ${order.en} they can be used from ${from.en}.`,
      de: `${de}: Ihre Stunden sind vor Ablauf der Vorlaufzeit eingestellt; mit ${days} Tagen ab ${order.de} sind sie ab ${from.de} nutzbar.`,
      ja: `${ja}：リードタイム経過前に時間が追加されています。${order.ja} から${days}日を経過した ${from.ja} から使用できます。`,
    },
  });
}
