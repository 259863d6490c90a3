import { covers, type Area, type CellAddress } from '../address';
import type { WorkbookAppearance } from '../appearance';
import { renameColumn } from '../column-rename';
import type { SheetDraft } from '../draft';
import { draftCells } from '../draft-cells';
import { withLongLists } from '../long-lists';
import { GENERAL } from '../number-format';
import type {
  Block,
  CellChange,
  ReadOptions,
  Recompute,
  RecomputeOptions,
  RecomputedCell,
  TableInfo,
  WorkbookInfo,
  WorkbookPort,
} from '../port';
import { cancelled, missingSheet, protectedSheet, protectedWorkbook, unsupported } from '../refusals';
import { checkNewSheets, sameSheet } from '../sheet-name';
import { plainFormula } from '../spelling';
import { withFreeTableNames } from '../table-names';
import { readAppearance } from './appearance';
import { Archive } from './archive';
import { blankPackage } from './blank-file';
import { blockOf } from './block';
import { areaOn, type FileContents, type FileSheet, readFile } from './file';
import type { StoredCell } from './grid';
import { keepWithin } from './limits';
import { Package } from './package';
import { applyPending, type PendingSheet } from './pending';
import { dropSignatures, type SaveRemark, saveRemarks } from './save-remarks';
import { WorkbookEdit } from './workbook-edit';

export interface XlsxOptions {
  /** The file's name, as the user knows it. */
  readonly name: string;
  /** The engine that recomputes formulas; without one `recompute` is unsupported. */
  readonly recompute?: Recompute;
  readonly signal?: AbortSignal;
}

/**
 * A workbook in an .xlsx file, read from bytes and saved to bytes. Works in Node and in a browser;
 * opens no file by itself. What is not written to is saved as it came.
 */
export class XlsxWorkbook implements WorkbookPort {
  readonly #pending = new Map<string, PendingSheet>();

  private constructor(
    private readonly file: Package,
    private contents: FileContents,
    private readonly options: XlsxOptions,
  ) {}

  /** @throws WorkbookProblem saying why the file cannot be used, or which limit it exceeds */
  static open(bytes: Uint8Array, options: XlsxOptions): XlsxWorkbook {
    const file = new Package(new Archive(bytes));
    return new XlsxWorkbook(file, readFile(file, options.signal), options);
  }

  /** A workbook without sheets; it needs one before it can be saved. */
  static blank(options: XlsxOptions): XlsxWorkbook {
    const file = blankPackage();
    return new XlsxWorkbook(file, readFile(file), options);
  }

  /** The file's bytes, with everything written so far. */
  save(): Uint8Array {
    if (this.contents.sheets.length === 0) {
      throw unsupported({
        en: 'A workbook needs at least one sheet.',
        de: 'Eine Arbeitsmappe braucht mindestens ein Blatt.',
        ja: 'ブックには少なくとも 1 枚のシートが必要です。',
      });
    }
    applyPending(this.file, this.#pending, this.contents.date1904);
    this.#pending.clear();
    dropSignatures(this.file);
    return this.file.zip();
  }

  /** What of the file saving cannot keep, or keeps without bringing it up to date. */
  saveRemarks(): SaveRemark[] {
    return saveRemarks(this.file);
  }

  /** How the workbook looks, for a grid that shows it. */
  appearance(): WorkbookAppearance {
    return readAppearance(this.file);
  }

  describe(): Promise<WorkbookInfo> {
    const { sheets, tables, names, externalLinks, date1904, activeSheet } = this.contents;
    return Promise.resolve({
      name: this.options.name,
      date1904,
      sheets: sheets.map(({ name, visibility, grid, hiddenRows, hiddenColumns, merged, isProtected }) => {
        const used = grid.used();
        return {
          name,
          visibility,
          used: used && areaOn(name, used),
          hiddenRows,
          hiddenColumns,
          merged: merged.map((area) => areaOn(name, area)),
          isProtected,
        };
      }),
      tables,
      names,
      externalLinks,
      activeSheet,
    });
  }

  read(areas: readonly Area[], options: ReadOptions = {}): Promise<Block[]> {
    return settled(() => {
      const total = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
      keepWithin('readCells', total);
      let done = 0;
      return areas.map((area) => {
        if (options.signal?.aborted === true) throw cancelled();
        const block = blockOf(this.#sheet(area.sheet), area);
        done += area.rows * area.columns;
        options.onProgress?.(done, total);
        return block;
      });
    });
  }

  spills(cells: readonly CellAddress[]): Promise<(Area | undefined)[]> {
    return settled(() =>
      cells.map(({ sheet, row, column }) => {
        const fills = this.#sheet(sheet).grid.cell(row, column)?.fills;
        return fills && { sheet, row, column, ...fills };
      }),
    );
  }

  async recompute(options?: RecomputeOptions): Promise<RecomputedCell[]> {
    if (this.options.recompute === undefined) {
      throw unsupported({
        en: 'This workbook was opened without a formula engine.',
        de: 'Diese Arbeitsmappe wurde ohne Rechenmaschine geöffnet.',
        ja: 'このブックは計算エンジンなしで開かれました。',
      });
    }
    return this.options.recompute(this, options);
  }

  write(changes: readonly CellChange[]): Promise<void> {
    return settled(() => {
      const targets = changes.map((change) => ({ change, sheet: this.#writable(change.sheet) }));
      for (const { change, sheet } of targets) this.#writeCell(sheet, change);
    });
  }

  addSheets(drafts: readonly SheetDraft[]): Promise<void> {
    return settled(() => {
      checkNewSheets(
        drafts,
        this.contents.sheets.map(({ name }) => name),
      );
      this.#mayChangeSheets();
      this.#add(drafts);
    });
  }

  replaceSheet(draft: SheetDraft): Promise<void> {
    return settled(() => {
      this.#mayChangeSheets();
      const present = this.contents.sheets.find(({ name }) => sameSheet(name, draft.name));
      checkNewSheets([draft], []);
      if (present === undefined) this.#add([draft]);
      else this.#add([draft], this.#remove(present.name));
    });
  }

  removeSheet(name: string): Promise<void> {
    return settled(() => {
      const present = this.contents.sheets.find((sheet) => sameSheet(sheet.name, name));
      if (present === undefined) return;
      this.#mayChangeSheets();
      this.#remove(present.name);
      this.contents = readFile(this.file);
    });
  }

  /** Gives a table other rows of its sheet; its columns stay. */
  resizeTable(name: string, area: Area): void {
    this.#flush();
    new WorkbookEdit(this.file).resizeTable(name, area);
    this.contents = readFile(this.file);
  }

  #writeCell(sheet: FileSheet, { row, column, content, format, note }: CellChange): void {
    this.#keepHeading(sheet, row, column, content);
    const pending = this.#pendingOf(sheet);
    const present = sheet.grid.cell(row, column);
    const written: StoredCell = {
      column,
      format: format ?? present?.format ?? GENERAL,
      ...('formula' in content
        ? { value: content.computed ?? null, formula: plainFormula(content.formula), fills: content.fills }
        : { value: content.value === '' ? null : content.value, formula: undefined }),
    };
    sheet.grid.put(row, written);
    pending.cells.set(`${row},${column}`, { row, ...written, newFormat: format });
    if (note !== undefined) pending.notes.set(`${row},${column}`, { row, column, note });
  }

  #pendingOf({ name }: FileSheet): PendingSheet {
    const pending = this.#pending.get(name) ?? { cells: new Map(), notes: new Map() };
    this.#pending.set(name, pending);
    return pending;
  }

  /** A table's heading and the cell that shows it are one: formulas follow the new name, as in Excel. */
  #keepHeading(sheet: FileSheet, row: number, column: number, content: CellChange['content']): void {
    const table = this.contents.tables.find(({ sheet: on, area, hasHeadingRow, columns }) => {
      const index = column - area.column;
      return on === sheet.name && hasHeadingRow && area.row === row && index >= 0 && index < columns.length;
    });
    const old = table?.columns[column - table.area.column];
    if (table === undefined || old === undefined || ('value' in content && content.value === old)) return;
    const heading = headingOf(content, table);
    this.#flush();
    new WorkbookEdit(this.file).renameColumn(table.name, [old, heading]);
    const columns = table.columns.map((name) => (name === old ? heading : name));
    const tables = this.contents.tables.map((other) => (other === table ? { ...table, columns } : other));
    this.contents = { ...this.contents, tables };
    for (const { sheet: on, row: at, cell } of this.#formulas()) {
      const isInTable = on.name === table.sheet && covers(table.area, { row: at, column: cell.column });
      const formula = renameColumn(cell.formula, table.name, [old, heading], isInTable);
      if (formula === cell.formula) continue;
      on.grid.put(at, { ...cell, formula });
      this.#pendingOf(on).cells.set(`${at},${cell.column}`, {
        ...cell,
        row: at,
        formula,
        newFormat: undefined,
      });
    }
  }

  *#formulas(): Generator<{ sheet: FileSheet; row: number; cell: StoredCell & { formula: string } }> {
    for (const sheet of this.contents.sheets) {
      for (const row of sheet.grid.rows) {
        for (const cell of sheet.grid.row(row)) {
          if (cell.formula !== undefined) yield { sheet, row, cell: { ...cell, formula: cell.formula } };
        }
      }
    }
  }

  #add(drafts: readonly SheetDraft[], position?: number): void {
    this.#flush();
    const taken = [...this.contents.tables, ...this.contents.names].map(({ name }) => name);
    const edit = new WorkbookEdit(this.file);
    const present = this.contents.sheets.map(({ name }) => name);
    const listed = withLongLists(drafts, present);
    for (const draft of withFreeTableNames(listed.drafts, taken)) {
      edit.addSheet(draft, this.contents.date1904, position);
    }
    for (const lists of listed.lists) edit.addSheet(lists, this.contents.date1904);
    edit.showVisibleSheet();
    if (drafts.flatMap(draftCells).some(isUncomputed)) edit.recomputeOnOpening();
    this.contents = readFile(this.file);
  }

  /** @returns the place it had */
  #remove(name: string): number {
    this.#pending.delete(name);
    this.#flush();
    const edit = new WorkbookEdit(this.file);
    edit.dropCalculationChain();
    const place = edit.removeSheet(name);
    this.contents = readFile(this.file);
    return place;
  }

  /** Sheets are read anew from the parts after one came or went, so what waits must be in them. */
  #flush(): void {
    applyPending(this.file, this.#pending, this.contents.date1904);
    this.#pending.clear();
  }

  #writable(name: string): FileSheet {
    const sheet = this.#sheet(name);
    if (!sheet.isProtected) return sheet;
    throw protectedSheet(sheet.name);
  }

  #mayChangeSheets(): void {
    if (this.contents.isProtected) throw protectedWorkbook();
  }

  #sheet(name: string): FileSheet {
    const sheet = this.contents.sheets.find((candidate) => sameSheet(candidate.name, name));
    if (sheet === undefined) {
      throw missingSheet(name);
    }
    return sheet;
  }
}

/** @throws WorkbookProblem when the text cannot head a column of the table */
function headingOf(content: CellChange['content'], { name, columns }: TableInfo): string {
  const heading = 'value' in content ? content.value : undefined;
  const isTaken = columns.some((column) => column.toLowerCase() === String(heading).toLowerCase());
  if (typeof heading === 'string' && heading !== '' && !isTaken) return heading;
  throw unsupported(
    {
      en: `Every column of the table “${name}” needs a heading of its own.`,
      de: `Jede Spalte der Tabelle „${name}“ braucht eine eigene Überschrift.`,
      ja: `テーブル「${name}」の各列には固有の見出しが必要です。`,
    },
    { table: name },
  );
}

function isUncomputed({ formula, value }: { readonly formula?: string; readonly value: unknown }): boolean {
  return formula !== undefined && value === null;
}

/** Runs at once; what it throws becomes a rejection, as the port promises. */
function settled<T>(action: () => T): Promise<T> {
  return new Promise((resolve) => resolve(action()));
}
