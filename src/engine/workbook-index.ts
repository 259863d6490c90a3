import type { CellValue } from '../domain/cell';
import { covers, type Area, type CellAddress } from '../workbook/address';
import type { CalculationCell, CalculationModel, CalculationSheet } from './calculation-model';
import type { DefinedName, TableInfo } from '../workbook/port';

/** A formula on a sheet, and how far its calculation has come. */
export interface FormulaCell extends CellAddress {
  readonly formula: string;
  readonly stored: CellValue;
  /** The cells it fills, itself the first; one cell unless it is an array formula. */
  readonly spill: { readonly rows: number; readonly columns: number };
  state: 'waiting' | 'running' | 'done';
  result: CellValue;
  /** Excel may calculate it; the engine does not. */
  isBeyondEngine: boolean;
}

/** A cell as the key of a map. */
export function placeKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}|${row}|${column}`;
}

/** One sheet: its cells by place, and where its formulas stand. */
export class IndexedSheet {
  readonly name: string;
  /** How far the filled cells reach. */
  readonly rows: number;
  readonly columns: number;
  readonly formulas: readonly FormulaCell[];
  /** By column, the formula that fills each row, rows ascending. */
  private readonly filledBy: ReadonlyMap<
    number,
    readonly { readonly row: number; readonly by: FormulaCell }[]
  >;

  constructor(readonly sheet: CalculationSheet) {
    this.name = sheet.name;
    this.rows = extent(sheet.cells, (cell) => cell.row + spillOf(cell).rows);
    this.columns = extent(sheet.cells, (cell) => cell.column + spillOf(cell).columns);
    this.formulas = sheet.cells
      .filter(({ formula }) => formula !== undefined)
      .map((cell) => formulaCell(sheet, cell));
    this.filledBy = filledCells(this.formulas);
  }

  /** The formulas that fill a cell of the area. */
  *formulasIn(area: Omit<Area, 'sheet'>): Generator<FormulaCell> {
    const lastColumn = Math.min(area.column + area.columns, this.columns);
    for (let column = area.column; column < lastColumn; column++) {
      const filled = this.filledBy.get(column) ?? [];
      for (let at = firstAtOrAfter(filled, area.row); at < filled.length; at++) {
        const { row, by } = filled[at] as (typeof filled)[number];
        if (row >= area.row + area.rows) break;
        yield by;
      }
    }
  }
}

function extent(cells: readonly CalculationCell[], end: (cell: CalculationCell) => number): number {
  return cells.reduce((most, cell) => Math.max(most, end(cell)), 1);
}

function formulaCell(sheet: CalculationSheet, cell: CalculationCell): FormulaCell {
  return {
    sheet: sheet.name,
    row: cell.row,
    column: cell.column,
    formula: cell.formula as string,
    stored: cell.value,
    spill: spillOf(cell),
    state: 'waiting',
    isBeyondEngine: false,
    result: null,
  };
}

/** A file can claim any size: a larger spill is not followed. */
const LARGEST_SPILL = 1_000_000;

function spillOf({ spill }: CalculationCell): FormulaCell['spill'] {
  return spill !== undefined && spill.rows * spill.columns <= LARGEST_SPILL ? spill : { rows: 1, columns: 1 };
}

function filledCells(formulas: readonly FormulaCell[]): IndexedSheet['filledBy'] {
  const columns = new Map<number, { row: number; by: FormulaCell }[]>();
  for (const by of formulas) {
    for (let column = by.column; column < by.column + by.spill.columns; column++) {
      const filled = columns.get(column) ?? [];
      columns.set(column, filled);
      for (let row = by.row; row < by.row + by.spill.rows; row++) filled.push({ row, by });
    }
  }
  for (const filled of columns.values()) filled.sort((one, other) => one.row - other.row);
  return columns;
}

function firstAtOrAfter(filled: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = filled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((filled[middle] as { row: number }).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds what formulas name: sheets, tables, defined names; letter case plays no part. */
export class WorkbookIndex {
  readonly sheets: readonly IndexedSheet[];
  readonly tables: readonly TableInfo[];
  private readonly sheetByKey: ReadonlyMap<string, IndexedSheet>;
  private readonly tableByKey: ReadonlyMap<string, TableInfo>;
  private readonly nameByKey: ReadonlyMap<string, DefinedName>;

  constructor(model: CalculationModel) {
    this.sheets = model.sheets.map((sheet) => new IndexedSheet(sheet));
    this.tables = model.tables;
    this.sheetByKey = new Map(this.sheets.map((sheet) => [key(sheet.name), sheet]));
    this.tableByKey = new Map(model.tables.map((table) => [key(table.name), table]));
    this.nameByKey = new Map(model.names.map((name) => [nameKey(name.name, name.sheet), name]));
  }

  sheet(name: string): IndexedSheet | undefined {
    return this.sheetByKey.get(key(name));
  }

  table(name: string): TableInfo | undefined {
    return this.tableByKey.get(key(name));
  }

  /** The table whose rows a cell stands in: what `[@Column]` without a name means. */
  tableAt(cell: CellAddress): TableInfo | undefined {
    return this.tables.find(({ area }) => key(area.sheet) === key(cell.sheet) && covers(area, cell));
  }

  /** A name of the sheet itself comes before one of the workbook. */
  definedName(name: string, sheet: string): DefinedName | undefined {
    return this.nameByKey.get(nameKey(name, sheet)) ?? this.nameByKey.get(nameKey(name, undefined));
  }
}

function key(name: string): string {
  return name.toUpperCase();
}

function nameKey(name: string, sheet: string | undefined): string {
  return `${key(name)}|${sheet === undefined ? '' : key(sheet)}`;
}
