import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData } from '@univerjs/core';
import { covers, type Area, type CellAddress } from '../address';
import type { CellLook, SheetAppearance, WorkbookAppearance } from '../appearance';
import { GENERAL } from '../number-format';
import type { Block, SheetInfo, TableInfo, WorkbookInfo, WorkbookPort } from '../port';
import { sameSheet } from '../sheet-name';
import { cellDataOf, formulaCellOf } from './cell';
import { styleOf } from './cell-look';
import {
  type GridSheet,
  type GridTable,
  LEAST_COLUMNS,
  LEAST_ROWS,
  SPARE_COLUMNS,
  SPARE_ROWS,
  freezeOf,
  rangeOf,
  widthInPixels,
} from './draft-sheet';
import { gridConditionalFormat, gridValidation } from './file-rules';
import { workbookData } from './grid-workbook';
import type { SheetOrigin } from './sheet-origin';

const PIXELS_A_POINT = 4 / 3;
/** A line of text and the space around it, by the size of its letters. */
const LINE_HEIGHT = 1.4;
/** Excel's row for letters of 11 points. */
const DEFAULT_HEIGHT = 20;

/** A file that was opened, as far as it takes to show it: its contents and how it looks. */
export interface OpenedFile extends Pick<WorkbookPort, 'describe' | 'read' | 'spills'> {
  appearance(): WorkbookAppearance;
}

/** The workbook of a file as the grid loads it. */
export async function openedWorkbookData(file: OpenedFile, newId: () => string): Promise<IWorkbookData> {
  const info = await file.describe();
  const appearance = file.appearance();
  const blocks = await file.read(info.sheets.flatMap(({ used }) => used ?? []));
  const spills = (await file.spills(blocks.flatMap(formulaCells))).filter((area) => area !== undefined);
  const styles = new StyleTable(appearance.looks);
  const sheets = info.sheets.map((sheet) => {
    const block = blocks.find(({ area }) => area.sheet === sheet.name);
    const look = appearance.sheets.find(({ name }) => sameSheet(name, sheet.name)) ?? blankLook(sheet.name);
    return new SheetBuilder(
      { info: sheet, look, block, spills, workbook: info, styles, looks: appearance.looks },
      newId,
    ).sheet();
  });
  return workbookData({
    id: newId(),
    name: info.name,
    sheets,
    names: info.names,
    origin: { date1904: info.date1904, externalLinks: info.externalLinks },
    styles: styles.table,
  });
}

function blankLook(name: string): SheetAppearance {
  return {
    name,
    cells: [],
    rows: [],
    columns: [],
    showsGridlines: true,
    conditionalFormats: [],
    validations: [],
    notes: [],
  };
}

/** Univer's table of styles: one for each look and number format that occur together. */
class StyleTable {
  readonly table: Record<string, IStyleData> = {};

  constructor(private readonly looks: readonly CellLook[]) {}

  /** @returns the name of the style, undefined for the plainest */
  name(look: number, format: string): string | undefined {
    if (look === 0 && format === GENERAL) return undefined;
    const name = `${look} ${format}`;
    this.table[name] ??= {
      ...styleOf(this.looks[look] ?? {}),
      ...(format === GENERAL ? {} : { n: { pattern: format } }),
    };
    return name;
  }
}

function formulaCells({ area, formulas }: Block): CellAddress[] {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, across) =>
      formula === undefined
        ? []
        : [{ sheet: area.sheet, row: area.row + down, column: area.column + across }],
    ),
  );
}

/** What a sheet of the grid is made from. */
interface SheetParts {
  readonly info: SheetInfo;
  readonly look: SheetAppearance;
  readonly block: Block | undefined;
  /** The areas that formulas fill, on all sheets. */
  readonly spills: readonly Area[];
  readonly workbook: WorkbookInfo;
  readonly styles: StyleTable;
  readonly looks: readonly CellLook[];
}

class SheetBuilder {
  readonly #id: string;
  readonly #cells: Record<number, Record<number, ICellData>> = {};
  readonly #spills: readonly Area[];

  constructor(
    private readonly parts: SheetParts,
    private readonly newId: () => string,
  ) {
    this.#id = newId();
    this.#spills = parts.spills.filter(({ sheet }) => sheet === parts.info.name);
  }

  sheet(): GridSheet {
    const { newId } = this;
    const { info, look } = this.parts;
    this.#fill();
    const tables = this.parts.workbook.tables.filter(({ sheet }) => sheet === info.name);
    const shownTables = tables.filter(({ hasHeadingRow }) => hasHeadingRow);
    const gridTables = shownTables.map((table) => gridTableOf(table, newId()));
    return {
      sheet: {
        id: this.#id,
        name: info.name,
        hidden: info.visibility === 'visible' ? 0 : 1,
        cellData: this.#cells,
        rowData: this.#rowData(),
        columnData: this.#columnData(),
        mergeData: info.merged.map(rangeOf),
        rowCount: this.#extent('row') + SPARE_ROWS,
        columnCount: this.#columnCount(),
        showGridlines: look.showsGridlines ? 1 : 0,
        custom: this.#origin(gridTables),
        ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
        ...(look.frozen === undefined ? {} : { freeze: freezeOf(look.frozen) }),
        ...(look.defaultWidth === undefined ? {} : { defaultColumnWidth: widthInPixels(look.defaultWidth) }),
        defaultRowHeight: this.#defaultHeight(),
      },
      tables: gridTables,
      validations: look.validations.map((rule) => gridValidation(rule, newId())),
      conditionalFormats: look.conditionalFormats.flatMap(
        (rule) => gridConditionalFormat(rule, newId()) ?? [],
      ),
      notes: look.notes,
      ...(look.filter === undefined ? {} : { filter: rangeOf(look.filter) }),
    };
  }

  #origin(tables: readonly GridTable[]): SheetOrigin {
    return {
      fileSheet: this.parts.info.name,
      veryHidden: this.parts.info.visibility === 'veryHidden',
      isProtected: this.parts.info.isProtected,
      tablesWithTotalRow: tables.filter(({ hasTotalRow }) => hasTotalRow).map(({ id }) => id),
    };
  }

  #fill(): void {
    const formatted = new Map(
      this.parts.look.cells.map(({ row, column, look }) => [`${row},${column}`, look]),
    );
    this.#fillContents(formatted);
    for (const { row, column, look } of this.parts.look.cells) {
      if (this.#cells[row]?.[column] === undefined) this.#put(row, column, {}, look, GENERAL);
    }
  }

  #fillContents(formatted: ReadonlyMap<string, number>): void {
    if (this.parts.block === undefined) return;
    const { area, values, formulas, formats } = this.parts.block;
    values.forEach((cells, down) => {
      cells.forEach((value, across) => {
        const [row, column] = [area.row + down, area.column + across];
        const formula = formulas[down]?.[across];
        if (formula === undefined && (value === null || this.#isSpilledInto(row, column))) return;
        const content = formula === undefined ? cellDataOf(value) : formulaCellOf(formula, value);
        const filled = Object.fromEntries(Object.entries(content).filter(([, part]) => part !== null));
        this.#put(
          row,
          column,
          filled,
          formatted.get(`${row},${column}`) ?? 0,
          formats[down]?.[across] ?? GENERAL,
        );
      });
    });
  }

  #put(row: number, column: number, content: ICellData, look: number, format: string): void {
    const style = this.parts.styles.name(look, format);
    (this.#cells[row] ??= {})[column] = style === undefined ? content : { ...content, s: style };
  }

  /** What an array formula fills is calculated; standing there as constants it would be in the formula's way. */
  #isSpilledInto(row: number, column: number): boolean {
    return this.#spills.some((spill) => covers(spill, { row, column }));
  }

  #rowData(): Record<number, IRowData> {
    const rows: Record<number, IRowData> = {};
    for (const { row, height, look } of this.parts.look.rows) {
      const style = look === undefined ? undefined : this.parts.styles.name(look, GENERAL);
      rows[row] = {
        ...(height === undefined ? {} : { h: Math.round(height * PIXELS_A_POINT), ia: 0 }),
        ...(style === undefined ? {} : { s: style }),
      };
    }
    for (const [row, h] of this.#tallRows()) rows[row] ??= { h };
    for (const row of this.parts.info.hiddenRows) rows[row] = { ...rows[row], hd: 1 };
    return rows;
  }

  /** Rows without a height of their own are as high as their largest letters, as Excel shows them. */
  #tallRows(): Map<number, number> {
    const { looks, look } = this.parts;
    const rows = new Map<number, number>();
    for (const { row, look: number } of look.cells) {
      const height = Math.ceil((looks[number]?.font?.size ?? 0) * PIXELS_A_POINT * LINE_HEIGHT);
      if (height > (rows.get(row) ?? this.#defaultHeight())) rows.set(row, height);
    }
    return rows;
  }

  #defaultHeight(): number {
    const { defaultHeight } = this.parts.look;
    return defaultHeight === undefined ? DEFAULT_HEIGHT : Math.round(defaultHeight * PIXELS_A_POINT);
  }

  #columnData(): Record<number, IColumnData> {
    const columns: Record<number, IColumnData> = {};
    const last = this.#columnCount() - 1;
    for (const { from, to, width, look } of this.parts.look.columns) {
      const style = look === undefined ? undefined : this.parts.styles.name(look, GENERAL);
      for (let column = from; column <= Math.min(to, last); column += 1) {
        columns[column] = {
          ...(width === undefined ? {} : { w: widthInPixels(width) }),
          ...(style === undefined ? {} : { s: style }),
        };
      }
    }
    for (const column of this.parts.info.hiddenColumns)
      if (column <= last) columns[column] = { ...columns[column], hd: 1 };
    return columns;
  }

  #columnCount(): number {
    return this.#extent('column') + SPARE_COLUMNS;
  }

  #extent(axis: 'row' | 'column'): number {
    const { used } = this.parts.info;
    const least = axis === 'row' ? LEAST_ROWS : LEAST_COLUMNS;
    if (used === undefined) return least;
    return Math.max(least, axis === 'row' ? used.row + used.rows : used.column + used.columns);
  }
}

function gridTableOf({ name, area, columns, hasTotalRow }: TableInfo, id: string): GridTable {
  // Univer knows no total row: it stays a row below the table.
  const rows = hasTotalRow ? area.rows - 1 : area.rows;
  return { id, name, range: rangeOf({ ...area, rows }), header: columns, hasTotalRow };
}
