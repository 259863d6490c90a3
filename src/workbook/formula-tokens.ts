import { formulaPieces, type FormulaPiece } from './formula-text';

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
const ERROR = /#(?:N\/A|DIV\/0!|[A-Z_]+[!?]|GETTING_DATA)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy;
const WORD = /[\p{L}\p{M}\p{N}_\\$.?]+/uy;
const SYMBOL = /<>|<=|>=|[^]/uy;

const kindOfPiece = { text: 'text', name: 'quotedSheet', brackets: 'bracketed' } as const;

/** The formulas cut last: one stands in many rows, and whoever reads a workbook's formulas reads them several times. */
const remembered = new Map<string, readonly FormulaToken[]>();
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 2000;

/**
 * Cuts a formula into its pieces, spaces included.
 *
 * It knows just enough of Excel's grammar to tell names from text, sheet names and brackets. Linear
 * in the formula's length.
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const tokens = cut(formula);
  if (formula.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(formula, tokens);
  }
  return tokens;
}

function cut(formula: string): FormulaToken[] {
  // A space behind it shows whether the last piece was closed.
  const pieces = formulaPieces(`${formula} `);
  const last = pieces.pop();
  const tokens = pieces.flatMap(tokensOf);
  if (last === undefined) return tokens;
  const source = last.source.slice(0, -1);
  if (last.kind !== 'code') return [...tokens, { kind: 'unterminated', text: source }];
  return [...tokens, ...codeTokens(source)];
}

function tokensOf({ kind, source }: FormulaPiece): FormulaToken[] {
  return kind === 'code' ? codeTokens(source) : [{ kind: kindOfPiece[kind], text: source }];
}

function codeTokens(code: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < code.length; at += tokens.at(-1)?.text.length ?? 1)
    tokens.push(codeTokenAt(code, at));
  return tokens;
}

function codeTokenAt(code: string, at: number): FormulaToken {
  return (
    matched('space', SPACE, code, at) ??
    matched('error', ERROR, code, at) ??
    matched('number', NUMBER, code, at) ??
    matched('word', WORD, code, at) ??
    matched('symbol', SYMBOL, code, at) ?? { kind: 'symbol', text: code[at] as string }
  );
}

function matched(
  kind: FormulaTokenKind,
  pattern: RegExp,
  code: string,
  at: number,
): FormulaToken | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(code);
  return match === null ? undefined : { kind, text: match[0] };
}

/** The formula again, each token through `rewrite`, which also sees what stands before and after. */
export function rewriteTokens(
  tokens: readonly FormulaToken[],
  rewrite: (token: FormulaToken, index: number, tokens: readonly FormulaToken[]) => string,
): string {
  return tokens.map(rewrite).join('');
}

/** The token after this one that is no space. */
function nextToken(tokens: readonly FormulaToken[], index: number): FormulaToken | undefined {
  const next = tokens[index + 1];
  return next?.kind === 'space' ? tokens[index + 2] : next;
}

/** Is the token a name that is called: a word with an opening bracket behind it? */
export function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === 'word' && nextToken(tokens, index)?.text === '(';
}
