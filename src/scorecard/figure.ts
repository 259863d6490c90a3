import { Exact } from '../domain/decimal/exact';

/**
 * A figure that a submitter states and that follows from others.
 *
 * One cause gives one finding: a figure is wrong only if it follows neither from the figures stated
 * around it nor from the corrected ones; and where something it follows from is wrong, it is not
 * judged at all.
 */
export interface Figure<T> {
  readonly stated: T | undefined;
  /** What it should be, given everything corrected; the stated value where nothing better is known. */
  readonly corrected: T | undefined;
  /**
   * The exact figure behind a right one, which a cell may show rounded. What follows may have been
   * calculated from either.
   */
  readonly meant?: T;
  /** `unjudged`: blank, or it hangs on something wrong or unknown. */
  readonly verdict: 'right' | 'wrong' | 'unjudged';
}

/** An input: nothing in the workbook contradicts it. */
export function input<T>(stated: T | undefined): Figure<T> {
  return { stated, corrected: stated, verdict: stated === undefined ? 'unjudged' : 'right' };
}

/** What sums hang on beside their summands: that nothing is wrong with the rows they are over. */
export function condition(holds: boolean): Figure<boolean> {
  return { stated: holds, corrected: holds, verdict: holds ? 'right' : 'unjudged' };
}

interface Judgement<T> {
  readonly stated: T | undefined;
  /** What follows from the figures as stated; undefined where they do not say. */
  readonly fromStated: T | undefined;
  /** What follows from the corrected figures. */
  readonly fromCorrected: T | undefined;
  readonly agrees: (stated: T, expected: T) => boolean;
  readonly sources: readonly Figure<unknown>[];
}

export function judge<T>({ stated, fromStated, fromCorrected, agrees, sources }: Judgement<T>): Figure<T> {
  const corrected = fromCorrected ?? stated;
  if (stated === undefined || (fromStated === undefined && fromCorrected === undefined)) {
    return { stated, corrected, verdict: 'unjudged' };
  }
  const meant = [fromStated, fromCorrected].find((each) => each !== undefined && agrees(stated, each));
  if (meant !== undefined) return { stated, corrected, meant, verdict: 'right' };
  return {
    stated,
    corrected,
    verdict: sources.every((each) => each.verdict === 'right') ? 'wrong' : 'unjudged',
  };
}

type Statements<Sources extends readonly Figure<unknown>[]> = {
  readonly [Index in keyof Sources]: Sources[Index] extends Figure<infer Value> ? Value | undefined : never;
};

interface Derivation<Sources extends readonly Figure<unknown>[], T> {
  readonly stated: T | undefined;
  readonly sources: Sources;
  /** The calculation; undefined where what it gets does not say. */
  readonly follows: (...values: Statements<Sources>) => T | undefined;
  readonly agrees: (stated: T, expected: T) => boolean;
}

/**
 * Judges a figure by the calculation it follows from, done with each source as stated and as
 * corrected: a submitter who calculated with either made no second mistake.
 */
export function derive<const Sources extends readonly Figure<unknown>[], T>({
  stated,
  sources,
  follows,
  agrees,
}: Derivation<Sources, T>): Figure<T> {
  const results = alternatives(sources).map((values) => follows(...(values as Statements<Sources>)));
  const fromCorrected = follows(...(sources.map((each) => each.corrected) as Statements<Sources>));
  const fromStated = results.find(
    (each) => each !== undefined && stated !== undefined && agrees(stated, each),
  );
  return judge({ stated, fromStated: fromStated ?? results[0], fromCorrected, agrees, sources });
}

/** What a right figure that follows from a wrong one differs by: too much above zero. */
export function inherited({ stated, corrected, verdict }: Figure<Exact>): Exact {
  if (verdict !== 'right' || stated === undefined || corrected === undefined) return Exact.zero;
  return stated.minus(corrected);
}

/** A calculation on figures that answers only where all of them are known. */
export function whenKnown<Values extends readonly unknown[], T>(
  calculate: (...values: Values) => T | undefined,
) {
  return (...values: { readonly [Index in keyof Values]: Values[Index] | undefined }): T | undefined =>
    values.includes(undefined) ? undefined : calculate(...(values as unknown as Values));
}

type Known<Sources extends readonly Figure<unknown>[]> = {
  readonly [Index in keyof Sources]: Sources[Index] extends Figure<infer Value> ? Value : never;
};

/** A calculation with figures corrected, such as explains a wrong one; it is done where all of them are known. */
export function withCorrected<const Sources extends readonly Figure<unknown>[]>(
  sources: Sources,
  calculate: (...values: Known<Sources>) => unknown,
): void {
  const values = sources.map(({ corrected }) => corrected);
  if (!values.includes(undefined)) calculate(...(values as unknown as Known<Sources>));
}

/** Beyond so many ways only all sources as stated or all as corrected are tried. */
const MOST_WAYS = 64;

/** Every way to take the sources as stated, as meant or as corrected, all stated first; all corrected is tried anyway. */
function alternatives(sources: readonly Figure<unknown>[]): (readonly unknown[])[] {
  const choices = sources.map(({ stated, meant, corrected }) =>
    distinct(meant === undefined ? [stated, corrected] : [stated, meant, corrected]),
  );
  const ways = choices.reduce((product, each) => product * each.length, 1);
  if (ways > MOST_WAYS) return [sources.map((each) => each.stated)];
  return choices.reduce<(readonly unknown[])[]>(
    (found, each) => found.flatMap((way) => each.map((value) => [...way, value])),
    [[]],
  );
}

function distinct(values: readonly unknown[]): unknown[] {
  return values.filter((value, at) => values.findIndex((other) => isSame(other, value)) === at);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (one instanceof Exact && other instanceof Exact && one.equals(other));
}
