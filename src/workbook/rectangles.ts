import type { DraftRange } from './draft';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Covers cells with few rectangles: runs along a column first, then equal runs side by side. */
export function rectangles(cells: readonly Place[]): DraftRange[] {
  const runs: DraftRange[] = [];
  const inOrder = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const wide = new Map<string, DraftRange>();
  for (const run of runs) {
    const key = `${run.row},${run.rows},${run.column}`;
    const left = wide.get(key);
    const grown = left === undefined ? run : { ...left, columns: left.columns + 1 };
    wide.delete(key);
    wide.set(`${run.row},${run.rows},${run.column + 1}`, grown);
  }
  return [...wide.values()];
}
