import { agreeing, numberOf } from './figures';
import type { TargetStep } from './schedule';
import type { ScorecardRow } from './scorecard-source';

/** Whether a row is held against a changed target that was agreed too late for its window. */
export function isPrematureTarget({
  row,
  premature,
}: {
  readonly row: ScorecardRow;
  readonly premature: TargetStep | undefined;
}): boolean {
  const cell = row.cells.target;
  const [stated, changed] = [numberOf(cell.value), numberOf(premature?.target)];
  return stated !== undefined && changed !== undefined && agreeing(cell, 'quotient')(stated, changed);
}
