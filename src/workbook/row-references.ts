import { formulaPieces } from './formula-text';

/**
 * Structured references as files store them: with the table's name, and the row said in full.
 *
 * `[@Share]` → `Sla[[#This Row],[Share]]`, `[@[Fee base]]` likewise, `[Share]` → `Sla[Share]`.
 *
 * @param table  the table the formula stands in
 */
export function fullRowReferences(formula: string, table: string): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map((piece, index) => {
      if (piece.kind !== 'brackets') return piece.source;
      const before = pieces[index - 1];
      const isNamed =
        before?.kind === 'name' || (before?.kind === 'code' && /[\p{L}\p{N}_.\\]$/u.test(before.source));
      const isWorkbook = /^\[\d+\]$/.test(piece.source);
      const owner = isNamed || isWorkbook ? '' : table;
      return owner + inFull(piece.source);
    })
    .join('');
}

function inFull(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const column = brackets.slice(2, -1);
  if (column === '') return '[#This Row]';
  return `[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}
