import type { Injector } from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { CellError } from '../domain/cell';
import { ARRAY_CONSTANT_FUNCTION, decodedRows } from './array-constant';
import type { EngineFunction } from './engine-function';
import { repairFunctions } from './excel-functions';
import { repairGrammar } from './grammar';
import { registerSingle } from './single';
import { repairTableReferences } from './table-references';
import { argumentOf, cellValueOf, valueObjectOf, type FormulaPackage } from './value-objects';

/** Where Univer keeps a cell. */
export interface UniverCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Why a cell shows an error: the grid keeps the code only. */
export interface ErrorSentences {
  /** @returns the last error calculated in that cell, if its result was an error with a sentence */
  at(cell: UniverCell): CellError | undefined;
}

/**
 * Makes functions available to the formulas of a Univer instance, and Univer's reading of formulas
 * what Excel's is (grammar.ts, excel-functions.ts).
 *
 * Call once, after the first workbook has been created and before anything is calculated. In a page:
 * `registerFunctions(formulaPackage, univer.__getInjector(), functions)`.
 *
 * @param formula the `@univerjs/engine-formula` of that instance: there must not be two copies
 */
export function registerFunctions(
  formula: FormulaPackage,
  injector: Injector,
  functions: readonly EngineFunction[],
): ErrorSentences {
  const executor = executorClass(formula);
  const service = injector.get(formula.IFunctionService);
  const own = [...functions, arrayConstant, image];
  service.registerExecutors(...own.map((entry) => new executor(entry)));
  registerSingle(formula, injector, service);
  repairFunctions(formula, service);
  repairGrammar(formula, injector);
  repairTableReferences(formula, injector);
  return rememberSentences(formula, injector);
}

const arrayConstant: EngineFunction = {
  name: ARRAY_CONSTANT_FUNCTION,
  call: ([text]) => decodedRows(String(text)),
};

/** Univer's asks the address in the cell for the picture; a file stores #VALUE! for one. */
const image: EngineFunction = {
  name: 'IMAGE',
  call: () =>
    new CellError('#VALUE!', 'IMAGE shows what stands at another address; nothing is fetched here.'),
};

/**
 * Univer's `registerFunction` turns text that looks like a number or a date into one, and an omitted
 * argument into 0, before a function sees it. An executor of our own sees what was typed.
 */
function executorClass(formula: FormulaPackage) {
  return class CatalogueExecutor extends formula.BaseFunction {
    constructor(private readonly entry: EngineFunction) {
      super(entry.name);
    }

    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: UniverFormula.BaseValueObject[]): UniverFormula.BaseValueObject {
      return valueObjectOf(formula, this.entry.call(variants.map(argumentOf)));
    }
  };
}

/** Listens in where Univer writes a result into its cell: there the error still has its sentence. */
function rememberSentences(formula: FormulaPackage, injector: Injector): ErrorSentences {
  const runtime = injector.get(formula.IFormulaRuntimeService);
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  const sentences = new Map<string, CellError>();
  runtime.setRuntimeData = (variant) => {
    const key = cellKey({
      unitId: runtime.currentUnitId,
      sheetId: runtime.currentSubUnitId,
      row: runtime.currentRow,
      column: runtime.currentColumn,
    });
    const value = variant.isError() ? cellValueOf(variant as UniverFormula.ErrorValueObject) : null;
    if (value instanceof CellError && value.message !== undefined) sentences.set(key, value);
    else sentences.delete(key);
    setRuntimeData(variant);
  };
  return { at: (cell) => sentences.get(cellKey(cell)) };
}

function cellKey({ unitId, sheetId, row, column }: UniverCell): string {
  return `${unitId}|${sheetId}|${row}|${column}`;
}
