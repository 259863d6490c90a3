import { CellError, type CellValue } from '../domain/cell';
import type { Language } from '../domain/language';
import { describedFunctions } from '../pane/functions-tab/described-function';
import { a1, type CellAddress } from '../workbook/address';
import { errorSentences } from '../pane/error-sentences';

/** What the strip below the grid says about the selected cell. */
export interface CellReport {
  readonly cell: string;
  readonly error?: { readonly code: string; readonly sentence: string };
  /** The product's function that the formula begins with, and the clause it follows. */
  readonly about?: { readonly name: string; readonly help: string; readonly clause: string };
}

interface SelectedCell {
  readonly address: CellAddress;
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** The sentence of the last calculation, where the result was an error that had one. */
  readonly calculated: CellError | undefined;
}

export function cellReport(
  { address, value, formula, calculated }: SelectedCell,
  language: Language,
): CellReport {
  const about = describedFunctions.find(({ name }) => formula?.toUpperCase().startsWith(`=${name}(`));
  return {
    cell: a1(address),
    ...(value instanceof CellError
      ? { error: { code: value.code, sentence: sentenceOf(value, calculated, language) } }
      : {}),
    ...(about === undefined
      ? {}
      : { about: { name: about.name, help: about.help[language], clause: about.clause } }),
  };
}

function sentenceOf({ code }: CellError, calculated: CellError | undefined, language: Language): string {
  if (calculated?.code === code && calculated.message !== undefined) return calculated.message;
  return errorSentences[code]?.[language] ?? code;
}
