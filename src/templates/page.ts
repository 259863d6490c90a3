import type { Choice, ChoiceList } from '../contracts/choice';
import { acuteGroups, allGroups, kindChoices, providerGroups } from '../contracts/sheets/choices';
import type { Field, SheetLayout } from '../contracts/sheets/layout';
import { dayOfText } from '../domain/calendar';
import { CellError, type CellValue } from '../domain/cell';
import type { Language } from '../domain/language';
import { columnLetters } from '../workbook/address';
import type {
  CellStyle,
  DraftCell,
  DraftConditionalFormat,
  DraftRange,
  DraftValidation,
  SheetDraft,
} from '../workbook/draft';
import {
  heightOf,
  heightsOf,
  LETTER,
  linesOf,
  textWidth,
  TITLE_LINE,
  widestWord,
} from '../workbook/text-size';
import type { Book } from './book';
import { formatOfField, formats } from './number-formats';
import type { TableReference } from './table-reference';
import { clauseWord, legend } from './wording';

/** What a cell may hold; the place of a validation follows from the cell. */
export type Validation = WithoutRange<DraftValidation>;
type WithoutRange<V> = V extends unknown ? Omit<V, 'range'> : never;

/** A cell that differs from its column: a value, a formula of its own, another look. */
export interface PageCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly format?: string;
  readonly note?: string;
  readonly validation?: Validation;
}

export type PageRow<Key extends string> = Partial<Record<Key, CellValue | PageCell>>;

export interface PageColumn<Key extends string> {
  readonly key: Key;
  /** In characters; headings and labels make it wider where they need to. */
  readonly width: number;
  readonly style?: CellStyle;
  readonly format?: string;
  readonly formula?: string;
  readonly note?: string;
  readonly validation?: Validation;
}

/** A label and, in the next cell to the right, its value: a field of the layout, or one that the template adds. */
export type PageLabel = PageCell &
  ({ readonly field: Field; readonly label?: never } | { readonly label: string; readonly field?: never });

/** Labels one below the other, in a column of the sheet. */
export interface LabelBlock {
  readonly column: number;
  readonly labels: readonly PageLabel[];
}

/** A sheet of the scorecard: its name, title and subtitle are the layout's where the page has no others. */
interface LayoutHead {
  /** What it says of a column goes for the column of its key. */
  readonly layout: SheetLayout;
  readonly sheet?: string;
  readonly title?: string;
  readonly subtitle?: string;
}

/** A sheet that only the template has. */
interface OwnHead {
  readonly layout?: never;
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
}

/** A sheet with a title block, labels above, and a table. */
export type Page<Key extends string> = PageContent<Key> & (LayoutHead | OwnHead);

interface PageContent<Key extends string> {
  readonly labels?: readonly LabelBlock[];
  readonly table: TableReference<Key>;
  readonly columns: readonly PageColumn<Key>[];
  readonly rows: readonly PageRow<Key>[];
  /** Rows to write in, below the others. */
  readonly blankRows?: number;
  readonly frozenColumns?: number;
  readonly portrait?: true;
  readonly marks?: readonly Mark<Key>[];
}

/** A conditional format over rows of the table. */
export interface Mark<Key extends string> {
  /** The columns that are coloured; every one by default. */
  readonly columns?: readonly [first: Key, last: Key];
  readonly look: DraftConditionalFormat['look'];
  /** @param cell the cell of a column in the formula's row */
  readonly when: (cell: (key: Key) => string) => string;
}

const TITLE = 0;
const SUBTITLE = 1;
const LEGEND = 2;
const FIRST_LABEL = 4;

/** The row of the first label of every block, from 0. */
export const firstLabelRow = FIRST_LABEL;

export function pageDraft<Key extends string>(book: Book, page: Page<Key>): SheetDraft {
  const { labels = [], rows, blankRows = 0 } = page;
  const head = headOf(book, page);
  const columns = columnsOf(page);
  const labelRows = Math.max(0, ...labels.map((block) => block.labels.length));
  const headingRow = FIRST_LABEL + (labelRows === 0 ? 0 : labelRows + 1);
  const body: DraftRange = {
    row: headingRow + 1,
    column: 0,
    rows: rows.length + blankRows,
    columns: columns.length,
  };
  const labelCells = labels.flatMap((block) => cellsOfBlock(book, block));
  const headingCells = columns.map((column, at) => headingCell(book, column, headingRow, at));
  const bodyCells = Array.from({ length: body.rows }, (_, index) =>
    columns.map((column, at) => bodyCell(column, rows[index]?.[column.key], body.row + index, at)),
  ).flat();
  const columnWidths = columns.map(({ width, heading }, at) =>
    Math.max(
      width,
      widestWord(heading) + ROOM_FOR_THE_FILTER,
      ...labelCells.filter(({ cell }) => cell.column === at).map((each) => each.width),
    ),
  );
  return {
    name: head.sheet,
    cells: [
      { row: TITLE, column: 0, value: head.title, style: 'title' },
      { row: SUBTITLE, column: 0, value: head.subtitle, style: 'subtitle' },
      ...legend.map(({ style, text }, column): DraftCell => {
        return { row: LEGEND, column, value: book.text(text), style };
      }),
      ...labelCells.map(({ cell }) => cell),
      ...headingCells,
      ...bodyCells,
    ],
    tables: [
      {
        name: page.table.name,
        row: headingRow,
        column: 0,
        rows: body.rows,
        columns: columns.map(({ heading, formula }) => ({
          heading,
          ...(formula !== undefined && { formula }),
        })),
      },
    ],
    columnWidths,
    rowHeights: {
      [TITLE]: TITLE_LINE,
      [headingRow]: headingHeight(columns, columnWidths),
      ...heightsOf(bodyCells, columnWidths),
    },
    frozen: { rows: headingRow + 1, columns: page.frozenColumns ?? 0 },
    validations: [
      ...labelCells.flatMap(({ cell, validation }) =>
        validation === undefined ? [] : [{ ...validation, range: oneCell(cell) }],
      ),
      ...columns.flatMap((column, at) => validationsOf(book, column, at, rows, body)),
    ],
    conditionalFormats: (page.marks ?? []).map((mark) => conditionalFormat(mark, columns, body)),
    print: { landscape: page.portrait !== true, repeatRows: { from: headingRow, to: headingRow } },
  };
}

function headOf(book: Book, page: LayoutHead | OwnHead): OwnHead {
  if (page.layout === undefined) return page;
  const { layout, sheet, title = book.text(layout.sheet), subtitle = book.text(layout.description) } = page;
  return { sheet: sheet ?? book.freeSheetName(book.text(layout.sheet)), title, subtitle };
}

/** A column with its heading and what the layout says of it; undefined for one that the template adds. */
interface FieldColumn<Key extends string> extends PageColumn<Key> {
  readonly heading: string;
  readonly field: Field | undefined;
}

function columnsOf<Key extends string>({ layout, table, columns }: Page<Key>): FieldColumn<Key>[] {
  const fields: Readonly<Partial<Record<string, Field>>> = layout?.columns ?? {};
  return columns.map((column) => ({
    ...column,
    heading: table.heading(column.key),
    field: fields[column.key],
  }));
}

function headingCell(
  book: Book,
  { heading, note, field }: FieldColumn<string>,
  row: number,
  column: number,
): DraftCell {
  const shownNote = note ?? noteOf(book, field);
  return {
    row,
    column,
    value: heading,
    style: 'heading',
    ...(shownNote !== undefined && { note: shownNote }),
  };
}

function headingHeight(columns: readonly FieldColumn<string>[], widths: readonly number[]): number {
  return heightOf(
    columns.map(({ heading }, at) => linesOf(heading, ((widths[at] ?? 0) - ROOM_FOR_THE_FILTER) * LETTER)),
  );
}

/** A choice as a cell of the sheet shows it: codes as they are, what people read in their language. */
export function shown(choice: Choice, list: ChoiceList, language: Language): CellValue {
  return readByName.has(list) ? choice.name[language] : codeValue(choice.value);
}

/** Groups and kinds of entry are read back in every language; other choices are what formulas compare with. */
const readByName: ReadonlySet<ChoiceList> = new Set([allGroups, acuteGroups, providerGroups, kindChoices]);

/** A day of ISO text as its cell holds it; blank where there is none. */
export function dayValue(text: string | undefined): CellValue {
  return text === undefined ? null : (dayOfText(text) ?? null);
}

/** A code that is a number stands in its cell as one, so that Excel does not call it text. */
export function codeValue(code: string): string | number {
  return /^\d+$/.test(code) ? Number(code) : code;
}

/** What stands in a heading's or label's note: the meaning and the clause. */
function noteOf(book: Book, field: Field | undefined): string | undefined {
  if (field === undefined) return undefined;
  const clause = field.clause === undefined ? [] : [`${book.text(clauseWord)}: ${field.clause}`];
  const lines = [...(field.note === undefined ? [] : [book.text(field.note)]), ...clause];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function bodyCell<Key extends string>(
  column: FieldColumn<Key>,
  entry: CellValue | PageCell | undefined,
  row: number,
  at: number,
): DraftCell {
  const own = isPageCell(entry) ? entry : { ...(entry !== undefined && { value: entry }) };
  const usesColumn =
    entry === undefined || (isPageCell(entry) && !('value' in entry) && !('formula' in entry));
  const formula = usesColumn ? column.formula : own.formula;
  return {
    row,
    column: at,
    value: own.value ?? null,
    style: own.style ?? (formula === undefined ? styleOf(column) : 'computed'),
    format: own.format ?? formatOf(column),
    ...(formula !== undefined && { formula }),
    ...(own.note !== undefined && { note: own.note }),
  };
}

function isPageCell(entry: CellValue | PageCell | undefined): entry is PageCell {
  return typeof entry === 'object' && entry !== null && !(entry instanceof CellError);
}

function styleOf({ style, field }: FieldColumn<string>): CellStyle {
  return style ?? styleOfRole(field);
}

function styleOfRole(field: Field | undefined): CellStyle {
  switch (field?.role) {
    case 'input':
      return 'input';
    case 'prefilled':
      return 'given';
    default:
      return 'computed';
  }
}

function formatOf({ format, field }: FieldColumn<string>): string {
  return format ?? (field === undefined ? formats.general : formatOfField(field.type));
}

function cellsOfBlock(book: Book, { column, labels }: LabelBlock) {
  return labels.flatMap((own, index) => {
    const row = FIRST_LABEL + index;
    const { field } = own;
    const label = own.field === undefined ? own.label : book.heading(own.field);
    const note = own.note ?? noteOf(book, field);
    const value: DraftCell = {
      row,
      column: column + 1,
      value: own.value ?? null,
      style: own.style ?? (own.formula === undefined ? styleOfRole(field) : 'computed'),
      format: own.format ?? (field === undefined ? formats.general : formatOfField(field.type)),
      ...(own.formula !== undefined && { formula: own.formula }),
    };
    return [
      {
        cell: { row, column, value: label, style: 'label', ...(note !== undefined && { note }) } as DraftCell,
        width: textWidth(label) + 1,
        validation: undefined,
      },
      {
        cell: value,
        width: typeof own.value === 'string' ? textWidth(own.value) + ROOM_FOR_THE_LIST : 14,
        validation: own.validation ?? (own.formula === undefined ? validationOf(book, field) : undefined),
      },
    ];
  });
}

function validationsOf<Key extends string>(
  book: Book,
  column: FieldColumn<Key>,
  at: number,
  rows: readonly PageRow<Key>[],
  body: DraftRange,
): DraftValidation[] {
  const own = rows.flatMap((row, index) => {
    const entry = row[column.key];
    if (!isPageCell(entry) || entry.validation === undefined) return [];
    return [{ ...entry.validation, range: { row: body.row + index, column: at, rows: 1, columns: 1 } }];
  });
  if (own.length > 0) return own;
  const isComputed = column.formula !== undefined || styleOf(column) === 'computed';
  const shared = column.validation ?? (isComputed ? undefined : validationOf(book, column.field));
  return shared === undefined
    ? []
    : [{ ...shared, range: { row: body.row, column: at, rows: body.rows, columns: 1 } }];
}

function validationOf(book: Book, field: Field | undefined): Validation | undefined {
  const list = field?.choices;
  if (list !== undefined) {
    return { kind: 'list', values: list.map((choice) => String(shown(choice, list, book.language))) };
  }
  switch (field?.type) {
    case 'date':
      return { kind: 'date' };
    case 'fraction':
      return { kind: 'number', min: 0, max: 1 };
    case 'hours':
      return { kind: 'number', min: 0 };
    case 'count':
      return { kind: 'number', min: 0, whole: true };
    case 'money':
    case 'number':
      return field.notNegative === true ? { kind: 'number', min: 0 } : { kind: 'number' };
    default:
      return undefined;
  }
}

function conditionalFormat<Key extends string>(
  { columns: coloured, look, when }: Mark<Key>,
  columns: readonly FieldColumn<Key>[],
  body: DraftRange,
): DraftConditionalFormat {
  const place = (key: Key) => columns.findIndex((column) => column.key === key);
  const first = coloured === undefined ? 0 : place(coloured[0]);
  const last = coloured === undefined ? columns.length - 1 : place(coloured[1]);
  return {
    range: { ...body, column: first, columns: last - first + 1 },
    formula: when((key) => `$${columnLetters(place(key))}${body.row + 1}`),
    look,
  };
}

function oneCell({ row, column }: DraftCell): DraftRange {
  return { row, column, rows: 1, columns: 1 };
}

/** The button of a table's filter covers the end of a heading. */
const ROOM_FOR_THE_FILTER = 3;
/** The arrow of a list takes some of its cell. */
const ROOM_FOR_THE_LIST = 3;
