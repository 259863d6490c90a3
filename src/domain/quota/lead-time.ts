import type { Day } from '../calendar';
import { Exact } from '../decimal/exact';
import { debitedHours } from './debit';
import type { LedgerDay, LedgerEntry } from './ledger';
import { allotment, type PackageTerms, type QuotaTerms } from './package';

/** A top-up whose hours were used before its lead time had passed. */
export interface TopUp {
  readonly entry: LedgerEntry;
  /** The first day on which its hours were used too early. */
  readonly firstUse: Day;
  /** Used too early in all [hours]. */
  readonly hours: Exact;
}

/** A top-up that can be used only from a later day. */
interface WaitingTopUp {
  readonly entry: LedgerEntry;
  readonly from: Day;
  left: Exact;
}

/**
 * The top-ups that are used before their lead time has passed: hours debited that nothing else covers.
 *
 * The quota is consumed in date order; what may be used is used first, then the oldest top-up that
 * still has to wait.
 *
 * @param days       in date order
 * @param usableFrom first day of use by the row of a top-up; one that is not there never waits
 * Source: K §1.7 and closing paragraph
 */
export function topUpsUsedEarly(
  bought: PackageTerms,
  days: readonly LedgerDay[],
  terms: QuotaTerms,
  usableFrom: ReadonlyMap<number, Day | undefined>,
): readonly TopUp[] {
  let usable = allotment(bought, terms);
  let waiting: WaitingTopUp[] = [];
  const early = new Map<LedgerEntry, TopUp>();
  for (const { day, entries } of days) {
    for (const entry of entries) {
      if (entry.kind.debit !== 'adds') continue;
      waiting.push({ entry, from: usableFrom.get(entry.row) ?? day, left: entry.hours });
    }
    usable = usable.plus(Exact.sum(waiting.filter(({ from }) => from <= day).map(({ left }) => left)));
    waiting = waiting.filter(({ from }) => from > day);
    for (const entry of entries) {
      const hours = debitedHours(entry);
      const covered = Exact.min(hours, usable);
      usable = usable.minus(covered);
      takeEarly(hours.minus(covered), day, waiting, early);
    }
  }
  return [...early.values()];
}

function takeEarly(
  hours: Exact,
  day: Day,
  waiting: readonly WaitingTopUp[],
  early: Map<LedgerEntry, TopUp>,
): void {
  let short = hours;
  for (const topUp of waiting) {
    const taken = Exact.min(short, topUp.left);
    if (!taken.isPositive()) continue;
    topUp.left = topUp.left.minus(taken);
    short = short.minus(taken);
    const before = early.get(topUp.entry) ?? { entry: topUp.entry, firstUse: day, hours: Exact.zero };
    early.set(topUp.entry, { ...before, hours: before.hours.plus(taken) });
  }
}
