import type { DraftCell, DraftTable, SheetDraft } from './draft';

/**
 * Every cell of a draft: those it lists, and those its tables imply, which are the headings and the
 * column formulas of rows that list no cell of their own.
 */
export function draftCells(draft: SheetDraft): DraftCell[] {
  const listed = new Set(draft.cells.map(({ row, column }) => `${row},${column}`));
  const implied = draft.tables
    .flatMap(tableCells)
    .filter(({ row, column }) => !listed.has(`${row},${column}`));
  return [...draft.cells, ...implied];
}

/** The table whose body holds the cell. */
export function tableAround(
  draft: SheetDraft,
  { row, column }: { readonly row: number; readonly column: number },
): DraftTable | undefined {
  return draft.tables.find(
    (table) =>
      row > table.row &&
      row <= table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns.length,
  );
}

function tableCells(table: DraftTable): DraftCell[] {
  return table.columns.flatMap(({ heading, formula }, index) => {
    const column = table.column + index;
    const head: DraftCell = { row: table.row, column, value: heading, style: 'heading' };
    if (formula === undefined) return [head];
    const body = Array.from({ length: table.rows }, (_, row): DraftCell => {
      return { row: table.row + 1 + row, column, value: null, formula, style: 'computed' };
    });
    return [head, ...body];
  });
}
