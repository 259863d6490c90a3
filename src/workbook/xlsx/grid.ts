import type { CellValue } from '../../domain/cell';

/** A cell as it stands in a file; `format` is its number format. */
export interface StoredCell {
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=` and plain function names. */
  readonly formula: string | undefined;
  readonly format: string;
  /** The cells a spilling formula takes, its own the first; only where they are more than one. */
  readonly fills?: { readonly rows: number; readonly columns: number } | undefined;
}

/** The cells of one sheet, kept by row so that an empty row costs nothing. */
export class Grid {
  readonly #rows = new Map<number, StoredCell[]>();

  /** The cells of a row from left to right. */
  row(row: number): readonly StoredCell[] {
    return this.#rows.get(row) ?? [];
  }

  get rows(): IterableIterator<number> {
    return this.#rows.keys();
  }

  cell(row: number, column: number): StoredCell | undefined {
    const cells = this.row(row);
    const cell = cells[position(cells, column)];
    return cell?.column === column ? cell : undefined;
  }

  put(row: number, cell: StoredCell): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = []));
    const last = cells.at(-1);
    if (last === undefined || last.column < cell.column) cells.push(cell);
    else {
      const at = position(cells, cell.column);
      cells.splice(at, cells[at]?.column === cell.column ? 1 : 0, cell);
    }
  }

  /** The smallest rectangle that holds every filled cell; undefined when there is none. */
  used(): { row: number; column: number; rows: number; columns: number } | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows) {
      const first = cells.find(isFilled);
      const last = lastFilled(cells);
      if (first === undefined || last === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first.column);
      right = Math.max(right, last.column);
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function isFilled(cell: StoredCell): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

function lastFilled(cells: readonly StoredCell[]): StoredCell | undefined {
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at] as StoredCell;
    if (isFilled(cell)) return cell;
  }
  return undefined;
}

/** Where a column stands, or would stand, among the cells of a row. */
function position(cells: readonly StoredCell[], column: number): number {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle] as StoredCell).column < column) from = middle + 1;
    else to = middle;
  }
  return from;
}
