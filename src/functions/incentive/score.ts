import { linesApart } from '../../domain/incentive/readings';
import { performanceScore } from '../../domain/incentive/score';
import { signedAmount } from '../arguments/scalar';
import { define } from '../entry';
import { exampleScheme, scoreScheme } from './schemes';

export const score = define({
  name: 'INCENTIVE.SCORE',
  args: [
    signedAmount('liftRate', {
      help: {
        en: 'YTD lift % as a fraction: 2 % is 0.02; can be negative or above 1.',
        de: 'Prozentuale Steigerung seit Jahresbeginn als Bruchteil: 2 % ist 0,02; auch negativ oder über 1.',
        ja: '年初来改善率（2 % は 0.02。負の値や 1 を超える値も可）。',
      },
    }),
    scoreScheme,
  ],
  result: 'number',
  help: {
    en: 'The provider performance score: the high line from the threshold on, the low line below it, within the score limits.',
    de: 'Der Leistungswert: ab der Schwelle die obere, darunter die untere Gerade, innerhalb der Grenzen des Leistungswerts.',
    ja: '業績スコア：閾値以上は上位区分、未満は下位区分の直線で求め、スコアの上下限で制限します。',
  },
  clause: 'A6 Ex.4 §1.2 D, J, L',
  readings: [linesApart],
  examples: [
    { formula: `=INCENTIVE.SCORE(0.04,${exampleScheme})`, result: 0.75 },
    { formula: `=INCENTIVE.SCORE(0.01,${exampleScheme})`, result: 0.25 },
  ],
  compute: ([liftRate, scheme], trace) => performanceScore(liftRate, scheme, trace),
});
