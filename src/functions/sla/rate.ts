import { rate as rateOf } from '../../domain/sla/metrics';
import { amount } from '../arguments/scalar';
import { define } from '../entry';

export const rate = define({
  name: 'SLA.RATE',
  args: [
    amount('numerator', {
      help: {
        en: 'The part: abandoned calls, cleared patients, top-box answers … summed over the whole group.',
        de: 'Der Teil: abgebrochene Anrufe, geklärte Patienten, Bestnoten … summiert über die ganze Gruppe.',
        ja: '分子：放棄呼、手続き完了患者、最高評価の回答など。グループ全体の合計。',
      },
    }),
    amount('denominator', {
      help: {
        en: 'The whole, summed over the whole group; at least the part.',
        de: 'Das Ganze, summiert über die ganze Gruppe; mindestens so groß wie der Teil.',
        ja: '分母：グループ全体の合計。分子以上の値。',
      },
    }),
  ],
  result: 'number',
  help: {
    en: 'A ratio of the sums over a group, such as an abandonment rate. A whole of 0: #DIV/0!, not measured.',
    de: 'Ein Quotient der Summen einer Gruppe, etwa eine Abbruchquote. Ist das Ganze 0: #DIV/0!, nicht gemessen.',
    ja: '放棄率など、グループ合計同士の比率。分母が 0 の場合は #DIV/0!（測定不能）。',
  },
  clause: 'A6 Ex.3-A §3.1(c), §3.1(d), §3.2, §3.5(b)(1); A6 Ex.3-B §2.2, §2.8(A), §2.10',
  examples: [{ formula: '=SLA.RATE(180,4500)', result: 0.04 }],
  compute: ([numerator, denominator], trace) => rateOf(numerator, denominator, trace),
});
