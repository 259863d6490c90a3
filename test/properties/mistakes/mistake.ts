import fc from 'fast-check';

/** A mistake of a known kind: the changes that make it, and the one finding it has. */
export interface Mistake {
  readonly base: string;
  readonly changes: readonly string[];
  /** Severity, rule and cell, as golden cases tell a finding. */
  readonly finding: string;
}

/** Mistakes by the rule that finds them. */
export type MistakesByRule = Readonly<Record<string, fc.Arbitrary<Mistake>>>;

export const pick = <T>(...values: readonly [T, ...T[]]): fc.Arbitrary<T> => fc.constantFrom(...values);

export const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** An amount in whole cents, never the one that is right. */
export const centsExcept = (right: number, most: number): fc.Arbitrary<string> =>
  whole(0, most * 100)
    .filter((cents) => cents !== Math.round(right * 100))
    .map((cents) => (cents / 100).toFixed(2));

/** A day of a month as ISO text. */
export const dayIn = (month: string, first: number, last: number): fc.Arbitrary<string> =>
  whole(first, last).map((day) => `${month}-${String(day).padStart(2, '0')}`);

/** What is typed into one cell is found in that cell. */
export function inCell(
  base: string,
  sheet: string,
  severityAndRule: string,
  cellAndText: fc.Arbitrary<readonly [cell: string, text: string]>,
  foundAt?: string,
): fc.Arbitrary<Mistake> {
  return cellAndText.map(([cell, text]) => ({
    base,
    changes: [`${sheet}!${cell} = ${text}`],
    finding: `${severityAndRule} ${foundAt ?? `${sheet}!${cell}`}`,
  }));
}

/** One of the cells, with one of the texts. */
export function anyOf(
  cells: fc.Arbitrary<string>,
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<readonly [string, string]> {
  return fc.tuple(cells, texts);
}

/** Cells of a column. */
export const column = (letter: string, ...rows: readonly [number, ...number[]]): fc.Arbitrary<string> =>
  pick(...rows).map((row) => `${letter}${String(row)}`);
