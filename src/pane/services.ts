import type { CellValue } from '../domain/cell';
import type { Language } from '../domain/language';
import type { RawArgument } from '../functions/raw';
import type { CellAddress } from '../workbook/address';
import type { LiveWorkbookPort } from '../workbook/port';

/** One call of a function of ours, with its arguments as they arrive. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly RawArgument[];
}

/** What a formula comes to, and the calls of our functions on the way, inner ones first. */
export interface FormulaCalls {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  readonly calls: readonly FunctionCall[];
}

/** What the entry file brings in beside the workbook. */
export interface PaneServices {
  /** Follows the formula of a cell to its calls of our functions. */
  callsBehind(workbook: LiveWorkbookPort, formula: string, cell: CellAddress): Promise<FormulaCalls>;
  /** What is known of the host beside what the workbook's own diagnostics say. */
  hostFacts?(): Promise<Readonly<Record<string, string>>>;
  /** The pane's language, where the page around it has no switch for it. */
  readonly languageChoice?: {
    readonly chosen: Language;
    choose(language: Language): void;
  };
}
