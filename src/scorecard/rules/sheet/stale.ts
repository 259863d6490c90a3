import { CellError, type CellValue, isBlank, isError } from '../../../domain/cell';
import { Exact } from '../../../domain/decimal/exact';
import type { CellAddress } from '../../../workbook/address';
import { formulaTokens } from '../../../workbook/formula-tokens';
import type { RecomputedCell, WorkbookInfo } from '../../../workbook/port';
import { agrees } from '../../compare';
import { isOtherWorkbook } from '../../formulas/other-workbook';
import { dependsOn } from '../../formulas/precedents';
import { type FieldCell, formulaCells } from './field-cells';
import type { Submission } from '../../submission';

/** A cell of the scorecard that shows another result than its formula gives. */
export interface StaleCell {
  readonly cell: FieldCell;
  readonly formula: string;
  readonly recomputed: CellValue;
}

export function staleCells(submission: Submission): StaleCell[] {
  const { recomputed } = submission;
  if (recomputed === undefined) return [];
  const results = new Map(recomputed.map((each) => [placeOf(each), each]));
  const differing: StaleCell[] = [];
  for (const cell of formulaCells({ submission })) {
    const { formula, at } = cell.cell;
    const result = results.get(placeOf(at));
    if (formula !== undefined && result !== undefined && isStale(result))
      differing.push({ cell, formula, recomputed: result.recomputed });
  }
  return differing.length === 0 ? [] : withoutUnknowable(differing, recomputed, submission.info);
}

/** A cell's place as a key. */
export function placeOf({ sheet, row, column }: CellAddress): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

export function isStale({ stored, recomputed, inDoubles, isBeyondEngine }: RecomputedCell): boolean {
  // A file without stored results has none that could be wrong.
  if (isBeyondEngine === true || stored === null) return false;
  // Where doubles lie below half a cent that the amounts make, either cent can have been stored in good faith.
  return ![recomputed, inDoubles].some((result) => result !== undefined && sameResult(stored, result));
}

/** What depends on a result that cannot be had here cannot be compared either. */
function withoutUnknowable(
  differing: readonly StaleCell[],
  recomputed: readonly RecomputedCell[],
  info: WorkbookInfo,
): StaleCell[] {
  const unknown: CellAddress[] = recomputed.filter(isUnknowable);
  let left = differing.filter(({ cell }) => !unknown.some((each) => placeOf(each) === placeOf(cell.cell.at)));
  for (;;) {
    const known = left.filter(({ cell, formula }) => !dependsOn(formula, cell.cell.at, unknown, info));
    if (known.length === left.length) return known;
    unknown.push(...left.filter((each) => !known.includes(each)).map(({ cell }) => cell.cell.at));
    left = known;
  }
}

/** It is beyond the engine, changes by itself, comes from another workbook, or is of an unknown function. */
function isUnknowable({ formula, stored, recomputed, isBeyondEngine }: RecomputedCell): boolean {
  if (isBeyondEngine === true) return true;
  if (isError(stored, '#NAME?') || isError(recomputed, '#NAME?')) return true;
  return formulaTokens(formula).some(
    (token, index, tokens) =>
      isOtherWorkbook(token, index, tokens) ||
      (token.kind === 'word' && VOLATILE.has(token.text.toUpperCase())),
  );
}

function sameResult(stored: CellValue, recomputed: CellValue): boolean {
  if (isBlank(stored) || isBlank(recomputed)) return isEmptyOrZero(stored) && isEmptyOrZero(recomputed);
  if (stored instanceof CellError) return isError(recomputed, stored.code);
  if (typeof stored !== 'number' || typeof recomputed !== 'number') return stored === recomputed;
  const [found, expected] = [Exact.ofDouble(stored), Exact.ofDouble(recomputed)];
  return agrees(found, expected, 'plain', false) || isSameQuotient(found, expected);
}

/**
 * A formula takes fifteen digits of each quotient that it reads; where it subtracts what is nearly
 * equal, fewer are left of its result, and the exact one may as well be stored.
 */
function isSameQuotient(found: Exact, expected: Exact): boolean {
  if (![found, expected].every((each) => digitsOf(each) >= DIGITS_OF_A_QUOTIENT)) return false;
  const tolerance = expected.abs().times(LOST_IN_SUBTRACTION);
  return found.minus(expected).abs().atMost(tolerance);
}

/** Amounts, counts and ratios typed by hand have fewer. */
const DIGITS_OF_A_QUOTIENT = 13;
const LOST_IN_SUBTRACTION = Exact.ratio(1, 1_000_000_000_000);

function digitsOf(value: Exact): number {
  return value.toText().replace(/^[-0.]+|\./g, '').length;
}

/** A reference to a blank cell answers 0 or nothing, depending on who computed it. */
function isEmptyOrZero(value: CellValue): boolean {
  return isBlank(value) || value === 0;
}

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'INFO', 'CELL']);
