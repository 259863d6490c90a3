import type { CellValue } from '../domain/cell';
import type { Localized } from '../domain/language';
import type { Area, CellAddress } from './address';
import type { SheetDraft } from './draft';

/**
 * What the product needs of a workbook.
 *
 * Three adapters keep this promise: Excel through office.js, an .xlsx file, and the workbench.
 * Every call is one exchange with the host however many cells it names; callers batch, never loop.
 * A host that refuses throws a WorkbookProblem.
 */
export interface WorkbookPort {
  /** What is there: sheets, tables, names. Cheap; reads no cell. */
  describe(): Promise<WorkbookInfo>;

  /** Values, formulas and number formats of the areas, in their order. */
  read(areas: readonly Area[], options?: ReadOptions): Promise<Block[]>;

  /**
   * The areas that spilling formulas fill, their own cell first; undefined for a formula that fills
   * one cell, and for a cell without one.
   */
  spills(cells: readonly CellAddress[]): Promise<(Area | undefined)[]>;

  /**
   * Recomputes every formula with the product's engine.
   *
   * @returns undefined where the host calculates by itself and its values are live
   */
  recompute(options?: RecomputeOptions): Promise<RecomputedCell[] | undefined>;

  /** Writes single cells; everything else stays as it is. */
  write(changes: readonly CellChange[]): Promise<void>;

  /** Adds sheets. A sheet of the same name must not exist (see WorkbookInfo.sheets). */
  addSheets(drafts: readonly SheetDraft[]): Promise<void>;

  /** Replaces a sheet that the product itself wrote, or adds it. */
  replaceSheet(draft: SheetDraft): Promise<void>;

  /** Removes a sheet that the product itself wrote; absent is fine. */
  removeSheet(name: string): Promise<void>;
}

/** A workbook on a screen: it can also be pointed at. Excel and the workbench. */
export interface LiveWorkbookPort extends WorkbookPort {
  /** Selects a cell and brings its sheet to the front. */
  select(cell: CellAddress): Promise<void>;

  /** The first cell of the current selection. */
  selection(): Promise<CellAddress>;

  /** Marks cells with a conditional format of ours; the user's formats stay. Replaces earlier marks. */
  highlight(marks: readonly Highlight[]): Promise<void>;

  /** Removes every mark of ours, and nothing else. */
  clearHighlight(): Promise<void>;

  /** @returns a function that stops the listening */
  onSelectionChanged(listener: (cell: CellAddress) => void): Promise<() => void>;

  /** Called after the user changed cells, not after our own writes. @returns a function that stops the listening */
  onChanged(listener: () => void): Promise<() => void>;

  /** Opens the drafts as a new workbook beside this one. */
  openAsNew(drafts: readonly SheetDraft[]): Promise<void>;

  /** Versions and abilities of the host, for the user to copy. */
  diagnostics(): Promise<Record<string, string>>;
}

/** Recomputes every formula of a workbook: the service of an engine, brought in by an entry file. */
export type Recompute = (
  workbook: Pick<WorkbookPort, 'describe' | 'read' | 'spills'>,
  options?: RecomputeOptions,
) => Promise<RecomputedCell[]>;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called as the reading goes on: cells done, cells in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface RecomputeOptions extends ReadOptions {
  /** How long it may take [s] before it is given up as `tooLarge`; the engine has a limit of its own. */
  readonly longest?: number;
}

export interface WorkbookInfo {
  readonly name: string;
  /** Dates count from 1904; `read` still answers serials of the 1900 system. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
  /** Other workbooks that formulas point to, as written in the file. Never opened. */
  readonly externalLinks: readonly string[];
  readonly activeSheet: string | undefined;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The smallest area that holds every filled cell; undefined for an empty sheet. */
  readonly used: Area | undefined;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Merged areas: only the first cell of each has a value. */
  readonly merged: readonly Area[];
  readonly isProtected: boolean;
}

export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  /** With its heading row and its total row, where it has them. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeadingRow: boolean;
  readonly hasTotalRow: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheet: string | undefined;
  /** As written, without the leading `=`. */
  readonly refersTo: string;
}

/** Cells of one area, row by row. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its leading `=`, add-in functions by their plain names; undefined for a constant. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
  /** Number formats as stored (`0.00%`, `General`). */
  readonly formats: readonly (readonly string[])[];
}

export interface RecomputedCell extends CellAddress {
  readonly formula: string;
  readonly stored: CellValue;
  readonly recomputed: CellValue;
  /** What doubles give, in which most programs calculate, where `recomputed` is neither that nor what is stored. */
  readonly inDoubles?: CellValue;
  /** Excel may calculate the formula, the engine here does not: `recomputed` says why and is no result. */
  readonly isBeyondEngine?: true;
}

export interface CellChange extends CellAddress {
  /**
   * A value, or a formula with its leading `=`. Text that only looks like a formula is `{ value }`.
   * `computed` is stored beside the formula where the host does not calculate by itself, and `fills`
   * says how many cells a spilling formula takes; the values of those are changes of their own.
   */
  readonly content:
    | { readonly value: CellValue }
    | {
        readonly formula: string;
        readonly computed?: CellValue;
        readonly fills?: { readonly rows: number; readonly columns: number };
      };
  readonly format?: string;
  readonly note?: string | null;
}

export interface Highlight extends CellAddress {
  readonly severity: 'error' | 'warning' | 'info';
}

export type WorkbookProblemReason =
  | 'unreadable' // not an .xlsx file, damaged, encrypted
  | 'tooLarge' // a documented limit is exceeded
  | 'hostile' // entities, bombs
  | 'missing' // a sheet, table or name is gone
  | 'exists' // a sheet of that name is there already
  | 'protected' // the sheet or workbook is protected
  | 'editing' // a cell is being edited
  | 'unsupported' // the host cannot do this
  | 'cancelled';

/**
 * The host refused, or the file cannot be used.
 *
 * The sentence is for the user: in the pane, on a page, on the command line. The message is its English.
 */
export class WorkbookProblem extends Error {
  override readonly name = 'WorkbookProblem';

  constructor(
    readonly reason: WorkbookProblemReason,
    readonly sentence: Localized,
    /** What it is about, for programs: a sheet's name, a limit. */
    readonly detail: Readonly<Record<string, string>> = {},
  ) {
    super(sentence.en);
  }
}
