import { averageSpeedOfAnswer } from '../../domain/sla/metrics';
import { lowerIsMet } from '../../domain/sla/readings';
import { amount } from '../arguments/scalar';
import { define } from '../entry';

export const asa = define({
  name: 'SLA.ASA',
  args: [
    amount('holdSeconds', {
      help: {
        en: 'Total hold time in seconds, callers who hung up included.',
        de: 'Gesamte Wartezeit in Sekunden, Anrufer mit Abbruch eingeschlossen.',
        ja: '保留時間の合計（秒）。途中で切断した発信者を含みます。',
      },
    }),
    amount('calls', {
      help: {
        en: 'Calls that asked for a representative.',
        de: 'Anrufe, die einen Mitarbeiter verlangten.',
        ja: '担当者を求めた呼の件数。',
      },
    }),
  ],
  result: 'number',
  help: {
    en: 'Average speed of answer in seconds: hold time ÷ calls. No calls: #DIV/0!, not measured.',
    de: 'Durchschnittliche Wartezeit bis zur Rufannahme in Sekunden: Wartezeit ÷ Anrufe. Ohne Anrufe: #DIV/0!, nicht gemessen.',
    ja: '平均応答速度（秒）：保留時間 ÷ 呼数。呼がない場合は #DIV/0!（測定不能）。',
  },
  clause: 'A6 Ex.3-A §3.1(a), §3.1(b); A6 Ex.3-B §2.1',
  readings: [lowerIsMet],
  examples: [{ formula: '=SLA.ASA(45000,1500)', result: 30 }],
  compute: ([holdSeconds, calls], trace) => averageSpeedOfAnswer(holdSeconds, calls, trace),
});
