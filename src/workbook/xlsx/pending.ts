import type { StoredCell } from './grid';
import { type NoteChange, writeNotes } from './notes';
import type { Package } from './package';
import { type CellPatch, patchSheet } from './sheet-patch';
import type { StyleBook } from './style-book';
import { WorkbookEdit } from './workbook-edit';

/** Cells and notes of a sheet that were written and are not in its part yet. */
export interface PendingSheet {
  readonly cells: Map<string, PendingCell>;
  readonly notes: Map<string, NoteChange>;
}

interface PendingCell extends StoredCell {
  readonly row: number;
  /** Set when the cell is to change its number format. */
  readonly newFormat: string | undefined;
}

/** Writes what waits into the sheets' parts. */
export function applyPending(
  file: Package,
  pending: ReadonlyMap<string, PendingSheet>,
  date1904: boolean,
): void {
  if (pending.size === 0) return;
  const edit = new WorkbookEdit(file);
  edit.dropCalculationChain();
  edit.withStyles((styles) => {
    for (const [sheet, { cells, notes }] of pending) {
      const part = edit.partOf(sheet);
      if (part === undefined) continue;
      const patches = [...cells.values()].map((cell) => patchOf(cell, styles));
      file.put(part, patchSheet(file.text(part), patches, date1904));
      if (notes.size > 0) addNotes(file, part, [...notes.values()]);
    }
  });
  const changed = [...pending.values()].flatMap(({ cells }) => [...cells.values()]);
  if (changed.some(({ formula, value }) => formula !== undefined && value === null))
    edit.recomputeOnOpening();
}

function patchOf(
  { row, column, value, formula, fills, format, newFormat }: PendingCell,
  styles: StyleBook,
): CellPatch {
  return {
    row,
    column,
    content: formula === undefined ? { value } : { value, formula, fills },
    style: (present) => ({
      style: newFormat === undefined ? present : styles.reformatted(present, newFormat),
      format,
    }),
  };
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What follows the notes in a sheet part. Source: ECMA-376 Part 1 §18.3.1.99 */
const AFTER_NOTES =
  /<(?:[\w.-]+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/(?:[\w.-]+:)?worksheet>/;

function addNotes(file: Package, part: string, notes: readonly NoteChange[]): void {
  const id = writeNotes(file, part, notes);
  if (id === undefined) return;
  const text = file.text(part);
  const end = text.lastIndexOf('sheetData');
  const at = end + text.slice(end).search(AFTER_NOTES);
  const prefix = /<([\w.-]+:)?worksheet\b/.exec(text)?.[1] ?? '';
  const link = `<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
  file.put(part, text.slice(0, at) + link + text.slice(at));
}
