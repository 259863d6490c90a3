import { termsSheet } from '../contracts/sheets/terms-sheet';
import { CellError, isBlank } from '../domain/cell';
import { type Area, cellArea, isOneCell, overlaps } from '../workbook/address';
import type { RecomputedCell } from '../workbook/port';
import type { Finding } from './finding';
import { precedents } from './formulas/precedents';
import { isStale, placeOf, staleCells } from './rules/sheet/stale';
import type { Submission } from './submission';

const STALE = 'SHEET-07';
const MISSING_TERM = 'SHEET-09';
/** That a formula shows an error, another result than it stores, or nothing. */
const ABOUT_RESULTS = new Set(['SHEET-02', STALE, 'SHEET-12']);
/** Text for a number or a date: the reader may know what it means, a formula need not. */
const MISTYPED = new Set(['SHEET-02', 'SHEET-03']);

/** A workbook that was never recalculated has thousands of changed results; following the first is enough. */
const MOST_FOLLOWED = 1000;

/**
 * One cause gives one finding: what a formula shows is not reported where it only hands on a figure
 * that is reported as wrong, a result that is reported as stale, or that a term is missing.
 */
export function withoutConsequences(findings: readonly Finding[], submission: Submission): Finding[] {
  const formulas = new Map((submission.recomputed ?? []).map((each) => [placeOf(each), each]));
  if (!findings.some(({ at }) => formulas.has(placeOf(at)))) return [...findings];
  const changed = [...formulas.values()].filter(isChanged).slice(0, MOST_FOLLOWED);
  const causes = findings.filter((each) => isCause(each) && !formulas.has(placeOf(each.at)));
  const lacking = causes.filter(lacksTerm);
  const wrong = causes.filter((each) => !lacksTerm(each));
  // A blank term that a formula reads by its address is 0 to it.
  const onBlank = readingByAddress(areasOf(lacking), changed, submission);
  const blankOnes = new Set(onBlank.map(placeOf));
  const handsOnWrong = reading([...areasOf(wrong), ...onBlank.map(cellArea)], changed, submission);
  // Without a term a formula has no result; a number that it gives has another cause.
  const terms = lacking.length > 0 ? termAreas(submission) : [];
  const handsOnLack = reading(terms, changed.filter(hasNoResult), submission);
  const stale = staleOnes(findings, submission);
  return findings.filter(({ rule, at }) => {
    const formula = formulas.get(placeOf(at));
    if (formula === undefined) return true;
    if (!rule.startsWith('SHEET-')) return !stale.has(placeOf(at));
    if (!ABOUT_RESULTS.has(rule)) return true;
    if (blankOnes.has(placeOf(at)) || handsOnWrong(formula)) return false;
    return !(hasNoResult(formula) && handsOnLack(formula));
  });
}

/** Where results are stale, if that is told: of one cause the first alone. */
function staleOnes(findings: readonly Finding[], submission: Submission): ReadonlySet<string> {
  const isTold = findings.some(({ rule }) => rule === STALE);
  return new Set(isTold ? staleCells(submission).map(({ cell }) => placeOf(cell.cell.at)) : []);
}

function isCause({ rule, severity }: Finding): boolean {
  return severity === 'error' || MISTYPED.has(rule);
}

/** A term that is there, and not what the contract prints, is a wrong figure like any other. */
function lacksTerm({ rule, found }: Finding): boolean {
  return rule === MISSING_TERM && found === null;
}

function areasOf(findings: readonly Finding[]): readonly Area[] {
  return findings.map(({ at }) => cellArea(at));
}

/** Which formulas read one of the sources, themselves or through others that changed. */
function reading(
  sources: readonly Area[],
  changed: readonly RecomputedCell[],
  { info }: Submission,
): (formula: RecomputedCell) => boolean {
  if (sources.length === 0) return () => false;
  const reached = [...sources];
  const reads = (areas: readonly Area[]) =>
    areas.some((area) => reached.some((each) => overlaps(area, each)));
  const readBy = (cell: RecomputedCell) => precedents(cell.formula, cell, info);
  let waiting = changed.map((cell) => ({ cell, areas: readBy(cell) }));
  let before: number;
  do {
    before = waiting.length;
    waiting = waiting.filter(({ cell, areas }) => {
      if (!reads(areas)) return true;
      reached.push(cellArea(cell));
      return false;
    });
  } while (waiting.length < before);
  return (formula) => reads(readBy(formula));
}

/** A formula that is given the whole table of terms may need any of them. */
function readingByAddress(
  sources: readonly Area[],
  changed: readonly RecomputedCell[],
  { info }: Submission,
): readonly RecomputedCell[] {
  if (sources.length === 0) return [];
  return changed.filter((cell) =>
    precedents(cell.formula, cell, info).some(
      (area) => isOneCell(area) && sources.some((each) => overlaps(area, each)),
    ),
  );
}

function termAreas({ sheets }: Submission): readonly Area[] {
  return sheets.filter(({ layout }) => layout.key === termsSheet.key).map(({ area }) => area);
}

/** A file may store no results: what its formulas show is the recomputed one. */
function isChanged(cell: RecomputedCell): boolean {
  return cell.stored === null || isStale(cell);
}

function hasNoResult({ recomputed }: RecomputedCell): boolean {
  return isBlank(recomputed) || recomputed instanceof CellError;
}
