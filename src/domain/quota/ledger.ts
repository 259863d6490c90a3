import type { Day } from '../calendar';
import type { Exact } from '../decimal/exact';
import type { EntryKind } from './kind';

/** One line of a quota ledger. */
export interface LedgerEntry {
  /** Where it stands in the ledger given: sentences and explanations name it. */
  readonly row: number;
  readonly day: Day;
  readonly kind: EntryKind;
  /** As entered, not negative [hours]. */
  readonly hours: Exact;
  /** Travel costs entered with it, not negative [currency]. */
  readonly travel: Exact;
}

/** The entries of one day, in the order of their rows. */
export interface LedgerDay {
  readonly day: Day;
  readonly entries: readonly LedgerEntry[];
}

/** The entries up to and including a day; all of them when no day is given. */
export function entriesUntil(entries: readonly LedgerEntry[], asOf: Day | undefined): readonly LedgerEntry[] {
  return asOf === undefined ? entries : entries.filter(({ day }) => day <= asOf);
}

/**
 * The ledger in date order.
 *
 * Only the days are sorted, not the entries: a longer ledger of a year costs no more per row.
 */
export function inDateOrder(entries: readonly LedgerEntry[]): readonly LedgerDay[] {
  const byDay = new Map<Day, LedgerEntry[]>();
  for (const entry of entries) {
    const sameDay = byDay.get(entry.day);
    if (sameDay === undefined) byDay.set(entry.day, [entry]);
    else sameDay.push(entry);
  }
  return [...byDay].sort(([a], [b]) => a - b).map(([day, sameDay]) => ({ day, entries: sameDay }));
}
