import type { CellValue } from '../../domain/cell';
import { CellError, isErrorCode } from '../../domain/cell';
import type { CellAddress } from '../address';
import type { DraftCell, SheetDraft } from '../draft';
import type { WorkbookPort } from '../port';
import { sameSheet } from '../sheet-name';

/**
 * What is known of a frozen cell: the formula it had, and the value that stands in its place.
 *
 * A cell that a spilling formula had filled is frozen with it and has no formula of its own.
 */
export interface FrozenCell extends CellAddress {
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** The cell whose formula gave the value: itself, or the first of a spill. */
  readonly anchor: { readonly row: number; readonly column: number };
}

/** The sheet that keeps the formulas of frozen cells; nobody sees it in Excel's list of hidden sheets. */
export const FROZEN_SHEET = 'ScorecardFrozen';

const HEADINGS = ['Sheet', 'Row', 'Column', 'Formula', 'Value', 'Anchor row', 'Anchor column'];

/** The sheet that records frozen cells. Formulas stand in it as text. */
export function frozenDraft(cells: readonly FrozenCell[]): SheetDraft {
  const lines: (readonly CellValue[])[] = cells.map(({ sheet, row, column, formula, value, anchor }) => [
    sheet,
    row + 1,
    column + 1,
    formula ?? null,
    value === '' ? null : value,
    anchor.row + 1,
    anchor.column + 1,
  ]);
  return {
    name: FROZEN_SHEET,
    visibility: 'veryHidden',
    cells: [HEADINGS, ...lines].flatMap((line, row) =>
      line.map((value, column): DraftCell => ({ row, column, value })),
    ),
    tables: [],
    columnWidths: [],
    validations: [],
    conditionalFormats: [],
  };
}

/** The frozen cells that the workbook keeps a record of. */
export async function readFrozen(workbook: Pick<WorkbookPort, 'describe' | 'read'>): Promise<FrozenCell[]> {
  const { sheets } = await workbook.describe();
  const used = sheets.find(({ name }) => sameSheet(name, FROZEN_SHEET))?.used;
  if (used === undefined || used.rows < 2) return [];
  const [block] = await workbook.read([
    { sheet: FROZEN_SHEET, row: 1, column: 0, rows: used.rows - 1, columns: HEADINGS.length },
  ]);
  return (block?.values ?? []).flatMap((line) => frozenCell(line) ?? []);
}

function frozenCell(line: readonly CellValue[]): FrozenCell | undefined {
  const [sheet, row, column, formula, value, anchorRow, anchorColumn] = line;
  const places = [row, column, anchorRow, anchorColumn].filter((place) => typeof place === 'number');
  if (typeof sheet !== 'string' || places.length < 4) return undefined;
  const [atRow, atColumn, fromRow, fromColumn] = places.map((place) => place - 1) as [
    number,
    number,
    number,
    number,
  ];
  return {
    sheet,
    row: atRow,
    column: atColumn,
    formula: typeof formula === 'string' ? formula : undefined,
    value: value ?? null,
    anchor: { row: fromRow, column: fromColumn },
  };
}

/** Whether two cells hold the same; blank and empty text are alike. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError) return other instanceof CellError && one.code === other.code;
  return (one === '' ? null : one) === (other === '' ? null : other);
}

/** Whether a value says that the function was not known: freezing it would keep the fault for good. */
export function isNameError(value: CellValue): boolean {
  return value instanceof CellError && isErrorCode(value.code) && value.code === '#NAME?';
}
