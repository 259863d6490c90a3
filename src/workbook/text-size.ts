import type { DraftCell } from './draft';

/** Words break at blanks and hyphens; Japanese breaks anywhere. */
export function widestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map((word) => (WIDE.test(word) ? 6 : textWidth(word))));
}

const WIDE = /[\u3000-\u9fff\uff00-\uffef]/;

/** Letters of plain text are a little narrower than digits, in which columns are measured. */
export const LETTER = 0.86;

/** A line of the default font, in points. */
const LINE = 15;

/** A line of a title, with room for fonts taller than the one asked for: not every reader makes it. */
export const TITLE_LINE = 24;

export function heightOf(lines: readonly number[]): number {
  return Math.max(1, ...lines) * LINE;
}

/** The rows whose texts need more than a line: not every reader finds that out by itself. */
export function heightsOf(
  cells: readonly DraftCell[],
  columnWidths: readonly number[],
): Record<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, value } of cells) {
    const width = columnWidths[column];
    if (typeof value !== 'string' || width === undefined) continue;
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(value, width)));
  }
  return Object.fromEntries(
    [...lines].filter(([, count]) => count > 1).map(([row, count]) => [row, heightOf([count])]),
  );
}

/** How many lines a text takes in a column, its words kept whole. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s-])/)) {
    const needed = textWidth(word) * LETTER;
    if (used > 0 && used + needed > width + 1) {
      lines += 1;
      used = 0;
    }
    used += needed;
    while (used > width + 1) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** In the width of a digit: Japanese takes two, bold text a little more than one. */
export function textWidth(text: string): number {
  return Math.ceil([...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1.05), 0));
}
