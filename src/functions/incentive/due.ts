import { type DueStep, dueDate } from '../../domain/incentive/due-date';
import { optional } from '../arguments/argument';
import { choice, date } from '../arguments/scalar';
import { define } from '../entry';
import { timetable } from './schemes';

const steps = { scorecard: 'scorecard', review: 'review', invoice: 'invoice', final: 'final' } as const;

export const due = define({
  name: 'INCENTIVE.DUE',
  args: [
    date('periodEnd', {
      help: {
        en: 'Last day of the computation period.',
        de: 'Letzter Tag der Abrechnungsperiode.',
        ja: '算定期間の最終日。',
      },
    }),
    choice<DueStep>('step', steps, {
      help: {
        en: 'scorecard (15th of the next month), review, invoice or final.',
        de: 'scorecard (15. des Folgemonats), review, invoice oder final.',
        ja: 'scorecard（翌月 15 日）、review、invoice、final のいずれか。',
      },
    }),
    optional(timetable, undefined),
    optional(
      date('delivered', {
        help: {
          en: 'Day the scorecard was delivered; needed for review and final.',
          de: 'Tag, an dem die Scorecard zugestellt wurde; für review und final erforderlich.',
          ja: 'スコアカードの交付日。review と final に必要です。',
        },
      }),
      undefined,
    ),
  ],
  result: 'date',
  help: {
    en: 'The date a step of the timetable is due: scorecard on the 15th of the month after; review and final counted from delivery, invoice from the period’s end.',
    de: 'Der Tag, an dem ein Schritt fällig ist: scorecard am 15. des Folgemonats; review und final ab Zustellung, invoice ab Periodenende.',
    ja: '日程の各段階の期日：scorecard は翌月 15 日、review と final は交付日から、invoice は期間末日から数えます。',
  },
  clause: 'A6 Ex.4 §7',
  examples: [
    { formula: '=INCENTIVE.DUE("2022-09-30","scorecard")', result: 44849 },
    { formula: '=INCENTIVE.DUE("2023-12-31","invoice",{"invoiceDays",60})', result: 45351 },
    { formula: '=INCENTIVE.DUE("2022-09-30","review",{"reviewDays",20},"2022-10-14")', result: 44868 },
  ],
  compute: ([periodEnd, step, terms, delivered], trace) =>
    dueDate(periodEnd, step, terms ?? {}, delivered, trace),
});
