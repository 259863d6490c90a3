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

/** Entries in the order of their rows: a list, or LedgerColumns where there may be many. */
export interface Entries extends Iterable<LedgerEntry> {
  readonly length: number;
  /** @param index counted from 0 */
  at(index: number): LedgerEntry | undefined;
}

/** The entries of one day, in the order of their rows. */
export interface LedgerDay {
  readonly day: Day;
  readonly entries: Entries;
}

/** One entry after the other. A generator takes twice as long over 100,000 of them. */
export function eachOf(entries: Entries): Iterator<LedgerEntry> {
  let index = 0;
  return {
    next: () => {
      const value = entries.at(index);
      index += 1;
      return value === undefined ? { done: true, value } : { done: false, value };
    },
  };
}

/** Some of a ledger's entries, none of them copied. */
class SomeEntries implements Entries {
  constructor(
    private readonly all: Entries,
    private readonly indices: readonly number[],
  ) {}

  get length(): number {
    return this.indices.length;
  }

  at(index: number): LedgerEntry | undefined {
    const inAll = this.indices[index];
    return inAll === undefined ? undefined : this.all.at(inAll);
  }

  [Symbol.iterator](): Iterator<LedgerEntry> {
    return eachOf(this);
  }
}

/** The entries up to and including a day; all of them when no day is given. */
export function entriesUntil(entries: Entries, asOf: Day | undefined): Entries {
  if (asOf === undefined) return entries;
  const indices: number[] = [];
  let index = 0;
  for (const { day } of entries) {
    if (day <= asOf) indices.push(index);
    index += 1;
  }
  return new SomeEntries(entries, indices);
}

/**
 * The ledger in date order.
 *
 * Only the days are sorted, not the entries: a longer ledger of a year costs no more per row.
 */
export function inDateOrder(entries: Entries): readonly LedgerDay[] {
  const byDay = new Map<Day, number[]>();
  let index = 0;
  for (const { day } of entries) {
    const sameDay = byDay.get(day);
    if (sameDay === undefined) byDay.set(day, [index]);
    else sameDay.push(index);
    index += 1;
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, indices]) => ({ day, entries: new SomeEntries(entries, indices) }));
}
