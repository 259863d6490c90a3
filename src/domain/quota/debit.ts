import { Exact } from '../decimal/exact';
import type { Reading, Trace } from '../trace';
import type { DebitRule, EntryKind, LedgerKind } from './kind';
import type { Entries, LedgerEntry } from './ledger';
import { cancelledSlot, effortUnrounded, wholeHours } from './readings';
import { entryTerm, term } from './terms';

interface Debit {
  /** @returns hours debited for the hours entered */
  hours(entered: Exact): Exact;
  formula(entered: string): string;
}

const nothing: Debit = { hours: () => Exact.zero, formula: () => '0' };

const debits: Readonly<Record<DebitRule, Debit>> = {
  slot: {
    hours: (entered) => Exact.max(entered.ceil(), Exact.one),
    formula: (entered) => `max(1, roundUp(${entered}))`,
  },
  effort: { hours: (entered) => entered, formula: () => 'hours' },
  nothing,
  onsite: nothing,
  adds: nothing,
};

/**
 * Hours an entry takes off the quota, or beyond it once the quota is used up.
 *
 * @returns [hours]
 * Source: K §2.1–§2.5, §2.7
 */
export function debitedHours({ kind, hours }: LedgerEntry): Exact {
  return debits[kind.debit].hours(hours);
}

/**
 * Hours debited by a ledger, within the quota and beyond it.
 *
 * @param only a kind to count alone; all kinds when omitted
 * @returns [hours]
 * Source: K §2.1–§2.5, §2.7
 */
export function hoursUsed(entries: Entries, only: LedgerKind | undefined, trace?: Trace): Exact {
  let used = Exact.zero;
  for (const entry of entries) {
    if (only !== undefined && entry.kind.kind !== only) continue;
    used = used.plus(debitedHours(entry));
    if (trace !== undefined) explainDebit(entry, trace);
  }
  trace?.step({ name: term.debited, value: used, formula: 'Σ debited', clause: 'K §2', unit: 'hours' });
  return used;
}

/** Says what an entry was debited and why. */
export function explainDebit(entry: LedgerEntry, trace: Trace): void {
  trace.step({
    name: entryTerm(entry),
    value: debitedHours(entry),
    formula: debits[entry.kind.debit].formula(entry.hours.toText()),
    clause: entry.kind.clause,
    unit: 'hours',
    reading: readingOf(entry.kind),
  });
}

function readingOf({ kind, debit }: EntryKind): Reading | undefined {
  if (debit === 'slot') return wholeHours;
  if (debit === 'effort') return effortUnrounded;
  return kind === 'cancelled' ? cancelledSlot : undefined;
}
