import { type CellValue, isBlank } from '../../domain/cell';
import { cellArea, type CellAddress } from '../address';
import type { Block, CellChange, WorkbookPort } from '../port';
import { sameSheet } from '../sheet-name';
import { addressOf } from './freeze';
import { anchorOf, FROZEN_SHEET, type FrozenCell, placeOf } from './frozen-lines';
import { frozenDraft, readFrozen, sameValue } from './frozen-record';

/** What unfreezing would do with the frozen cells, to be shown before it is done. */
export interface UnfreezePlan {
  /** Cells whose value is as it was left: they get their formula back. */
  readonly restored: readonly FrozenCell[];
  /** Cells that hold something else by now: they are left alone, and stay on record. */
  readonly changed: readonly { readonly cell: FrozenCell; readonly now: CellValue }[];
  /** Unchanged cells that stay frozen all the same, such as those of a spill in which another was changed. */
  readonly waiting: readonly FrozenCell[];
  /** Cells of sheets that are gone. */
  readonly gone: readonly FrozenCell[];
}

/** Compares the frozen cells with what stands there now. Changes nothing. */
export async function planUnfreeze(workbook: WorkbookPort): Promise<UnfreezePlan> {
  const record = await readFrozen(workbook);
  const { sheets } = await workbook.describe();
  const isThere = ({ sheet }: FrozenCell) => sheets.some(({ name }) => sameSheet(name, sheet));
  const present = record.filter(isThere);
  const blocks = await workbook.read(present.map(cellArea));
  const states = present.map((cell, index) => ({ cell, ...contentOf(blocks[index]) }));
  // A formula that spilled comes back only if every cell it filled is as it was left.
  const unfrozen = new Set(
    states.filter(({ formula }) => formula !== undefined).map(({ cell }) => anchorOf(cell)),
  );
  const frozen = states.filter(({ cell }) => !unfrozen.has(anchorOf(cell)));
  const differing = frozen.filter(({ cell, now }) => !isAsLeft(cell, now));
  const kept = new Set(differing.map(({ cell }) => anchorOf(cell)));
  return {
    restored: frozen.map(({ cell }) => cell).filter((cell) => !kept.has(anchorOf(cell))),
    changed: differing.map(({ cell, now }) => ({ cell, now })),
    waiting: frozen
      .filter(({ cell, now }) => kept.has(anchorOf(cell)) && isAsLeft(cell, now))
      .map(({ cell }) => cell),
    gone: record.filter((cell) => !isThere(cell)),
  };
}

/** What a formula had filled may be blank by now: nothing stands there that the formula would cover. */
function isAsLeft({ formula, value }: FrozenCell, now: CellValue): boolean {
  return sameValue(value, now) || (formula === undefined && isBlank(now));
}

/** The same for some of the cells only: the others stay as they are, and on record. */
export function unfreezeOnly(plan: UnfreezePlan, cells: readonly CellAddress[]): UnfreezePlan {
  const wanted = new Set(cells.map(placeOf));
  const isWanted = (cell: FrozenCell) => wanted.has(anchorOf(cell));
  return {
    ...plan,
    restored: plan.restored.filter(isWanted),
    waiting: [...plan.waiting, ...plan.restored.filter((cell) => !isWanted(cell))],
  };
}

/**
 * Gives the formulas back. Interrupted, the record still names every cell, and those that have their
 * formula again are passed over the next time.
 */
export async function unfreeze(workbook: WorkbookPort, plan: UnfreezePlan): Promise<void> {
  const spilled = plan.restored.filter(({ formula }) => formula === undefined);
  const anchors = plan.restored.filter(({ formula }) => formula !== undefined);
  // A spilling formula needs the cells it fills to be empty.
  await workbook.write([...spilled, ...anchors].map(restoredCell));
  const left = [...plan.changed.map(({ cell }) => cell), ...plan.waiting, ...plan.gone];
  if (left.length === 0) await workbook.removeSheet(FROZEN_SHEET);
  else await workbook.replaceSheet(frozenDraft(left));
}

function restoredCell(cell: FrozenCell): CellChange {
  const content =
    cell.formula === undefined ? { value: null } : { formula: cell.formula, computed: cell.value };
  return { ...addressOf(cell), content };
}

function contentOf(block: Block | undefined): {
  readonly now: CellValue;
  readonly formula: string | undefined;
} {
  return { now: block?.values[0]?.[0] ?? null, formula: block?.formulas[0]?.[0] };
}
