import type { CellValue } from '../domain/cell';
import type { Area, CellAddress } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import type {
  Block,
  DefinedName,
  ReadOptions,
  SheetInfo,
  TableInfo,
  WorkbookInfo,
  WorkbookPort,
} from '../workbook/port';

/** All that a calculation can depend on. */
export interface CalculationModel {
  readonly sheets: readonly CalculationSheet[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly DefinedName[];
}

export interface CalculationSheet {
  readonly name: string;
  /** The filled cells; those that an array formula fills may be left out. */
  readonly cells: readonly CalculationCell[];
}

export interface CalculationCell {
  readonly row: number;
  readonly column: number;
  /** The constant, or the stored result of the formula. Dates are serials of the 1900 system. */
  readonly value: CellValue;
  /** With its leading `=`, in any spelling. */
  readonly formula?: string;
  /** The cells an array formula fills, this one the first (`<f t="array" ref="…">`). */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** The cells, tables and names of a workbook, read through its port. */
export async function modelOfWorkbook(
  workbook: Pick<WorkbookPort, 'describe' | 'read' | 'spills'>,
  options?: ReadOptions,
): Promise<CalculationModel> {
  const { sheets, tables, names } = await workbook.describe();
  const used = sheets.flatMap((sheet) => (sheet.used === undefined ? [] : [sheet.used]));
  const cells = (await workbook.read(used, options)).flatMap(cellsOf);
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  const spills = await workbook.spills(formulas);
  const spillOf = new Map(formulas.map((cell, index) => [cell, spills[index]]));
  const bySheet = new Map<string, CalculationCell[]>(sheets.map(({ name }) => [name, []]));
  for (const cell of cells) bySheet.get(cell.sheet)?.push(withSpill(cell, spillOf.get(cell)));
  return { sheets: sheets.map(({ name }) => ({ name, cells: bySheet.get(name) ?? [] })), tables, names };
}

/** The sheets with nothing but their extent, the tables and the names: enough to see what a formula refers to. */
export function outlineOf({ sheets, tables, names }: WorkbookInfo): CalculationModel {
  const corner = ({ used }: SheetInfo): CalculationCell[] =>
    used === undefined
      ? []
      : [{ row: used.row + used.rows - 1, column: used.column + used.columns - 1, value: null }];
  return { sheets: sheets.map((sheet) => ({ name: sheet.name, cells: corner(sheet) })), tables, names };
}

/** The outline filled with the values that stand in some areas; their formulas are not calculated again. */
export function modelOfValues(info: WorkbookInfo, blocks: readonly Block[]): CalculationModel {
  const outline = outlineOf(info);
  const valuesOn = (name: string) =>
    blocks
      .filter(({ area }) => area.sheet === name)
      .flatMap(cellsOf)
      .map(({ row, column, value }): CalculationCell => ({ row, column, value }));
  return {
    ...outline,
    sheets: outline.sheets.map(({ name, cells }) => ({ name, cells: [...cells, ...valuesOn(name)] })),
  };
}

type CellOfSheet = CalculationCell & CellAddress;

function cellsOf({ area, values, formulas }: Block): CellOfSheet[] {
  const cells: CellOfSheet[] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      if (value === null && formula === undefined) return;
      const place = { sheet: area.sheet, row: area.row + row, column: area.column + column };
      cells.push(formula === undefined ? { ...place, value } : { ...place, value, formula });
    });
  });
  return cells;
}

function withSpill(cell: CellOfSheet, area: Area | undefined): CalculationCell {
  return area === undefined ? cell : { ...cell, spill: { rows: area.rows, columns: area.columns } };
}

/** The same of sheets that are still to be written. */
export function modelOfDrafts(drafts: readonly SheetDraft[]): CalculationModel {
  return {
    sheets: drafts,
    tables: drafts.flatMap((draft) => draft.tables.map((table) => tableInfo(draft.name, table))),
    names: [],
  };
}

function tableInfo(
  sheet: string,
  { name, row, column, rows, columns }: SheetDraft['tables'][number],
): TableInfo {
  return {
    name,
    sheet,
    area: { sheet, row, column, rows: rows + 1, columns: columns.length },
    columns: columns.map(({ heading }) => heading),
    hasHeadingRow: true,
    hasTotalRow: false,
  };
}
