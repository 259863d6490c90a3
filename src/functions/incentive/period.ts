import { Exact } from '../../domain/decimal/exact';
import { periodName } from '../../domain/incentive/period';
import { optional } from '../arguments/argument';
import { date, monthKind, scalar } from '../arguments/scalar';
import { define } from '../entry';

/** A6 Ex.4 §1.2 C: the fiscal year starts on 1 July. */
const JULY = Exact.whole(7);

export const period = define({
  name: 'INCENTIVE.PERIOD',
  args: [
    date('date', {
      help: {
        en: 'Any day of the computation period.',
        de: 'Ein beliebiger Tag der Abrechnungsperiode.',
        ja: '算定期間内の任意の日。',
      },
    }),
    optional(
      scalar('fiscalYearStartMonth', monthKind, {
        help: {
          en: 'First month of the fiscal year, 1 to 12; 7 (July) if omitted.',
          de: 'Erster Monat des Geschäftsjahres, 1 bis 12; ohne Angabe 7 (Juli).',
          ja: '会計年度の最初の月（1～12）。省略時は 7（7 月）。',
        },
      }),
      JULY,
      '7',
    ),
  ],
  result: 'text',
  help: {
    en: 'The computation period of a day, such as FY2023 Q1; a fiscal year is named by the calendar year in which it ends.',
    de: 'Die Abrechnungsperiode eines Tages, etwa FY2023 Q1; ein Geschäftsjahr heißt nach dem Kalenderjahr, in dem es endet.',
    ja: '日付の属する算定期間（例：FY2023 Q1）。会計年度は終了する暦年で呼びます。',
  },
  clause: 'A6 Ex.4 §1.2 C, E',
  examples: [
    { formula: '=INCENTIVE.PERIOD("2022-09-30")', result: 'FY2023 Q1' },
    { formula: '=INCENTIVE.PERIOD("2022-09-30",1)', result: 'FY2022 Q3' },
  ],
  compute: ([day, startMonth], trace) => periodName(day, startMonth.toNumber(), trace),
});
