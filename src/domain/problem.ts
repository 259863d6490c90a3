import type { Exact } from './decimal/exact';
import type { Localized } from './language';

/** The errors a function may put into a cell. */
export type ProblemCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

/**
 * The one error of the domain: why there is no result.
 *
 * The sentence says what was found and what is allowed; the clause, where one decides it.
 * Anything else that is thrown is a bug and is not caught.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    /** The argument or cell it is about, as the user knows it. */
    readonly subject: string,
    readonly sentence: Localized,
    readonly clause?: string,
  ) {
    super(clause === undefined ? sentence.en : `${sentence.en} (${clause})`);
  }
}

/** What a calculation comes to, or the problem why it has no answer. */
export function answerOrProblem<T>(calculate: () => T): T | Problem {
  try {
    return calculate();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
}

/** Bad input: outside what the argument allows. */
export function badInput(subject: string, sentence: Localized, clause?: string): Problem {
  return new Problem('#VALUE!', subject, sentence, clause);
}

/** The contract gives no answer: excluded, unreachable, a term is missing. */
export function noAnswer(subject: string, sentence: Localized, clause?: string): Problem {
  return new Problem('#N/A', subject, sentence, clause);
}

/** Could not be measured: the metric's denominator is zero. */
export function notMeasurable(subject: string, sentence: Localized, clause?: string): Problem {
  return new Problem('#DIV/0!', subject, sentence, clause);
}

/** A part larger than its whole. */
export function partAboveWhole(part: string, found: Exact, whole: string, most: Exact): Problem {
  const [p, w] = [found.toText(), most.toText()];
  return badInput(part, {
    en: `${part} (${p}) must not be more than ${whole} (${w}).`,
    de: `${part} (${p}) darf nicht größer sein als ${whole} (${w}).`,
    ja: `${part}（${p}）は ${whole}（${w}）以下で指定してください。`,
  });
}
