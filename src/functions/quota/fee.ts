import { Exact } from '../../domain/decimal/exact';
import { packageFee } from '../../domain/quota/package';
import { feeOfThePackageGiven } from '../../domain/quota/readings';
import { roundedOnce } from '../../domain/readings';
import { optional } from '../arguments/argument';
import { countFromZero, scalar } from '../arguments/scalar';
import { define } from '../entry';
import { packageArgument } from './package-argument';

export const fee = define({
  name: 'QUOTA.FEE',
  args: [
    packageArgument,
    optional(
      scalar('months', countFromZero, {
        help: {
          en: 'Number of months; 12 if omitted.',
          de: 'Anzahl der Monate; ohne Angabe 12.',
          ja: '月数。省略時は 12。',
        },
      }),
      Exact.whole(12),
      '12',
    ),
  ],
  result: 'money',
  help: {
    en: 'Fee of a package for a number of months: days × day rate ÷ 12 × months.',
    de: 'Gebühr eines Pakets für eine Anzahl von Monaten: Tage × Tagessatz ÷ 12 × Monate.',
    ja: 'パッケージの指定月数分の料金：日数 × 日額 ÷ 12 × 月数。',
  },
  clause: 'K §1.7',
  readings: [feeOfThePackageGiven, roundedOnce],
  examples: [
    { formula: '=QUOTA.FEE("a")', result: 8040 },
    { formula: '=QUOTA.FEE("d",3)', result: 7320 },
  ],
  compute: ([bought, months], trace) => packageFee(bought, months, trace),
});
