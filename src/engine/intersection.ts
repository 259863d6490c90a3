import type { Area } from '../workbook/address';
import { isCall, type FormulaToken } from '../workbook/formula-tokens';

/** Whether the space at a place stands between two references: `A1:C3 B2:D4` means the cells that both have. */
export function isIntersection(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.kind === 'space' && endsReference(tokens, at - 1) && startsReference(tokens, at + 1);
}

function endsReference(tokens: readonly FormulaToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return tokens[at - 1]?.text === ':';
  return token?.kind === 'bracketed' || token?.text === '#' || isName(token);
}

function startsReference(tokens: readonly FormulaToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return tokens[at + 1]?.text === ':';
  return (
    token?.kind === 'bracketed' || token?.kind === 'quotedSheet' || (isName(token) && !isCall(tokens, at))
  );
}

function isName(token: FormulaToken | undefined): boolean {
  return token?.kind === 'word' && !/^(?:TRUE|FALSE)$/i.test(token.text);
}

/** @returns undefined where two areas of one sheet have no cell in common */
export function commonArea(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows < 1 || columns < 1 ? undefined : { sheet: one.sheet, row, column, rows, columns };
}
