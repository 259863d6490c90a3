import { CellError, type CellValue } from '../domain/cell';
import { a1, type Area, type CellAddress } from '../workbook/address';
import type { Arithmetic } from './arithmetic';
import { sentenceOf } from './error-sentence';
import { FormulaProblem } from './formula-problem';
import { syntaxProblem } from './formula-syntax';
import { resolveFormula, type ResolveContext } from './resolve';
import type { Outcome, UniverCalculator, UniverCells } from './univer';
import { placeKey, type FormulaCell, type WorkbookIndex } from './workbook-index';

interface Prepared {
  readonly text: string;
  readonly precedents: readonly Area[];
}

/** The engine may have given up where Excel would not. */
interface RunOutcome extends Outcome {
  readonly isBeyondEngine?: boolean;
}

/** A formula whose precedents are being calculated before it. */
interface Frame {
  readonly cell: FormulaCell;
  readonly prepared: Prepared | FormulaProblem;
  readonly waitingFor: Iterator<FormulaCell>;
}

/** Sentences are passed on from an area's cells only where there are not too many to look at. */
const MOST_SEARCHED = 10_000;

/**
 * The calculation of one workbook: each formula after all that it reads.
 *
 * What a formula reads is known from its text (resolve.ts), so one pass is enough. Formulas with
 * OFFSET or INDIRECT may read anything: a workbook that has them is calculated again until nothing
 * changes.
 */
export class Calculation {
  private readonly cells: UniverCells;
  private readonly prepared = new Map<FormulaCell, Prepared | FormulaProblem>();
  /** Errors with their sentences: a cell that Univer reads is only its code. */
  private readonly errors = new Map<string, CellError>();
  /** Areas of which every formula has been calculated. */
  private readonly calculated = new Set<Area>();
  private readonly areas = new Map<string, Area>();
  readsAnywhere = false;

  constructor(
    private readonly workbook: WorkbookIndex,
    private readonly calculator: UniverCalculator,
    private readonly context: ResolveContext,
    arithmetic: Arithmetic,
  ) {
    this.cells = calculator.cells(workbook, arithmetic);
  }

  /** Calculates a cell and everything it depends on that has not been calculated yet. */
  calculate(cell: FormulaCell): void {
    if (cell.state !== 'waiting') return;
    const running: Frame[] = [this.started(cell)];
    for (let frame = running.at(-1); frame !== undefined; frame = running.at(-1)) {
      const next = frame.waitingFor.next();
      if (next.done === true) {
        this.finish(frame.cell, this.resultOf(frame));
        running.pop();
      } else if (next.value.state === 'waiting') {
        running.push(this.started(next.value));
      } else if (next.value.state === 'running') {
        this.finish(frame.cell, [[circular(next.value)]]);
        running.pop();
      }
    }
  }

  /** A formula that stands nowhere in the workbook, as if it were typed in a cell. */
  evaluate(formula: string, place: CellAddress, beforeItRuns: () => void): Outcome {
    const prepared = this.prepare(formula, place);
    if (prepared instanceof FormulaProblem) return { rows: [[prepared.toCellError()]] };
    const precedents = this.readsAnywhere
      ? this.workbook.sheets.flatMap(({ formulas }) => formulas)
      : this.formulasIn(prepared.precedents);
    for (const precedent of precedents) this.calculate(precedent);
    this.calculator.forgetAreas();
    beforeItRuns();
    const { rows, ...rest } = this.run(prepared, place);
    return {
      rows: rows.map((row) => row.map((value) => this.withSentence(value, prepared.precedents))),
      ...rest,
    };
  }

  /** @returns undefined where the formula is malformed, names what is not there, or reads what only running it shows */
  precedentsOf(formula: string, place: CellAddress): readonly Area[] | undefined {
    const prepared = this.prepare(formula, place);
    return prepared instanceof FormulaProblem || this.readsAnywhere ? undefined : prepared.precedents;
  }

  private started(cell: FormulaCell): Frame {
    cell.state = 'running';
    const prepared = this.prepared.get(cell) ?? this.prepare(cell.formula, cell);
    this.prepared.set(cell, prepared);
    const precedents = prepared instanceof FormulaProblem ? [] : prepared.precedents;
    return { cell, prepared, waitingFor: this.formulasIn(precedents) };
  }

  private prepare(formula: string, place: CellAddress): Prepared | FormulaProblem {
    const malformed = syntaxProblem(formula);
    // What Excel has stored it can read: what is malformed here is a notation that is not known here.
    if (malformed !== undefined) return new FormulaProblem('#VALUE!', malformed, true);
    try {
      const resolved = resolveFormula(formula, place, this.context);
      this.readsAnywhere ||= resolved.readsAnywhere;
      return { text: resolved.text, precedents: resolved.precedents.map((area) => this.shared(area)) };
    } catch (problem) {
      if (problem instanceof FormulaProblem) return problem;
      throw problem;
    }
  }

  /** One object for an area, however many formulas read it. */
  private shared(area: Area): Area {
    const key = `${area.sheet}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
    const known = this.areas.get(key) ?? area;
    this.areas.set(key, known);
    return known;
  }

  private *formulasIn(areas: readonly Area[]): Generator<FormulaCell> {
    for (const area of areas) {
      if (this.calculated.has(area)) continue;
      yield* this.workbook.sheet(area.sheet)?.formulasIn(area) ?? [];
      this.calculated.add(area);
    }
  }

  /** Everything is to be calculated again. */
  restart(): void {
    this.calculated.clear();
    this.calculator.forgetAreas();
    for (const { formulas } of this.workbook.sheets) for (const cell of formulas) cell.state = 'waiting';
  }

  private resultOf({ cell, prepared }: Frame): readonly (readonly CellValue[])[] {
    const isRefused = prepared instanceof FormulaProblem;
    const { rows, area, isBeyondEngine } = isRefused ? refused(prepared) : this.run(prepared, cell);
    cell.isBeyondEngine = isBeyondEngine ?? false;
    const precedents = isRefused ? [] : prepared.precedents;
    const shown = cell.spill.rows * cell.spill.columns > 1 ? rows : [[oneOf(rows, area, cell)]];
    return shown.map((row) => row.map((value) => this.withSentence(value ?? 0, precedents)));
  }

  private run(prepared: Prepared, place: CellAddress): RunOutcome {
    try {
      return this.calculator.calculate(prepared.text, this.cells, place);
    } catch (problem) {
      if (problem instanceof FormulaProblem) return refused(problem);
      throw problem;
    }
  }

  private finish(cell: FormulaCell, rows: readonly (readonly CellValue[])[]): void {
    cell.state = 'done';
    cell.result = rows[0]?.[0] ?? 0;
    const sheet = this.cells.sheets.get(cell.sheet);
    if (sheet === undefined) return;
    const { spill } = cell;
    for (let row = 0; row < spill.rows; row++) {
      for (let column = 0; column < spill.columns; column++) {
        const place = { sheet: cell.sheet, row: cell.row + row, column: cell.column + column };
        const value = filled(rows, row, column);
        this.calculator.write(sheet, place.row, place.column, value);
        if (value instanceof CellError) this.errors.set(placeKey(place), value);
        else this.errors.delete(placeKey(place));
      }
    }
  }

  /** An error that came in through a reference says where from; one of Excel's own functions says what it means. */
  private withSentence(value: CellValue, precedents: readonly Area[]): CellValue {
    if (!(value instanceof CellError) || value.message !== undefined) return value;
    const source = this.sourceOf(value, precedents);
    return new CellError(value.code, source ?? sentenceOf(value.code));
  }

  private sourceOf({ code }: CellError, precedents: readonly Area[]): string | undefined {
    let searched = 0;
    for (const { sheet, row, column, rows, columns } of precedents) {
      searched += rows * columns;
      if (searched > MOST_SEARCHED) return undefined;
      for (let index = 0; index < rows * columns; index++) {
        const place = { sheet, row: row + Math.floor(index / columns), column: column + (index % columns) };
        const error = this.errors.get(placeKey(place));
        if (error?.code === code && error.message !== undefined) return passedOn(place, error.message);
      }
    }
    return undefined;
  }
}

function refused(problem: FormulaProblem): RunOutcome {
  return { rows: [[problem.toCellError()]], isBeyondEngine: problem.isBeyondEngine };
}

const PASSED_ON = /^Passed on from /;

function passedOn(place: CellAddress, message: string): string {
  return PASSED_ON.test(message) ? message : `Passed on from ${place.sheet}!${a1(place)}: ${message}`;
}

function circular({ sheet, row, column }: FormulaCell): CellError {
  return new CellError('#CALC!', `The formula depends on itself, through ${sheet}!${a1({ row, column })}.`);
}

/** A formula that fills one cell shows one of its rows: level with it where it is a reference, else the first. */
function oneOf(rows: Outcome['rows'], area: Outcome['area'], cell: FormulaCell): CellValue {
  if (area === undefined || area.rows * area.columns === 1) return rows[0]?.[0] ?? null;
  if (area.columns === 1) return rows[cell.row - area.row]?.[0] ?? new CellError('#VALUE!');
  if (area.rows === 1) return rows[0]?.[cell.column - area.column] ?? new CellError('#VALUE!');
  return new CellError('#VALUE!');
}

/** One cell of an array formula: a single row or column is repeated, what lies beyond the result is `#N/A`. */
function filled(rows: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? new CellError('#N/A') : (value ?? 0);
}
