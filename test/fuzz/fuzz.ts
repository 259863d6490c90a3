import { CellError, type CellValue } from '../../src/domain/cell';
import { catalogue, explainEntries } from '../../src/functions/catalogue';
import type { RawArgument } from '../../src/functions/raw';
import { typedFunctions } from '../../src/functions/surface';
import { argumentsOf } from '../support/formula';
import { mutated, odd } from './mutation';
import { Random } from './random';

/** The errors Excel lets a function return. */
const documented = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];
/** One call must be over by then; the longest ranges have 2,000 rows [ms of processor time: a busy machine is no fault]. */
const patience = 1_000;
/** Results kept to be given to other functions. */
const kept = 200;

export interface FuzzReport {
  readonly calls: number;
  /** How often each kind of result came out: value, spill, or an error's code. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** What must not happen, with the call that made it happen. Stops at the tenth. */
  readonly faults: readonly string[];
  /** The longest call [ms of processor time]. */
  readonly slowest: number;
}

/**
 * Calls every function and every EXPLAIN with right, nearly right and wrong arguments, and with one
 * another's results: nothing but a cell, a spill of cells or a documented error may come out.
 */
export function fuzz(calls: number, seed: number): FuzzReport {
  const random = new Random(seed);
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  const earlier: RawArgument[] = [0];
  let slowest = 0;
  for (let call = 0; call < calls && faults.length < 10; call += 1) {
    const { name, args } = nextCall(random, earlier);
    const started = process.cpuUsage();
    const outcome = outcomeOf(name, args, (result) => (earlier[random.below(kept)] = result));
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
    const fault = took > patience ? `took ${Math.round(took)} ms` : outcome.fault;
    if (fault !== undefined) faults.push(`${name}(${shown(args)}): ${fault}`);
  }
  return { calls, outcomes, faults, slowest };
}

interface Call {
  readonly name: string;
  readonly args: RawArgument[];
}

const examples: readonly Call[] = catalogue.flatMap(({ name, examples: each }) =>
  each.map(({ formula }) => ({ name, args: [...argumentsOf(formula)] })),
);

/** Nearly every call starts from a worked example, so that it gets past the first check. */
function nextCall(random: Random, earlier: readonly RawArgument[]): Call {
  const example = random.oneOf(examples);
  const args = example.args.map((right) => mutated(random, right, random.oneOf(earlier)));
  if (random.once(4)) args.push(odd(random));
  if (random.once(8)) args.length = random.below(args.length + 1);
  if (!random.once(4)) return { name: example.name, args };
  const [family = '', shortName = ''] = example.name.split('.');
  const explain = random.once(10) ? random.oneOf(explainEntries).name : `${family}.EXPLAIN`;
  return { name: explain, args: [random.once(10) ? odd(random) : shortName, ...args] };
}

function outcomeOf(
  name: string,
  args: readonly RawArgument[],
  keep: (result: RawArgument) => void,
): { kind: string; fault?: string } {
  try {
    const result = called.get(name)?.call(args);
    if (result === undefined) return { kind: 'none', fault: 'gave undefined' };
    keep(result);
    if (result instanceof CellError) return ofError(result);
    const fault = faultOf(Array.isArray(result) ? result : [[result]]);
    return { kind: Array.isArray(result) ? 'spill' : 'value', ...(fault === undefined ? {} : { fault }) };
  } catch (problem) {
    return {
      kind: 'thrown',
      fault: `threw ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`,
    };
  }
}

const called = new Map(typedFunctions.map((typed) => [typed.name, typed]));

function ofError({ code, message = '' }: CellError): { kind: string; fault?: string } {
  if (!documented.includes(code)) return { kind: code, fault: `gave ${code}` };
  // A sentence a person can read in a cell's tooltip.
  return message.length < 10 || message.length > 1_000
    ? { kind: code, fault: `said "${message.slice(0, 100)}"` }
    : { kind: code };
}

function faultOf(rows: readonly (readonly CellValue[])[]): string | undefined {
  const width = rows[0]?.length;
  if (width === undefined) return 'spilled no row';
  if (rows.some((row) => row.length !== width)) return 'spilled rows of different widths';
  const bad = rows.flat().filter((cell) => !isCell(cell));
  return bad.length === 0 ? undefined : `held ${String(bad[0]).slice(0, 100)}`;
}

/** Numbers Excel can show, text it can hold; null would show as 0. */
function isCell(cell: CellValue): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell === 'string') return cell.length <= 32_767;
  return typeof cell === 'boolean';
}

function shown(args: readonly RawArgument[]): string {
  const text = JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
