import { a1, parseA1, parseA1Area } from '../../../src/workbook/address';

/** A workbook as reviewable text tells it: cells as written there, read only when the file is built. */
export interface WorkbookText {
  sheets: SheetText[];
  date1904: boolean;
  /** ISO text; the day on which overdue is judged. */
  asOf: string;
}

export interface SheetText {
  name: string;
  /** Cell texts by A1 address. */
  cells: Map<string, string>;
  tables: TableText[];
  merged: string[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  hidden: 'visible' | 'hidden' | 'veryHidden';
}

/** Heading row included; rows and columns from 0. */
export interface TableText {
  name: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The text of a case:
 *
 * ```
 * as of 2022-11-30          settings come first
 * date system 1904
 *
 * == SLA scorecard          a sheet; below it a line is a row, `|` stands between cells
 * Exhibit | 3-A
 *
 * @table SlaScorecard       the lines up to the next empty one are this table
 * Level | Component | …
 * @at B3                    the next line starts in this cell
 * @merge A1:C1, @hide row 4, @hide column C, @hide sheet
 * ```
 *
 * A cell is a number, a day (2022-09-30), a percentage (98.5%), TRUE, an error, a formula with its
 * stored result (`=A1+1 -> 3`), text, or with an apostrophe in front text that looks like one of these.
 * A case can also be `based on` another, with changes (see case-changes).
 */
export function parseWorkbook(lines: readonly string[]): WorkbookText {
  const workbook: WorkbookText = { sheets: [], date1904: false, asOf: '2023-01-31' };
  let reader: SheetReader | undefined;
  for (const line of lines) {
    const heading = /^== (.+)$/.exec(line);
    if (heading !== null) {
      reader = new SheetReader((heading[1] as string).trim());
      workbook.sheets.push(reader.sheet);
    } else if (reader === undefined) readSetting(workbook, line);
    else reader.line(line);
  }
  return workbook;
}

export function readSetting(workbook: WorkbookText, line: string): boolean {
  const asOf = /^as of (\S+)$/.exec(line);
  if (asOf !== null) workbook.asOf = asOf[1] as string;
  const date1904 = /^date system 1904$/.test(line);
  if (date1904) workbook.date1904 = true;
  if (asOf === null && !date1904 && line.trim() !== '') return false;
  return true;
}

export function emptySheet(name: string): SheetText {
  return {
    name,
    cells: new Map(),
    tables: [],
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: 'visible',
  };
}

class SheetReader {
  readonly sheet: SheetText;
  private row = 0;
  private column = 0;
  private table: TableText | undefined;

  constructor(name: string) {
    this.sheet = emptySheet(name);
  }

  line(line: string): void {
    if (line.startsWith('@')) this.directive(line.slice(1).trim());
    else this.cells(line);
  }

  private directive(text: string): void {
    const [word = '', ...rest] = text.split(' ');
    const what = rest.join(' ');
    if (word === 'table') this.openTable(what);
    else if (word === 'at') this.moveTo(what);
    else if (word === 'merge') this.sheet.merged.push(what);
    else if (word === 'hide') hide(this.sheet, what);
    else throw new Error(`unknown directive @${text}`);
  }

  private openTable(name: string): void {
    this.table = { name, row: this.row, column: this.column, rows: 0, columns: 0 };
    this.sheet.tables.push(this.table);
  }

  private moveTo(address: string): void {
    const cell = parseA1(address);
    if (cell === undefined) throw new Error(`@at ${address} is no cell`);
    [this.row, this.column, this.table] = [cell.row, cell.column, undefined];
  }

  private cells(line: string): void {
    const texts = cellsOfLine(line);
    if (line.trim() === '') this.table = undefined;
    if (this.table !== undefined) {
      this.table.rows += 1;
      if (this.table.rows === 1) this.table.columns = texts.length;
    }
    putRow(this.sheet, this.row, this.column, texts);
    this.row += 1;
  }
}

export function cellsOfLine(line: string): string[] {
  return line.trim() === '' ? [] : line.split('|').map((text) => text.trim());
}

export function putRow(sheet: SheetText, row: number, column: number, texts: readonly string[]): void {
  for (const [offset, text] of texts.entries()) {
    if (text !== '') sheet.cells.set(a1({ row, column: column + offset }), text);
  }
}

export function hide(sheet: SheetText, what: string): void {
  const [kind, which = ''] = what.split(' ');
  if (kind === 'sheet') sheet.hidden = which === 'completely' ? 'veryHidden' : 'hidden';
  else if (kind === 'row') sheet.hiddenRows.add(Number(which) - 1);
  else if (kind === 'column')
    sheet.hiddenColumns.add((parseA1Area(`${which}1`) as { column: number }).column);
  else throw new Error(`cannot hide ${what}`);
}
