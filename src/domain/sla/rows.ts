import { Exact } from '../decimal/exact';
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
 * @param weights one per row; null where the row is blank
 */
export function splitOverRows(
  total: Exact,
  weights: readonly (Exact | null)[],
  step: RowStep,
  trace?: Trace,
): (Exact | null)[] {
  const amounts = allocate(
    total,
    weights.map((weight) => weight ?? Exact.zero),
  );
  return amounts.map((amount, index) => {
    if (weights[index] === null) return null;
    trace?.step({
      name: step.name(index + 1),
      value: amount,
      formula: step.formula,
      clause: step.clause,
      unit: 'money',
    });
    return amount;
  });
}
