import { CellError, type CellValue, isErrorCode } from '../../domain/cell';
import { dayOfText } from '../../domain/calendar';
import { parseA1, parseA1Area } from '../address';
import type { Rectangle } from '../appearance';
import { shiftFormula } from '../formula-shift';
import { DAYS_1900_TO_1904, GENERAL, showsDate } from '../number-format';
import { plainFormula } from '../spelling';
import type { PartSource } from './archive';
import { damage } from './damage';
import { damaged } from './refusals';
import { Grid, type StoredCell } from './grid';
import { beyond, keepWithin, limits } from './limits';
import { type Attributes, isOn, readXml, unescaped } from './xml';

/** What every sheet of a workbook is read with. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number formats by style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** Cells read so far, in all sheets. */
  readonly counts: { filled: number; blank: number };
  readonly signal?: AbortSignal | undefined;
}

export interface SheetPart {
  readonly grid: Grid;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Rectangle[];
  readonly isProtected: boolean;
}

/** Source: ECMA-376 Part 1 §18.3.1 */
export function readSheet(source: PartSource, part: string, sheet: string, context: SheetContext): SheetPart {
  const reader = new SheetReader(sheet, context);
  readXml(source, part, reader, context.signal);
  return reader.sheet();
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  value: string | undefined;
  inline: string;
  formula: string | undefined;
  fills: StoredCell['fills'];
}

class SheetReader {
  readonly #grid = new Grid();
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #merged: Rectangle[] = [];
  readonly #shownRows = new Set<number>();
  /** Shared formulas by their number: the text, and the cell it was written for. */
  readonly #shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  #rowsHiddenByDefault = false;
  #isProtected = false;
  #row = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  #formula: Attributes = {};

  constructor(
    private readonly name: string,
    private readonly context: SheetContext,
  ) {}

  sheet(): SheetPart {
    const used = this.#rowsHiddenByDefault ? this.#grid.used() : undefined;
    const byDefault = used === undefined ? [] : rowsOf(used).filter((row) => !this.#shownRows.has(row));
    return {
      grid: this.#grid,
      hiddenRows: used === undefined ? this.#hiddenRows : byDefault,
      hiddenColumns: this.#hiddenColumns,
      merged: this.#merged,
      isProtected: this.#isProtected,
    };
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#openRow(attributes);
        break;
      case 'c':
        this.#openCell(attributes);
        break;
      case 'f':
        this.#formula = attributes;
        break;
      case 'col':
        this.#columns(attributes);
        break;
      case 'mergeCell':
        this.#merge(attributes);
        break;
      case 'sheetFormatPr':
        this.#rowsHiddenByDefault = isOn(attributes['zeroHeight']);
        break;
      case 'sheetProtection':
        this.#isProtected = isOn(attributes['sheet']);
        break;
    }
  }

  close(name: string, text: string, parent: string | undefined): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    switch (name) {
      case 'v':
        cell.value = text;
        break;
      case 't':
        if (parent !== 'rPh') cell.inline += text;
        break;
      case 'f':
        cell.formula = this.#formulaText(text, cell);
        cell.fills = filledArea(this.#formula);
        break;
      case 'c':
        this.#closeCell(cell);
        break;
    }
  }

  #openRow(attributes: Attributes): void {
    this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']) - 1;
    if (!(this.#row >= 0)) throw damaged(damage.rowUnnumbered(this.name));
    keepWithin('rows', this.#row + 1, this.name);
    this.#column = -1;
    if (isOn(attributes['hidden'])) this.#hiddenRows.push(this.#row);
    else if (this.#rowsHiddenByDefault) this.#shownRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const place = attributes['r'] === undefined ? undefined : parseA1(attributes['r']);
    if (attributes['r'] !== undefined && place === undefined) throw beyond('columns', this.name);
    if (place !== undefined && place.row !== this.#row) throw damaged(damage.cellInWrongRow(this.name));
    this.#column = place?.column ?? this.#column + 1;
    keepWithin('columns', this.#column + 1, this.name);
    this.#cell = {
      column: this.#column,
      type: attributes['t'] ?? 'n',
      format: this.context.formats[Number(attributes['s'] ?? 0)] ?? GENERAL,
      value: undefined,
      inline: '',
      formula: undefined,
      fills: undefined,
    };
  }

  #closeCell(cell: OpenCell): void {
    this.#cell = undefined;
    const value = this.#value(cell);
    const { counts } = this.context;
    if (value === null && cell.formula === undefined) {
      if (cell.format === GENERAL || counts.blank >= limits.formattedBlanks.max) return;
      counts.blank += 1;
    } else {
      counts.filled += 1;
      keepWithin('cells', counts.filled);
    }
    const { column, formula, format, fills } = cell;
    this.#grid.put(this.#row, { column, value, formula, format, fills });
  }

  #value(cell: OpenCell): CellValue {
    if (cell.type === 'inlineStr') return bounded(unescaped(cell.inline));
    const { value } = cell;
    if (value === undefined) return null;
    switch (cell.type) {
      case 's':
        return this.context.strings[Number(value)] ?? null;
      case 'str':
        return bounded(unescaped(value));
      case 'b':
        return isOn(value.trim());
      case 'e':
        return new CellError(isErrorCode(value) ? value : '#UNKNOWN!');
      case 'd':
        return isoSerial(value);
      default:
        return this.#number(value, cell.format);
    }
  }

  #number(text: string, format: string): number | null {
    if (text === '') return null;
    const number = Number(text);
    if (!Number.isFinite(number)) throw damaged(damage.notANumber(this.name, text.slice(0, 40)));
    return this.context.date1904 && showsDate(format) ? number + DAYS_1900_TO_1904 : number;
  }

  #formulaText(text: string, cell: OpenCell): string | undefined {
    if (text.length > limits.textLength.max) throw beyond('textLength', this.name);
    const { t: type, si } = this.#formula;
    if (type === 'dataTable') return undefined;
    const written = text === '' ? undefined : `=${plainFormula(unescaped(text))}`;
    if (type !== 'shared' || si === undefined) return written;
    if (written !== undefined) {
      this.#shared.set(si, { formula: written, row: this.#row, column: cell.column });
      return written;
    }
    const first = this.#shared.get(si);
    return first && shiftFormula(first.formula, this.#row - first.row, cell.column - first.column);
  }

  #columns(attributes: Attributes): void {
    const from = Number(attributes['min']) - 1;
    const to = Number(attributes['max']) - 1;
    if (!(from >= 0 && to >= from)) throw damaged(damage.columnsUnnumbered(this.name));
    keepWithin('columns', to + 1, this.name);
    if (!isOn(attributes['hidden'])) return;
    for (let column = from; column <= to; column += 1) this.#hiddenColumns.push(column);
    keepWithin('columns', this.#hiddenColumns.length, this.name);
  }

  #merge(attributes: Attributes): void {
    const area = parseA1Area(attributes['ref'] ?? '');
    if (area !== undefined) this.#merged.push(area);
    keepWithin('merged', this.#merged.length, this.name);
  }
}

/** Source: ECMA-376 Part 1 §18.3.1.40: an array formula's `ref` */
function filledArea({ t: type, ref }: Attributes): StoredCell['fills'] {
  const area = type === 'array' && ref !== undefined ? parseA1Area(ref) : undefined;
  return area === undefined || area.rows * area.columns === 1
    ? undefined
    : { rows: area.rows, columns: area.columns };
}

function rowsOf(used: Rectangle): number[] {
  return Array.from({ length: used.rows }, (_, index) => used.row + index);
}

function bounded(text: string): string {
  if (text.length > limits.textLength.max) throw beyond('textLength');
  return text;
}

/** `2022-09-30T12:00:00` as a serial of the 1900 system; text that is no date stays text. */
function isoSerial(text: string): CellValue {
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text) ?? [];
  const day = dayOfText(date);
  if (day === undefined) return text;
  return day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
