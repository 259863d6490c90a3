import type { CellValue } from '../../domain/cell';
import { covers } from '../../workbook/address';
import { GENERAL } from '../../workbook/number-format';
import type { Block, SheetInfo } from '../../workbook/port';

interface CellText {
  readonly column: number;
  readonly text: string;
}

/** A row of a sheet that has text. */
interface TextRow {
  readonly row: number;
  readonly texts: readonly CellText[];
}

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
    return block?.formats[row - block.area.row]?.[column - block.area.column] ?? GENERAL;
  }

  /** The rows with what stands in them as text, from above: no cell twice. */
  texts(): readonly TextRow[] {
    const rows: TextRow[] = [];
    for (const { area, values } of this.blocks) {
      for (let index = 0; index < values.length; index += 1) {
        const texts: CellText[] = [];
        values[index]?.forEach((text, offset) => {
          if (typeof text === 'string' && text !== '') texts.push({ column: area.column + offset, text });
        });
        if (texts.length > 0) rows.push({ row: area.row + index, texts });
      }
    }
    return rows;
  }

  get lastRow(): number {
    return Math.max(-1, ...this.blocks.map(({ area }) => area.row + area.rows - 1));
  }

  /** Asked several times of every cell of a sheet: a loop, which makes nothing. */
  #blockAt(row: number, column: number): Block | undefined {
    for (const block of this.blocks) if (covers(block.area, { row, column })) return block;
    return undefined;
  }
}
