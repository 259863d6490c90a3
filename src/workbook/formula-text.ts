/** A piece of a formula: code, or something whose letters are no code. */
export interface FormulaPiece {
  /** `text` in double quotes, `name` a sheet in single quotes, `brackets` a structured or external reference. */
  readonly kind: 'code' | 'text' | 'name' | 'brackets';
  readonly source: string;
}

/**
 * Splits a formula so that code can be rewritten without touching what is quoted.
 *
 * Nested brackets (`Table[[#This Row],[Col]]`) are one piece; in brackets `'` escapes the next character.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let start = 0;
  let at = 0;
  const close = (kind: FormulaPiece['kind'], end: number) => {
    if (end > start) pieces.push({ kind, source: formula.slice(start, end) });
    start = end;
  };
  while (at < formula.length) {
    const kind = opening(formula[at]);
    if (kind === undefined) {
      at += 1;
      continue;
    }
    close('code', at);
    at = kind === 'brackets' ? endOfBrackets(formula, at) : endOfQuotes(formula, at);
    close(kind, at);
  }
  close('code', at);
  return pieces;
}

/** Rewrites the code of a formula, leaving everything quoted as it is. */
export function rewriteCode(formula: string, rewrite: (code: string) => string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === 'code' ? rewrite(piece.source) : piece.source))
    .join('');
}

function opening(character: string | undefined): Exclude<FormulaPiece['kind'], 'code'> | undefined {
  switch (character) {
    case '"':
      return 'text';
    case "'":
      return 'name';
    case '[':
      return 'brackets';
    default:
      return undefined;
  }
}

/** A doubled quote stands for itself, so it neither opens nor closes. */
function endOfQuotes(formula: string, from: number): number {
  const quote = formula[from];
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at += 1;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
