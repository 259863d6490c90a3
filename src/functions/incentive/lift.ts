import { metricLift } from '../../domain/incentive/lift';
import { liftOverBaseline } from '../../domain/incentive/readings';
import { optional } from '../arguments/argument';
import { flag, signedAmount } from '../arguments/scalar';
import { define } from '../entry';

export const lift = define({
  name: 'INCENTIVE.LIFT',
  args: [
    signedAmount('actual', {
      help: {
        en: 'What the metric reached in the period.',
        de: 'Der Istwert der Kennzahl in der Periode.',
        ja: '期間における指標の実績。',
      },
    }),
    signedAmount('baseline', {
      help: {
        en: 'The agreed performance baseline of the metric for the period.',
        de: 'Der vereinbarte Basiswert der Kennzahl für die Periode.',
        ja: '期間について合意された業績基準値。',
      },
    }),
    optional(
      flag('lowerIsBetter', {
        help: {
          en: 'TRUE where a lower value is the improvement; FALSE if omitted.',
          de: 'WAHR, wenn ein niedrigerer Wert die Verbesserung ist; ohne Angabe FALSCH.',
          ja: '低いほど良い指標なら TRUE。省略時は FALSE。',
        },
      }),
      false,
      'FALSE',
    ),
  ],
  result: 'number',
  help: {
    en: 'The lift of a metric over its baseline: actual − baseline, or the reverse where lower is better. Can be negative.',
    de: 'Die Steigerung einer Kennzahl über ihren Basiswert: Ist − Basis, umgekehrt, wenn niedriger besser ist. Auch negativ.',
    ja: '指標の基準値に対する改善額：実績 − 基準値（低いほど良い指標は逆）。負の値もあり得ます。',
  },
  clause: 'A6 Ex.4 §1.2 F',
  readings: [liftOverBaseline],
  examples: [
    { formula: '=INCENTIVE.LIFT(1250000,1200000)', result: 50000 },
    { formula: '=INCENTIVE.LIFT(38,45.5,TRUE)', result: 7.5 },
  ],
  compute: ([actual, baseline, lowerIsBetter], trace) => metricLift(actual, baseline, lowerIsBetter, trace),
});
