import { metricScore as scoreOfMetric } from '../../domain/incentive/acute-score';
import { acuteByAnalogy, lowerIsBetterByBound } from '../../domain/incentive/readings';
import { signedAmount } from '../arguments/scalar';
import { define } from '../entry';
import { acuteScheme } from './schemes';

export const metricScore = define({
  name: 'INCENTIVE.METRICSCORE',
  args: [
    signedAmount('actual', {
      help: {
        en: 'What the metric reached.',
        de: 'Der Istwert der Kennzahl.',
        ja: '指標の実績。',
      },
    }),
    signedAmount('target', {
      help: {
        en: 'The performance target: the value whose score is the base.',
        de: 'Das Leistungsziel: der Wert, dessen Leistungswert der Sockel ist.',
        ja: '業績目標：スコアが基礎スコアとなる値。',
      },
    }),
    signedAmount('bound', {
      help: {
        en: 'The upper bound; below the target where lower is better. Must differ from the target.',
        de: 'Die Obergrenze; unter dem Ziel, wenn niedriger besser ist. Ungleich dem Ziel.',
        ja: '上限値。低いほど良い指標では目標より小さい値。目標と異なる値にします。',
      },
    }),
    acuteScheme,
  ],
  result: 'number',
  help: {
    en: 'The performance score of an acute operating metric: (actual − target) ÷ (bound − target) × multiplier + base, within the score limits.',
    de: 'Der Leistungswert einer Kennzahl der Akuthäuser: (Ist − Ziel) ÷ (Grenze − Ziel) × Multiplikator + Sockel, innerhalb seiner Grenzen.',
    ja: '急性期の運営指標の業績スコア：(実績 − 目標) ÷ (上限 − 目標) × 乗数 + 基礎スコアを上下限で制限します。',
  },
  clause: 'A6 §4.03',
  readings: [acuteByAnalogy, lowerIsBetterByBound],
  examples: [
    {
      formula: '=INCENTIVE.METRICSCORE(42,45,40,{"multiplier",0.5;"base",0.5;"minScore",0;"maxScore",1})',
      result: 0.8,
    },
  ],
  compute: ([actual, target, bound, scheme], trace) => scoreOfMetric(actual, target, bound, scheme, trace),
});
