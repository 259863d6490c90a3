import { CellError, type ErrorCode } from '../domain/cell';

/** Why a formula has no value before any function is called: what Excel shows, and a sentence. */
export class FormulaProblem extends Error {
  override readonly name = 'FormulaProblem';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Excel may well calculate it; this engine does not. */
    readonly isBeyondEngine = false,
  ) {
    super(message);
  }

  toCellError(): CellError {
    return new CellError(this.code, this.message);
  }
}

/** A text or a depth beyond what the machine itself allows. */
export function tooLarge(): FormulaProblem {
  return new FormulaProblem('#VALUE!', 'The formula asks for more than can be calculated.', true);
}

/** The nearest of the known words, if it is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toUpperCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const changes = editDistance(typed, candidate.toUpperCase(), fewest);
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}

const LONGEST_COMPARED = 64;

/** Letters to change, add or leave out; at least `enough` where it would be more. */
function editDistance(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough || one.length > LONGEST_COMPARED) return enough;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (previous[column - 1] as number) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[other.length] as number;
}
