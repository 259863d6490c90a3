import { termsSheet } from '../../../contracts/sheets/terms-sheet';
import { type Area, type CellAddress, cellArea, isOneCell, overlaps } from '../../../workbook/address';
import type { RecomputedCell } from '../../../workbook/port';
import { precedents } from '../../formulas/precedents';
import { fieldCells } from './field-cells';
import { isStale, placeOf, type StaleCell } from './stale';
import type { Submission } from '../../submission';

/** A workbook that was never recalculated has thousands of stale cells; following the first causes is enough. */
const MOST_FOLLOWED = 500;
/** Nor is it worth holding every input against every formula. */
const MOST_INPUTS = 2000;

/**
 * The first stale cell of each cause.
 *
 * What reads another stale cell hands it on. Of those that read none, several may come from one cell
 * that was changed without recalculating: then all of them read it, and what reads it is stale. A
 * result that was typed over is told from those: the formulas that read it are not stale.
 */
export function firstOfEachCause(stale: readonly StaleCell[], submission: Submission): readonly StaleCell[] {
  if (stale.length < 2) return stale;
  const formulas = readFormulas(submission);
  const fields = new Set(stale.map(({ cell }) => placeOf(cell.cell.at)));
  const handsOn = carriersOf(fields, formulas);
  const roots = stale.filter(({ cell }) => !readsOneOf(handsOn, cell.cell.at, formulas));
  // Cells that read each other in a ring have no first one.
  const found = roots.length === 0 ? stale.slice(0, 1) : roots;
  const repeated = repeatedCauses(found.slice(0, MOST_FOLLOWED), formulas, submission);
  return found.filter((each) => !repeated.has(each));
}

interface ReadFormula {
  readonly cell: RecomputedCell;
  readonly isStale: boolean;
  readonly reads: readonly Area[];
}

type Formulas = ReadonlyMap<string, ReadFormula>;

function readFormulas({ recomputed, info }: Submission): Formulas {
  return new Map(
    (recomputed ?? []).map((cell) => {
      const reads = precedents(cell.formula, cell, info);
      return [placeOf(cell), { cell, isStale: isStale(cell), reads }];
    }),
  );
}

/** The stale cells of the scorecard, and stale formulas beside it through which one reads another. */
function carriersOf(fields: ReadonlySet<string>, formulas: Formulas): readonly CellAddress[] {
  const carriers = [...fields].flatMap((place) => formulas.get(place)?.cell ?? []).slice(0, MOST_FOLLOWED);
  let beside = [...formulas].filter(([place, { isStale: stale }]) => stale && !fields.has(place));
  for (let before = -1; before !== beside.length;) {
    before = beside.length;
    beside = beside.filter(([, { cell }]) => {
      if (!readsOneOf(carriers, cell, formulas)) return true;
      carriers.push(cell);
      return false;
    });
  }
  return carriers;
}

function readsOneOf(cells: readonly CellAddress[], reader: CellAddress, formulas: Formulas): boolean {
  const own = placeOf(reader);
  const reads = formulas.get(own)?.reads ?? [];
  return cells.some((each) => placeOf(each) !== own && readsCell(reads, each));
}

function readsCell(areas: readonly Area[], cell: CellAddress): boolean {
  return areas.some((area) => overlaps(area, cellArea(cell)));
}

/** A cell that may have been changed, and the stale cells that this would explain. */
interface Change {
  readonly explains: readonly StaleCell[];
  /** All that reads it has changed with it, as far as it can be told. */
  readonly isSeenEverywhere: boolean;
}

/** The stale cells whose cause an earlier one shows already. */
function repeatedCauses(
  roots: readonly StaleCell[],
  formulas: Formulas,
  submission: Submission,
): ReadonlySet<StaleCell> {
  if (roots.length < 2) return new Set();
  const evidence = new Map(roots.map((root) => [root, evidenceOn(root, formulas)]));
  // A result that was replaced is a cause by itself: no input explains it.
  const unexplained = roots.filter((root) => evidence.get(root) !== 'replaced');
  const changes = possibleChanges(unexplained, formulas, submission);
  const explainedAlone = new Set(
    changes
      .filter(({ explains, isSeenEverywhere }) => isSeenEverywhere && explains.length === 1)
      .flatMap(({ explains }) => explains),
  );
  // A change that some readers do not show is believed where one of its cells surely has a cause before
  // it, and none has one that explains it alone.
  const likely = changes.filter(
    ({ explains, isSeenEverywhere }) =>
      isSeenEverywhere ||
      (explains.some((root) => evidence.get(root) === 'changed') &&
        !explains.some((root) => explainedAlone.has(root))),
  );
  return laterOnes(likely);
}

/** The fewest changes that explain the most: of each, all but the first stale cell repeat it. */
function laterOnes(changes: readonly Change[]): ReadonlySet<StaleCell> {
  const repeated = new Set<StaleCell>();
  const told = new Set<StaleCell>();
  for (const { explains } of [...changes].sort((a, b) => b.explains.length - a.explains.length)) {
    const untold = explains.filter((root) => !told.has(root));
    if (untold.length < 2) continue;
    untold.forEach((root) => told.add(root));
    untold.slice(1).forEach((root) => repeated.add(root));
  }
  return repeated;
}

/**
 * What the formulas that read a stale cell tell of it: where they are stale too, something before it was
 * `changed`; where they are not, though its number would move them, its result alone was `replaced`.
 */
function evidenceOn({ cell }: StaleCell, formulas: Formulas): 'changed' | 'replaced' | 'none' {
  const readers = readersOf(cell.cell.at, formulas);
  if (readers.some((reader) => reader.isStale)) return 'changed';
  return readers.some(isSensitive) ? 'replaced' : 'none';
}

function readersOf(cell: CellAddress, formulas: Formulas): ReadFormula[] {
  const own = placeOf(cell);
  return [...formulas].flatMap(([place, formula]) =>
    place !== own && readsCell(formula.reads, cell) ? [formula] : [],
  );
}

/** A number other than zero moves with what it follows from; a word or a zero may well stay. */
function isSensitive({ cell: { recomputed } }: ReadFormula): boolean {
  return typeof recomputed === 'number' && recomputed !== 0;
}

function possibleChanges(
  roots: readonly StaleCell[],
  formulas: Formulas,
  submission: Submission,
): readonly Change[] {
  const areas = roots.map(({ cell }) => formulas.get(placeOf(cell.cell.at))?.reads ?? []);
  return inputsRead(areas.flat(), formulas, submission).map((input): Change => {
    const explains = roots.filter((_, at) => readsCell(areas[at] ?? [], input));
    const readers = readersOf(input, formulas).filter(({ reads }) => !isLookedUp(input, reads, submission));
    const isStaleItself = formulas.has(placeOf(input));
    return {
      explains,
      isSeenEverywhere: isStaleItself || readers.every((each) => each.isStale || !isSensitive(each)),
    };
  });
}

/** A term is found by its key: that a formula reads the table does not say that it uses the term. */
function isLookedUp(input: CellAddress, reads: readonly Area[], { sheets }: Submission): boolean {
  const isTerm = sheets.some(
    ({ layout, area }) => layout.key === termsSheet.key && overlaps(area, cellArea(input)),
  );
  return isTerm && !reads.some((area) => isOneCell(area) && overlaps(area, cellArea(input)));
}

/** The cells in the areas that hold no formula, or one beside the scorecard that is stale. */
function inputsRead(
  areas: readonly Area[],
  formulas: Formulas,
  submission: Submission,
): readonly CellAddress[] {
  const single = areas.filter(isOneCell);
  const wide = areas.filter((area) => !isOneCell(area));
  const fields = fieldCells(submission, () => true).map(({ cell }) => cell.at);
  const read = [...single, ...fields.filter((cell) => readsCell(wide, cell))];
  const byPlace = new Map(read.map((cell) => [placeOf(cell), cell]));
  const inputs = [...byPlace].flatMap(([place, cell]) => {
    const formula = formulas.get(place);
    return formula === undefined || formula.isStale ? [cell] : [];
  });
  return inputs.slice(0, MOST_INPUTS);
}
