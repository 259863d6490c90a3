import type { GroupKind } from '../../contracts/a6/groups';
import type { Field, Fields, SheetLayout } from '../../contracts/sheets/layout';
import { type CellValue, isBlank } from '../../domain/cell';
import type { CellAddress } from '../../workbook/address';
import { DAYS_1900_TO_1904, showsDate } from '../../workbook/number-format';
import type { Conventions, ReadCell, ReadRow, ReadSheet, Unread } from '../submission';
import { CellReading } from './cell-reading';
import { ColumnReader } from './column-reader';
import type { TablePlace } from './locate';
import type { SheetCells } from './sheet-cells';

const TOTAL =
  /^(?:(?:grand\s*)?totals?|sub-?totals?|sum|summe|gesamt(?:summe)?|zwischensumme|合計|小計|総計|計)(?=$|[\s:：])/iu;

/** Reads the rows and the header block of one table. */
export class TableReading {
  readonly leftOut: Unread[] = [];
  readonly #layout: SheetLayout;
  readonly #cells: SheetCells;
  /** The fields of a row, each with its column where the table has one. */
  readonly #fields: readonly { key: string; field: Field; column: number | undefined }[];
  /** The columns that the table has, from left to right. */
  readonly #columns: readonly number[];
  readonly #readers = new Map<GroupKind | undefined, Map<Field, ColumnReader>>();

  constructor(
    private readonly place: TablePlace,
    private readonly header: ReadonlyMap<string, CellAddress>,
    private readonly conventions: Conventions,
  ) {
    this.#layout = place.layout;
    this.#cells = place.cells;
    this.#fields = Object.entries<Field>(place.layout.columns).map(([key, field]) => {
      return { key, field, column: place.columns.get(key) };
    });
    this.#columns = [...place.columns.values()].sort((a, b) => a - b);
  }

  sheet(): ReadSheet {
    const { layout, area, recognisedBy, columns, otherHeadings } = this.place;
    const header = this.#header();
    const rows = this.#rows();
    const sheet = { layout, sheet: area.sheet, area, recognisedBy, header, columns, otherHeadings, rows };
    return { ...sheet, isBlankTemplate: !isFilledIn(sheet) };
  }

  #header(): Record<string, ReadCell<never>> {
    const { area } = this.place;
    const kind = this.#headerExhibit();
    const fields = Object.entries<Field>(this.#layout.header).map(([key, field]) => {
      const at = this.header.get(key);
      const cell =
        at === undefined
          ? new CellReading('absent', undefined, this.#cells, area.row, area.column)
          : this.#cell(at.row, at.column, field, kind);
      return [key, cell as ReadCell<never>] as const;
    });
    return Object.fromEntries(fields);
  }

  #headerExhibit(): GroupKind | undefined {
    const at = this.header.get('exhibit');
    return at === undefined ? undefined : groupKindOf(this.#cells.value(at.row, at.column));
  }

  #rows(): ReadRow[] {
    const { area, firstRow, columns } = this.place;
    const rows: ReadRow[] = [];
    const exhibit = columns.get('exhibit');
    for (let row = firstRow; row < area.row + area.rows; row += 1) {
      const first = this.#columns.find((column) => !this.#isEmpty(row, column));
      if (first === undefined) continue;
      const reason = this.#isNoRow(row, first);
      if (reason !== undefined) {
        this.leftOut.push({ area: { ...area, row, rows: 1 }, reason });
        continue;
      }
      const ofRow = exhibit === undefined ? null : this.#cells.value(row, exhibit);
      rows.push(this.#row(row, groupKindOf(ofRow)));
    }
    return rows;
  }

  #row(row: number, groups: GroupKind | undefined): ReadRow {
    const cells: Record<string, ReadCell<never>> = {};
    for (const { key, field, column } of this.#fields) {
      const cell =
        column === undefined
          ? new CellReading('absent', undefined, this.#cells, row, this.place.area.column)
          : this.#cell(row, column, field, groups);
      cells[key] = cell as ReadCell<never>;
    }
    return { row, cells, filledIn: this.#fields.some(({ key, field }) => isEntry(cells[key], field)) };
  }

  /** In a table whose bounds are lost: a line of totals, or a remark below the rows. */
  #isNoRow(row: number, first: number): Unread['reason'] | undefined {
    if (this.place.recognisedBy === 'table name') return undefined;
    const text = this.#cells.value(row, first);
    if (typeof text !== 'string') return undefined;
    if (TOTAL.test(text.trim())) return 'total row';
    const isAlone = this.#columns.every((column) => column === first || this.#isEmpty(row, column));
    return isAlone && /\s/.test(text.trim()) ? 'remark' : undefined;
  }

  #isEmpty(row: number, column: number): boolean {
    return isEmpty(this.#cells.value(row, column));
  }

  #cell(row: number, column: number, field: Field, groups: GroupKind | undefined): CellReading {
    const value = this.#cells.value(row, column);
    if (isEmpty(value)) return new CellReading('blank', undefined, this.#cells, row, column);
    const typed = this.#readerOf(field, groups).read(this.#inSystem1900(value, row, column, field));
    return new CellReading(typed.value === undefined ? 'unusable' : 'given', typed, this.#cells, row, column);
  }

  /** Made once for all rows that mean the same kind of group. */
  #readerOf(field: Field, groups: GroupKind | undefined): ColumnReader {
    let readers = this.#readers.get(groups);
    if (readers === undefined) this.#readers.set(groups, (readers = new Map<Field, ColumnReader>()));
    let reader = readers.get(field);
    if (reader === undefined)
      readers.set(field, (reader = new ColumnReader(field, this.conventions, groups)));
    return reader;
  }

  /** The adapter moves what is formatted as a date; a bare serial of a 1904 workbook is moved here. */
  #inSystem1900(value: CellValue, row: number, column: number, { type }: Field): CellValue {
    const isBareSerial =
      this.conventions.date1904 &&
      type === 'date' &&
      typeof value === 'number' &&
      !showsDate(this.#cells.format(row, column));
    return isBareSerial ? value + DAYS_1900_TO_1904 : value;
  }
}

/** Which kind of group a bare `Presence` means, where an exhibit says so. */
function groupKindOf(exhibit: CellValue): GroupKind | undefined {
  if (typeof exhibit !== 'string') return undefined;
  if (/3\s*-?\s*A/i.test(exhibit.normalize('NFKC'))) return 'acute';
  return /3\s*-?\s*B/i.test(exhibit.normalize('NFKC')) ? 'provider' : undefined;
}

/** Blank to a person: nothing, or only spaces. */
function isEmpty(value: CellValue): boolean {
  return isBlank(value) || (typeof value === 'string' && value.trim() === '');
}

/** What a person entered: an input, or a figure that is typed where the parties agreed on it. */
function isEntry(cell: ReadCell<unknown> | undefined, field: Field): boolean {
  if (cell === undefined || cell.state === 'blank' || cell.state === 'absent') return false;
  const isTypedFigure = field.errorsAllowed !== undefined && cell.formula === undefined;
  return field.role === 'input' || isTypedFigure;
}

function isFilledIn(sheet: Omit<ReadSheet, 'isBlankTemplate'>): boolean {
  const { layout, rows } = sheet;
  const header: Readonly<Record<string, ReadCell<unknown>>> = sheet.header;
  if (layout.key === 'terms') return rows.some(isEnteredTerm);
  const labels: Fields = layout.header;
  return (
    rows.some(({ filledIn }) => filledIn) ||
    (lacksInputs(sheet) && rows.some((row) => hasResult(row, layout))) ||
    Object.entries(labels).some(([key, field]) => isEntry(header[key], field))
  );
}

/** Where a column of inputs is lost, what was calculated from it tells that it was filled in. */
function lacksInputs({ layout, columns }: Pick<ReadSheet, 'layout' | 'columns'>): boolean {
  return Object.entries<Field>(layout.columns).some(
    ([key, { role, optional }]) => role === 'input' && optional !== true && !columns.has(key),
  );
}

function hasResult({ cells }: ReadRow, { columns }: SheetLayout): boolean {
  return Object.entries<Field>(columns).some(
    ([key, { role }]) => role === 'computed' && cells[key]?.state === 'given',
  );
}

/** What the document prints stands on a blank Terms sheet too. */
function isEnteredTerm({ cells }: ReadRow): boolean {
  const { value, status } = cells;
  if (value?.state === 'absent') return true;
  return value?.state === 'given' && status?.value !== 'contract';
}
