import { CellError, type CellValue } from '../domain/cell';
import { Exact } from '../domain/decimal/exact';
import { moneyToNumber, toCents } from '../domain/decimal/money';
import { type Localized, sameInAll } from '../domain/language';
import { Problem, badInput } from '../domain/problem';
import { roundedOnce } from '../domain/readings';
import type { Step, Trace } from '../domain/trace';
import type { FunctionEntry, Results, TableCell } from './entry';
import { type RawArgument, isBlankArgument, withLoneError } from './raw';

export type FunctionResult = CellValue | CellValue[][];

/**
 * Calls a function as every surface does: raw arguments in, a cell or a spill out.
 *
 * @returns the result, or the documented error with its sentence
 */
export function callFunction(entry: FunctionEntry, raw: readonly RawArgument[]): FunctionResult {
  try {
    return compute(entry, raw);
  } catch (problem) {
    if (problem instanceof Problem) return new CellError(problem.code, problem.message);
    throw problem;
  }
}

/** The call itself, with its trace where one is asked for. @throws Problem */
export function compute(entry: FunctionEntry, raw: readonly RawArgument[], trace?: Trace): FunctionResult {
  const { args } = entry;
  if (raw.length > args.length) throw tooMany(entry, raw.length);
  const values = new Array<unknown>(args.length);
  for (let index = 0; index < args.length; index += 1) {
    values[index] = args[index]?.read(withLoneError(raw[index]));
  }
  if (trace !== undefined) traceGivens(entry, raw, values, trace);
  const result = entry.compute(values, trace);
  switch (entry.result) {
    case 'money':
      return moneyCell(entry, result as Results['money'], trace);
    case 'number':
      return finite(entry, (result as Results['number']).toNumber());
    case 'text':
      return result as Results['text'];
    case 'date':
      return result as Results['date'];
    case 'moneyColumn':
      return moneyRows(entry, result as Results['moneyColumn']);
    case 'table':
      return (result as Results['table']).map((row) => row.map((cell) => tableCell(entry, cell)));
  }
}

function traceGivens(
  entry: FunctionEntry,
  raw: readonly RawArgument[],
  values: readonly unknown[],
  trace: Trace,
): void {
  entry.args.forEach((argument, index) => {
    // Omitted, it can count as another argument does: maxAtRisk as atRisk.
    const sameAs = entry.args.findIndex(({ name }) => name === argument.whenOmitted);
    const value = argument.show(values[index] ?? values[sameAs]);
    const parts = argument.parts?.(values[index]) ?? [];
    if (value !== undefined) parts.push({ name: argument.name, value, clause: '' });
    const formula = isBlankArgument(raw[index]) ? byDefault : given;
    for (const { name, ...part } of parts) trace.step({ ...part, name: sameInAll(name), formula });
  });
}

/** In place of the formula of a step that only names an argument: where its value is from. */
export const given: Localized = { en: 'given', de: 'angegeben', ja: '指定' };
export const byDefault: Localized = { en: 'default', de: 'Vorgabe', ja: '既定値' };

/** The one place where money is rounded. */
function moneyCell(entry: FunctionEntry, unrounded: Exact, trace?: Trace): number {
  const amount = toCents(unrounded);
  trace?.step({
    name: {
      en: 'result, rounded to cents',
      de: 'Ergebnis, auf Cent gerundet',
      ja: '結果（セント単位に四捨五入）',
    },
    value: amount,
    formula: {
      en: 'round to 2 decimals, half away from zero',
      de: 'auf 2 Dezimalen gerundet, halbe von null weg',
      ja: '小数第 2 位に四捨五入（0.5 は 0 から遠い方へ）',
    },
    clause: entry.clause,
    reading: roundedOnce,
    unit: 'money',
  } satisfies Step);
  return centsCell(entry, amount);
}

function moneyRows(entry: FunctionEntry, amounts: Results['moneyColumn']): CellValue[][] {
  // As long as it gets: growing by and by, 100,000 rows would be copied again and again.
  const rows = new Array<CellValue[]>(amounts.length);
  for (let row = 0; row < rows.length; row += 1) {
    const amount = amounts.at(row);
    rows[row] = amount === null ? [''] : [centsCell(entry, amount)];
  }
  return rows;
}

function centsCell(entry: FunctionEntry, amount: Exact): number {
  const value = moneyToNumber(amount);
  if (value === undefined) throw tooLarge(entry);
  return value;
}

function tableCell(entry: FunctionEntry, cell: TableCell): CellValue {
  if (cell === null) return '';
  if (!(cell instanceof Exact)) return cell;
  return toCents(cell).equals(cell) ? centsCell(entry, cell) : finite(entry, cell.toNumber());
}

function finite(entry: FunctionEntry, value: number): number {
  if (!Number.isFinite(value)) throw tooLarge(entry);
  return value;
}

function tooLarge(entry: FunctionEntry): Problem {
  return new Problem('#NUM!', entry.name, {
    en: `The result of ${entry.name} is too large for a cell to hold exactly.`,
    de: `Das Ergebnis von ${entry.name} ist zu groß, um in einer Zelle genau zu stehen.`,
    ja: `${entry.name} の結果は、セルに正確に格納できる大きさを超えています。`,
  });
}

function tooMany(entry: FunctionEntry, given: number): Problem {
  const most = entry.args.length;
  return badInput(entry.name, {
    en: `${entry.name} takes at most ${most} arguments; ${given} were given.`,
    de: `${entry.name} nimmt höchstens ${most} Argumente; angegeben wurden ${given}.`,
    ja: `${entry.name} の引数は最大 ${most} 個です（指定: ${given} 個）。`,
  });
}
