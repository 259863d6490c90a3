import { Exact } from '../decimal/exact';
import { toCents } from '../decimal/money';
import type { Trace } from '../trace';
import { nextWindowOnly } from './readings';
import { splitOverRows } from './rows';
import type { Status } from './status';
import { returnedOfRow, term } from './terms';

const clause = 'A6 Ex.3-A §7.4; A6 Ex.3-B §6.4';

/** A credit that was paid, and how its level did in the next measurement window. */
interface PaidCredit {
  readonly credit: Exact;
  /** Null: not known yet, so nothing is returned. */
  readonly nextStatus: Status | null;
}

/**
 * The credits that are returned because the level met its target in the next measurement window.
 *
 * @param paid per row the credit [currency] and the next status; null where the row is blank
 * @returns per row the credit returned in whole cents [currency]; null where the row is blank
 * Source: A6 Ex.3-A §7.4; A6 Ex.3-B §6.4
 */
export function earnedBack(paid: readonly (PaidCredit | null)[], trace?: Trace): (Exact | null)[] {
  const earned = paid.map((row) => row && (row.nextStatus === 'met' ? row.credit : Exact.zero));
  const total = toCents(Exact.sum(earned.filter((credit) => credit !== null)));
  trace?.step({
    name: term.totalReturned,
    value: total,
    formula: {
      en: 'Σ credits whose nextStatus is met',
      de: 'Σ credits, deren nextStatus met ist',
      ja: 'Σ nextStatus が met の credits',
    },
    clause,
    unit: 'money',
    reading: nextWindowOnly,
  });
  const step = {
    name: returnedOfRow,
    formula: {
      en: 'credit where nextStatus is met, else 0',
      de: 'credit, wenn nextStatus met ist, sonst 0',
      ja: 'nextStatus が met なら credit、それ以外は 0',
    },
    clause,
  };
  return splitOverRows(total, earned, step, trace);
}
