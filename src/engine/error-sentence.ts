import type { ErrorCode } from '../domain/cell';

const sentences: Readonly<Partial<Record<ErrorCode, string>>> = {
  '#VALUE!': 'A value of the wrong kind: text where a number is needed, or several cells where one is.',
  '#N/A': 'What is looked up is not there, or an argument is missing.',
  '#DIV/0!': 'A number is divided by zero.',
  '#NUM!': 'A number is outside what the function can calculate with.',
  '#REF!': 'A reference points to cells that are not there.',
  '#NAME?': 'A name in the formula is not known.',
  '#NULL!': 'Two areas are crossed that have no cell in common.',
  '#SPILL!': 'The cells that the result would fill are not empty.',
  '#CALC!': 'The formula cannot be calculated.',
};

/** What an error of Excel's own functions means, where nothing more particular is known. */
export function sentenceOf(code: ErrorCode): string {
  return sentences[code] ?? 'The formula gives an error.';
}
