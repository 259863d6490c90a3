import { CellError, type CellValue, isErrorCode } from '../../domain/cell';

/** What Excel is given so that a cell holds exactly the value. */
export function cellInput(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'string' ? plainText(value) : value;
}

/**
 * Excel reads what is written as if it had been typed: `=1` becomes a formula, `00123` a number,
 * `TRUE` a boolean. An apostrophe in front keeps text as it is; Excel does not count it as content.
 */
function plainText(text: string): string {
  const isRead = /[\d=+\-@#%'$€£¥]/.test(text) || /^\s*(true|false|wahr|falsch)\s*$/i.test(text);
  return isRead ? `'${text}` : text;
}

/** A cell's value as the port has it. */
export function cellValue(value: unknown, type: string): CellValue {
  if (type === 'Error')
    return new CellError(isErrorCode(String(value)) ? (String(value) as CellError['code']) : '#UNKNOWN!');
  if (type === 'Empty') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
