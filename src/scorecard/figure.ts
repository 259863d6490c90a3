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
