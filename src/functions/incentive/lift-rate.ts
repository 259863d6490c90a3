import { ytdLiftRate } from '../../domain/incentive/lift';
import { define } from '../entry';
import { ytdCash, ytdLift } from './figures';

export const liftRate = define({
  name: 'INCENTIVE.LIFTRATE',
  args: [ytdLift, ytdCash],
  result: 'number',
  help: {
    en: 'YTD lift %: YTD total lift ÷ YTD cash, as a fraction. Cash of zero or less: #DIV/0!.',
    de: 'Prozentuale Steigerung seit Jahresbeginn: Steigerung ÷ Zahlungseingänge, als Bruchteil. Zahlungseingänge von 0 oder weniger: #DIV/0!.',
    ja: '年初来改善率：年初来改善額 ÷ 年初来回収額（小数）。回収額が 0 以下なら #DIV/0!。',
  },
  clause: 'A6 Ex.4 §1.2 O',
  examples: [{ formula: '=INCENTIVE.LIFTRATE(40000,2000000)', result: 0.02 }],
  compute: ([lift, cash], trace) => ytdLiftRate(lift, cash, trace),
});
