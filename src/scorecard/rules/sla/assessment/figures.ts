import { Exact } from '../../../../domain/decimal/exact';
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

/** A number, where a cell shows one. */
export function numberOf(value: unknown): Exact | undefined {
  return value instanceof Exact ? value : undefined;
}
