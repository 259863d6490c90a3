import { Exact } from '../../domain/decimal/exact';
import { surveyScore } from '../../domain/sla/metrics';
import { surveyMinimum } from '../../domain/sla/readings';
import { optional } from '../arguments/argument';
import { amount } from '../arguments/scalar';
import { define } from '../entry';

export const survey = define({
  name: 'SLA.SURVEY',
  args: [
    amount('satisfied', {
      help: { en: 'Satisfied answers.', de: 'Zufriedene Antworten.', ja: '満足の回答数。' },
    }),
    amount('dissatisfied', {
      help: { en: 'Dissatisfied answers.', de: 'Unzufriedene Antworten.', ja: '不満足の回答数。' },
    }),
    amount('responses', {
      help: {
        en: 'All answers of the group to this survey in the window.',
        de: 'Alle Antworten der Gruppe auf diese Umfrage im Messzeitraum.',
        ja: '測定期間におけるグループの全回答数。',
      },
    }),
    optional(
      amount('minimum', {
        help: {
          en: 'Answers below which the survey is excluded; 30 if omitted.',
          de: 'Zahl der Antworten, unter der die Umfrage ausgenommen ist; ohne Angabe 30.',
          ja: 'この回答数を下回ると対象外とします。省略時は 30。',
        },
      }),
      Exact.whole(30),
      '30',
    ),
  ],
  result: 'number',
  help: {
    en: 'Survey score: (satisfied − dissatisfied) ÷ answers. Too few answers: #N/A, excluded and not failed.',
    de: 'Umfragewert: (Zufriedene − Unzufriedene) ÷ Antworten. Zu wenige Antworten: #N/A, ausgenommen und nicht verfehlt.',
    ja: '調査スコア：（満足 − 不満足）÷ 回答数。回答数が不足する場合は #N/A（未達ではなく対象外）。',
  },
  clause: 'A6 Ex.3-A §3.5(b)(2)',
  readings: [surveyMinimum],
  examples: [{ formula: '=SLA.SURVEY(80,10,100)', result: 0.7 }],
  compute: ([satisfied, dissatisfied, responses, minimum], trace) =>
    surveyScore(satisfied, dissatisfied, responses, minimum, trace),
});
