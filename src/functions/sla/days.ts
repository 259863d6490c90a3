import { daysOfRevenue } from '../../domain/sla/metrics';
import { signedAmount } from '../arguments/scalar';
import { define } from '../entry';
import { days as daysArgument, revenue } from './revenue';

export const days = define({
  name: 'SLA.DAYS',
  args: [
    signedAmount('balance', {
      help: {
        en: 'Balance on the last day of the window.',
        de: 'Saldo am letzten Tag des Messzeitraums.',
        ja: '測定期間末日の残高。',
      },
    }),
    revenue,
    daysArgument,
  ],
  result: 'number',
  help: {
    en: 'A balance in days of revenue: balance ÷ (revenue ÷ days). No revenue: #DIV/0!, not measured.',
    de: 'Ein Saldo in Erlöstagen: Saldo ÷ (Erlös ÷ Tage). Ohne Erlös: #DIV/0!, nicht gemessen.',
    ja: '残高の収益日数換算：残高 ÷（収益 ÷ 日数）。収益がない場合は #DIV/0!（測定不能）。',
  },
  clause: 'A6 Ex.3-A §3.6, §3.13; A6 Ex.3-B §2.6',
  examples: [{ formula: '=SLA.DAYS(1500000,92000000,92)', result: 1.5 }],
  compute: ([balance, revenueOfWindow, daysOfWindow], trace) =>
    daysOfRevenue(balance, revenueOfWindow, daysOfWindow, trace),
});
