import type { Network } from '../contracts/terms';
import type { Day } from '../domain/calendar';
import type { Exact } from '../domain/decimal/exact';

/** Whose value of a term is asked for: a key with the group's name or the quarter after it wins. */
export interface TermScope {
  readonly network?: Network;
  /** 1–4 */
  readonly quarter?: number;
}

/**
 * The terms of the submitted workbook, as calculations ask for them.
 *
 * Asking for a term is needing it: one that is missing or illustrative is reported then (SHEET-09),
 * once per key, and a calculation whose term is missing cannot run. Contract values that the
 * workbook leaves out are not missing: the contract prints them.
 */
export interface Terms {
  /** A fraction, amount, count or any other number. */
  number(key: string, scope?: TermScope): Exact | undefined;
  amountOrNone(key: string, scope?: TermScope): Exact | 'none' | undefined;
  date(key: string, scope?: TermScope): Day | undefined;
  text(key: string, scope?: TermScope): string | undefined;
  /** Whether it is entered; asks without needing it. */
  has(key: string, scope?: TermScope): boolean;
}
