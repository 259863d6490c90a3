import type { Exact } from '../decimal/exact';
import type { ExactColumn } from '../decimal/exact-column';
import { allocate } from '../decimal/money';
import type { Localized } from '../language';
import type { Formula, Trace } from '../trace';

/** How the trace tells of the rows of a column. */
interface RowStep {
  readonly name: (row: number) => Localized;
  readonly formula: Formula;
  readonly clause: string;
}

/**
 * Splits a total over rows so that they add up to it to the cent; a blank row stays blank.
 *
 * @param total   in whole cents [currency]
 * @param weights one per row
 */
export function splitOverRows(
  total: Exact,
  weights: ExactColumn,
  { name, formula, clause }: RowStep,
  trace?: Trace,
): ExactColumn {
  const amounts = allocate(total, weights);
  if (trace === undefined) return amounts;
  for (const [index, value] of [...amounts].entries()) {
    if (value !== null) trace.step({ name: name(index + 1), value, formula, clause, unit: 'money' });
  }
  return amounts;
}
