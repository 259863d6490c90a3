import { meetingAtTwoPercent } from '../../domain/incentive/schemes';

type Value = number | string;

const values: Readonly<Record<string, Value>> = { ...meetingAtTwoPercent, cap: 'none' };

/** A row of an array constant. */
export const row = (...cells: readonly Value[]) =>
  cells.map((cell) => (typeof cell === 'number' ? String(cell) : `"${cell}"`)).join(',');

/** A scheme as an array constant; a key changed to null is left out, rows can be added. */
export function scheme(
  changes: Readonly<Record<string, Value | null>> = {},
  ...added: readonly string[]
): string {
  const rows = Object.entries({ ...values, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [row(key, value)],
  );
  return `{${[...rows, ...added].join(';')}}`;
}
