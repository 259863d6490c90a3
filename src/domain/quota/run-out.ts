import { addDays, type Day, daysInclusive, isoText } from '../calendar';
import { Exact } from '../decimal/exact';
import type { Localized } from '../language';
import { badInput, noAnswer, type Problem } from '../problem';
import type { Formula, Trace } from '../trace';
import { consumeAllotment, type Consumption } from './consumption';
import { contractYear, requireWithin } from './contract-year';
import { type Entries, entriesUntil, inDateOrder } from './ledger';
import type { PackageTerms, QuotaTerms } from './package';
import { averagePace } from './readings';
import { term } from './terms';

/**
 * The day a quota is used up if hours go on at the pace so far: the first day at whose end as
 * much is debited as the allotment, with its top-ups, holds. A quota used up already answers the
 * day on which it was.
 *
 * @param asOf      last day whose entries count
 * @param yearStart first day of the contract year
 * @throws #VALUE! when asOf lies before yearStart or an entry outside the year; #N/A when nothing is
 *         debited yet or the day lies beyond the year
 * Source: K §1.7, §2
 */
export function runOutDay(
  bought: PackageTerms,
  entries: Entries,
  asOf: Day,
  yearStart: Day,
  terms: QuotaTerms,
  trace?: Trace,
): Day {
  if (asOf < yearStart) throw beforeTheYear(asOf, yearStart);
  const year = contractYear(yearStart);
  const counted = entriesUntil(entries, asOf);
  requireWithin(year, counted);
  const consumption = consumeAllotment(bought, inDateOrder(counted), terms, trace);
  if (consumption.closing.isZero()) {
    return explainDay(consumption.usedUpOn ?? yearStart, lastDayWithHours, trace);
  }
  const daysLeft = daysAtPace(consumption, daysInclusive(yearStart, asOf), trace);
  const day = addDays(asOf, daysLeft);
  if (day === undefined || day > year.last) throw beyondTheYear(year.last);
  return explainDay(day, 'asOf + daysLeft', trace);
}

/** Whole days until the hours left are used up, the last of them the day it happens. */
function daysAtPace({ debited, closing }: Consumption, elapsed: number, trace: Trace | undefined): number {
  if (debited.isZero()) throw nothingDebited();
  const pace = debited.div(Exact.whole(elapsed));
  trace?.step({
    name: term.daysElapsed,
    value: Exact.whole(elapsed),
    formula: {
      en: 'yearStart to asOf, both counted',
      de: 'yearStart bis asOf, beide mitgezählt',
      ja: 'yearStart から asOf まで（両端を含む）',
    },
    clause: 'K §1.7',
    unit: 'days',
  });
  trace?.step({
    name: term.pace,
    value: pace,
    formula: 'debited ÷ daysElapsed',
    clause: 'K §1.7',
    reading: averagePace,
  });
  const daysLeft = closing.div(pace).ceil();
  trace?.step({
    name: term.daysLeft,
    value: daysLeft,
    formula: 'roundUp(hoursRemaining ÷ pace)',
    clause: 'K §1.7',
    unit: 'days',
  });
  return daysLeft.toNumber();
}

const lastDayWithHours: Localized = {
  en: 'the last day on which hours were left',
  de: 'der letzte Tag, an dem noch Stunden übrig waren',
  ja: '時間が残っていた最後の日',
};

function explainDay(day: Day, formula: Formula, trace: Trace | undefined): Day {
  trace?.step({ name: term.usedUpOn, value: Exact.whole(day), formula, clause: 'K §1.7', unit: 'date' });
  return day;
}

function beforeTheYear(asOf: Day, yearStart: Day): Problem {
  const [day, start] = [isoText(asOf), isoText(yearStart)];
  return badInput('asOf', {
    en: `asOf is ${day}; it must not lie before yearStart, ${start}.`,
    de: `asOf ist ${day}; es darf nicht vor yearStart, ${start}, liegen.`,
    ja: `asOf は ${day} ですが、yearStart（${start}）以降でなければなりません。`,
  });
}

function nothingDebited(): Problem {
  return noAnswer('ledger', {
    en: 'Nothing is debited up to asOf: at this pace the quota is never used up.',
    de: 'Bis asOf ist nichts abgebucht: In diesem Tempo wird das Kontingent nie verbraucht.',
    ja: 'asOf までに差引がないため、このペースでは枠を使い切りません。',
  });
}

function beyondTheYear(last: Day): Problem {
  const day = isoText(last);
  return noAnswer('ledger', {
    en: `At this pace hours are left when the contract year ends on ${day}.`,
    de: `In diesem Tempo bleiben am Ende des Vertragsjahres, dem ${day}, Stunden übrig.`,
    ja: `このペースでは、契約年度末の ${day} に時間が残ります。`,
  });
}
