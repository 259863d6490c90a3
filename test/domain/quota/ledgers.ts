import { type Day, dayOfText } from '../../../src/domain/calendar';
import { Exact } from '../../../src/domain/decimal/exact';
import { sameInAll } from '../../../src/domain/language';
import type { DebitRule, EntryKind, LedgerKind } from '../../../src/domain/quota/kind';
import type { LedgerEntry } from '../../../src/domain/quota/ledger';
import type { PackageTerms, QuotaTerms } from '../../../src/domain/quota/package';

/** Contract K as its clauses rule each kind of entry. */
const rules: Readonly<Record<LedgerKind, readonly [DebitRule, string]>> = {
  consultation: ['slot', 'K §2.1'],
  forfeited: ['slot', 'K §2.2'],
  cancelled: ['nothing', 'K §2.2'],
  analysis: ['effort', 'K §2.3'],
  implementation: ['effort', 'K §2.3'],
  preparation: ['effort', 'K §2.3, §2.7'],
  followUp: ['effort', 'K §2.3, §2.7'],
  serviceRequest: ['effort', 'K §2.5'],
  programError: ['nothing', 'K §2.5'],
  onsite: ['onsite', 'K §2.4, §2.6'],
  topUp: ['adds', 'K §1.7'],
};

export const allKinds = Object.keys(rules) as LedgerKind[];

export function entryKind(kind: LedgerKind): EntryKind {
  const [debit, clause] = rules[kind];
  return { kind, name: sameInAll(kind), debit, clause };
}

/** K §1.7, §2.6: 8 hours a day, 900 EUR a day virtual, 1,200 EUR a day on site. */
export const termsOfK: QuotaTerms = {
  hoursPerDay: Exact.whole(8),
  virtualDayRate: Exact.whole(900),
  onsiteDayRate: Exact.whole(1200),
};

/** K §1.7 a: 12 days at 670 EUR, 96 hours. */
export const packageA: PackageTerms = { days: Exact.whole(12), dayRate: Exact.whole(670) };

export function packageOf(days: string, dayRate: string): PackageTerms {
  return { days: exact(days), dayRate: exact(dayRate) };
}

export function exact(text: string): Exact {
  const value = Exact.ofText(text);
  if (value === undefined) throw new Error(`no decimal: ${text}`);
  return value;
}

export function day(iso: string): Day {
  const value = dayOfText(iso);
  if (value === undefined) throw new Error(`no date: ${iso}`);
  return value;
}

type Row = readonly [iso: string, kind: LedgerKind, hours: string, travel?: string];

/** A ledger as a person would write it down; rows are counted from 1. */
export function ledgerOf(...rows: readonly Row[]): LedgerEntry[] {
  return rows.map(([iso, kind, hours, travel], index) => ({
    row: index + 1,
    day: day(iso),
    kind: entryKind(kind),
    hours: exact(hours),
    travel: exact(travel ?? '0'),
  }));
}
