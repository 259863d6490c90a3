import type { CellValue } from '../domain/cell';

/**
 * A sheet to be made: what a template or the Review sheet asks an adapter to write.
 *
 * Rows and columns count from 0. Adapters that cannot show a feature leave it out; they never
 * change a value or a formula.
 */
export interface SheetDraft {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: readonly DraftCell[];
  readonly tables: readonly DraftTable[];
  readonly columnWidths: readonly number[];
  /** Of rows that need more than a line, in points by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly DraftValidation[];
  readonly conditionalFormats: readonly DraftConditionalFormat[];
  readonly print?: {
    readonly landscape: boolean;
    readonly repeatRows?: { readonly from: number; readonly to: number };
  };
}

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`, plain function names; `value` is then its computed result. */
  readonly formula?: string;
  readonly format?: string;
  readonly style?: CellStyle;
  readonly note?: string;
}

/** How a cell looks, named by what it is. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'label'
  | 'heading'
  | 'input'
  | 'computed'
  | 'given' // comes with the template and is left alone: a level, a clause
  | 'illustrative'
  | 'text';

export interface DraftTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Rows of the body, without the heading. */
  readonly rows: number;
  readonly columns: readonly DraftColumn[];
}

export interface DraftColumn {
  readonly heading: string;
  /** The column's formula, repeated in every row's cell. */
  readonly formula?: string;
}

export type DraftValidation = { readonly range: DraftRange; readonly message?: string } & (
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      /** Where the same values stand in the workbook, as a formula; adapters see to it for long lists. */
      readonly source?: string;
    }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly whole?: boolean }
  | { readonly kind: 'date' }
);

export interface DraftConditionalFormat {
  readonly range: DraftRange;
  /** A formula for the range's first cell, with its leading `=`. */
  readonly formula: string;
  readonly look: 'bad' | 'good' | 'attention';
}

export interface DraftRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
