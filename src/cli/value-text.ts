import { CellError, type CellValue } from '../domain/cell';
import { plainText } from '../domain/plain-text';
import { isRows, type FunctionResult } from '../engine/engine-function';

const SIGNIFICANT_DIGITS = 15;

/** A cell as a line of text shows it: numbers as Excel does, to 15 digits; no control characters. */
export function valueText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).toUpperCase();
  return plainText(value);
}

/** A result as text: a row a line, tabs between columns. */
export function resultText(result: FunctionResult): string {
  if (!isRows(result)) return valueText(result);
  return result.map((row) => row.map(valueText).join('\t')).join('\n');
}

export type JsonValue = string | number | boolean | null;

/** A cell in JSON: an error is its code. */
export function valueJson(value: CellValue): JsonValue {
  return value instanceof CellError ? value.code : value;
}

/** `{ value }`, rows where it spills, or `{ error, message }`. */
export function resultJson(result: FunctionResult): Readonly<Record<string, unknown>> {
  if (isRows(result)) return { value: result.map((row) => row.map(valueJson)) };
  if (!(result instanceof CellError)) return { value: result };
  return { error: result.code, ...(result.message === undefined ? {} : { message: result.message }) };
}
