import { formulaTokens, type FormulaToken } from '../workbook/formula-tokens';
import { arrayConstantAt } from './array-constant';
import { isIntersection } from './intersection';

/** Excel's own limits: a longer or deeper formula cannot be entered there either. */
const LONGEST = 8192;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;

const BINARY = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=', ':', '!']);
const PREFIX = new Set(['+', '-', '@']);
const POSTFIX = new Set(['%', '#']);

/**
 * Reads a formula's structure before Univer does, which gives up on a malformed one without a reason.
 *
 * @returns a sentence that says what is wrong, or undefined for a formula that can be read
 */
export function syntaxProblem(formula: string): string | undefined {
  if (!formula.startsWith('=')) return 'A formula starts with =.';
  if (formula.length > LONGEST) {
    return `The formula has ${formula.length} characters; Excel allows ${LONGEST}.`;
  }
  return new SyntaxReader(formula).problem();
}

interface OpenBracket {
  readonly isCall: boolean;
  readonly position: number;
  args: number;
}

/** Walks over the tokens once: at every place either a value or an operator is due. */
class SyntaxReader {
  private readonly tokens: readonly FormulaToken[];
  private readonly open: OpenBracket[] = [];
  private position = 2;
  private valueDue = true;
  private previous: FormulaToken | undefined;
  /** Whether nothing, not even a space, stands between the token and the one before. */
  private adjoining = false;

  constructor(formula: string) {
    this.tokens = withConstantsAsOne(formulaTokens(formula.slice(1)));
  }

  problem(): string | undefined {
    for (const [index, token] of this.tokens.entries()) {
      // A space between two references is an operator like any other.
      if (isIntersection(this.tokens, index) && !this.valueDue) this.valueDue = true;
      const problem = token.kind === 'space' ? undefined : this.take(token);
      if (problem !== undefined) return problem;
      this.adjoining = token.kind !== 'space';
      if (token.kind !== 'space') this.previous = token;
      this.position += token.text.length;
    }
    return this.problemAtEnd();
  }

  private problemAtEnd(): string | undefined {
    if (this.valueDue && (this.open.at(-1)?.isCall !== true || this.previous === undefined)) {
      return 'The formula ends where a value is expected.';
    }
    const unclosed = this.open.at(-1);
    return unclosed && `The bracket opened at character ${unclosed.position} is never closed.`;
  }

  private take(token: FormulaToken): string | undefined {
    if (token.kind === 'unterminated') return this.unterminated(token);
    if (token.text === '{' || token.text === '}') {
      return 'An array constant is {…} with numbers, text in quotes, TRUE, FALSE or errors: commas between columns, semicolons between rows, every row of the same length.';
    }
    if (token.text === ';') return 'Arguments are separated by commas here, not by semicolons.';
    return this.valueDue ? this.takeValue(token) : this.takeOperator(token);
  }

  private unterminated(token: FormulaToken): string {
    const at = `at character ${this.position}`;
    if (token.text.startsWith('"')) return `The text that starts ${at} is never closed: a " is missing.`;
    if (token.text.startsWith("'"))
      return `The sheet name that starts ${at} is never closed: a ' is missing.`;
    return `The square bracket opened ${at} is never closed.`;
  }

  private takeValue(token: FormulaToken): string | undefined {
    const bracket = this.open.at(-1);
    if (token.text === '(') return this.openBracket(this.adjoining && this.previous?.kind === 'word');
    if (token.text === ')' && bracket?.isCall === true && this.isArgumentStart()) return this.closeBracket();
    if (token.text === ',' && bracket?.isCall === true && this.isArgumentStart())
      return this.nextArgument(bracket);
    if (token.kind === 'symbol') {
      return PREFIX.has(token.text) ? undefined : this.misplaced(token, 'where a value is expected');
    }
    this.valueDue = false;
    return undefined;
  }

  /** An argument may be left out: nothing stands between its bracket or comma and the next. */
  private isArgumentStart(): boolean {
    return this.previous?.text === '(' || this.previous?.text === ',';
  }

  private takeOperator(token: FormulaToken): string | undefined {
    if (BINARY.has(token.text)) this.valueDue = true;
    else if (token.text === '(' && this.isCallable()) return this.openBracket(true);
    else if (token.text === ')') return this.closeBracket();
    else if (token.text === ',') return this.nextArgument(this.open.at(-1));
    else if (!POSTFIX.has(token.text) && !this.continuesReference(token)) {
      return this.misplaced(
        token,
        `behind ${quoted(this.previous?.text ?? '')}: an operator or a comma is missing`,
      );
    }
    return undefined;
  }

  /** A function's name, or a lambda that is called on the spot. */
  private isCallable(): boolean {
    return this.previous?.kind === 'word' || this.previous?.text === ')';
  }

  /** `Table[Column]`, `[1]Sheet!A1`. */
  private continuesReference(token: FormulaToken): boolean {
    return this.adjoining && (token.kind === 'bracketed' || this.previous?.kind === 'bracketed');
  }

  private openBracket(isCall: boolean): string | undefined {
    this.open.push({ isCall, position: this.position, args: 1 });
    this.valueDue = true;
    return this.open.length > DEEPEST
      ? `The formula nests deeper than the ${DEEPEST} levels Excel allows.`
      : undefined;
  }

  private closeBracket(): string | undefined {
    this.valueDue = false;
    if (this.open.pop() !== undefined) return undefined;
    return `The closing bracket at character ${this.position} has no opening one.`;
  }

  private nextArgument(bracket: OpenBracket | undefined): string | undefined {
    if (bracket?.isCall !== true)
      return this.misplaced({ kind: 'symbol', text: ',' }, "outside a function's arguments");
    bracket.args += 1;
    this.valueDue = true;
    return bracket.args > MOST_ARGUMENTS
      ? `A function takes at most ${MOST_ARGUMENTS} arguments.`
      : undefined;
  }

  private misplaced(token: FormulaToken, where: string): string {
    return `${quoted(token.text)} at character ${this.position} stands ${where}.`;
  }
}

/** An array constant counts as one value. */
function withConstantsAsOne(tokens: readonly FormulaToken[]): FormulaToken[] {
  const joined: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const end = arrayConstantAt(tokens, index)?.end;
    if (end === undefined) joined.push(tokens[index] as FormulaToken);
    else joined.push({ kind: 'text', text: textOf(tokens.slice(index, end + 1)) });
    index = end ?? index;
  }
  return joined;
}

function textOf(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

const LONGEST_QUOTE = 30;

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `“${text.slice(0, LONGEST_QUOTE)}…”` : `“${text}”`;
}
