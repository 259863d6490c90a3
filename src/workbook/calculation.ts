import type { CellValue } from '../domain/cell';
import type { DefinedName, ReadOptions, RecomputedCell, TableInfo } from './port';

/**
 * Recomputes the formulas of a workbook that no spreadsheet program has open.
 *
 * An adapter that reads files is given one by the entry file.
 */
export interface FormulaEngine {
  /** @returns every formula cell, sheet by sheet, row by row; an error carries its sentence where one is known */
  recompute(workbook: CalculationModel, options?: ReadOptions): Promise<RecomputedCell[]>;
}

/** All that a calculation can depend on. */
export interface CalculationModel {
  readonly sheets: readonly CalculationSheet[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
}

export interface CalculationSheet {
  readonly name: string;
  /** The filled cells; those that an array formula fills may be left out. */
  readonly cells: readonly CalculationCell[];
}

export interface CalculationCell {
  readonly row: number;
  readonly column: number;
  /** The constant, or the stored result of the formula. Dates are serials of the 1900 system. */
  readonly value: CellValue;
  /** With its leading `=`, in any spelling; shared formulas written out. */
  readonly formula?: string;
  /** The cells an array formula fills, this one the first (`<f t="array" ref="…">`). */
  readonly spill?: { readonly rows: number; readonly columns: number };
}
