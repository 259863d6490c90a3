import { spelling } from '../../../contracts/spelling';

/** Spellings further apart than this share of their length are not near each other. */
const FARTHEST = 0.6;

/** @returns the candidate spelt most like one of the wanted words; undefined where none comes near */
export function nearest<C>(
  wanted: readonly string[],
  candidates: readonly C[],
  textOf: (candidate: C) => string,
): C | undefined {
  let best: { readonly candidate: C; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const text = spelling(textOf(candidate));
    for (const word of wanted.map(spelling)) {
      const distance = editDistance(text, word) / Math.max(text.length, word.length, 1);
      if (distance <= FARTHEST && (best === undefined || distance < best.distance))
        best = { candidate, distance };
    }
  }
  return best?.candidate;
}

/** Levenshtein's: letters put in, left out or replaced. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[other.length] as number;
}
