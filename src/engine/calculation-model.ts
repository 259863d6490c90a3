import type { CellValue } from '../domain/cell';
import type { SheetDraft } from '../workbook/draft';
import type { Block, DefinedName, ReadOptions, TableInfo, WorkbookPort } from '../workbook/port';

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
  workbook: Pick<WorkbookPort, 'describe' | 'read'>,
  options?: ReadOptions,
): Promise<CalculationModel> {
  const { sheets, tables, names } = await workbook.describe();
  const used = sheets.flatMap((sheet) => (sheet.used === undefined ? [] : [sheet.used]));
  const blocks = await workbook.read(used, options);
  const cellsBySheet = new Map(blocks.map((block) => [block.area.sheet, cellsOf(block)]));
  return {
    sheets: sheets.map(({ name }) => ({ name, cells: cellsBySheet.get(name) ?? [] })),
    tables,
    names,
  };
}

function cellsOf({ area, values, formulas }: Block): CalculationCell[] {
  const cells: CalculationCell[] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      if (value === null && formula === undefined) return;
      const place = { row: area.row + row, column: area.column + column };
      cells.push({ ...place, value, ...(formula === undefined ? {} : { formula }) });
    });
  });
  return cells;
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
