import type { CellAddress } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import { modelOfValues, modelOfWorkbook, outlineOf } from './calculation-model';
import type { Engine, Evaluation } from './engine';

/**
 * The calls of our functions behind the formula of a cell, inner ones first, with their arguments as
 * they arrive: references, names and structured references are resolved, nested formulas calculated.
 *
 * Only what the formula refers to is read, with the values that the host shows there. Where that
 * cannot be told beforehand (OFFSET, INDIRECT, `A1#`), the whole workbook is read.
 */
export async function callsBehind(
  engine: Engine,
  workbook: Pick<WorkbookPort, 'describe' | 'read' | 'spills'>,
  formula: string,
  cell: CellAddress,
): Promise<Evaluation> {
  const info = await workbook.describe();
  const areas = engine.precedentsOf(formula, outlineOf(info), cell);
  const model =
    areas === undefined
      ? await modelOfWorkbook(workbook)
      : modelOfValues(info, areas.length === 0 ? [] : await workbook.read(areas));
  return engine.evaluate(formula, model, cell);
}
