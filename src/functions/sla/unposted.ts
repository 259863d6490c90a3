import { Exact } from '../../domain/decimal/exact';
import { unpostedDays } from '../../domain/sla/metrics';
import { unpostedUnmeasured } from '../../domain/sla/readings';
import { optional } from '../arguments/argument';
import { anyNumber, signedAmount } from '../arguments/scalar';
import { columnOf } from '../arguments/table';
import { define } from '../entry';
import { days, revenue } from './revenue';

export const unposted = define({
  name: 'SLA.UNPOSTED',
  args: [
    columnOf('balances', ['balance', 'balances', 'Saldo', 'Salden', '残高'], anyNumber, {
      help: {
        en: 'Unposted cash balances of the last three month-ends.',
        de: 'Salden nicht verbuchter Zahlungseingänge der letzten drei Monatsenden.',
        ja: '直近 3 か月の月末未消込入金残高。',
      },
    }),
    revenue,
    days,
    optional(
      signedAmount('excluded', {
        help: {
          en: 'Mean balance that written agreement excludes; 0 if omitted.',
          de: 'Mittlerer Saldo, den eine schriftliche Vereinbarung ausnimmt; ohne Angabe 0.',
          ja: '書面の合意により除外する平均残高。省略時は 0。',
        },
      }),
      Exact.zero,
      '0',
    ),
  ],
  result: 'number',
  help: {
    en: 'Unposted cash days: |(mean of three month-end balances − excluded) ÷ (revenue ÷ days)|.',
    de: 'Nicht verbuchte Zahlungseingänge in Erlöstagen: |(Mittelwert dreier Monatsendsalden − ausgenommen) ÷ (Erlös ÷ Tage)|.',
    ja: '未消込入金日数：|（月末残高 3 か月の平均 − 除外額）÷（収益 ÷ 日数）|。',
  },
  clause: 'A6 Ex.3-A §3.8; A6 Ex.3-B §2.8(B)',
  readings: [unpostedUnmeasured],
  examples: [{ formula: '=SLA.UNPOSTED({900000;1200000;1500000},92000000,92,200000)', result: 1 }],
  compute: ([balances, revenueOfWindow, daysOfWindow, excluded], trace) =>
    unpostedDays(balances, revenueOfWindow, daysOfWindow, excluded, trace),
});
