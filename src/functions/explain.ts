import type { CellValue } from '../domain/cell';
import { Exact } from '../domain/decimal/exact';
import type { Localized } from '../domain/language';
import { Problem, badInput } from '../domain/problem';
import { quoted } from '../domain/quoted';
import { type Step, Trace, formulaText } from '../domain/trace';
import { type FunctionResult, compute } from './call';
import type { FunctionEntry } from './entry';
import { type RawArgument, errorGiven, isRawError, notAllowed, singleCell } from './raw';

/** The EXPLAIN of a family: `SLA.EXPLAIN("CREDIT", …)`. Its arguments after the first are those of the function explained. */
export interface ExplainEntry {
  readonly name: string;
  /** `SLA`, `INCENTIVE` or `QUOTA`. */
  readonly family: string;
  readonly help: Localized;
  readonly argumentHelp: { readonly function: Localized; readonly arguments: Localized };
}

/** The calculation of one call: its steps, and what came out. */
export interface Explanation {
  readonly entry: FunctionEntry;
  readonly steps: readonly Step[];
  readonly outcome: FunctionResult | Problem;
}

/** Runs a function with its trace. */
export function explain(entry: FunctionEntry, raw: readonly RawArgument[]): Explanation {
  const trace = new Trace();
  try {
    const outcome = compute(entry, raw, trace);
    return { entry, steps: trace.steps, outcome };
  } catch (problem) {
    if (problem instanceof Problem) return { entry, steps: trace.steps, outcome: problem };
    throw problem;
  }
}

/**
 * What EXPLAIN spills: a row a step, with step, value, formula, clause and reading.
 *
 * Where the function gives an error the last row is the reason: some Excel versions never show a
 * custom error's text.
 */
export function explainRows(
  family: string,
  entries: readonly FunctionEntry[],
  raw: readonly RawArgument[],
): CellValue[][] {
  const { steps, outcome } = explain(explained(family, entries, raw[0]), raw.slice(1));
  const rows = steps.map(({ name, value, formula, clause, reading }) => [
    name.en,
    stepCell(value),
    formulaText(formula, 'en'),
    clause,
    reading?.text.en ?? '',
  ]);
  if (outcome instanceof Problem)
    rows.push(['no result', outcome.code, outcome.sentence.en, outcome.clause ?? '', '']);
  return rows;
}

function explained(family: string, entries: readonly FunctionEntry[], raw: RawArgument): FunctionEntry {
  const cell = singleCell('function', raw);
  if (isRawError(cell)) throw errorGiven('function', cell);
  if (typeof cell !== 'string' || cell.trim() === '') {
    throw notAllowed(
      'function',
      { en: 'the name of a function', de: 'der Name einer Funktion', ja: '関数の名前' },
      cell,
    );
  }
  const typed = cell.trim().toUpperCase();
  const name = typed.startsWith(`${family}.`) ? typed : `${family}.${typed}`;
  const entry = entries.find((each) => each.name === name);
  if (entry !== undefined) return entry;
  const known = entries
    .filter((each) => each.name.startsWith(`${family}.`))
    .map((each) => each.name.slice(family.length + 1))
    .join(', ');
  throw badInput('function', {
    en: `There is no function ${quoted(cell)} to explain; there are ${known}.`,
    de: `Es gibt keine Funktion ${quoted(cell)} zu erklären; vorhanden sind ${known}.`,
    ja: `説明できる関数 ${quoted(cell)} はありません。使用できるのは ${known} です。`,
  });
}

/** Longer text than anybody reads in a step; a cell holds 32,767 characters and refuses more. */
const LONGEST_SHOWN = 255;

function stepCell(value: Step['value']): CellValue {
  if (typeof value === 'string' && value.length > LONGEST_SHOWN) return `${value.slice(0, LONGEST_SHOWN)}…`;
  if (!(value instanceof Exact)) return value;
  const number = value.toNumber();
  return Number.isFinite(number) ? number : value.toText();
}
