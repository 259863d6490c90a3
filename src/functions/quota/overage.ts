import { quotaTerms } from '../../contracts/k/quota-terms';
import { overagePrice } from '../../domain/quota/overage';
import {
  beyondQuotaAtVirtualRate,
  cancelledSlot,
  effortUnrounded,
  noCarryOver,
  onsitePerDay,
  topUpFromItsDate,
  travelOnlyOnSite,
  wholeHours,
} from '../../domain/quota/readings';
import { roundedOnce } from '../../domain/readings';
import { define } from '../entry';
import { asOfOrAll } from './as-of';
import { ledgerArgument } from './ledger-argument';
import { packageArgument } from './package-argument';

export const overage = define({
  name: 'QUOTA.OVERAGE',
  args: [packageArgument, ledgerArgument, asOfOrAll],
  result: 'money',
  help: {
    en: 'EUR for everything beyond the quota: hours debited beyond it × 900 ÷ 8, on-site hours × 1,200 ÷ 8, and travel costs on site.',
    de: 'EUR für alles über das Kontingent hinaus: darüber hinaus abgebuchte Stunden × 900 ÷ 8, Stunden vor Ort × 1.200 ÷ 8 und Reisekosten vor Ort.',
    ja: '枠を超えるすべての金額（EUR）：超過時間 × 900 ÷ 8、訪問時間 × 1,200 ÷ 8、訪問の旅費。',
  },
  clause: 'K §2.4, §2.6',
  readings: [
    beyondQuotaAtVirtualRate,
    onsitePerDay,
    travelOnlyOnSite,
    wholeHours,
    effortUnrounded,
    cancelledSlot,
    topUpFromItsDate,
    noCarryOver,
    roundedOnce,
  ],
  examples: [
    { formula: '=QUOTA.OVERAGE("a",{44562,"analysis",100;44563,"onsite",4},44562)', result: 450 },
    { formula: '=QUOTA.OVERAGE("a",{44562,"analysis",100,0;44563,"vor Ort",4,87.35})', result: 1137.35 },
  ],
  compute: ([bought, entries, lastDay], trace) => overagePrice(bought, entries, lastDay, quotaTerms, trace),
});
