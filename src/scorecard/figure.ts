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
  /** `unjudged`: blank, or it hangs on something wrong or unknown. */
  readonly verdict: 'right' | 'wrong' | 'unjudged';
}

/** An input: nothing in the workbook contradicts it. */
export function input<T>(stated: T | undefined): Figure<T> {
  return { stated, corrected: stated, verdict: stated === undefined ? 'unjudged' : 'right' };
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
  const follows = [fromStated, fromCorrected].some((each) => each !== undefined && agrees(stated, each));
  if (follows) return { stated, corrected, verdict: 'right' };
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

/** Beyond so many differing sources only all stated or all corrected are tried. */
const MOST_DIFFERING = 4;

/** Every way to take the sources as stated or as corrected, all stated first. */
function alternatives(sources: readonly Figure<unknown>[]): (readonly unknown[])[] {
  const differing = sources.filter((each) => each.corrected !== each.stated).length;
  const [stated, corrected] = [sources.map((each) => each.stated), sources.map((each) => each.corrected)];
  if (differing === 0) return [stated];
  if (differing > MOST_DIFFERING) return [stated, corrected];
  return sources.reduce<(readonly unknown[])[]>(
    (ways, each) =>
      ways.flatMap((way) =>
        each.corrected === each.stated
          ? [[...way, each.stated]]
          : [
              [...way, each.stated],
              [...way, each.corrected],
            ],
      ),
    [[]],
  );
}
