import type { CellValue } from '../domain/cell';

/** What a function is given for one argument: a cell's value, or the rows of a range. Omitted is null. */
export type Argument = CellValue | readonly (readonly CellValue[])[];

/** What a function gives back: one cell, or rows that spill. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

/** A function as the engine needs it: never throws for bad input, an error comes back as a CellError. */
export interface EngineFunction {
  /** As it is typed, in capitals: `SLA.CREDIT`. */
  readonly name: string;
  call(args: readonly Argument[]): FunctionResult;
}

export function isRows(value: Argument | FunctionResult): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}
