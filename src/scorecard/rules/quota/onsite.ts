import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Rule } from '../../rule';
import { inHours } from '../wrong-figure';
import { assessQuotas } from './assessment';
import { onsiteHours, reportBalance } from './balance-report';

/** QUOTA-07. Source: K §2.4 */
export const onsiteBesideTheQuota: Rule = {
  id: 'QUOTA-07',
  severity: 'error',
  title: {
    en: 'On-site hours taken off the balance',
    de: 'Vom Kontingent abgezogene Vor-Ort-Stunden',
    ja: '残時間から差し引かれた訪問時間',
  },
  clause: 'K §2.4',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      const { reckoning } = quota;
      if (reckoning?.balance.deductsOnsite !== true) continue;
      const hours = inHours(onsiteHours(quota.counted));
      reportBalance(context, quota, reckoning, {
        en: `The ${hours.en} on site were taken off; on-site consulting is never part of the quota but paid for by itself.`,
        de: `Die ${hours.de} vor Ort wurden abgezogen; Vor-Ort-Beratung gehört nie zum Kontingent, sondern wird gesondert vergütet.`,
        ja: `訪問分の${hours.ja}が差し引かれています。訪問コンサルティングは枠に含まれず、別途支払われます。`,
      });
    }
  },
};
