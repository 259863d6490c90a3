import type { Area } from '../address';
import type {
  Block,
  ReadOptions,
  Recompute,
  RecomputedCell,
  SheetInfo,
  WorkbookInfo,
  WorkbookPort,
} from '../port';
import { WorkbookProblem } from '../port';
import { Archive } from './archive';
import type { FileContents, FileSheet } from './file';
import { areaOn, readFile } from './file';
import type { StoredCell } from './grid';
import { keepWithin } from './limits';
import { GENERAL } from './styles-part';
import { cancelled } from './xml';

export interface XlsxOptions {
  /** The file's name, as the user knows it. */
  readonly name: string;
  /** The engine that recomputes formulas; without one `recompute` is unsupported. */
  readonly recompute?: Recompute;
  readonly signal?: AbortSignal;
}

/** A workbook in an .xlsx file, read from bytes. Works in Node and in a browser; opens no file by itself. */
export class XlsxWorkbook implements WorkbookPort {
  readonly #contents: FileContents;
  readonly #options: XlsxOptions;

  private constructor(contents: FileContents, options: XlsxOptions) {
    this.#contents = contents;
    this.#options = options;
  }

  /** @throws WorkbookProblem saying why the file cannot be used, or which limit it exceeds */
  static open(bytes: Uint8Array, options: XlsxOptions): XlsxWorkbook {
    return new XlsxWorkbook(readFile(new Archive(bytes), options.signal), options);
  }

  describe(): Promise<WorkbookInfo> {
    const { sheets, tables, names, externalLinks, date1904, activeSheet } = this.#contents;
    return Promise.resolve({
      name: this.#options.name,
      date1904,
      sheets: sheets.map(sheetInfo),
      tables,
      names,
      externalLinks,
      activeSheet,
    });
  }

  async read(areas: readonly Area[], options: ReadOptions = {}): Promise<Block[]> {
    const sizes = areas.map((area) => area.rows * area.columns);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    keepWithin('readCells', total);
    const blocks: Block[] = [];
    let done = 0;
    for (const [index, area] of areas.entries()) {
      if (options.signal?.aborted === true) throw cancelled();
      blocks.push(blockOf(this.#sheet(area.sheet), area));
      done += sizes[index] as number;
      options.onProgress?.(done, total);
    }
    return blocks;
  }

  recompute(options?: ReadOptions): Promise<RecomputedCell[]> {
    if (this.#options.recompute === undefined) {
      throw new WorkbookProblem('unsupported', 'This workbook was opened without a formula engine.');
    }
    return this.#options.recompute(this, options);
  }

  write(): Promise<void> {
    throw new WorkbookProblem('unsupported', 'This version only reads files.');
  }

  addSheets(): Promise<void> {
    throw new WorkbookProblem('unsupported', 'This version only reads files.');
  }

  replaceSheet(): Promise<void> {
    throw new WorkbookProblem('unsupported', 'This version only reads files.');
  }

  removeSheet(): Promise<void> {
    throw new WorkbookProblem('unsupported', 'This version only reads files.');
  }

  #sheet(name: string): FileSheet {
    const wanted = name.toLowerCase();
    const sheet = this.#contents.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (sheet === undefined) {
      throw new WorkbookProblem('missing', `There is no sheet “${name}”.`, { sheet: name });
    }
    return sheet;
  }
}

function sheetInfo({
  name,
  visibility,
  grid,
  hiddenRows,
  hiddenColumns,
  merged,
  isProtected,
}: FileSheet): SheetInfo {
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
}

/** Rows without cells share one empty row, so a large area of few cells stays small. */
function blockOf(sheet: FileSheet, area: Area): Block {
  const blank = {
    values: new Array<null>(area.columns).fill(null),
    formulas: new Array<undefined>(area.columns).fill(undefined),
    formats: new Array<string>(area.columns).fill(GENERAL),
  };
  const rows = Array.from({ length: area.rows }, (_, index) => {
    const cells = sheet.grid.row(area.row + index).filter(({ column }) => isWithin(area, column));
    return cells.length === 0 ? blank : filledRow(cells, area, blank);
  });
  return {
    area,
    values: rows.map((row) => row.values),
    formulas: rows.map((row) => row.formulas),
    formats: rows.map((row) => row.formats),
  };
}

interface BlockRow {
  readonly values: Block['values'][number];
  readonly formulas: Block['formulas'][number];
  readonly formats: Block['formats'][number];
}

function filledRow(cells: readonly StoredCell[], area: Area, blank: BlockRow): BlockRow {
  const [values, formulas, formats] = [[...blank.values], [...blank.formulas], [...blank.formats]];
  for (const { column, value, formula, format } of cells) {
    const at = column - area.column;
    values[at] = value;
    formulas[at] = formula;
    formats[at] = format;
  }
  return { values, formulas, formats };
}

function isWithin(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}
