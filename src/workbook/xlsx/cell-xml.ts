import { CellError, type CellValue } from '../../domain/cell';
import { a1, a1Area } from '../address';
import { DAYS_1900_TO_1904, showsDate } from '../number-format';
import { storedFormula } from '../spelling';
import { keepWithin } from './limits';
import { escaped, escapedText, textElement } from './xml-tree';

/** What goes into a cell. Only what comes as `formula` becomes one, whatever the text begins with. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading `=` and plain names, rows said in full; `value` is its result, null where unknown. */
  readonly formula?: string;
  /** How many cells the formula fills, where it is an array formula. */
  readonly fills?: { readonly rows: number; readonly columns: number } | undefined;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly format: string;
  readonly date1904: boolean;
  /** What the part's elements carry in front of their names. */
  readonly prefix: string;
}

/**
 * @throws WorkbookProblem for a text or formula longer than a cell holds
 * Source: ECMA-376 Part 1 §18.3.1.4
 */
export function cellXml(place: CellPlace, { value, formula, fills }: CellContent): string {
  const p = place.prefix;
  const start = `<${p}c r="${a1(place)}"${place.style === 0 ? '' : ` s="${place.style}"`}`;
  const end = `</${p}c>`;
  keepWithin('textLength', Math.max(formula?.length ?? 0, typeof value === 'string' ? value.length : 0));
  if (formula !== undefined) {
    const array = fills === undefined ? '' : ` t="array" ref="${a1Area({ ...place, ...fills })}"`;
    const code = `<${p}f${array}>${escaped(storedFormula(formula).slice(1))}</${p}f>`;
    const result = value === null ? '' : `<${p}v>${escapedText(valueText(value, place))}</${p}v>`;
    return `${start}${typeAttribute(value)}>${code}${result}${end}`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') {
    return `${start} t="inlineStr"><${p}is>${textElement(`${p}t`, value)}</${p}is>${end}`;
  }
  return `${start}${typeAttribute(value)}><${p}v>${valueText(value, place)}</${p}v>${end}`;
}

function typeAttribute(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return value instanceof CellError ? ' t="e"' : '';
}

function valueText(value: Exclude<CellValue, null>, place: CellPlace): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (value instanceof CellError) return fileError(value);
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) throw new RangeError(`No cell holds ${value}.`);
  return String(place.date1904 && showsDate(place.format) ? value - DAYS_1900_TO_1904 : value);
}

/** Errors that came after the file format are stored as #VALUE! beside a record we do not write. */
function fileError({ code }: CellError): string {
  return ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'].includes(code)
    ? code
    : '#VALUE!';
}
