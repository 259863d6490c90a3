import { CellError } from '../domain/cell';
import { Problem } from '../domain/problem';
import { type FunctionResult, callFunction } from './call';
import { catalogue, explainEntries } from './catalogue';
import { explainRows } from './explain';
import type { RawArgument } from './raw';

/** One name that can be typed in a formula, ready to be registered by a host. */
export interface TypedFunction {
  readonly name: string;
  /** How many arguments it takes; undefined for one that takes any number. */
  readonly arity: number | undefined;
  call(raw: readonly RawArgument[]): FunctionResult;
}

/** Every name of the catalogue, the EXPLAINs included: what Excel, the workbench and the command line register. */
export const typedFunctions: readonly TypedFunction[] = [
  ...catalogue.map((entry) => ({
    name: entry.name,
    arity: entry.args.length,
    call: (raw: readonly RawArgument[]) => callFunction(entry, raw),
  })),
  ...explainEntries.map(({ name, family }) => ({
    name,
    arity: undefined,
    call: (raw: readonly RawArgument[]) => explainOrError(family, raw),
  })),
];

function explainOrError(family: string, raw: readonly RawArgument[]): FunctionResult {
  try {
    return explainRows(family, catalogue, raw);
  } catch (problem) {
    if (problem instanceof Problem) return new CellError(problem.code, problem.message);
    throw problem;
  }
}
