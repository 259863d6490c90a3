import type { CellValue } from '../../domain/cell';
import type { Block, SheetInfo } from '../../workbook/port';

/** The cells of one sheet that were read; everything outside is blank. */
export class SheetCells {
  constructor(
    readonly info: SheetInfo,
    /** Later blocks hold more of the sheet than earlier ones. */
    private readonly blocks: readonly Block[],
  ) {}

  readonly #results = new Map<string, CellValue>();

  value(row: number, column: number): CellValue {
    const block = this.#blockAt(row, column);
    const stored = block?.values[row - block.area.row]?.[column - block.area.column] ?? null;
    if (stored !== null || this.#results.size === 0) return stored;
    return this.#results.get(`${String(row)} ${String(column)}`) ?? null;
  }

  /** Fills in a formula's result that its file does not store: some programs write formulas alone. */
  supply(row: number, column: number, result: CellValue): void {
    this.#results.set(`${String(row)} ${String(column)}`, result);
  }

  get hasFormulas(): boolean {
    return this.blocks.some(({ formulas }) => formulas.some((row) => row.some((each) => each !== undefined)));
  }

  formula(row: number, column: number): string | undefined {
    const block = this.#blockAt(row, column);
    return block?.formulas[row - block.area.row]?.[column - block.area.column];
  }

  format(row: number, column: number): string {
    const block = this.#blockAt(row, column);
    return block?.formats[row - block.area.row]?.[column - block.area.column] ?? 'General';
  }

  /** The blocks' rows, each with the filled cells' columns: no cell twice. */
  *rows(): Generator<{ readonly row: number; readonly from: number; readonly values: readonly CellValue[] }> {
    for (const { area, values } of this.blocks) {
      for (const [index, row] of values.entries())
        yield { row: area.row + index, from: area.column, values: row };
    }
  }

  get lastRow(): number {
    return Math.max(-1, ...this.blocks.map(({ area }) => area.row + area.rows - 1));
  }

  #blockAt(row: number, column: number): Block | undefined {
    return this.blocks.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }
}
