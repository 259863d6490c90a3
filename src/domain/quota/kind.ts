import type { Localized } from '../language';

/** What an entry of a quota ledger is. */
export type LedgerKind =
  | 'consultation'
  | 'forfeited'
  | 'cancelled'
  | 'analysis'
  | 'implementation'
  | 'preparation'
  | 'followUp'
  | 'serviceRequest'
  | 'programError'
  | 'onsite'
  | 'topUp';

/**
 * What an entry does to the quota.
 *
 * - `slot`: debited in whole hours, rounded up, at least one
 * - `effort`: debited by the evidenced hours, unrounded
 * - `nothing`: stands in the ledger, takes no hours
 * - `onsite`: never on the quota; paid for by itself, with travel
 * - `adds`: its hours are added to the allotment from its date on
 */
export type DebitRule = 'slot' | 'effort' | 'nothing' | 'onsite' | 'adds';

/** A kind of entry as a contract rules it. */
export interface EntryKind {
  readonly kind: LedgerKind;
  readonly name: Localized;
  readonly debit: DebitRule;
  readonly clause: string;
}

/** The kinds whose hours leave the quota, one statement column each. */
export function debitedKinds<Kind extends EntryKind>(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ debit }) => debit === 'slot' || debit === 'effort');
}
