import { CellError, type CellValue, isBlank } from '../../domain/cell';
import { GENERAL } from '../number-format';
import type { Block, CellChange } from '../port';

/** How many cells a spilling formula fills; undefined for one that fills its own only. */
export type Fills = { readonly rows: number; readonly columns: number } | undefined;

/** One area as it was, as it is, and its notes by place (`row,column`). */
export interface ComparedArea {
  readonly before: Block;
  readonly after: Block;
  readonly notesBefore: ReadonlyMap<string, string>;
  readonly notesAfter: ReadonlyMap<string, string>;
  fills(row: number, column: number): Fills;
}

/** The changes that make the area what it is: contents, number formats and notes that differ. */
export function cellChanges(compared: ComparedArea): CellChange[] {
  const { area } = compared.before;
  const changes: CellChange[] = [];
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      const change = cellChange(compared, down, across);
      if (change !== undefined) changes.push(change);
    }
  }
  return changes;
}

function cellChange(compared: ComparedArea, down: number, across: number): CellChange | undefined {
  const { before, after, notesBefore, notesAfter } = compared;
  const [row, column] = [before.area.row + down, before.area.column + across];
  const [was, is] = [cellAt(before, down, across), cellAt(after, down, across)];
  const place = `${row},${column}`;
  const isReformatted = was.format !== is.format;
  const isRenoted = notesBefore.get(place) !== notesAfter.get(place);
  if (isSame(was, is) && !isReformatted && !isRenoted) return undefined;
  return {
    sheet: before.area.sheet,
    row,
    column,
    content: contentOf(is, compared.fills(row, column)),
    ...(isReformatted ? { format: is.format } : {}),
    ...(isRenoted ? { note: notesAfter.get(place) ?? null } : {}),
  };
}

interface Cell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: string;
}

function cellAt({ values, formulas, formats }: Block, down: number, across: number): Cell {
  return {
    value: values[down]?.[across] ?? null,
    formula: formulas[down]?.[across],
    format: formats[down]?.[across] ?? GENERAL,
  };
}

function isSame(was: Cell, is: Cell): boolean {
  if (was.formula !== is.formula) return false;
  // A program without our functions would calculate a formula that has no result in the file, be it "".
  if (is.formula !== undefined && was.value === null) return is.value === null;
  if (isBlank(was.value)) return isBlank(is.value);
  if (was.value instanceof CellError)
    return is.value instanceof CellError && was.value.code === is.value.code;
  return was.value === is.value;
}

function contentOf({ value, formula }: Cell, fills: Fills): CellChange['content'] {
  if (formula === undefined) return { value };
  return { formula, computed: value, ...(fills === undefined ? {} : { fills }) };
}
