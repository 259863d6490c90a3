/**
 * How a workbook looks: what a grid shows beside the values, formulas and number formats of the port.
 *
 * Rows and columns count from 0; colours are `#RRGGBB`.
 */
export interface WorkbookAppearance {
  /** Looks that cells, rows and columns refer to by their place in this list. */
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetAppearance[];
  /** What of the file a grid of cells cannot show. */
  readonly unseen: readonly UnseenPart[];
}

/** Kinds of content that are kept in a file and not shown. */
export type UnseenPart =
  'charts' | 'pictures' | 'pivots' | 'slicers' | 'macros' | 'embedded' | 'threadedComments' | 'controls';

export interface CellLook {
  readonly font?: FontLook;
  readonly fill?: string;
  readonly borders?: Partial<Readonly<Record<BorderSide, BorderLook>>>;
  readonly horizontal?: HorizontalPlace;
  readonly vertical?: VerticalPlace;
  readonly isWrapped?: boolean;
  /** Degrees, counter-clockwise. */
  readonly rotation?: number;
}

export interface FontLook {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly color?: string;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';
export interface BorderLook {
  /** As files name it: `thin`, `medium`, `dashed`, `double` … */
  readonly style: string;
  readonly color: string;
}
export type HorizontalPlace = 'left' | 'center' | 'right' | 'justify' | 'distributed';
export type VerticalPlace = 'top' | 'center' | 'bottom';

export interface SheetAppearance {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly look: number }[];
  readonly rows: readonly RowAppearance[];
  readonly columns: readonly ColumnAppearance[];
  /** Characters. */
  readonly defaultWidth?: number;
  /** Points. */
  readonly defaultHeight?: number;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly tabColor?: string;
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly validations: readonly ValidationRule[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly filter?: Rectangle;
}

export interface RowAppearance {
  readonly row: number;
  /** Points. */
  readonly height?: number;
  readonly look?: number;
}

export interface ColumnAppearance {
  readonly from: number;
  readonly to: number;
  /** Characters. */
  readonly width?: number;
  readonly look?: number;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A conditional format of a kind that grids share; others are kept in the file and not shown. */
export interface ConditionalFormatRule {
  readonly ranges: readonly Rectangle[];
  /** As files name it: `expression`, `cellIs`, `containsText` … */
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  /** Without the leading `=`, plain function names. */
  readonly formulas: readonly string[];
  readonly look: CellLook;
  readonly stopIfTrue: boolean;
}

/** What a user may enter. */
export interface ValidationRule {
  readonly ranges: readonly Rectangle[];
  /** As files name it: `list`, `decimal`, `whole`, `date`, `textLength`, `custom`. */
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly error?: string;
  readonly prompt?: string;
}
