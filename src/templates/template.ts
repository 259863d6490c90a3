import type { Language, Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { SheetInfo, TableInfo } from '../workbook/port';

/** What a workbook already has, as far as a template must keep clear of it or can build on it. */
export interface Present {
  readonly sheets: readonly Pick<SheetInfo, 'name'>[];
  readonly tables: readonly Pick<TableInfo, 'name' | 'sheet' | 'columns'>[];
  readonly names: readonly { readonly name: string }[];
}

export const emptyWorkbook: Present = { sheets: [], tables: [], names: [] };

/** A workbook, or sheets for one, that the product makes. */
export interface Template {
  /** As it is typed on the command line. */
  readonly key: string;
  readonly name: Localized;
  readonly description: Localized;
  /** A whole workbook with figures, meant to be opened by itself. */
  readonly isSample: boolean;

  /**
   * The sheets, with formulas that are still to be computed.
   *
   * @param present the workbook they are for: names that are taken get a number, and a Terms table
   *                that is there is used instead of a second one
   */
  build(language: Language, present?: Present): SheetDraft[];
}
