import type { FWorksheet } from '@univerjs/sheets/facade';
import type { DraftCell, DraftTable, SheetDraft } from '../draft';
import { GENERAL } from '../number-format';
import type { SheetInfo, TableInfo, WorkbookPort } from '../port';
import { widthInCharacters } from './draft-sheet';
import { type Grid, modelOf } from './grid';
import { originOf } from './sheet-origin';

/** A sheet of the grid that no file holds yet, as a draft of it. */
export async function draftFromGrid(
  sheet: FWorksheet,
  grid: Grid,
  workbook: Pick<WorkbookPort, 'describe' | 'read'>,
): Promise<SheetDraft> {
  const name = sheet.getSheetName();
  const { sheets, tables } = await workbook.describe();
  const info = sheets.find((each) => each.name === name) as SheetInfo;
  const { drafted } = originOf(sheet);
  const frozen = modelOf(sheet).getFreeze();
  return {
    name,
    visibility: info.visibility,
    cells: await cellsOf(sheet, info, grid, workbook),
    tables: tables
      .filter((table) => table.sheet === name)
      .map((table) => draftTable(table, drafted?.tables ?? [])),
    columnWidths: widthsOf(sheet, info),
    ...(drafted?.rowHeights === undefined ? {} : { rowHeights: drafted.rowHeights }),
    frozen: { rows: frozen.ySplit, columns: frozen.xSplit },
    validations: drafted?.validations ?? [],
    conditionalFormats: drafted?.conditionalFormats ?? [],
    ...(drafted?.print === undefined ? {} : { print: drafted.print }),
  };
}

async function cellsOf(
  sheet: FWorksheet,
  { name, used }: SheetInfo,
  grid: Grid,
  workbook: Pick<WorkbookPort, 'read'>,
): Promise<DraftCell[]> {
  if (used === undefined) return [];
  const [block] = await workbook.read([{ ...used, sheet: name }]);
  if (block === undefined) return [];
  const styles = originOf(sheet).drafted?.styles ?? {};
  const notes = grid.notes(sheet);
  return block.values.flatMap((values, down) =>
    values.flatMap((value, across): DraftCell[] => {
      const [row, column] = [used.row + down, used.column + across];
      const formula = block.formulas[down]?.[across];
      const format = block.formats[down]?.[across] ?? GENERAL;
      const style = styles[`${row},${column}`];
      const note = notes.get(`${row},${column}`);
      if (value === null && formula === undefined && style === undefined && note === undefined) return [];
      return [
        {
          row,
          column,
          value,
          ...(formula === undefined ? {} : { formula }),
          ...(format === GENERAL ? {} : { format }),
          ...(style === undefined ? {} : { style }),
          ...(note === undefined ? {} : { note }),
        },
      ];
    }),
  );
}

function draftTable({ name, area, columns }: TableInfo, drafted: readonly DraftTable[]): DraftTable {
  const before = drafted.find((table) => table.row === area.row && table.column === area.column);
  return {
    name,
    row: area.row,
    column: area.column,
    rows: area.rows - 1,
    columns: columns.map(
      (heading) => before?.columns.find((column) => column.heading === heading) ?? { heading },
    ),
  };
}

function widthsOf(sheet: FWorksheet, { used }: SheetInfo): number[] {
  const last = used === undefined ? 0 : used.column + used.columns;
  const manager = modelOf(sheet).getColumnManager();
  return Array.from({ length: last }, (_, column) => widthInCharacters(manager.getColumnWidth(column)));
}
