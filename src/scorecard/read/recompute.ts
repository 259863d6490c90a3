import {
  type RecomputedCell,
  type RecomputeOptions,
  type WorkbookPort,
  WorkbookProblem,
  type WorkbookProblemReason,
} from '../../workbook/port';
import { checkingLimits } from '../limits';
import type { Submission } from '../submission';
import type { TablePlace } from './locate';

/**
 * Recomputes the workbook's formulas, where a sheet of the scorecard has any and an engine is at hand.
 * Formulas that cannot be recomputed, or not in time, keep the results that the file stores.
 * A result that the file does not store is read as the recomputed one.
 */
export async function recompute(
  port: WorkbookPort,
  places: readonly TablePlace[],
  options: RecomputeOptions,
): Promise<Pick<Submission, 'recomputed' | 'calculation'>> {
  if (!places.some(({ cells }) => cells.hasFormulas)) {
    return { recomputed: undefined, calculation: 'no formulas' };
  }
  try {
    const recomputed = await port.recompute({ longest: checkingLimits.recomputingSeconds, ...options });
    if (recomputed !== undefined) supplyResults(places, recomputed);
    return { recomputed, calculation: recomputed === undefined ? 'live' : 'recomputed' };
  } catch (problem) {
    const calculation = problem instanceof WorkbookProblem ? without[problem.reason] : undefined;
    if (calculation === undefined) throw problem;
    return { recomputed: undefined, calculation };
  }
}

/** Why there may be no recomputed results; anything else that goes wrong is the caller's. */
const without: Partial<Record<WorkbookProblemReason, Submission['calculation']>> = {
  unsupported: 'unavailable',
  tooLarge: 'given up',
};

function supplyResults(places: readonly TablePlace[], recomputed: readonly RecomputedCell[]): void {
  const bySheet = new Map(places.map(({ cells }) => [cells.info.name, cells]));
  for (const { sheet, row, column, stored, recomputed: result, isBeyondEngine } of recomputed) {
    if (stored === null && isBeyondEngine !== true) bySheet.get(sheet)?.supply(row, column, result);
  }
}
