import type * as UniverFormula from '@univerjs/engine-formula';
import { CellError, isBlank, isErrorCode, type CellValue } from '../domain/cell';
import { isRows, type Argument, type FunctionResult } from './engine-function';

/** Univer's formula package. Handed in, because Node has to load it as CommonJS and a page as a module. */
export type FormulaPackage = typeof UniverFormula;

type ValueObject = UniverFormula.BaseValueObject;

/** Univer's error types that Excel does not know, and what Excel would show. */
const excelErrors: Readonly<Record<string, CellError['code']>> = {
  '#CYCLE!': '#CALC!',
  '#ERROR!': '#VALUE!',
};

/**
 * An argument as Univer hands it to a function, as a function of ours takes it. A reference to one
 * cell is its value; where it is blank it stays a range, which a table of one row is and an omitted
 * argument is not.
 */
export function argumentOf(variant: ValueObject): Argument {
  if (!variant.isArray()) return cellValueOf(variant);
  const rows = rowsOf(variant as UniverFormula.ArrayValueObject);
  const only = oneCellOf(rows);
  return only === undefined || isBlank(only) ? rows : only;
}

/** A comparison's side: one cell is its value, blank or not. */
export function operandOf(variant: ValueObject): Argument {
  const operand = argumentOf(variant);
  const only = isRows(operand) ? oneCellOf(operand) : operand;
  return only === undefined ? operand : only;
}

function oneCellOf(rows: readonly (readonly CellValue[])[]): CellValue | undefined {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

export function rowsOf(array: UniverFormula.ArrayValueObject): CellValue[][] {
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cellValueOf(array.get(row, column) ?? null)),
  );
}

/** One value of Univer's as a cell holds it. What no cell can hold (a lambda, several areas) is `#VALUE!`. */
export function cellValueOf(object: ValueObject | null | undefined): CellValue {
  if (object === null || object === undefined || object.isNull()) return null;
  if (object.isError()) return cellErrorOf(object as UniverFormula.ErrorValueObject);
  const value = object.getValue();
  if (object.isNumber()) return Number.isFinite(value) ? (value as number) : new CellError('#NUM!');
  if (object.isString() || object.isBoolean()) return value as CellValue;
  return new CellError('#VALUE!');
}

function cellErrorOf(error: UniverFormula.ErrorValueObject): CellError {
  const type: string = error.getErrorType();
  const code = excelErrors[type] ?? (isErrorCode(type) ? type : '#VALUE!');
  return new CellError(code, error.getErrorContent() || undefined);
}

/** A result as Univer takes it. The sentence of an error goes with it as far as Univer carries it. */
export function valueObjectOf(formula: FormulaPackage, result: FunctionResult): ValueObject {
  if (!isRows(result)) return scalarObject(formula, result);
  const columns = result[0]?.length ?? 0;
  if (columns === 0) return formula.StringValueObject.create('');
  return formula.ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map((value) => scalarObject(formula, value))),
    rowCount: result.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarObject(formula: FormulaPackage, value: CellValue): ValueObject {
  if (value === null) return formula.NullValueObject.create();
  if (typeof value === 'number') return formula.NumberValueObject.create(value);
  if (typeof value === 'string') return formula.StringValueObject.create(value);
  if (typeof value === 'boolean') return formula.BooleanValueObject.create(value);
  return formula.ErrorValueObject.create(value.code as UniverFormula.ErrorType, value.message ?? '');
}
