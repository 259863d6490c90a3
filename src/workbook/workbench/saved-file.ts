import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../address';
import type { Rectangle, WorkbookAppearance } from '../appearance';
import type { CellChange, SheetInfo, TableInfo, WorkbookInfo, WorkbookPort } from '../port';
import { cellChanges } from './cell-changes';
import { draftFromGrid } from './draft-from-grid';
import { type Grid, modelOf } from './grid';
import { originOf } from './sheet-origin';

/** The file a workbook came from: what is not written to is saved as it came. */
export interface SavableFile extends WorkbookPort {
  appearance(): WorkbookAppearance;
  /** Gives a table other rows of its sheet; its columns stay. */
  resizeTable(name: string, area: Area): void;
}

/**
 * Writes into the file what differs from it in the grid: cells, number formats, notes, the rows of
 * tables, sheets that came or went. What it does not write is told by `unsavedChanges`.
 *
 * @param workbook the grid behind the port
 */
export async function saveInto(file: SavableFile, grid: Grid, workbook: WorkbookPort): Promise<void> {
  const [inFile, inGrid] = [await file.describe(), await workbook.describe()];
  const sheets = grid.workbook.getSheets();
  const pairs = sheets.flatMap((sheet) => pairOf(sheet, inFile, inGrid) ?? []);
  const added = sheets.filter((sheet) => !pairs.some((pair) => pair.sheet === sheet));
  const drafts = await Promise.all(added.map((sheet) => draftFromGrid(sheet, grid, workbook)));
  const changes = await Promise.all(
    pairs.filter(({ stored }) => !stored.isProtected).map((pair) => changesOn(file, grid, workbook, pair)),
  );
  await file.write(changes.flat());
  for (const pair of pairs) resizeTables(file, inFile, inGrid, pair);
  for (const { name } of inFile.sheets) {
    if (!pairs.some(({ stored }) => stored.name === name)) await file.removeSheet(name);
  }
  await file.addSheets(drafts);
  for (const sheet of added) rememberFileSheet(sheet);
}

/** From now on the sheet is one of the file's. */
function rememberFileSheet(sheet: FWorksheet): void {
  modelOf(sheet).getSnapshot().custom = { ...originOf(sheet), fileSheet: sheet.getSheetName() };
}

/** A sheet of the grid, and the file's sheet that it came from. */
interface SheetPair {
  readonly sheet: FWorksheet;
  readonly stored: SheetInfo;
  readonly shown: SheetInfo;
}

function pairOf(sheet: FWorksheet, inFile: WorkbookInfo, inGrid: WorkbookInfo): SheetPair | undefined {
  const { fileSheet } = originOf(sheet);
  const stored = inFile.sheets.find(({ name }) => name === fileSheet);
  const shown = inGrid.sheets.find(({ name }) => name === sheet.getSheetName());
  return stored === undefined || shown === undefined ? undefined : { sheet, stored, shown };
}

async function changesOn(
  file: SavableFile,
  grid: Grid,
  workbook: WorkbookPort,
  { sheet, stored, shown }: SheetPair,
): Promise<CellChange[]> {
  const notesBefore = notesIn(file, stored.name);
  const notesAfter = grid.notes(sheet);
  const area = around([stored.used, shown.used, ...placesOf(notesBefore), ...placesOf(notesAfter)]);
  if (area === undefined) return [];
  const [before] = await file.read([{ ...area, sheet: stored.name }]);
  const [after] = await workbook.read([{ ...area, sheet: shown.name }]);
  if (before === undefined || after === undefined) return [];
  const fills = (row: number, column: number) => grid.spill(sheet, row, column);
  return cellChanges({ before, after, notesBefore, notesAfter, fills });
}

function notesIn(file: SavableFile, name: string): Map<string, string> {
  const sheet = file.appearance().sheets.find((each) => each.name === name);
  return new Map((sheet?.notes ?? []).map(({ row, column, text }) => [`${row},${column}`, text]));
}

function placesOf(notes: ReadonlyMap<string, string>): Rectangle[] {
  return [...notes.keys()].map((place) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return { row, column, rows: 1, columns: 1 };
  });
}

/** The smallest rectangle around them all. */
function around(areas: readonly (Rectangle | undefined)[]): Rectangle | undefined {
  const given = areas.filter((area) => area !== undefined);
  if (given.length === 0) return undefined;
  const row = Math.min(...given.map((area) => area.row));
  const column = Math.min(...given.map((area) => area.column));
  const bottom = Math.max(...given.map((area) => area.row + area.rows));
  const right = Math.max(...given.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

function resizeTables(
  file: SavableFile,
  inFile: WorkbookInfo,
  inGrid: WorkbookInfo,
  { stored, shown }: SheetPair,
): void {
  for (const table of inFile.tables.filter(({ sheet }) => sheet === stored.name)) {
    const now = inGrid.tables.find(({ sheet, name }) => sheet === shown.name && name === table.name);
    if (now !== undefined && isResized(table, now))
      file.resizeTable(table.name, { ...now.area, sheet: stored.name });
  }
}

/** Whether a table has other rows; one with other columns is left as the file has it. */
function isResized(before: TableInfo, after: TableInfo): boolean {
  if (before.columns.join('\n') !== after.columns.join('\n')) return false;
  return before.area.row !== after.area.row || before.area.rows !== after.area.rows;
}
