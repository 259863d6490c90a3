import { allGroups, acuteGroups, providerGroups } from '../../contracts/sheets/choices';
import type { Field, Fields, SheetLayout } from '../../contracts/sheets/layout';
import type { CellValue } from '../../domain/cell';
import { isBlank } from '../../domain/cell';
import type { CellAddress } from '../../workbook/address';
import type { ReadOptions, RecomputeOptions, WorkbookPort } from '../../workbook/port';
import { isNumeric } from '../submission';
import type { Conventions, Fragment, ReadCell, ReadRow, ReadSheet, Submission, Unread } from '../submission';
import { headerBlocks } from './header-block';
import { HeadingIndex } from './heading-index';
import type { TablePlace } from './locate';
import { locateTables } from './locate';
import { markOf, numberReadings } from './number-text';
import { withPercentNumbersRead } from './percent-numbers';
import { readCells } from './read-cells';
import { recompute } from './recompute';
import type { SheetCells } from './sheet-cells';
import type { Typed } from './typed-cell';
import { textOf, typedCell, typedGroup } from './typed-cell';

/** Each step can be cancelled and tells how far it is. */
export interface ReadingSteps {
  readonly reading?: ReadOptions;
  readonly recomputing?: RecomputeOptions;
}

/**
 * Reads a submitted workbook: which of its tables are sheets of a scorecard, and what their cells say.
 *
 * Tables are found by name, else by their headings in any of the three languages.
 */
export async function readSubmission(port: WorkbookPort, steps: ReadingSteps = {}): Promise<Submission> {
  const info = await port.describe();
  const { sheets: cells, unread } = await readCells(port, info, steps.reading ?? {});
  const columns = new HeadingIndex((layout) => layout.columns);
  const labels = new HeadingIndex((layout) => layout.header);
  const found = cells.map((each) => {
    const places = locateTables(each, info.tables, columns);
    return { cells: each, places, headers: headerBlocks(each, places, labels) };
  });
  const places = found.flatMap(({ places: each }) => each);
  const calculation = await recompute(port, places, steps.recomputing ?? {});
  const conventions: Conventions = { decimalMark: decimalMark(places), date1904: info.date1904 };
  const sheets: ReadSheet[] = [];
  const leftOut: Unread[] = [...unread];
  for (const { places: each, headers } of found) {
    for (const place of each) {
      const reading = new TableReading(place, headers.ofTable.get(place) ?? new Map(), conventions);
      sheets.push(reading.sheet());
      leftOut.push(...reading.leftOut);
    }
  }
  const fragments: Fragment[] = found.flatMap(({ headers }) => headers.alone);
  const strangers = found
    .filter(({ places: each, headers }) => each.length === 0 && headers.alone.length === 0)
    .flatMap(({ cells: { info: sheet } }): Unread[] =>
      sheet.used === undefined ? [] : [{ area: sheet.used, reason: 'no scorecard' }],
    );
  return {
    info,
    conventions,
    sheets: withPercentNumbersRead(sheets),
    fragments,
    unread: [...leftOut, ...strangers],
    ...calculation,
  };
}

/** The decimal mark that the file's own texts show: of one kind only, or none is known. */
function decimalMark(places: readonly TablePlace[]): Conventions['decimalMark'] {
  const marks = new Set<Conventions['decimalMark']>();
  for (const { layout, cells, area, firstRow, columns } of places) {
    const numeric = [...columns].filter(([field]) => isNumeric(layout.columns[field] as Field));
    for (let row = firstRow; row < area.row + area.rows; row += 1) {
      for (const [, column] of numeric) {
        const value = cells.value(row, column);
        if (typeof value === 'string') marks.add(markOf(numberReadings(value)));
      }
    }
  }
  marks.delete(undefined);
  return marks.size === 1 ? [...marks][0] : undefined;
}

const TOTAL =
  /^(?:(?:grand\s*)?totals?|sub-?totals?|sum|summe|gesamt(?:summe)?|zwischensumme|合計|小計|総計|計)(?=$|[\s:：])/iu;

/** Reads the rows and the header block of one table. */
class TableReading {
  readonly leftOut: Unread[] = [];
  readonly #layout: SheetLayout;
  readonly #cells: SheetCells;
  readonly #fields: readonly [string, Field][];

  constructor(
    private readonly place: TablePlace,
    private readonly header: ReadonlyMap<string, CellAddress>,
    private readonly conventions: Conventions,
  ) {
    this.#layout = place.layout;
    this.#cells = place.cells;
    this.#fields = Object.entries<Field>(place.layout.columns);
  }

  sheet(): ReadSheet {
    const { layout, area, recognisedBy, columns, otherHeadings } = this.place;
    const header = this.#header();
    const rows = this.#rows(kindOf(header));
    const sheet = { layout, sheet: area.sheet, area, recognisedBy, header, columns, otherHeadings, rows };
    return { ...sheet, isBlankTemplate: !isFilledIn(layout, header, rows) };
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

  #headerExhibit(): GroupChoices {
    const at = this.header.get('exhibit');
    return at === undefined ? undefined : groupChoicesOf(this.#cells.value(at.row, at.column));
  }

  #rows(header: GroupChoices): ReadRow[] {
    const { area, firstRow, columns } = this.place;
    const rows: ReadRow[] = [];
    const exhibit = columns.get('exhibit');
    for (let row = firstRow; row < area.row + area.rows; row += 1) {
      const filled = [...columns.values()].filter((column) => !isEmpty(this.#cells.value(row, column)));
      if (filled.length === 0) continue;
      const reason = this.#isNoRow(row, filled);
      if (reason !== undefined) {
        this.leftOut.push({ area: { ...area, row, rows: 1 }, reason });
        continue;
      }
      const groups = exhibit === undefined ? header : groupChoicesOf(this.#cells.value(row, exhibit));
      rows.push(this.#row(row, groups));
    }
    return rows;
  }

  #row(row: number, groups: GroupChoices): ReadRow {
    const { area, columns } = this.place;
    const cells: Record<string, ReadCell<never>> = {};
    for (const [key, field] of this.#fields) {
      const column = columns.get(key);
      const cell =
        column === undefined
          ? new CellReading('absent', undefined, this.#cells, row, area.column)
          : this.#cell(row, column, field, groups);
      cells[key] = cell as ReadCell<never>;
    }
    return { row, cells, filledIn: this.#fields.some(([key, field]) => isEntry(cells[key], field)) };
  }

  /** In a table whose bounds are lost: a line of totals, or a remark below the rows. */
  #isNoRow(row: number, filled: readonly number[]): Unread['reason'] | undefined {
    if (this.place.recognisedBy === 'table name') return undefined;
    const first = this.#cells.value(row, Math.min(...filled));
    if (typeof first !== 'string') return undefined;
    if (TOTAL.test(first.trim())) return 'total row';
    return filled.length === 1 && /\s/.test(first.trim()) ? 'remark' : undefined;
  }

  #cell(row: number, column: number, field: Field, groups: GroupChoices): CellReading {
    const value = this.#cells.value(row, column);
    if (isEmpty(value)) return new CellReading('blank', undefined, this.#cells, row, column);
    const typed = this.#typed(value, row, column, field, groups);
    return new CellReading(typed.value === undefined ? 'unusable' : 'given', typed, this.#cells, row, column);
  }

  #typed(value: CellValue, row: number, column: number, field: Field, groups: GroupChoices): Typed {
    const choices = field.choices;
    if (choices === allGroups || choices === acuteGroups || choices === providerGroups) {
      const kind = choices === acuteGroups ? 'acute' : choices === providerGroups ? 'provider' : groups;
      return typedGroup(textOf(value), kind, choices);
    }
    return typedCell({ value, format: this.#cells.format(row, column) }, field, this.conventions);
  }
}

/** Which kind of group a bare `Presence` means, where an exhibit says so. */
type GroupChoices = 'acute' | 'provider' | undefined;

function groupChoicesOf(exhibit: CellValue): GroupChoices {
  if (typeof exhibit !== 'string') return undefined;
  if (/3\s*-?\s*A/i.test(exhibit.normalize('NFKC'))) return 'acute';
  return /3\s*-?\s*B/i.test(exhibit.normalize('NFKC')) ? 'provider' : undefined;
}

function kindOf(header: Readonly<Record<string, ReadCell<unknown>>>): GroupChoices {
  return groupChoicesOf((header['exhibit']?.value as string | undefined) ?? null);
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

function isFilledIn(
  layout: SheetLayout,
  header: Readonly<Record<string, ReadCell<unknown>>>,
  rows: readonly ReadRow[],
): boolean {
  if (layout.key === 'terms') return rows.some(isEnteredTerm);
  const labels: Fields = layout.header;
  return (
    rows.some(({ filledIn }) => filledIn) ||
    Object.entries(labels).some(([key, field]) => isEntry(header[key], field))
  );
}

/** What the document prints stands on a blank Terms sheet too. */
function isEnteredTerm({ cells }: ReadRow): boolean {
  const { value, status } = cells;
  return value?.state === 'given' && status?.value !== 'contract';
}

/** A cell and what it says; 100,000 rows of them are kept, so what follows from the sheet is not copied. */
class CellReading implements ReadCell<unknown> {
  constructor(
    readonly state: ReadCell<unknown>['state'],
    private readonly typed: Typed | undefined,
    private readonly cells: SheetCells,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get value(): unknown {
    return this.typed?.value;
  }

  get remark(): ReadCell<unknown>['remark'] {
    return this.typed?.remark;
  }

  get at(): CellAddress {
    return { sheet: this.cells.info.name, row: this.row, column: this.column };
  }

  get raw(): CellValue {
    return this.state === 'absent' ? null : this.cells.value(this.row, this.column);
  }

  get formula(): string | undefined {
    return this.state === 'absent' ? undefined : this.cells.formula(this.row, this.column);
  }
}
