import { isBlank, isError } from '../../domain/cell';
import type { Area, CellAddress } from '../address';
import type { Block, ReadOptions, WorkbookPort } from '../port';
import { protectedSheet } from '../refusals';
import { sameSheet } from '../sheet-name';
import { findFormulaCells, type FormulaCell, valueIn } from './formula-cells';
import { anchorOf, FROZEN_SHEET, type FrozenCell, placeOf } from './frozen-lines';
import { frozenDraft, readFrozen } from './frozen-record';
import type { FunctionNames } from './function-use';

/** What freezing would change, to be shown before it is done. */
export interface FreezePlan {
  /** The cells that become values, those that a formula spills into among them. */
  readonly cells: readonly FrozenCell[];
  /** Formulas that show #NAME?: they have no value to keep, and are left for the repair. */
  readonly unknown: readonly FormulaCell[];
  /** Protected sheets with formulas of ours: freezing refuses while there are any. */
  readonly protectedSheets: readonly string[];
}

/**
 * Finds the formulas that a recipient without the add-in could not compute. Changes nothing.
 *
 * @param names  the add-in's functions
 */
export async function planFreeze(
  workbook: WorkbookPort,
  names: FunctionNames,
  options?: ReadOptions,
): Promise<FreezePlan> {
  const { sheets } = await workbook.describe();
  const others = sheets.filter(({ name }) => !sameSheet(name, FROZEN_SHEET));
  const { cells, blocks } = await findFormulaCells(workbook, others, names, options);
  // #NAME? says that the function was not known: frozen, it would stay for good.
  const known = cells.filter(({ value }) => !isError(value, '#NAME?'));
  const spills = await workbook.spills(known);
  const touched = new Set(cells.map(({ sheet }) => sheet));
  const earlier = await readFrozen(workbook);
  return {
    cells: [...frozenCells(known, spills, blocks), ...earlier.filter((cell) => isLost(cell, cells, blocks))],
    unknown: cells.filter(({ value }) => isError(value, '#NAME?')),
    protectedSheets: others
      .filter(({ name, isProtected }) => isProtected && touched.has(name))
      .map(({ name }) => name),
  };
}

/** The same for some cells only, where they hold what they held. */
export function freezeOnly(plan: FreezePlan, cells: readonly FrozenCell[]): FreezePlan {
  const formulas = new Map(cells.map((cell) => [placeOf(cell), cell.formula]));
  const isWanted = (cell: FrozenCell) =>
    formulas.has(placeOf(cell)) && formulas.get(placeOf(cell)) === cell.formula;
  return { ...plan, cells: plan.cells.filter(isWanted) };
}

/**
 * Replaces the planned formulas by their values.
 *
 * The record is written first: interrupted afterwards, the record names cells that still have their
 * formula, which unfreezing passes over and freezing again takes up.
 */
export async function freeze(workbook: WorkbookPort, plan: FreezePlan): Promise<void> {
  const [sheet] = plan.protectedSheets;
  if (sheet !== undefined) {
    throw protectedSheet(sheet);
  }
  if (plan.cells.length === 0) return;
  const earlier = await readFrozen(workbook);
  const places = new Set(plan.cells.map(placeOf));
  // What a formula filled that has been replaced since belongs to no formula on record any more.
  const kept = earlier.filter((cell) => !places.has(placeOf(cell)) && !places.has(anchorOf(cell)));
  await workbook.replaceSheet(frozenDraft([...kept, ...plan.cells]));
  await workbook.write(
    plan.cells.map(({ value, ...place }) => ({ ...addressOf(place), content: { value } })),
  );
}

/**
 * A value goes with the formula that filled its cell: where an earlier freezing was interrupted between
 * the two, the value is on record and nowhere else.
 */
function isLost(
  { sheet, row, column, anchor, value, formula }: FrozenCell,
  formulas: readonly FormulaCell[],
  blocks: readonly Block[],
): boolean {
  if (formula !== undefined || isBlank(value) || !isBlank(valueIn(blocks, { sheet, row, column })))
    return false;
  return !formulas.some((cell) => placeOf(cell) === placeOf({ sheet, ...anchor }));
}

export function addressOf({ sheet, row, column }: CellAddress): CellAddress {
  return { sheet, row, column };
}

/** The formulas' cells and what they spill into; some hosts show a formula in every cell of its spill. */
function frozenCells(
  formulas: readonly FormulaCell[],
  spills: readonly (Area | undefined)[],
  blocks: readonly Block[],
): FrozenCell[] {
  const spilled = formulas.flatMap((cell, index) => spilledCells(cell, spills[index], blocks));
  const filled = new Set(spilled.map(placeOf));
  const anchors = formulas.filter((cell) => !filled.has(placeOf(cell)));
  return [
    ...anchors.map((cell) => ({ ...cell, anchor: { row: cell.row, column: cell.column } })),
    ...spilled,
  ];
}

/** The cells that the formula fills beside its own. */
function spilledCells(
  { row, column }: CellAddress,
  spill: Area | undefined,
  blocks: readonly Block[],
): FrozenCell[] {
  if (spill === undefined) return [];
  const cells = Array.from({ length: spill.rows * spill.columns }, (_, index) => ({
    sheet: spill.sheet,
    row: spill.row + Math.floor(index / spill.columns),
    column: spill.column + (index % spill.columns),
  }));
  return cells.slice(1).map((place) => ({
    ...place,
    formula: undefined,
    value: valueIn(blocks, place),
    anchor: { row, column },
  }));
}
