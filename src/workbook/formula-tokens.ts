/** What a piece of a formula is. Pieces put together again are the formula. */
export type FormulaTokenKind =
  | 'text' // "…", quotes doubled inside
  | 'quotedSheet' // '…' in front of !
  | 'bracketed' // […]: a structured reference, or the number of another workbook
  | 'error' // #N/A
  | 'number'
  | 'word' // a function's name, a reference, a defined name, TRUE
  | 'space'
  | 'symbol' // operators, brackets, separators
  | 'unterminated'; // text, sheet name or bracket that is never closed: always the last token

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'(?:[^']|'')*'/y;
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z_]+[!?]|GETTING_DATA)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy;
const WORD = /[\p{L}\p{M}\p{N}_\\$.?]+/uy;
const SYMBOL = /<>|<=|>=|[^]/uy;

/**
 * Cuts a formula into its pieces, spaces included.
 *
 * It knows just enough of Excel's grammar to tell names from text, sheet names and brackets, so that
 * rewriting a formula never touches what stands inside those. Linear in the formula's length.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const first = formula[at] as string;
  if (first === '"') return closed('text', TEXT, formula, at);
  if (first === "'") return closed('quotedSheet', QUOTED_SHEET, formula, at);
  if (first === '[') return bracketed(formula, at);
  return (
    matched('space', SPACE, formula, at) ??
    matched('error', ERROR, formula, at) ??
    matched('number', NUMBER, formula, at) ??
    matched('word', WORD, formula, at) ??
    matched('symbol', SYMBOL, formula, at) ?? { kind: 'symbol', text: first }
  );
}

function matched(
  kind: FormulaTokenKind,
  pattern: RegExp,
  formula: string,
  at: number,
): FormulaToken | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(formula);
  return match === null ? undefined : { kind, text: match[0] };
}

function closed(kind: FormulaTokenKind, pattern: RegExp, formula: string, at: number): FormulaToken {
  return matched(kind, pattern, formula, at) ?? { kind: 'unterminated', text: formula.slice(at) };
}

/** Brackets nest (`[[#This Row],[Col]]`); an apostrophe in front takes a bracket as it is (`['[x]`). */
function bracketed(formula: string, at: number): FormulaToken {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) {
      return { kind: 'bracketed', text: formula.slice(at, index + 1) };
    }
  }
  return { kind: 'unterminated', text: formula.slice(at) };
}

/** The formula again, each token through `rewrite`, which also sees what stands before and after. */
export function rewriteTokens(
  tokens: readonly FormulaToken[],
  rewrite: (token: FormulaToken, index: number, tokens: readonly FormulaToken[]) => string,
): string {
  return tokens.map(rewrite).join('');
}

/** The token after this one that is no space. */
export function nextToken(tokens: readonly FormulaToken[], index: number): FormulaToken | undefined {
  const next = tokens[index + 1];
  return next?.kind === 'space' ? tokens[index + 2] : next;
}

/** Is the token a name that is called: a word with an opening bracket behind it? */
export function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === 'word' && nextToken(tokens, index)?.text === '(';
}
