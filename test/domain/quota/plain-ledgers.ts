import fc from 'fast-check';
import type { Day } from '../../../src/domain/calendar';
import { Exact } from '../../../src/domain/decimal/exact';
import type { LedgerEntry } from '../../../src/domain/quota/ledger';
import { allKinds, day, entryKind } from './ledgers';
import type { PlainEntry } from './reference';

/** The contract year all generated ledgers lie in: 2022. */
export const firstDay = day('2022-01-01');
export const DAYS_IN_YEAR = 365;

const plainEntry: fc.Arbitrary<PlainEntry> = fc.record({
  day: fc.integer({ min: firstDay, max: firstDay + DAYS_IN_YEAR - 1 }),
  kind: fc.constantFrom(...allKinds),
  hours: fc.integer({ min: 0, max: 1200 }).map(BigInt),
  travel: fc.integer({ min: 0, max: 50000 }).map(BigInt),
});

export const plainLedger = fc.array(plainEntry, { maxLength: 60 });

export function hundredths(units: bigint): Exact {
  return Exact.ratio(Number(units), 100);
}

export function asEntries(plain: readonly PlainEntry[]): LedgerEntry[] {
  return plain.map(({ day: on, kind, hours, travel }, index) => ({
    row: index + 1,
    day: on as Day,
    kind: entryKind(kind),
    hours: hundredths(hours),
    travel: hundredths(travel),
  }));
}
