import type { ReadOptions, RecomputedCell, WorkbookPort } from '../../workbook/port';
import { WorkbookProblem } from '../../workbook/port';
import type { Submission } from '../submission';
import type { TablePlace } from './locate';

/**
 * Recomputes the workbook's formulas, where a sheet of the scorecard has any and an engine is at hand.
 * A result that the file does not store is read as the recomputed one.
 */
export async function recompute(
  port: WorkbookPort,
  places: readonly TablePlace[],
  options: ReadOptions,
): Promise<Pick<Submission, 'recomputed' | 'calculation'>> {
  if (!places.some(({ cells }) => cells.hasFormulas)) {
    return { recomputed: undefined, calculation: 'no formulas' };
  }
  try {
    const recomputed = await port.recompute(options);
    if (recomputed !== undefined) supplyResults(places, recomputed);
    return { recomputed, calculation: recomputed === undefined ? 'live' : 'recomputed' };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || problem.reason !== 'unsupported') throw problem;
    return { recomputed: undefined, calculation: 'unavailable' };
  }
}

function supplyResults(places: readonly TablePlace[], recomputed: readonly RecomputedCell[]): void {
  const bySheet = new Map(places.map(({ cells }) => [cells.info.name, cells]));
  for (const { sheet, row, column, stored, recomputed: result } of recomputed) {
    if (stored === null) bySheet.get(sheet)?.supply(row, column, result);
  }
}
