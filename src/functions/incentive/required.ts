import { linesApart } from '../../domain/incentive/readings';
import { roundedOnce } from '../../domain/readings';
import { requiredLift } from '../../domain/incentive/required';
import { signedAmount } from '../arguments/scalar';
import { define } from '../entry';
import { ytdCash } from './figures';
import { exampleScheme, feeScheme } from './schemes';

export const required = define({
  name: 'INCENTIVE.REQUIRED',
  args: [
    signedAmount('fee', {
      help: {
        en: 'The YTD incentive fee that is to be earned; the cap plays no part.',
        de: 'Die Incentive-Vergütung, die seit Jahresbeginn verdient sein soll; die Obergrenze spielt keine Rolle.',
        ja: '年初来で獲得したいインセンティブ報酬（上限は考慮しません）。',
      },
    }),
    ytdCash,
    feeScheme,
  ],
  result: 'money',
  help: {
    en: 'The smallest YTD lift in whole cents that earns a YTD fee; where the minimum score already earns it, the lift at which the score leaves its minimum. Unreachable: #N/A with the most that can be earned.',
    de: 'Die kleinste Steigerung seit Jahresbeginn in ganzen Cent, die eine Vergütung verdient; wo schon der niedrigste Leistungswert genügt, die Steigerung, ab der er steigt. Unerreichbar: #N/A mit dem höchsten erreichbaren Betrag.',
    ja: '報酬を獲得する最小の年初来改善額（セント単位）。最低スコアで足りる場合はスコアが最低値を離れる改善額。到達不能なら #N/A と獲得可能な最大額。',
  },
  clause: 'A6 Ex.4 §1.2 J, §6',
  readings: [linesApart, roundedOnce],
  examples: [
    { formula: `=INCENTIVE.REQUIRED(7500,1000000,${exampleScheme})`, result: 40000 },
    { formula: `=INCENTIVE.REQUIRED(-10000,1000000,${exampleScheme})`, result: -40000 },
  ],
  compute: ([fee, cash, scheme], trace) => requiredLift(fee, cash, scheme, trace),
});
