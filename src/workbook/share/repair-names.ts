import { isError } from '../../domain/cell';
import { cellArea } from '../address';
import type { ReadOptions, WorkbookPort } from '../port';
import { addressOf } from './freeze';
import { findFormulaCells, type FormulaCell } from './formula-cells';
import { type FunctionNames, withoutForeignWorkbook } from './function-use';

/** Finds the formulas of ours that show #NAME? or look for a function in another workbook. Changes nothing. */
export async function planNameRepair(
  workbook: WorkbookPort,
  names: FunctionNames,
  options?: ReadOptions,
): Promise<FormulaCell[]> {
  const { sheets } = await workbook.describe();
  const { cells } = await findFormulaCells(workbook, sheets, names, options);
  return cells.filter(
    ({ value, formula }) => isError(value, '#NAME?') || withoutForeignWorkbook(formula, names) !== formula,
  );
}

/** Enters the formulas anew, so that the host looks their functions up again. Repeating it does no harm. */
export async function repairNames(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  names: FunctionNames,
): Promise<void> {
  await workbook.write(
    cells.map((cell) => ({
      ...addressOf(cell),
      content: { formula: withoutForeignWorkbook(cell.formula, names) },
    })),
  );
}

/** Puts back what was repaired, where it still stands: what was entered there since is left alone. */
export async function undoNameRepair(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  names: FunctionNames,
): Promise<void> {
  const blocks = await workbook.read(cells.map(cellArea));
  const repaired = cells.filter(
    ({ formula }, index) => blocks[index]?.formulas[0]?.[0] === withoutForeignWorkbook(formula, names),
  );
  await workbook.write(repaired.map((cell) => ({ ...addressOf(cell), content: { formula: cell.formula } })));
}
