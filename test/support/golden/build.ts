import ExcelJS from 'exceljs';
import { dayOfText } from '../../../src/domain/calendar';
import { isErrorCode } from '../../../src/domain/cell';
import { a1, a1Area } from '../../../src/workbook/address';
import { storedResult } from './case-changes';
import type { SheetText, TableText, WorkbookText } from './workbook-text';

const DAYS_1900_TO_1904 = 1462;

/**
 * The .xlsx of a case, made by exceljs: another program than the one under test wrote it.
 *
 * @returns the bytes of the file
 */
export async function buildWorkbook(text: WorkbookText): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = text.date1904;
  for (const sheet of text.sheets) addSheet(workbook, sheet, text.date1904);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, text: SheetText, date1904: boolean): void {
  const sheet = workbook.addWorksheet(text.name, { state: text.hidden });
  for (const table of text.tables) addTable(sheet, text, table);
  for (const [address, cell] of text.cells) putCell(sheet.getCell(address), cell, date1904);
  for (const area of text.merged) sheet.mergeCells(area);
  for (const row of text.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of text.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
}

function addTable(sheet: ExcelJS.Worksheet, text: SheetText, table: TableText): void {
  const headings = Array.from({ length: table.columns }, (_, offset) => {
    return text.cells.get(a1({ row: table.row, column: table.column + offset })) ?? `Column${offset + 1}`;
  });
  const rows = Array.from({ length: Math.max(1, table.rows - 1) }, () => headings.map(() => null));
  sheet.addTable({
    name: table.name,
    ref: a1Area({ row: table.row, column: table.column, rows: 1, columns: 1 }),
    headerRow: true,
    columns: headings.map((name) => ({ name })),
    rows,
  });
}

function putCell(cell: ExcelJS.Cell, text: string, date1904: boolean): void {
  if (text.startsWith('=')) {
    const arrow = text.lastIndexOf(' -> ');
    const formula = text.slice(1, arrow < 0 ? undefined : arrow);
    const { value, format } = constant(storedResult(text), date1904);
    cell.value = { formula, ...(value === null ? {} : { result: value }) } as ExcelJS.CellFormulaValue;
    if (format !== undefined) cell.numFmt = format;
    return;
  }
  const { value, format } = constant(text, date1904);
  cell.value = value;
  if (format !== undefined) cell.numFmt = format;
}

interface Constant {
  readonly value: string | number | boolean | null | ExcelJS.CellErrorValue;
  readonly format?: string;
}

function constant(text: string, date1904: boolean): Constant {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^".*"$/.test(text)) return { value: text.slice(1, -1) };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) return { value: percent(text), format: '0.00%' };
  const day = dayOfText(text);
  if (day !== undefined) return { value: day - (date1904 ? DAYS_1900_TO_1904 : 0), format: 'yyyy-mm-dd' };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE' };
  if (isErrorCode(text)) return { value: { error: text as ExcelJS.CellErrorValue['error'] } };
  return { value: text };
}

function percent(text: string): number {
  return Number((Number(text.slice(0, -1)) / 100).toPrecision(15));
}
