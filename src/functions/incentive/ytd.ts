import { earnedToDate } from '../../domain/incentive/earned';
import { linesApart } from '../../domain/incentive/readings';
import { roundedOnce } from '../../domain/readings';
import { define } from '../entry';
import { ytdCash, ytdLift } from './figures';
import { exampleScheme, feeScheme } from './schemes';

export const ytd = define({
  name: 'INCENTIVE.YTD',
  args: [ytdCash, ytdLift, feeScheme],
  result: 'money',
  help: {
    en: 'The year-to-date incentive fee earned: YTD cash × fee rate × performance score. Cash of zero or less: #DIV/0!.',
    de: 'Die seit Jahresbeginn verdiente Incentive-Vergütung: Zahlungseingänge × Vergütungssatz × Leistungswert. Zahlungseingänge von 0 oder weniger: #DIV/0!.',
    ja: '年初来の獲得インセンティブ報酬：年初来回収額 × 報酬率 × 業績スコア。回収額が 0 以下なら #DIV/0!。',
  },
  clause: 'A6 Ex.4 §6',
  readings: [linesApart, roundedOnce],
  examples: [{ formula: `=INCENTIVE.YTD(2000000,40000,${exampleScheme})`, result: 10000 }],
  compute: ([cash, lift, scheme], trace) => earnedToDate(cash, lift, scheme, trace).earned,
});
