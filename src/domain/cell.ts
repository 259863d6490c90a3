/** The errors a cell can hold. */
export const errorCodes = [
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#NAME?',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell, or in place of an argument. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    /** The sentence that says why, where one is known: the grid itself does not show it. */
    readonly message?: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What a cell holds; a blank cell is null. */
export type CellValue = number | string | boolean | null | CellError;

export function isErrorCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

/** Blank to a person: nothing, or empty text as a formula's `""` leaves it. */
export function isBlank(value: CellValue | undefined): value is null | '' | undefined {
  return value === null || value === undefined || value === '';
}

/** Whether a cell shows this error. */
export function isError(value: CellValue, code: ErrorCode): boolean {
  return value instanceof CellError && value.code === code;
}
