import type { ReadOptions, WorkbookPort } from '../workbook/port';
import { WorkbookProblem } from '../workbook/port';
import type { WrittenSubmission } from './read/read-submission';
import type { ReadCell, Submission } from './submission';

/** The submission with its formulas recomputed, where a scorecard has any and an engine is at hand. */
export async function recomputed(
  written: WrittenSubmission,
  port: WorkbookPort,
  options: ReadOptions,
): Promise<Submission> {
  if (!hasFormulas(written)) return { ...written, recomputed: undefined, calculation: 'no formulas' };
  try {
    const cells = await port.recompute(options);
    return { ...written, recomputed: cells, calculation: cells === undefined ? 'live' : 'recomputed' };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || problem.reason !== 'unsupported') throw problem;
    return { ...written, recomputed: undefined, calculation: 'unavailable' };
  }
}

function hasFormulas({ sheets }: WrittenSubmission): boolean {
  const has = (cells: Readonly<Record<string, ReadCell<unknown>>>) =>
    Object.values(cells).some(({ formula }) => formula !== undefined);
  return sheets.some(({ header, rows }) => has(header) || rows.some(({ cells }) => has(cells)));
}
