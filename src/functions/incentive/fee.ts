import { feeOfQuarter } from '../../domain/incentive/fee';
import { quartersOf } from '../../domain/incentive/quarters';
import { linesApart, signedEarlierFees, statedAmounts } from '../../domain/incentive/readings';
import { roundedOnce } from '../../domain/readings';
import { optional } from '../arguments/argument';
import { countFromOne, scalar } from '../arguments/scalar';
import { define } from '../entry';
import { cash, lift } from './figures';
import { cappedFeeScheme, exampleScheme } from './schemes';

export const fee = define({
  name: 'INCENTIVE.FEE',
  args: [
    cash,
    lift,
    cappedFeeScheme,
    optional(
      scalar('quarter', countFromOne, {
        help: {
          en: 'Fiscal quarter the fee is for, 1 to 4; the last one given if omitted.',
          de: 'Quartal des Geschäftsjahres, 1 bis 4; ohne Angabe das letzte angegebene.',
          ja: '対象の会計四半期（1～4）。省略時は最後の四半期。',
        },
      }),
      undefined,
      'last',
    ),
  ],
  result: 'money',
  help: {
    en: 'The incentive fee of a quarter: min(earned so far, cap) − earlier fees of the year. Negative: a credit against future fees.',
    de: 'Die Incentive-Vergütung eines Quartals: min(bisher verdient, Obergrenze) − frühere Vergütungen des Jahres. Negativ: ein Guthaben für künftige.',
    ja: '四半期のインセンティブ報酬：min(年初来獲得額, 上限) − 年度内の過去の報酬。負の値は将来の報酬へのクレジットです。',
  },
  clause: 'A6 Ex.4 §6',
  readings: [statedAmounts, signedEarlierFees, linesApart, roundedOnce],
  examples: [
    { formula: `=INCENTIVE.FEE({1000000;1000000},{20000;60000},${exampleScheme})`, result: 3000 },
    { formula: `=INCENTIVE.FEE({1000000;1000000},{20000;60000},${exampleScheme},1)`, result: 5000 },
  ],
  compute: ([ofCash, ofLift, scheme, quarter], trace) =>
    feeOfQuarter(quartersOf(ofCash, ofLift), scheme, quarter?.toNumber(), trace),
});
