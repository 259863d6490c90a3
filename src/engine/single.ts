import type { Injector } from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { CellError } from '../domain/cell';
import { valueObjectOf, type FormulaPackage } from './value-objects';

/** What files write for `@`. */
export const SINGLE = 'SINGLE';

type Variant = UniverFormula.BaseValueObject | UniverFormula.BaseReferenceObject;

/**
 * `@` in front of what has to be calculated first: of an area the cell that stands level with the
 * formula, of an array its first value.
 */
export function registerSingle(
  formula: FormulaPackage,
  injector: Injector,
  functions: UniverFormula.IFunctionService,
): void {
  const runtime = injector.get(formula.IFormulaRuntimeService);

  class Single extends formula.BaseFunction {
    override needsReferenceObject = true;
    override minParams = 1;
    override maxParams = 1;

    override calculate(variant: Variant): Variant {
      if (variant.isReferenceObject()) return this.level(variant as UniverFormula.BaseReferenceObject);
      if (!variant.isArray()) return variant;
      return (variant as UniverFormula.ArrayValueObject).get(0, 0) ?? formula.NullValueObject.create();
    }

    private level(reference: UniverFormula.BaseReferenceObject): Variant {
      if (reference.getRowCount() === 1 && reference.getColumnCount() === 1) return reference;
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      const row = runtime.currentRow - startRow;
      const column = runtime.currentColumn - startColumn;
      const cells = reference.toArrayValueObject();
      const isColumn = startColumn === endColumn && row >= 0 && runtime.currentRow <= endRow;
      const isRow = startRow === endRow && column >= 0 && runtime.currentColumn <= endColumn;
      if (!isColumn && !isRow) return valueObjectOf(formula, noneLevel);
      return cells.get(isColumn ? row : 0, isColumn ? 0 : column) ?? formula.NullValueObject.create();
    }
  }
  functions.registerExecutors(new Single(SINGLE));
}

const noneLevel = new CellError('#VALUE!', '@ asks for one cell, and none stands level with the formula.');
