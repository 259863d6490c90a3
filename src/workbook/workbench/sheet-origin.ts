import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellStyle, SheetDraft } from '../draft';

/** What a workbook remembers of the file it came from; Univer keeps it with the workbook. */
export interface FileOrigin {
  readonly date1904: boolean;
  readonly externalLinks: readonly string[];
}

/** What a sheet remembers of where it came from; Univer keeps it with the sheet. */
export interface SheetOrigin {
  /** The sheet's name in the file; undefined for one that was added since. */
  readonly fileSheet?: string;
  readonly veryHidden?: boolean;
  readonly isProtected?: boolean;
  /** Univer knows no total rows: the tables, by their identifiers, that have one right below. */
  readonly tablesWithTotalRow?: readonly string[];
  /** What the sheet was drafted with and the grid does not give back. */
  readonly drafted?: Drafted;
}

/** The parts of a draft that are saved as they were drafted. */
export interface Drafted extends Pick<
  SheetDraft,
  'columnWidths' | 'rowHeights' | 'validations' | 'conditionalFormats' | 'print'
> {
  /** How cells look, by place (`row,column`). */
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** The columns' formulas, by table. */
  readonly tables: SheetDraft['tables'];
}

export function originOf(sheet: FWorksheet): SheetOrigin {
  return sheet.getSheet().getSnapshot().custom ?? {};
}
