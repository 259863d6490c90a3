import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { monthlyFee } from '../../../domain/quota/package';
import { feeOfThePackageGiven } from '../../../domain/quota/readings';
import type { Rule } from '../../rule';
import { reportWrong } from '../wrong-figure';
import { assessQuotas } from './assessment';
import { yearText } from './words';

/** QUOTA-11. Source: K §1.7 */
export const feePerMonth: Rule = {
  id: 'QUOTA-11',
  severity: 'error',
  title: { en: 'A wrong monthly fee', de: 'Eine falsche Monatsgebühr', ja: '月額の誤り' },
  clause: 'K §1.7',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      const { bought, sheet } = quota;
      if (bought === undefined) continue;
      reportWrong(context, {
        cell: sheet.header.monthlyFee,
        figure: quota.monthlyFee,
        measure: 'money',
        name: { en: 'The fee per month', de: 'Gebühr je Monat', ja: '月額' },
        follows: { en: 'days × day rate ÷ 12', de: 'Tage × Tagessatz ÷ 12', ja: '日数 × 日額 ÷ 12' },
        supplierGains: 'too high',
        reading: feeOfThePackageGiven,
        explain: (trace) => monthlyFee(bought, trace),
        about: `${yearText(quota)} monthly fee`,
      });
    }
  },
};
