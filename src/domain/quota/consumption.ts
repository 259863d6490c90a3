import type { Day } from '../calendar';
import { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { debitedHours, explainDebit } from './debit';
import { type Entries, entriesUntil, inDateOrder, type LedgerDay, type LedgerEntry } from './ledger';
import { allotment, type BalanceUnit, type PackageTerms, type QuotaTerms } from './package';
import { topUpFromItsDate } from './readings';
import { entryBeyondTerm, entryTerm, beyondAvailable, term } from './terms';

/**
 * What a stretch of a ledger did to the quota, all in hours.
 *
 * opening + topUps + beyond = debited + closing, always.
 */
export interface Consumption {
  readonly opening: Exact;
  readonly topUps: Exact;
  /** Debited in all, within the quota and beyond it. */
  readonly debited: Exact;
  /** Of these the hours that found no quota left. */
  readonly beyond: Exact;
  readonly closing: Exact;
  /** The last day on which all hours then available were used up; undefined where hours were always left. */
  readonly usedUpOn: Day | undefined;
}

/**
 * Consumes the quota in date order. An entry can be part quota, part overage; what once went
 * beyond the quota stays beyond it, whatever is topped up later.
 *
 * @param opening hours available before the first of these days
 * @param days    in date order
 * Source: K §1.7, §2.1–§2.7
 */
export function consume(opening: Exact, days: readonly LedgerDay[], trace?: Trace): Consumption {
  let available = opening;
  let topUps = Exact.zero;
  let debited = Exact.zero;
  let beyond = Exact.zero;
  let usedUpOn: Day | undefined;
  for (const { day, entries } of days) {
    const added = topUpsOf(entries, trace);
    available = available.plus(added);
    topUps = topUps.plus(added);
    const hadSome = available.isPositive();
    for (const entry of entries) {
      if (entry.kind.debit === 'adds') continue;
      const hours = debitedHours(entry);
      const short = hours.minus(available);
      if (trace !== undefined) explainEntry(entry, available, short, trace);
      debited = debited.plus(hours);
      if (short.isPositive()) beyond = beyond.plus(short);
      available = short.isNegative() ? short.negated() : Exact.zero;
    }
    if (hadSome && available.isZero()) usedUpOn = day;
  }
  return { opening, topUps, debited, beyond, closing: available, usedUpOn };
}

/** Hours added on one day. Source: K §1.7 */
function topUpsOf(entries: Entries, trace: Trace | undefined): Exact {
  let added = Exact.zero;
  for (const entry of entries) {
    if (entry.kind.debit !== 'adds') continue;
    added = added.plus(entry.hours);
    trace?.step({
      name: entryTerm(entry),
      value: entry.hours,
      formula: 'hours',
      clause: entry.kind.clause,
      reading: topUpFromItsDate,
      unit: 'hours',
    });
  }
  return added;
}

function explainEntry(entry: LedgerEntry, available: Exact, short: Exact, trace: Trace): void {
  explainDebit(entry, trace);
  if (!short.isPositive()) return;
  trace.step({
    name: entryBeyondTerm(entry),
    value: short,
    formula: `debited − available = debited − ${available.toText()}`,
    clause: 'K §2.6',
    unit: 'hours',
  });
}

/**
 * What a ledger does to a package's allotment.
 *
 * @param days in date order
 * Source: K §1.7, §2
 */
export function consumeAllotment(
  bought: PackageTerms,
  days: readonly LedgerDay[],
  terms: QuotaTerms,
  trace?: Trace,
): Consumption {
  const consumption = consume(allotment(bought, terms, trace), days, trace);
  const { topUps, debited, beyond, closing } = consumption;
  trace?.step({
    name: term.topUps,
    value: topUps,
    formula: 'Σ topUp hours',
    clause: 'K §1.7',
    unit: 'hours',
  });
  trace?.step({ name: term.debited, value: debited, formula: 'Σ debited', clause: 'K §2', unit: 'hours' });
  trace?.step({
    name: term.beyondQuota,
    value: beyond,
    formula: beyondAvailable,
    clause: 'K §2.6',
    unit: 'hours',
  });
  trace?.step({
    name: term.remaining,
    value: closing,
    formula: 'allotment + topUps + beyondQuota − debited',
    clause: 'K §1.7, §2',
    unit: 'hours',
  });
  return consumption;
}

/**
 * What is left of a quota.
 *
 * @param asOf last day whose entries count; all of them when omitted
 * @returns not below zero [hours, or days of the contract's hours]
 * Source: K §1.7, §2
 */
export function quotaRemaining(
  bought: PackageTerms,
  entries: Entries,
  asOf: Day | undefined,
  unit: BalanceUnit,
  terms: QuotaTerms,
  trace?: Trace,
): Exact {
  const { closing } = consumeAllotment(bought, inDateOrder(entriesUntil(entries, asOf)), terms, trace);
  if (unit === 'hour') return closing;
  const days = closing.div(terms.hoursPerDay);
  trace?.step({
    name: term.remainingDays,
    value: days,
    formula: `hoursRemaining ÷ hoursPerDay = ${closing.toText()} ÷ ${terms.hoursPerDay.toText()}`,
    clause: 'K §1.7',
    unit: 'days',
  });
  return days;
}
