import { Exact } from '../../../../domain/decimal/exact';
import { Problem } from '../../../../domain/problem';
import { Trace, type Step } from '../../../../domain/trace';
import { agrees, type Measure } from '../../../compare';
import type { ReadCell } from '../../../submission';

/** The comparison of a cell's figure with what it should be. */
export function agreeing(
  cell: ReadCell<unknown>,
  measure: Measure,
): (found: Exact, expected: Exact) => boolean {
  const typed = cell.formula === undefined;
  return (found, expected) => agrees(found, expected, measure, typed);
}

/** The steps of a calculation; none where the contract gives no answer. */
export function stepsOf(calculate: (trace: Trace) => unknown): readonly Step[] {
  const trace = new Trace();
  try {
    calculate(trace);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return trace.steps;
}

/** A number, where a cell shows one. */
export function numberOf(value: unknown): Exact | undefined {
  return value instanceof Exact ? value : undefined;
}
