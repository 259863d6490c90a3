import type * as UniverFormula from '@univerjs/engine-formula';
import { CellError } from '../domain/cell';
import { isRows } from './engine-function';
import { argumentOf, cellValueOf, valueObjectOf, type FormulaPackage } from './value-objects';

type ValueObject = UniverFormula.BaseValueObject;

/** Univer 0.25.1 calculates `MAKEARRAY` asynchronously, which a formula here cannot wait for. */
export function registerMakeArray(formula: FormulaPackage, functions: UniverFormula.IFunctionService): void {
  class MakeArray extends formula.BaseFunction {
    override minParams = 3;
    override maxParams = 3;

    override calculate(rows: ValueObject, columns: ValueObject, lambda: ValueObject): ValueObject {
      const [height, width] = [sizeOf(rows), sizeOf(columns)];
      if (height instanceof CellError) return valueObjectOf(formula, height);
      if (width instanceof CellError) return valueObjectOf(formula, width);
      if (!lambda.isLambda()) return valueObjectOf(formula, new CellError('#VALUE!'));
      const cellOf = lambda as UniverFormula.LambdaValueObjectObject;
      const made = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_unused, column) =>
          cellValueOf(cellOf.executeCustom(row + 1, column + 1) as ValueObject),
        ),
      );
      return valueObjectOf(formula, made);
    }
  }
  functions.registerExecutors(new MakeArray('MAKEARRAY'));
}

function sizeOf(variant: ValueObject): number | CellError {
  const size = argumentOf(variant);
  if (size instanceof CellError) return size;
  const count = isRows(size) ? NaN : Math.trunc(Number(size));
  return count >= 1 ? count : new CellError('#VALUE!');
}
