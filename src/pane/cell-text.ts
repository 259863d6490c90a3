import { CellError, type CellValue } from '../domain/cell';
import type { Language } from '../domain/language';
import { figureText } from '../scorecard/report/figure-text';

/** A cell's value as the reader's language writes it; a blank is an empty text. */
export function cellText(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'number' ? figureText(value, language) : String(value);
}
