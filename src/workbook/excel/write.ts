import type { CellValue } from '../../domain/cell';
import { a1 } from '../address';
import { DAYS_1900_TO_1904, showsDate } from '../number-format';
import type { CellChange } from '../port';
import { cellInput } from './cell-input';
import type { ExcelHost } from './host';
import { missingSheet, protectedSheet } from '../refusals';

/** Changes of one exchange; each is a few hundred bytes of request. */
export const CHANGES_PER_EXCHANGE = 2_000;

/** @throws WorkbookProblem when a sheet is gone or a cell is locked; nothing is written then */
export async function checkWritable(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<void> {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name,protection/protected');
    return { name, sheet };
  });
  await context.sync();
  const gone = sheets.find(({ sheet }) => sheet.isNullObject);
  if (gone !== undefined) throw missingSheet(gone.name);
  const guarded = new Set(sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name));
  if (guarded.size > 0)
    await checkUnlocked(
      context,
      changes.filter(({ sheet }) => guarded.has(sheet)),
    );
}

/** On a protected sheet, cells that are not locked may be written. */
async function checkUnlocked(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const cells = changes.map((change) => {
    const { protection } = cellOf(context, change).format;
    protection.load('locked');
    return { sheet: change.sheet, protection };
  });
  await context.sync();
  const locked = cells.find(({ protection }) => protection.locked !== false);
  if (locked !== undefined) throw protectedSheet(locked.sheet);
}

/** The changes with serials as a workbook of the 1904 system has them: what a cell's format shows as a day. */
export async function in1904System(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellChange[]> {
  const cells = changes.map((change) => {
    const cell = cellOf(context, change);
    cell.load('numberFormat');
    return cell;
  });
  await context.sync();
  return changes.map((change, index) => {
    if (!('value' in change.content)) return change;
    const format = change.format ?? String(cells[index]?.numberFormat[0]?.[0]);
    return { ...change, content: { value: offset(change.content.value, format, true) } };
  });
}

/** Puts the changes into the batch; values before formulas, so that formulas find what they look at. */
export function putChanges(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  supports: ExcelHost['supports'],
): void {
  for (const change of changes) {
    if (change.format !== undefined) cellOf(context, change).numberFormat = [[change.format]];
  }
  for (const change of changes) {
    if ('value' in change.content) {
      cellOf(context, change).values = [[cellInput(change.content.value)]];
    }
  }
  for (const change of changes) {
    if ('formula' in change.content) cellOf(context, change).formulas = [[change.content.formula]];
  }
  if (supports('1.18')) putNotes(context, changes);
}

function putNotes(context: Excel.RequestContext, changes: readonly CellChange[]): void {
  for (const { sheet, row, column, note } of changes) {
    if (note === undefined) continue;
    const notes = notesOf(context.workbook.worksheets.getItem(sheet));
    if (notes === undefined) return;
    const cell = a1({ row, column });
    notes.getItemOrNullObject(cell).delete();
    if (note !== null) notes.add(cell, note);
  }
}

/** Not every office.js that serves ExcelApi 1.18 has the notes. */
export function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | undefined {
  return 'notes' in sheet ? sheet.notes : undefined;
}

function cellOf(context: Excel.RequestContext, { sheet, row, column }: CellChange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(a1({ row, column }));
}

/** A serial of the 1900 system becomes the workbook's own; its format says that a number is a day. */
export function offset(value: CellValue, format: string | undefined, date1904: boolean): CellValue {
  const isDay = date1904 && typeof value === 'number' && format !== undefined && showsDate(format);
  return isDay ? value - DAYS_1900_TO_1904 : value;
}
