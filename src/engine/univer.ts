import type * as UniverCore from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { CellError, type CellValue } from '../domain/cell';
import { MAX_COLUMNS, MAX_ROWS, type Area, type CellAddress } from '../workbook/address';
import { calculateIn, offerDoubles, type Arithmetic } from './arithmetic';
import type { EngineFunction } from './engine-function';
import { FormulaProblem, tooLarge } from './formula-problem';
import { registerMakeArray } from './make-array';
import { registerFunctions } from './register';
import { cellValueOf, rowsOf, type FormulaPackage } from './value-objects';
import { limitWork, startWork, workDone } from './work-limit';
import type { WorkbookIndex } from './workbook-index';

/** Univer, as it has been loaded: as CommonJS in Node (node.ts). */
export interface UniverPackages {
  readonly core: typeof UniverCore;
  readonly formula: FormulaPackage;
}

/** What a formula gives: a value, rows, or the cells it points to. */
export interface Outcome {
  readonly rows: readonly (readonly CellValue[])[];
  /** Set where the formula is nothing but a reference. */
  readonly area?: Omit<Area, 'sheet'>;
}

/** A whole column's total in every row of a table is calculated once, not once a row. */
const AGGREGATES = ['SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA'];

/** Areas that Univer has read are kept until they hold this many cells: some hundred megabytes. */
const MOST_KEPT = 5_000_000;

/** The cells of one workbook as Univer reads them. */
export interface UniverCells {
  readonly unitId: string;
  readonly sheets: ReadonlyMap<string, UniverCore.ObjectMatrix<UniverCore.ICellData>>;
  readonly unitData: UniverFormula.IUnitData;
  readonly sheetNames: UniverFormula.IUnitSheetNameMap;
  readonly arithmetic: Arithmetic;
}

/** Empty text is not a blank cell: `=""` counts as text. Univer keeps the two apart only where a formula stands. */
const EMPTY_TEXT = { v: '', f: '=""' };

/** Univer ends a sheet's name at the first `!`, quoted or not: a letter that looks alike stands in. */
export function univerSheetName(name: string): string {
  return name.replaceAll('!', 'ǃ');
}

let workbooks = 0;

/**
 * One formula after the other through Univer's lexer, parser and interpreter.
 *
 * Its own scheduling is left out: it is made for a page that is being edited, and its results arrive
 * after a command, without the sentence of an error.
 */
export class UniverCalculator {
  private readonly functions: UniverFormula.IFunctionService;
  private readonly lexer: UniverFormula.Lexer;
  private readonly parser: UniverFormula.AstTreeBuilder;
  private readonly interpreter: UniverFormula.Interpreter;
  private readonly current: UniverFormula.FormulaCurrentConfigService;
  private readonly runtime: UniverFormula.IFormulaRuntimeService;
  /** Cells in the arrays that Univer keeps, or more. */
  private kept = 0;

  constructor(
    private readonly packages: UniverPackages,
    functions: readonly EngineFunction[],
  ) {
    const { core, formula } = packages;
    const univer = new core.Univer({ locale: core.LocaleType.EN_US, logLevel: core.LogLevel.SILENT });
    univer.registerPlugin(formula.UniverFormulaEnginePlugin);
    univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, {});
    const injector = univer.__getInjector();
    this.functions = injector.get(formula.IFunctionService);
    registerMakeArray(formula, this.functions);
    offerDoubles(formula);
    limitWork(formula, this.functions);
    registerFunctions(formula, injector, functions.map(withMarkedBugs));
    this.lexer = injector.get(formula.Lexer);
    this.parser = injector.get(formula.AstTreeBuilder);
    this.interpreter = injector.get(formula.Interpreter);
    this.current = injector.get(
      formula.IFormulaCurrentConfigService,
    ) as UniverFormula.FormulaCurrentConfigService;
    this.runtime = injector.get(formula.IFormulaRuntimeService);
    // Excel's size, so that no reference lies outside the sheet.
    this.current.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
    AGGREGATES.forEach((name) => rememberAggregate(this.functions, name));
  }

  hasFunction(name: string): boolean {
    return this.functions.hasExecutor(name) || name === 'LAMBDA';
  }

  /** Every function's name, Excel's own included. */
  functionNames(): string[] {
    return [...this.functions.getExecutors().keys()].map(String);
  }

  /** Puts a workbook's constants and stored results where Univer finds them. */
  cells(workbook: WorkbookIndex, arithmetic: Arithmetic): UniverCells {
    workbooks += 1;
    const unitId = `workbook-${workbooks}`;
    const sheets = new Map<string, UniverCore.ObjectMatrix<UniverCore.ICellData>>();
    const unitData: Record<string, UniverFormula.ISheetData[string]> = {};
    for (const { name, sheet } of workbook.sheets) {
      const cellData = new this.packages.core.ObjectMatrix<UniverCore.ICellData>();
      sheets.set(name, cellData);
      unitData[name] = {
        cellData,
        rowCount: MAX_ROWS,
        columnCount: MAX_COLUMNS,
        rowData: {},
        columnData: {},
      };
      for (const { row, column, value } of sheet.cells) this.write(cellData, row, column, value);
    }
    const sheetNames = Object.fromEntries(workbook.sheets.map(({ name }) => [univerSheetName(name), name]));
    return {
      unitId,
      sheets,
      unitData: { [unitId]: unitData },
      sheetNames: { [unitId]: sheetNames },
      arithmetic,
    };
  }

  write(
    cells: UniverCore.ObjectMatrix<UniverCore.ICellData>,
    row: number,
    column: number,
    value: CellValue,
  ): void {
    if (value === null) cells.realDeleteValue(row, column);
    else cells.setValue(row, column, this.cellData(value));
  }

  private cellData(value: Exclude<CellValue, null>): UniverCore.ICellData {
    const { CellValueType } = this.packages.core;
    if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
    if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
    if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (value === '') return { ...EMPTY_TEXT, t: CellValueType.STRING };
    return { v: value, t: CellValueType.STRING };
  }

  /** Arrays that Univer keeps of areas it has read. */
  forgetAreas(): void {
    this.kept = 0;
    this.packages.formula.FORMULA_REF_TO_ARRAY_CACHE.clear();
    this.packages.formula.CELL_INVERTED_INDEX_CACHE.clear();
  }

  /**
   * @param formula resolved (resolve.ts), with its leading `=`
   * @throws FormulaProblem where Univer cannot read it, or it asks for too many cells
   */
  calculate(formula: string, cells: UniverCells, place: CellAddress): Outcome {
    this.current.setExecuteUnitId(cells.unitId);
    this.current.setExecuteSubUnitId(place.sheet);
    this.current.registerUnitData(cells.unitData);
    this.current.registerSheetNameMap(cells.sheetNames);
    this.runtime.setCurrent(place.row, place.column, MAX_ROWS, MAX_COLUMNS, place.sheet, cells.unitId);
    startWork();
    calculateIn(cells.arithmetic);
    try {
      return this.interpreted(formula);
    } catch (problem) {
      if (problem instanceof FormulaProblem) throw problem;
      if (problem instanceof FunctionBug) throw problem.cause;
      throw problem instanceof RangeError ? tooLarge() : unreadable();
    } finally {
      calculateIn('decimals');
      this.kept += workDone();
      if (this.kept > MOST_KEPT) this.forgetAreas();
    }
  }

  private interpreted(formula: string): Outcome {
    const tree = this.lexer.treeBuilder(formula);
    const node = typeof tree === 'object' && !Array.isArray(tree) ? this.parser.parse(tree) : undefined;
    if (node === undefined || node === null) throw unreadable();
    return this.outcome(this.interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 }));
  }

  private outcome(variant: UniverFormula.BaseReferenceObject | UniverFormula.BaseValueObject): Outcome {
    if (variant.isReferenceObject()) return this.referenced(variant as UniverFormula.BaseReferenceObject);
    const value = variant as UniverFormula.BaseValueObject;
    return {
      rows: value.isArray() ? rowsOf(value as UniverFormula.ArrayValueObject) : [[cellValueOf(value)]],
    };
  }

  private referenced(reference: UniverFormula.BaseReferenceObject): Outcome {
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    return {
      rows: rowsOf(reference.toArrayValueObject(false)),
      area: {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      },
    };
  }
}

/** Univer stumbles over some malformed formulas (a LAMBDA without its parts); an exception of ours is a bug. */
class FunctionBug extends Error {
  constructor(override readonly cause: unknown) {
    super('A function failed.');
  }
}

function withMarkedBugs({ name, call }: EngineFunction): EngineFunction {
  return {
    name,
    call: (args) => {
      try {
        return call(args);
      } catch (bug) {
        throw new FunctionBug(bug);
      }
    },
  };
}

function unreadable(): FormulaProblem {
  return new FormulaProblem('#VALUE!', 'The formula cannot be read.', true);
}

/** An area that is read again is the same array object, until forgetAreas. */
function rememberAggregate(functions: UniverFormula.IFunctionService, name: string): void {
  const executor = functions.getExecutor(name);
  if (executor === undefined || executor === null) return;
  const calculate = executor.calculate.bind(executor);
  const remembered = new WeakMap<UniverFormula.BaseValueObject, ReturnType<typeof calculate>>();
  executor.calculate = (...variants) => {
    const [only, ...more] = variants;
    if (only?.isArray() !== true || more.length > 0) return calculate(...variants);
    const result = remembered.get(only) ?? calculate(only);
    remembered.set(only, result);
    return result;
  };
}
