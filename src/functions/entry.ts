import type { Day } from '../domain/calendar';
import type { Exact } from '../domain/decimal/exact';
import type { ExactColumn } from '../domain/decimal/exact-column';
import type { Localized } from '../domain/language';
import type { Reading, Trace } from '../domain/trace';
import type { Argument } from './arguments/argument';

/** A cell of a spilled table; null shows as an empty cell. */
export type TableCell = Exact | string | number | null;

/** What each kind of result is made of before it becomes a cell. */
export interface Results {
  /** An amount, not yet rounded; rounded to cents once, here at the edge. */
  readonly money: Exact;
  /** A number that is not rounded. */
  readonly number: Exact;
  readonly text: string;
  readonly date: Day;
  /** Amounts in whole cents, one a row. */
  readonly moneyColumn: ExactColumn;
  /** Rows of cells, headings included; amounts in whole cents. */
  readonly table: readonly (readonly TableCell[])[];
}
export type ResultKind = keyof Results;

/** A worked example: shown in the help, and run as a test. */
export interface Example {
  readonly formula: string;
  readonly result: number | string | readonly (readonly (number | string)[])[];
}

type ValuesOf<A extends readonly Argument<unknown>[]> = {
  [K in keyof A]: A[K] extends Argument<infer V> ? V : never;
};

interface Definition<A extends readonly Argument<unknown>[], K extends ResultKind> {
  /** As typed: `SLA.CREDIT`. A promise to users' workbooks, never changed. */
  readonly name: string;
  /** Only ever appended to, and then with optional ones. */
  readonly args: A;
  readonly result: K;
  /** One sentence: what it gives. */
  readonly help: Localized;
  readonly clause: string;
  readonly readings?: readonly Reading[];
  readonly examples: readonly Example[];
  readonly compute: (args: ValuesOf<A>, trace?: Trace) => Results[K];
}

/** An entry of the catalogue; everything else about a function is derived from it. */
export interface FunctionEntry extends Omit<
  Definition<readonly Argument<unknown>[], ResultKind>,
  'compute' | 'readings'
> {
  readonly readings: readonly Reading[];
  readonly compute: (args: readonly unknown[], trace?: Trace) => Results[ResultKind];
}

/** States a function: its name, arguments, help, clause and the call into the domain. */
export function define<const A extends readonly Argument<unknown>[], K extends ResultKind>(
  definition: Definition<A, K>,
): FunctionEntry {
  return {
    ...definition,
    readings: definition.readings ?? [],
    compute: (args, trace) => definition.compute(args as ValuesOf<A>, trace),
  };
}
