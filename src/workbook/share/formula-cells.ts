import type { CellValue } from '../../domain/cell';
import { covers, type CellAddress } from '../address';
import type { Block, ReadOptions, SheetInfo, WorkbookPort } from '../port';
import { type FunctionNames, usesFunction } from './function-use';

/** A cell whose formula calls one of the add-in's functions. */
export interface FormulaCell extends CellAddress {
  readonly formula: string;
  readonly value: CellValue;
}

/** The used cells of every sheet that is not left out, and the formulas among them that call our functions. */
export async function findFormulaCells(
  workbook: Pick<WorkbookPort, 'read'>,
  sheets: readonly SheetInfo[],
  names: FunctionNames,
  options?: ReadOptions,
): Promise<{ readonly cells: readonly FormulaCell[]; readonly blocks: readonly Block[] }> {
  const blocks = await workbook.read(
    sheets.flatMap(({ used }) => used ?? []),
    options,
  );
  return { blocks, cells: blocks.flatMap((block) => formulaCells(block, names)) };
}

/** The value of a cell in blocks that were read before; blank outside them. */
export function valueIn(blocks: readonly Block[], { sheet, row, column }: CellAddress): CellValue {
  const block = blocks.find(({ area }) => area.sheet === sheet && covers(area, { row, column }));
  return block?.values[row - block.area.row]?.[column - block.area.column] ?? null;
}

function formulaCells({ area, formulas, values }: Block, names: FunctionNames): FormulaCell[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, right) => {
      if (formula === undefined || !usesFunction(formula, names)) return [];
      const value = values[down]?.[right] ?? null;
      return [{ sheet: area.sheet, row: area.row + down, column: area.column + right, formula, value }];
    }),
  );
}
