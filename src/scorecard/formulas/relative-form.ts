import { parseA1 } from '../../workbook/address';
import { type FormulaToken, formulaTokens } from '../../workbook/formula-tokens';

/**
 * A formula as it reads from its own cell, so that the same formula in another row has the same form:
 * `=B7*$C$1` in C7 is `RC[-1]*$C$1`. Letter case and spaces do not count; `[@Credit]` and
 * `Sla[[#This Row],[Credit]]` are one.
 */
export function relativeForm(
  formula: string,
  cell: { readonly row: number; readonly column: number },
  table: string | undefined,
): string {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens
    .map((token, index) => {
      if (token.kind === 'word') return isOwnTable(tokens, index, table) ? '' : word(token.text, cell);
      return token.kind === 'bracketed' ? brackets(token.text) : token.text;
    })
    .join('');
}

function isOwnTable(tokens: readonly FormulaToken[], index: number, table: string | undefined): boolean {
  const isNamed = tokens[index]?.text.toLowerCase() === table?.toLowerCase();
  return isNamed && tokens[index + 1]?.kind === 'bracketed';
}

function word(text: string, from: { readonly row: number; readonly column: number }): string {
  const to = parseA1(text);
  if (to === undefined) return text.toUpperCase();
  const [, fixedColumn, fixedRow] = /^(\$?)[A-Za-z]+(\$?)/.exec(text) ?? [];
  const row = fixedRow === '$' ? `R${String(to.row)}` : `R[${String(to.row - from.row)}]`;
  const column = fixedColumn === '$' ? `C${String(to.column)}` : `C[${String(to.column - from.column)}]`;
  return row + column;
}

/** Of this row: `[@Column]`, however it is written. */
function brackets(text: string): string {
  const column = /^\[@\[?([^[\]]+)\]?\]$/.exec(text) ?? /^\[\[#This Row\],\s*\[([^[\]]+)\]\]$/i.exec(text);
  return column === null ? text.toLowerCase() : `[@${(column[1] as string).toLowerCase()}]`;
}

/** Whether a relative form refers to the row above its cell, as a running sum does. */
export function refersToRowAbove(form: string): boolean {
  return form.includes('R[-1]');
}
