import type { Exact } from '../domain/decimal/exact';
import type { Localized } from '../domain/language';
import type { Reading, Step } from '../domain/trace';
import type { CellAddress } from '../workbook/address';

export type Severity = 'error' | 'warning' | 'info';

/** What a finding shows as found or expected: a figure as a number or an exact amount, a date as ISO text. */
export type Shown = Exact | string | number | boolean | null;

/**
 * One mistake, with everything a reviewer needs to judge it.
 *
 * The cell is where a person would look first.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: CellAddress;
  readonly message: Localized;
  readonly found: Shown;
  readonly expected: Shown;
  /** found − expected: money where money moves, else the plain difference; undefined where neither is a number. */
  readonly difference?: Exact;
  /** Set where money moves: who gains by the difference. */
  readonly favours?: 'supplier' | 'customer';
  /** What the difference is worth where it is no money itself, such as hours of a prepaid quota [currency]. */
  readonly worth?: Exact;
  readonly clause: string;
  readonly reading?: Reading;
  /** What to do about it, in a sentence. */
  readonly fix?: Localized;
  /** The steps that lead to the expected figure. */
  readonly trace?: readonly Step[];
  /**
   * Says that this is the same finding after edits elsewhere: the rule and what the row is about
   * (its level, quarter, entry), not where it stands.
   */
  readonly identity: string;
}

export interface MoneyAtStake {
  /** Sum of the differences in the submitter's favour; the submitter is the supplier. */
  readonly inFavour: Exact;
  readonly against: Exact;
  readonly currency: string;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly atStake: MoneyAtStake;
  /** Amounts in another currency: a workbook with both contracts and no `currency` term. */
  readonly alsoAtStake: readonly MoneyAtStake[];
}
