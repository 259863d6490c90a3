import { kindOf, type LedgerKindRule } from '../../../contracts/k/rules';
import type { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Day } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import type { ContractYear } from '../../../domain/quota/contract-year';
import type { LedgerEntry } from '../../../domain/quota/ledger';
import type { ReadRow, ReadSheet } from '../../submission';

export type QuotaSheet = ReadSheet<typeof quotaSheet>;
export type LedgerRow = ReadRow<(typeof quotaSheet)['columns']>;

/**
 * What is wrong with a row of the ledger, so that nothing that depends on it is judged.
 *
 * - `unreadable`: a day or hours that are none; a SHEET rule says so
 * - `outside`: not in the contract year (QUOTA-02)
 * - `unknown kind`: QUOTA-03
 * - `part hour`: a slot that is not debited in whole hours (QUOTA-04)
 * - `refund`: a slot with negative hours; `no reference`: cancelled by nobody knows whom (QUOTA-06)
 * - `error debited`: QUOTA-08
 * - `typed again`: says all the same as an earlier row (SHEET-10)
 */
export type Fault =
  | 'unreadable'
  | 'outside'
  | 'unknown kind'
  | 'part hour'
  | 'refund'
  | 'no reference'
  | 'error debited'
  | 'typed again';

/** A filled-in row of the ledger. */
export interface AssessedEntry {
  readonly row: LedgerRow;
  readonly kind: LedgerKindRule | undefined;
  readonly day: Day | undefined;
  /** Zero where the kind needs none. */
  readonly hours: Exact | undefined;
  readonly faults: readonly Fault[];
  /** What counts of it: nothing of an entry that cannot be read or lies outside the year. */
  readonly entry: LedgerEntry | undefined;
}

/**
 * @param year undefined where the sheet does not say it: then no entry is outside
 * @param isTypedAgain an earlier row says all the same
 */
export function assessEntry(
  row: LedgerRow,
  year: ContractYear | undefined,
  isTypedAgain: boolean,
): AssessedEntry {
  const { cells } = row;
  const kind = cells.kind.value === undefined ? undefined : kindOf(cells.kind.value);
  const day = cells.date.value;
  const hours = hoursOf(row, kind);
  const faults = [...faultsOf(row, kind, day, hours, year)];
  if (isTypedAgain) faults.push('typed again');
  const entry =
    kind !== undefined && day !== undefined && hours?.isNegative() === false && !faults.includes('outside')
      ? { row: row.row + 1, day, kind, hours, travel: cells.travel.value ?? Exact.zero }
      : undefined;
  return { row, kind, day, hours, faults, entry };
}

/** What takes no hours needs none. */
function hoursOf({ cells }: LedgerRow, kind: LedgerKindRule | undefined): Exact | undefined {
  if (cells.hours.state === 'blank' && kind?.debit === 'nothing') return Exact.zero;
  return cells.hours.value;
}

function* faultsOf(
  { cells }: LedgerRow,
  kind: LedgerKindRule | undefined,
  day: Day | undefined,
  hours: Exact | undefined,
  year: ContractYear | undefined,
): Generator<Fault> {
  if (day === undefined || hours === undefined || cells.travel.state === 'unusable') yield 'unreadable';
  if (day !== undefined && year !== undefined && (day < year.first || day > year.last)) yield 'outside';
  if (kind === undefined) yield 'unknown kind';
  if (kind === undefined || hours === undefined) return;
  if (hours.isNegative()) yield isSlot(kind) ? 'refund' : 'unreadable';
  else if (kind.debit === 'slot' && !(hours.isWhole() && hours.atLeast(Exact.one))) yield 'part hour';
  if (kind.kind === 'cancelled' && isEmpty(cells.reference) && !hours.isNegative()) yield 'no reference';
  if (kind.kind === 'programError' && hours.isPositive()) yield 'error debited';
}

/** Slots that were held, lapsed, or were cancelled. */
export function isSlot({ kind, debit }: LedgerKindRule): boolean {
  return debit === 'slot' || kind === 'cancelled';
}

export function isEmpty({ state }: { readonly state: string }): boolean {
  return state === 'blank' || state === 'absent';
}
