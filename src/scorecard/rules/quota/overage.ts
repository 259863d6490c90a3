import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { consumeAllotment } from '../../../domain/quota/consumption';
import { inDateOrder } from '../../../domain/quota/ledger';
import { priceOutsideQuota, virtualPrice } from '../../../domain/quota/overage';
import { beyondQuotaAtVirtualRate } from '../../../domain/quota/readings';
import type { Trace } from '../../../domain/trace';
import type { Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { reportWrong } from '../wrong-figure';
import type { AssessedQuota } from './assessment';
import { assessQuotas, inCents } from './assessment';
import { onsiteHours } from './balance-report';
import { hourPrice } from './price';
import { yearText } from './words';

/** QUOTA-10. Source: K §2.4, §2.6 */
export const overageAtItsRates: Rule = {
  id: 'QUOTA-10',
  severity: 'error',
  title: {
    en: 'Overage missing or at the wrong rate, travel left out',
    de: 'Fehlender Mehrbetrag, falscher Satz oder vergessene Reisekosten',
    ja: '枠超過額の欠落・単価誤り・旅費の漏れ',
  },
  clause: 'K §2.4, §2.6',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      if (quota.sheet.header.overage.state === 'blank') reportMissing(context, quota);
      else checkOverage(context, quota);
    }
  },
};

function checkOverage(context: RuleContext, quota: AssessedQuota): void {
  reportWrong(context, {
    cell: quota.sheet.header.overage,
    figure: quota.overage,
    measure: 'money',
    name: { en: 'The overage', de: 'Mehrbetrag', ja: '枠超過額' },
    follows: {
      en: 'the price of hours beyond the quota and on site, with travel,',
      de: 'der Preis der Stunden über das Kontingent hinaus und vor Ort mit Reisekosten',
      ja: '枠超過時間・訪問時間（各日額）と旅費の合計',
    },
    supplierGains: 'too high',
    hint: likelyMistake(quota),
    reading: beyondQuotaAtVirtualRate,
    explain: (trace) => explain(quota, trace),
    about: `${yearText(quota)} overage`,
  });
}

function reportMissing(context: RuleContext, quota: AssessedQuota): void {
  const { corrected } = quota.overage;
  if (corrected?.isPositive() !== true || !quota.isSound || quota.balance.deductsOnsite) return;
  const amount = inMoney(corrected);
  context.report({
    at: quota.sheet.header.overage.at,
    about: `${yearText(quota)} overage`,
    found: null,
    expected: corrected,
    difference: corrected.negated(),
    favours: 'customer',
    reading: beyondQuotaAtVirtualRate,
    message: {
      en: `The overage is missing; hours beyond the quota and on site come to ${amount.en} with travel.`,
      de: `Der Mehrbetrag fehlt; Stunden über das Kontingent hinaus und vor Ort ergeben mit Reisekosten ${amount.de}.`,
      ja: `枠超過額が空欄です。枠超過時間・訪問時間・旅費の合計は ${amount.ja} です。`,
    },
  });
}

interface Parts {
  /** Hours beyond the quota. */
  readonly beyond: Exact;
  readonly virtual: Exact;
  readonly onsite: Exact;
  readonly travel: Exact;
}

function partsOf({ bought, terms, counted }: AssessedQuota): Parts | undefined {
  if (bought === undefined || terms === undefined) return undefined;
  const days = inDateOrder(counted);
  const { beyond } = consumeAllotment(bought, days, terms);
  const virtual = virtualPrice(beyond, terms);
  const travel = Exact.sum(counted.filter(({ kind }) => kind.debit === 'onsite').map((each) => each.travel));
  const onsite = priceOutsideQuota(beyond, days, terms).minus(virtual).minus(travel);
  return { beyond, virtual, onsite, travel };
}

function likelyMistake(quota: AssessedQuota): Localized | undefined {
  const { overage, terms } = quota;
  const [parts, price, stated] = [partsOf(quota), hourPrice(quota), overage.stated];
  if (parts === undefined || terms === undefined || price === undefined || stated === undefined)
    return undefined;
  const { beyond, virtual, onsite, travel } = parts;
  const hours = onsiteHours(quota);
  const isIt = (...amounts: readonly Exact[]) => inCents(stated, Exact.sum(amounts));
  if (travel.isPositive() && isIt(virtual, onsite)) {
    return { en: 'Travel was left out.', de: 'Die Reisekosten fehlen.', ja: '旅費が含まれていません。' };
  }
  if (onsite.isPositive() && (isIt(virtual) || isIt(virtual, travel))) {
    return {
      en: 'The hours on site were left out.',
      de: 'Die Vor-Ort-Stunden fehlen.',
      ja: '訪問時間が含まれていません。',
    };
  }
  if (beyond.isPositive() && isIt(onsite, travel)) {
    return {
      en: 'The hours beyond the quota were left out.',
      de: 'Die Stunden über das Kontingent hinaus fehlen.',
      ja: '枠を超えた時間が含まれていません。',
    };
  }
  if (beyond.isPositive() && isIt(beyond.times(price), onsite, travel)) {
    return {
      en: 'The hours beyond the quota were valued at the rate of the package.',
      de: 'Die Stunden über das Kontingent hinaus wurden zum Satz des Pakets bewertet.',
      ja: '枠を超えた時間がパッケージの単価で評価されています。',
    };
  }
  if (onsite.isPositive() && isIt(virtual, virtualPrice(hours, terms), travel)) {
    return {
      en: 'The hours on site were valued at the virtual rate.',
      de: 'Die Vor-Ort-Stunden wurden zum Satz für virtuelle Beratung bewertet.',
      ja: '訪問時間がオンラインの単価で評価されています。',
    };
  }
  if (
    !beyond.isPositive() ||
    !isIt(virtualPrice(beyond, { ...terms, virtualDayRate: terms.onsiteDayRate }), onsite, travel)
  ) {
    return undefined;
  }
  return {
    en: 'The hours beyond the quota were valued at the on-site rate.',
    de: 'Die Stunden über das Kontingent hinaus wurden zum Vor-Ort-Satz bewertet.',
    ja: '枠を超えた時間が訪問の単価で評価されています。',
  };
}

function explain({ bought, terms, counted }: AssessedQuota, trace: Trace): void {
  if (bought === undefined || terms === undefined) return;
  const days = inDateOrder(counted);
  priceOutsideQuota(consumeAllotment(bought, days, terms).beyond, days, terms, trace);
}
