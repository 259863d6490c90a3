import { offeredPackages, quotaTerms } from '../../contracts/k/quota-terms';
import { bestPackage } from '../../domain/quota/best-package';
import { beyondQuotaAtVirtualRate } from '../../domain/quota/readings';
import { amount } from '../arguments/scalar';
import { define } from '../entry';

export const best = define({
  name: 'QUOTA.BEST',
  args: [
    amount('expectedHours', {
      help: {
        en: 'Hours needed in the contract year.',
        de: 'Im Vertragsjahr benötigte Stunden.',
        ja: '契約年度に必要な時間数。',
      },
    }),
  ],
  result: 'text',
  help: {
    en: 'Package with the lowest yearly cost for a need: its fee, and hours beyond it at 900 ÷ 8; of equal ones the smaller.',
    de: 'Paket mit den niedrigsten Jahreskosten für einen Bedarf: seine Gebühr und Stunden darüber hinaus zu 900 ÷ 8; bei Gleichstand das kleinere.',
    ja: '必要時間に対して年間費用（料金と、超過時間 × 900 ÷ 8）が最も低いパッケージ。同額なら小さい方。',
  },
  clause: 'K §1.7, §2.6',
  readings: [beyondQuotaAtVirtualRate],
  examples: [
    { formula: '=QUOTA.BEST(150)', result: 'a' },
    { formula: '=QUOTA.BEST(200)', result: 'b' },
  ],
  compute: ([expectedHours], trace) => bestPackage(expectedHours, offeredPackages, quotaTerms, trace),
});
