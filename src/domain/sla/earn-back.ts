import { Exact } from '../decimal/exact';
import type { ExactColumn } from '../decimal/exact-column';
import { toCents } from '../decimal/money';
import type { Trace } from '../trace';
import { nextWindowOnly } from './readings';
import { splitOverRows } from './rows';
import type { Status } from './status';
import { returnedOfRow, term } from './terms';

const clause = 'A6 Ex.3-A §7.4; A6 Ex.3-B §6.4';

/**
 * The credits that are returned because the level met its target in the next measurement window.
 *
 * @param credits      per row the credit that was paid [currency]
 * @param nextStatuses per row how the level did in the next window; null where it is not known
 *                     yet, so that nothing is returned
 * @returns per row the credit returned in whole cents [currency]; blank where the credit is
 * Source: A6 Ex.3-A §7.4; A6 Ex.3-B §6.4
 */
export function earnedBack(
  credits: ExactColumn,
  nextStatuses: readonly (Status | null)[],
  trace?: Trace,
): ExactColumn {
  const earned = credits.map((credit, row) => credit && (nextStatuses[row] === 'met' ? credit : Exact.zero));
  const total = toCents(Exact.sum(earned));
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
