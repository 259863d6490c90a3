import { CellValueType, type Injector, isTextFormat } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Language } from '../domain/language';

/** Before Univer looks for a number in what was typed. */
const FIRST = 1000;

/** Numbers that can only be meant in German: with a decimal comma, or with two points between thousands. */
const GERMAN =
  /^[-+]?\(?(?:[€$£¥]\s?)?(?:(?:\d+|\d{1,3}(?:\.\d{3})+)?,\d+(?:e[-+]?\d+)?|\d{1,3}(?:\.\d{3}){2,})\s?%?\)?$/i;

/**
 * Numbers as they are written in German, on a German page: 0,05 and 1.234,56, as Excel there takes them.
 *
 * Univer takes numbers in English notation only: 0,05 stays text, and 5,5% is 55 % to it. What a cell
 * holds is shown in its editor in English notation, so 1.234 stays what it is there; formulas are in
 * English notation everywhere.
 */
export function readTypedNumbers(injector: Injector, language: () => Language): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const typed = cell?.p?.body?.dataStream ?? cell?.v;
      if (language() !== 'de' || typeof typed !== 'string') return next(cell);
      // An apostrophe in front, or the cell's format, says that it is text.
      const isText =
        cell?.t === CellValueType.FORCE_STRING ||
        isTextFormat(worksheet.getComposedCellStyle(row, col).n?.pattern ?? '');
      const english = isText ? undefined : inEnglish(typed.trim());
      return next(english === undefined ? cell : { ...cell, p: null, v: english });
    },
  });
}

/** @returns the same number in English notation, undefined for anything else */
export function inEnglish(text: string): string | undefined {
  if (!GERMAN.test(text)) return undefined;
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}
