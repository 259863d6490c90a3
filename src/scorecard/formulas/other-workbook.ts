import type { FormulaToken } from '../../workbook/formula-tokens';

/** Whether a token names another workbook: `[2]!`, `[Book.xlsx]Sheet!` or `'C:\folder\[Book.xlsx]Sheet'!`. */
export function isOtherWorkbook(
  token: FormulaToken,
  index: number,
  tokens: readonly FormulaToken[],
): boolean {
  if (token.kind === 'quotedSheet')
    return /\[|\.xl[a-z]{1,2}'$/i.test(token.text) && tokens[index + 1]?.text === '!';
  if (token.kind !== 'bracketed') return false;
  const next = tokens[index + 1];
  const isSheet = next?.text === '!' || (next?.kind === 'word' && tokens[index + 2]?.text === '!');
  return isSheet && tokens[index - 1]?.kind !== 'word';
}
