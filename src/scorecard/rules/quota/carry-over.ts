import { kindOf } from '../../../contracts/k/rules';
import { Exact } from '../../../domain/decimal/exact';
import type { ContractYear } from '../../../domain/quota/contract-year';
import type { EntryKind } from '../../../domain/quota/kind';
import type { LedgerEntry } from '../../../domain/quota/ledger';
import type { Terms } from '../../terms';
import { type AssessedEntry, isEmpty } from './entries';

/** Hours of the year before: what the terms carry over, and what the ledger does. */
export interface CarryOver {
  /** By agreement; zero where nothing is, undefined where the term cannot be read. */
  readonly agreed: Exact | undefined;
  /** Agreed hours that the ledger does not have as a top-up on the first day. */
  readonly missing: LedgerEntry | undefined;
  /** The hours that the ledger carries over beyond what is agreed, all of them told by one entry. */
  readonly excess: ExcessiveCarryOver | undefined;
}

interface ExcessiveCarryOver {
  /** The entry with which there are too many. */
  readonly entry: AssessedEntry;
  readonly carried: Exact;
  readonly agreed: Exact;
}

const topUp = kindOf('topUp') as EntryKind;

/** Source: K (silent; a term) */
export function assessCarryOver(
  entries: readonly AssessedEntry[],
  year: ContractYear | undefined,
  terms: Terms,
): CarryOver {
  const agreed = agreedHours(terms);
  if (agreed === undefined || year === undefined) return { agreed, missing: undefined, excess: undefined };
  const onFirstDay = entries.filter((entry) => isTopUpOfFirstDay(entry, year));
  const lacking = agreed.minus(hoursOf(onFirstDay));
  const missing: LedgerEntry = { row: 0, day: year.first, kind: topUp, hours: lacking, travel: Exact.zero };
  return {
    agreed,
    missing: lacking.isPositive() ? missing : undefined,
    excess: excessOver(agreed, onFirstDay.filter(isWithoutOrder)),
  };
}

function agreedHours(terms: Terms): Exact | undefined {
  const agreed = terms.amountOrNone('quota.carryOver');
  return agreed === 'none' ? Exact.zero : agreed;
}

function hoursOf(entries: readonly AssessedEntry[]): Exact {
  return Exact.sum(entries.flatMap(({ entry }) => entry?.hours ?? []));
}

function excessOver(agreed: Exact, carried: readonly AssessedEntry[]): ExcessiveCarryOver | undefined {
  const entry = carried.find((_, at) => hoursOf(carried.slice(0, at + 1)).moreThan(agreed));
  return entry && { entry, carried: hoursOf(carried), agreed };
}

function isTopUpOfFirstDay({ entry }: AssessedEntry, year: ContractYear): boolean {
  return entry?.kind.kind === topUp.kind && entry.day === year.first;
}

/** What is ordered has its lead time, so that on the first day it stands with the day of its order. */
function isWithoutOrder({ row }: AssessedEntry): boolean {
  return isEmpty(row.cells.slotAgreedOn);
}

/** Whether an entry has hours of the year before, which nobody ordered. */
export function isCarriedOver(
  entry: AssessedEntry,
  year: ContractYear | undefined,
  { agreed }: CarryOver,
): boolean {
  if (year === undefined || !isTopUpOfFirstDay(entry, year)) return false;
  return agreed?.isPositive() === true || isWithoutOrder(entry);
}
