import { type Day, addDays, addMonths, firstOfMonth } from '../calendar';
import { Exact } from '../decimal/exact';
import { Problem, badInput, noAnswer } from '../problem';
import type { Trace } from '../trace';
import { term } from './terms';

export type DueStep = 'scorecard' | 'review' | 'invoice' | 'final';

/** The day counts of the timetable, blacked out in the filing. */
interface Timetable {
  readonly reviewDays?: Exact | undefined;
  readonly invoiceDays?: Exact | undefined;
  readonly objectionDays?: Exact | undefined;
}

/** The steps that a term of days leads to, and from which day it is counted. */
const counted = {
  review: { days: 'reviewDays', from: 'delivered', clause: 'A6 Ex.4 §7 step 2' },
  invoice: { days: 'invoiceDays', from: 'periodEnd', clause: 'A6 Ex.4 §7 step 3' },
  final: { days: 'objectionDays', from: 'delivered', clause: 'A6 Ex.4 §7 step 4' },
} as const;
/** A6 Ex.4 §7 step 1. */
const SCORECARD_DAY_OF_MONTH = 15;

/**
 * The day a step of the timetable is due.
 *
 * The scorecard is due on the 15th of the month after the period's end; the other steps a number of
 * calendar days after the period's end or after the scorecard's delivery.
 *
 * @param periodEnd last day of the computation period
 * @param delivered day the scorecard was delivered; review and final are counted from it
 * @throws Problem #N/A naming the term that is missing; #VALUE! without the delivery that is needed;
 *         #NUM! beyond the calendar
 * Source: A6 Ex.4 §7
 */
export function dueDate(
  periodEnd: Day,
  step: DueStep,
  timetable: Timetable,
  delivered: Day | undefined,
  trace?: Trace,
): Day {
  if (step === 'scorecard') return scorecardDue(periodEnd, trace);
  const { days: key, from, clause } = counted[step];
  const start = from === 'delivered' ? delivered : periodEnd;
  if (start === undefined) throw deliveredMissing(step, clause);
  const days = timetable[key];
  if (days === undefined) throw termMissing(key, clause);
  trace?.step({ name: term.daysAllowed, value: days, formula: `terms: ${key}`, clause, unit: 'days' });
  return due(addDays(start, days.toNumber()), `${from} + ${key}`, clause, trace);
}

function scorecardDue(periodEnd: Day, trace?: Trace): Day {
  const nextMonth = addMonths(firstOfMonth(periodEnd), 1);
  const day = nextMonth && addDays(nextMonth, SCORECARD_DAY_OF_MONTH - 1);
  return due(day, '15th of the month after periodEnd', 'A6 Ex.4 §7 step 1', trace);
}

function due(day: Day | undefined, formula: string, clause: string, trace?: Trace): Day {
  if (day === undefined) throw beyondCalendar(clause);
  trace?.step({ name: term.dueDate, value: Exact.whole(day), formula, clause, unit: 'date' });
  return day;
}

function deliveredMissing(step: DueStep, clause: string): Problem {
  return badInput(
    'delivered',
    {
      en: `delivered is blank; the step ${step} is counted from the day the scorecard was delivered.`,
      de: `delivered ist leer; der Schritt ${step} zählt ab dem Tag, an dem die Scorecard übergeben wurde.`,
      ja: `delivered が空白です。${step} の期日はスコアカードの交付日から数えます。`,
    },
    clause,
  );
}

function termMissing(key: string, clause: string): Problem {
  return noAnswer(
    'terms',
    {
      en: `terms has no value for ${key}; the contract needs this term.`,
      de: `terms enthält keinen Wert für ${key}; der Vertrag verlangt diese Angabe.`,
      ja: `terms に ${key} の値がありません。契約上必要な条件です。`,
    },
    clause,
  );
}

function beyondCalendar(clause: string): Problem {
  return new Problem(
    '#NUM!',
    'periodEnd',
    {
      en: 'The due date lies beyond 31 December 9999, the last day of the calendar.',
      de: 'Der Fälligkeitstag liegt nach dem 31. Dezember 9999, dem letzten Tag des Kalenders.',
      ja: '期日がカレンダーの最終日（9999 年 12 月 31 日）を越えています。',
    },
    clause,
  );
}
