import { quotaTerms } from '../../contracts/k/quota-terms';
import {
  averagePace,
  cancelledSlot,
  effortUnrounded,
  noCarryOver,
  topUpFromItsDate,
  wholeHours,
} from '../../domain/quota/readings';
import { runOutDay } from '../../domain/quota/run-out';
import { date } from '../arguments/scalar';
import { define } from '../entry';
import { asOf } from './as-of';
import { ledgerArgument } from './ledger-argument';
import { packageArgument } from './package-argument';

export const runOut = define({
  name: 'QUOTA.RUNOUT',
  args: [
    packageArgument,
    ledgerArgument,
    asOf,
    date('yearStart', {
      help: {
        en: 'First day of the contract year.',
        de: 'Erster Tag des Vertragsjahres.',
        ja: '契約年度の初日。',
      },
    }),
  ],
  result: 'date',
  help: {
    en: 'Day on which the quota is used up if hours go on at the average of the calendar days so far; the day it was, if it is used up. #N/A if hours are left when the year ends.',
    de: 'Tag, an dem das Kontingent verbraucht ist, wenn es im Durchschnitt der bisherigen Kalendertage weitergeht; ist es schon verbraucht, der Tag, an dem es das war. #N/A, wenn am Jahresende Stunden übrig bleiben.',
    ja: 'これまでの暦日平均で消費が続く場合に枠を使い切る日。使い切り済みならその日。年度末に残る場合は #N/A。',
  },
  clause: 'K §1.7, §2',
  readings: [averagePace, wholeHours, effortUnrounded, cancelledSlot, topUpFromItsDate, noCarryOver],
  examples: [{ formula: '=QUOTA.RUNOUT("a",{44593,"Analyse",48},"2022-03-31","2022-01-01")', result: 44741 }],
  compute: ([bought, entries, lastDay, yearStart], trace) =>
    runOutDay(bought, entries, lastDay, yearStart, quotaTerms, trace),
});
