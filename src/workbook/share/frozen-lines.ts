import { CellError, type CellValue } from '../../domain/cell';
import { z } from '../../domain/zod';
import { type CellAddress, MAX_COLUMNS, MAX_ROWS } from '../address';
import { LONGEST_SHEET_NAME, sameSheet } from '../sheet-name';

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

export const FROZEN_HEADINGS = ['Sheet', 'Row', 'Column', 'Formula', 'Value', 'Anchor row', 'Anchor column'];

const upTo = (most: number) => z.int().check(z.minimum(1), z.maximum(most));
const cellValue = z.union([z.number(), z.string(), z.boolean(), z.null(), z.instanceof(CellError)]);
const sheetName = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST_SHEET_NAME),
  z.refine((name) => !sameSheet(name, FROZEN_SHEET), 'the record itself'),
);
const formula = z.string().check(z.regex(/^=./u, 'a formula'));

const frozenCell = z.pipe(
  z.tuple([
    sheetName,
    upTo(MAX_ROWS),
    upTo(MAX_COLUMNS),
    z.nullable(formula),
    cellValue,
    upTo(MAX_ROWS),
    upTo(MAX_COLUMNS),
  ]),
  z.transform(([sheet, row, column, ofCell, value, anchorRow, anchorColumn]): FrozenCell => ({
    sheet,
    row: row - 1,
    column: column - 1,
    formula: ofCell ?? undefined,
    value,
    anchor: { row: anchorRow - 1, column: anchorColumn - 1 },
  })),
);

/** One formula to a cell, and a cell is emptied only for a formula that fills it again. */
const whole = z.array(z.custom<FrozenCell>()).check(({ value: cells, issues }) => {
  const anchors = new Set<string>();
  cells.forEach((cell, line) => {
    const place = placeOf(cell);
    if (cell.formula === undefined) return;
    if (anchors.has(place) || place !== anchorOf(cell)) issues.push(damage(line, cell));
    anchors.add(place);
  });
  cells.forEach((cell, line) => {
    if (!anchors.has(anchorOf(cell))) issues.push(damage(line, cell));
  });
});

/** The lines of the record below its headings. A workbook from a stranger can say anything there. */
export const frozenCells = z.pipe(z.array(frozenCell), whole);

function damage(line: number, input: FrozenCell) {
  const message = 'its formula is not on record, or not once';
  return { code: 'custom' as const, path: [line], input, message };
}

export function placeOf({ sheet, row, column }: CellAddress): string {
  return `${sheet.toLowerCase()}|${row}|${column}`;
}

export function anchorOf({ sheet, anchor }: FrozenCell): string {
  return placeOf({ sheet, ...anchor });
}
