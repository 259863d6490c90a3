import { a1, parseA1 } from '../../../src/workbook/address';
import {
  cellsOfLine,
  emptySheet,
  hide,
  putRow,
  readSetting,
  type SheetText,
  type WorkbookText,
} from './workbook-text';
import { translated } from './translation';

/**
 * A case based on another: one change a line.
 *
 * ```
 * based on clean-acute
 * SLA scorecard!F14 = 0.97              one cell; nothing behind = empties it
 * SLA scorecard!14 inserted: 1 | 1a     a row is put in, what stands below moves down
 * SLA scorecard!14 removed
 * sheet Facilities removed
 * sheet Terms called Contract figures
 * sheet SLA scorecard moved to C5       everything on it, the upper left cell to C5
 * sheet SLA scorecard hides row 14      or: column F, or: sheet
 * sheet SLA scorecard merges C9:E9
 * sheet Facilities laid on SLA scorecard at Q10   its cells and tables stand there, and it is gone
 * tables lost                           headings stay, table definitions go
 * values only                           formulas become their results
 * in German                             or: in Japanese; headings, labels, choices and sheet names
 * ```
 */
export function changed(base: WorkbookText, lines: readonly string[]): WorkbookText {
  let workbook = base;
  for (const line of lines) {
    const change = line.replace(/^\s+|\s+$/g, '');
    if (change === '' || readSetting(workbook, change)) continue;
    workbook = wholeWorkbook(workbook, change) ?? oneSheet(workbook, change) ?? unknown(change);
  }
  return workbook;
}

function unknown(change: string): never {
  throw new Error(`not understood: ${change}`);
}

function wholeWorkbook(workbook: WorkbookText, change: string): WorkbookText | undefined {
  switch (change) {
    case 'tables lost':
      for (const sheet of workbook.sheets) sheet.tables = [];
      return workbook;
    case 'values only':
      for (const { cells } of workbook.sheets) {
        for (const [at, text] of cells) if (text.startsWith('=')) cells.set(at, storedResult(text));
      }
      return workbook;
    case 'in German':
      return translated(workbook, 'de');
    case 'in Japanese':
      return translated(workbook, 'ja');
    default:
      return undefined;
  }
}

function oneSheet(workbook: WorkbookText, change: string): WorkbookText | undefined {
  const cell = /^(.+)!([A-Z]+\d+) =\s?(.*)$/.exec(change);
  if (cell !== null) {
    const { cells } = sheetOf(workbook, cell[1]);
    if (cell[3] === '') cells.delete(cell[2] as string);
    else cells.set(cell[2] as string, cell[3] as string);
    return workbook;
  }
  const row = /^(.+)!(\d+) (removed|inserted: (.*))$/.exec(change);
  if (row !== null) {
    const sheet = sheetOf(workbook, row[1]);
    const at = Number(row[2]) - 1;
    if (row[3] === 'removed') shiftRows(sheet, at, -1);
    else {
      shiftRows(sheet, at, 1);
      const table = sheet.tables.find((each) => at > each.row && at < each.row + each.rows);
      putRow(sheet, at, table?.column ?? 0, cellsOfLine(row[4] as string));
    }
    return workbook;
  }
  return wholeSheet(workbook, change);
}

function wholeSheet(workbook: WorkbookText, change: string): WorkbookText | undefined {
  const [, name, verb, what = ''] =
    /^sheet (.+?) (removed|called|moved to|hides|merges|laid on|added)(?: (.*))?$/.exec(change) ?? [];
  if (name === undefined) return undefined;
  if (verb === 'added') {
    workbook.sheets.push(emptySheet(name));
    return workbook;
  }
  const sheet = sheetOf(workbook, name);
  if (verb === 'removed') workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  else if (verb === 'called') sheet.name = what;
  else if (verb === 'hides') hide(sheet, what);
  else if (verb === 'merges') sheet.merged.push(what);
  else if (verb === 'laid on') layOn(workbook, sheet, what);
  else moveTo(sheet, what);
  return workbook;
}

function sheetOf(workbook: WorkbookText, name: string | undefined): SheetText {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${String(name)}`);
  return sheet;
}

export function storedResult(text: string): string {
  const at = text.lastIndexOf(' -> ');
  return at < 0 ? '' : text.slice(at + 4);
}

/** Rows from `at` on go down by one, or up by one when the row itself is removed. */
function shiftRows(sheet: SheetText, at: number, by: 1 | -1): void {
  const moved = new Map<string, string>();
  for (const [address, text] of sheet.cells) {
    const cell = parseA1(address) as { row: number; column: number };
    if (by === -1 && cell.row === at) continue;
    moved.set(a1({ ...cell, row: cell.row >= at ? cell.row + by : cell.row }), text);
  }
  sheet.cells = moved;
  for (const table of sheet.tables) {
    if (at <= table.row) table.row += by;
    // A row put in right below the last one becomes the table's, as in Excel.
    else if (at < table.row + table.rows + (by === 1 ? 1 : 0)) table.rows += by;
  }
}

function moveTo(sheet: SheetText, address: string): void {
  const to = parseA1(address);
  if (to === undefined) throw new Error(`${address} is no cell`);
  const moved = [...sheet.cells].map(([at, text]) => {
    const { row, column } = parseA1(at) as { row: number; column: number };
    return [a1({ row: row + to.row, column: column + to.column }), text] as const;
  });
  sheet.cells = new Map(moved);
  for (const table of sheet.tables) {
    table.row += to.row;
    table.column += to.column;
  }
}

function layOn(workbook: WorkbookText, sheet: SheetText, where: string): void {
  const [, name, corner = ''] = /^(.+) at ([A-Z]+\d+)$/.exec(where) ?? [];
  const target = sheetOf(workbook, name);
  moveTo(sheet, corner);
  for (const [at, text] of sheet.cells) target.cells.set(at, text);
  target.tables.push(...sheet.tables);
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
}
