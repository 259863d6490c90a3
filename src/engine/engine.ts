import { CellError, type CellValue } from '../domain/cell';
import type { Area, CellAddress } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import {
  WorkbookProblem,
  type Recompute,
  type RecomputeOptions,
  type RecomputedCell,
} from '../workbook/port';
import { cancelled } from '../workbook/refusals';
import { plainFormula } from '../workbook/spelling';
import type { Arithmetic } from './arithmetic';
import { ARRAY_CONSTANT_FUNCTION } from './array-constant';
import { Calculation } from './calculation';
import { modelOfDrafts, modelOfWorkbook, type CalculationModel } from './calculation-model';
import { compared } from './comparison';
import type { Argument, EngineFunction, FunctionResult } from './engine-function';
import type { ResolveContext } from './resolve';
import { UniverCalculator, type UniverPackages } from './univer';
import { WorkbookIndex, placeKey, type FormulaCell } from './workbook-index';

/** One call of a function of ours, as it happened. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly result: FunctionResult;
}

export interface Evaluation {
  /** One value, or rows where the formula spills. A blank result is 0, as in a cell. */
  readonly value: FunctionResult;
  /** The calls of our functions in this formula, inner ones first. */
  readonly calls: readonly FunctionCall[];
}

const EMPTY: CalculationModel = { sheets: [{ name: 'Sheet1', cells: [] }], tables: [], names: [] };

/** Calculates between two looks at the signal, and two breaths of the host [ms]. */
const BREATH = 50;
/** A workbook may take no longer [s]; a hundred thousand formulas take less. */
const LONGEST = 120;

/** The formula engine: Univer's functions and ours, Excel's reading of a formula. */
export class Engine {
  private calls: FunctionCall[] = [];
  /** One formula after the other is evaluated beside the same workbook. */
  private readonly calculations = new WeakMap<CalculationModel, Calculation>();
  private loaded: { readonly calculator: UniverCalculator; readonly names: readonly string[] } | undefined;

  /** @param load is called when the first formula is calculated: Univer takes a while to load */
  constructor(
    private readonly load: () => UniverPackages,
    private readonly functions: readonly EngineFunction[],
  ) {}

  /**
   * The value of a formula that is typed beside a workbook, or beside none.
   *
   * Never throws for a bad formula: the error's sentence says what is wrong.
   *
   * @param place where the formula stands; left out, references without a sheet mean the first sheet
   */
  evaluate(formula: string, model: CalculationModel = EMPTY, place = firstCell(model)): Evaluation {
    const calculation = this.calculationBeside(model);
    this.calls = [];
    const { rows } = calculation.evaluate(formula, place, () => {
      this.calls = [];
    });
    return { value: shown(rows), calls: this.calls };
  }

  /**
   * What a formula in a cell reads, before any of it is read.
   *
   * @param model sheets with their extent, tables and names; no values are needed
   * @returns undefined where only running the formula shows it, or where it cannot be understood
   */
  precedentsOf(formula: string, model: CalculationModel, place: CellAddress): readonly Area[] | undefined {
    return this.calculationBeside(model).precedentsOf(formula, place);
  }

  /** Recomputes a workbook behind its port. An error carries its sentence. */
  readonly recompute: Recompute = async (workbook, options = {}) =>
    this.recomputeModel(await modelOfWorkbook(workbook, options), options);

  /** The sheets with the result of every formula as its cell's value. */
  async computeDrafts(drafts: readonly SheetDraft[]): Promise<SheetDraft[]> {
    const recomputed = await this.recomputeModel(modelOfDrafts(drafts));
    const results = new Map(recomputed.map((cell) => [placeKey(cell), cell.recomputed]));
    return drafts.map((draft) => ({
      ...draft,
      cells: draft.cells.map((cell) => {
        const value = results.get(placeKey({ ...cell, sheet: draft.name }));
        return value === undefined ? cell : { ...cell, value };
      }),
    }));
  }

  /** @returns every formula cell, sheet by sheet */
  async recomputeModel(model: CalculationModel, options: RecomputeOptions = {}): Promise<RecomputedCell[]> {
    const cells = await this.calculated(model, 'decimals', () => true, options);
    const differing = new Set(cells.filter(differsFromStored).map(placeKey));
    const again =
      differing.size === 0
        ? []
        : await this.calculated(model, 'doubles', (cell) => differing.has(placeKey(cell)), {
            ...options,
            onProgress: () => undefined,
          });
    const inDoubles = new Map(again.map((cell) => [placeKey(cell), cell.result]));
    return cells.map(({ sheet, row, column, formula, stored, result, isBeyondEngine }) => {
      const other = inDoubles.get(placeKey({ sheet, row, column }));
      return {
        sheet,
        row,
        column,
        formula: plainFormula(formula),
        stored,
        recomputed: result,
        ...(other === undefined || isSame(other, result) ? {} : { inDoubles: other }),
        ...(isBeyondEngine ? { isBeyondEngine } : {}),
      };
    });
  }

  /** @returns the formula cells asked for, each with its result */
  private async calculated(
    model: CalculationModel,
    arithmetic: Arithmetic,
    isAskedFor: (cell: FormulaCell) => boolean,
    options: RecomputeOptions,
  ): Promise<FormulaCell[]> {
    const workbook = new WorkbookIndex(model);
    const cells = workbook.sheets.flatMap(({ formulas }) => formulas).filter(isAskedFor);
    const calculation = this.calculation(workbook, arithmetic);
    await this.pass(calculation, cells, options);
    if (calculation.readsAnywhere) await this.settle(calculation, cells, options);
    return cells;
  }

  private calculationBeside(model: CalculationModel): Calculation {
    const calculation =
      this.calculations.get(model) ?? this.calculation(new WorkbookIndex(model), 'decimals');
    this.calculations.set(model, calculation);
    return calculation;
  }

  private calculation(workbook: WorkbookIndex, arithmetic: Arithmetic): Calculation {
    const { calculator, names } = this.start();
    const context: ResolveContext = {
      workbook,
      hasFunction: (name) => calculator.hasFunction(name),
      functionNames: names,
    };
    return new Calculation(workbook, calculator, context, arithmetic);
  }

  private start(): NonNullable<Engine['loaded']> {
    if (this.loaded !== undefined) return this.loaded;
    const recorded = this.functions.map(({ name, call }) => ({
      name,
      call: (args: readonly Argument[]) => {
        const result = call(args);
        this.calls.push({ name, args, result });
        return result;
      },
    }));
    const calculator = new UniverCalculator(this.load(), recorded);
    const own = this.functions.map(({ name }) => name);
    const others = calculator.functionNames().filter((name) => name !== ARRAY_CONSTANT_FUNCTION);
    this.loaded = { calculator, names: [...own, ...others] };
    return this.loaded;
  }

  private async pass(
    calculation: Calculation,
    cells: readonly FormulaCell[],
    { signal, onProgress, longest = LONGEST }: RecomputeOptions,
  ): Promise<void> {
    const started = performance.now();
    let breath = started;
    for (const [index, cell] of cells.entries()) {
      calculation.calculate(cell);
      this.calls = [];
      if (performance.now() - breath < BREATH) continue;
      onProgress?.(index + 1, cells.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted === true) throw cancelled();
      if (performance.now() - started > longest * 1000) throw tooSlow(longest);
      breath = performance.now();
    }
    onProgress?.(cells.length, cells.length);
  }

  /** OFFSET and INDIRECT may have read a cell before it was calculated. */
  private async settle(
    calculation: Calculation,
    cells: readonly FormulaCell[],
    options: RecomputeOptions,
  ): Promise<void> {
    const MOST_PASSES = 4;
    for (let passes = 0; passes < MOST_PASSES; passes++) {
      const before = cells.map(({ result }) => comparable(result));
      calculation.restart();
      await this.pass(calculation, cells, options);
      if (cells.every(({ result }, index) => comparable(result) === before[index])) return;
    }
  }
}

function firstCell(model: CalculationModel): CellAddress {
  return { sheet: model.sheets[0]?.name ?? '', row: 0, column: 0 };
}

function tooSlow(longest: number): WorkbookProblem {
  const seconds = String(longest);
  return new WorkbookProblem(
    'tooLarge',
    {
      en: `The formulas take longer than ${seconds} seconds to calculate.`,
      de: `Die Formeln brauchen länger als ${seconds} Sekunden zum Rechnen.`,
      ja: `数式の計算に ${seconds} 秒を超える時間がかかります。`,
    },
    { limit: 'calculation', allowed: seconds },
  );
}

/** A file without a result has none to compare; nor has a formula that is beyond the engine one of its own. */
function differsFromStored({ stored, result, isBeyondEngine }: FormulaCell): boolean {
  return stored !== null && !isBeyondEngine && !isSame(stored, result);
}

function isSame(one: CellValue, other: CellValue): boolean {
  return comparable(one) === comparable(other) || compared(one, '=', other) === true;
}

function comparable(value: CellValue): CellValue {
  return value instanceof CellError ? value.code : value;
}

function shown(rows: readonly (readonly CellValue[])[]): FunctionResult {
  const filled = rows.map((row) => row.map((value) => value ?? 0));
  return filled.length === 1 && filled[0]?.length === 1 ? (filled[0][0] as CellValue) : filled;
}
