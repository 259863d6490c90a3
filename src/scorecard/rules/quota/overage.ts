import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { consumeAllotment } from '../../../domain/quota/consumption';
import { inDateOrder } from '../../../domain/quota/ledger';
import { priceOutsideQuota, virtualPrice } from '../../../domain/quota/overage';
import { beyondQuotaAtVirtualRate } from '../../../domain/quota/readings';
import type { Trace } from '../../../domain/trace';
import { inCents } from '../../compare';
import type { Rule, RuleContext } from '../../rule';
import { stepsOf } from '../../steps';
import { inMoney } from '../../wording';
import { reportWrong } from '../wrong-figure';
import { assessQuotas, type AssessedQuota } from './assessment';
import { onsiteHours } from './balance-report';
import type { Reckoning } from './reckoning';
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
      const { reckoning } = quota;
      if (reckoning === undefined) continue;
      if (quota.sheet.header.overage.state === 'blank') reportMissing(context, quota, reckoning);
      else checkOverage(context, quota, reckoning);
    }
  },
};

function checkOverage(context: RuleContext, quota: AssessedQuota, reckoning: Reckoning): void {
  reportWrong(context, {
    cell: quota.sheet.header.overage,
    figure: reckoning.overage,
    measure: 'money',
    name: { en: 'The overage', de: 'Mehrbetrag', ja: '枠超過額' },
    follows: {
      en: 'the price of hours beyond the quota and on site, with travel,',
      de: 'der Preis der Stunden über das Kontingent hinaus und vor Ort mit Reisekosten',
      ja: '枠超過時間・訪問時間（各日額）と旅費の合計',
    },
    supplierGains: 'too high',
    hint: likelyMistake(reckoning),
    reading: beyondQuotaAtVirtualRate,
    explain: (trace) => explain(reckoning, trace),
    about: `${yearText(quota)} overage`,
  });
}

function reportMissing(context: RuleContext, quota: AssessedQuota, reckoning: Reckoning): void {
  const { corrected } = reckoning.overage;
  if (corrected?.isPositive() !== true || !quota.isSound || reckoning.balance.deductsOnsite) return;
  const amount = inMoney(corrected);
  context.report({
    at: quota.sheet.header.overage.at,
    about: `${yearText(quota)} overage`,
    found: null,
    expected: corrected,
    difference: corrected.negated(),
    favours: 'customer',
    reading: beyondQuotaAtVirtualRate,
    trace: stepsOf((trace) => explain(reckoning, trace)),
    message: {
      en: `The overage is missing; hours beyond the quota and on site come to ${amount.en} with travel.`,
      de: `Der Mehrbetrag fehlt; Stunden über das Kontingent hinaus und vor Ort ergeben mit Reisekosten ${amount.de}.`,
      ja: `枠超過額が空欄です。枠超過時間・訪問時間・旅費の合計は ${amount.ja} です。`,
    },
  });
}

/** Mistakes that are often made, each with what the overage comes to by it: one that makes no difference is none. */
function likelyMistake({ bought, terms, hourPrice, balance, overage }: Reckoning): Localized | undefined {
  const { stated } = overage;
  const days = inDateOrder(balance.follows);
  const { beyond } = consumeAllotment(bought, days, terms);
  const hours = onsiteHours(balance.follows);
  const atOnsiteRate = { ...terms, virtualDayRate: terms.onsiteDayRate };
  const virtual = virtualPrice(beyond, terms);
  const onsite = virtualPrice(hours, atOnsiteRate);
  const travel = priceOutsideQuota(beyond, days, terms).minus(virtual).minus(onsite);
  const mistakes: readonly (readonly [readonly Exact[], Localized])[] = [
    [[virtual, onsite], withoutTravel],
    [[virtual], withoutOnsite],
    [[virtual, travel], withoutOnsite],
    [[onsite, travel], withoutBeyond],
    [[beyond.times(hourPrice), onsite, travel], beyondAtPackageRate],
    [[virtual, virtualPrice(hours, terms), travel], onsiteAtVirtualRate],
    [[virtualPrice(beyond, atOnsiteRate), onsite, travel], beyondAtOnsiteRate],
  ];
  return stated && mistakes.find(([amounts]) => inCents(stated, Exact.sum(amounts)))?.[1];
}

const withoutTravel: Localized = {
  en: 'Travel was left out.',
  de: 'Die Reisekosten fehlen.',
  ja: '旅費が含まれていません。',
};
const withoutOnsite: Localized = {
  en: 'The hours on site were left out.',
  de: 'Die Vor-Ort-Stunden fehlen.',
  ja: '訪問時間が含まれていません。',
};
const withoutBeyond: Localized = {
  en: 'The hours beyond the quota were left out.',
  de: 'Die Stunden über das Kontingent hinaus fehlen.',
  ja: '枠を超えた時間が含まれていません。',
};
const beyondAtPackageRate: Localized = {
  en: 'The hours beyond the quota were valued at the rate of the package.',
  de: 'Die Stunden über das Kontingent hinaus wurden zum Satz des Pakets bewertet.',
  ja: '枠を超えた時間がパッケージの単価で評価されています。',
};
const onsiteAtVirtualRate: Localized = {
  en: 'The hours on site were valued at the virtual rate.',
  de: 'Die Vor-Ort-Stunden wurden zum Satz für virtuelle Beratung bewertet.',
  ja: '訪問時間がオンラインの単価で評価されています。',
};
const beyondAtOnsiteRate: Localized = {
  en: 'The hours beyond the quota were valued at the on-site rate.',
  de: 'Die Stunden über das Kontingent hinaus wurden zum Vor-Ort-Satz bewertet.',
  ja: '枠を超えた時間が訪問の単価で評価されています。',
};

function explain({ bought, terms, balance }: Reckoning, trace: Trace): void {
  const days = inDateOrder(balance.follows);
  priceOutsideQuota(consumeAllotment(bought, days, terms).beyond, days, terms, trace);
}
