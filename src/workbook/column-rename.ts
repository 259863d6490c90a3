import { formulaPieces } from './formula-text';

/**
 * A formula in which a table's column goes by its new name: `Levels[Share]`, `Levels[[#This Row],[Share]]`.
 *
 * @param isInTable  the formula stands in the table itself, where its name may be left out
 */
export function renameColumn(
  formula: string,
  table: string,
  [from, to]: readonly [string, string],
  isInTable: boolean,
): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, source }, index) => {
      if (kind !== 'brackets') return source;
      const before = pieces[index - 1];
      const owner = before?.kind === 'code' ? /[\p{L}\p{N}_.\\]+$/u.exec(before.source)?.[0] : undefined;
      const isOwn = owner === undefined ? isInTable : owner.toLowerCase() === table.toLowerCase();
      return isOwn ? renameInBrackets(source, from, to) : source;
    })
    .join('');
}

/** `[Share]`, `[@Share]` and `[[#This Row],[Share]]`; in them `'` stands before a character that means something. */
function renameInBrackets(brackets: string, from: string, to: string): string {
  const [old, next] = [escapedName(from), escapedName(to)];
  const same = (name: string) => name.toLowerCase() === old.toLowerCase();
  const inner = brackets.slice(1, -1);
  if (same(inner)) return `[${next}]`;
  if (inner.startsWith('@') && same(inner.slice(1))) return `[@[${next}]]`;
  return brackets.replace(/\[((?:[^[\]']|'.)+)\]/g, (whole, name: string) =>
    same(name) ? `[${next}]` : whole,
  );
}

function escapedName(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
