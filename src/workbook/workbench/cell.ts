import type { ICellData } from '@univerjs/core';
import { CellError, type CellValue, isErrorCode } from '../../domain/cell';

/** Univer's CellValueType, as numbers: its enum is a value of a package that a test need not load. */
const cellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** Text that Univer would take for a number, a formula or an error if it were typed. */
const READS_AS_SOMETHING_ELSE = /^[=+\-@#'\d.\s]/;

/** What a cell of the grid holds, computed or typed. */
export function cellValueOf(cell: ICellData | undefined): CellValue {
  if (cell === undefined) return null;
  const { v, t } = cell;
  if (v === null || v === undefined) return richText(cell);
  if (t === cellType.boolean || typeof v === 'boolean') return v === true || v === 1 || v === 'TRUE';
  if (typeof v === 'number') return v;
  if (t === cellType.number && v !== '') return Number(v);
  if (v === '') return isFormula(cell) ? '' : null;
  return t !== cellType.forcedText && isErrorCode(v) ? new CellError(v) : v;
}

/** Formatted text is kept as a document; the cell's value is its text. */
function richText(cell: ICellData): CellValue {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function isFormula({ f, si }: ICellData): boolean {
  return Boolean(f) || Boolean(si);
}

/** A value as the grid stores it; whatever stood in the cell is replaced, its style stays. */
export function cellDataOf(value: CellValue): ICellData {
  return { ...typed(value), f: null, si: null, p: null };
}

/** A formula as the grid stores it; the engine fills in the value. */
export function formulaCellOf(formula: string, computed: CellValue = null): ICellData {
  return { ...typed(computed), f: formula, si: null, p: null };
}

function typed(value: CellValue): ICellData {
  if (value === null) return { v: null };
  if (value instanceof CellError) return { v: value.code, t: cellType.text };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellType.boolean };
  if (typeof value === 'number') return { v: value, t: cellType.number };
  return { v: value, t: READS_AS_SOMETHING_ELSE.test(value) ? cellType.forcedText : cellType.text };
}
