import { formulaTokens, isCall, type FormulaToken } from '../workbook/formula-tokens';
import { plainFormula } from '../workbook/spelling';
import { FormulaProblem } from './formula-problem';

type Tokens = readonly FormulaToken[];

/** What a workbook's name stands for, without `=`; undefined where there is no such name. */
export type MeaningOfName = (name: string) => string | undefined;

/** A lambda that calls itself by the workbook's name for it never ends here. */
const DEEPEST = 20;
const MOST_TOKENS = 20_000;

/**
 * A lambda stands where it is called, and takes all that it needs as arguments:
 * `LET(k,3,f,LAMBDA(a,a*k),f(4))` becomes `LET(k,3,f,LAMBDA(a,a*k),LAMBDA(a,k_1,a*k_1)(4,k))`.
 *
 * Univer 0.25.1 calls a lambda neither by a name that LET or the workbook gave it, nor does a lambda
 * that is called see the variables around it.
 *
 * @throws FormulaProblem where a lambda calls itself
 */
export function withCalledLambdas(tokens: Tokens, meaningOf: MeaningOfName): Tokens {
  const calls = tokens.some(
    (token, index) =>
      isCall(tokens, index) && (isBinder(token) || lambdaNamed(token, meaningOf) !== undefined),
  );
  if (!calls) return tokens;
  const dense = withoutSpaces(tokens);
  const variables = declaredIn(dense);
  // To Univer `x` and `X` are two variables.
  const plain = dense.map((token) => (isOneOf(variables, token) ? { ...token, text: nameOf(token) } : token));
  return new Lambdas(meaningOf, variables).written(plain, new Map(), 0);
}

/** Lambdas by the name that LET gave them. */
type Scope = ReadonlyMap<string, Tokens>;

class Lambdas {
  private writtenTokens = 0;
  private renamed = 0;

  constructor(
    private readonly meaningOf: MeaningOfName,
    /** Every variable of the formula, and how often it is declared. */
    private readonly variables: ReadonlyMap<string, number>,
  ) {}

  written(tokens: Tokens, scope: Scope, depth: number): Tokens {
    const result: FormulaToken[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as FormulaToken;
      const call = isCall(tokens, at) ? callAt(tokens, at) : undefined;
      const lambda = call && this.lambdaOf(token, scope, depth);
      if (call === undefined) {
        result.push(token);
      } else if (lambda !== undefined) {
        result.push(...this.called(lambda, this.each(call.args, scope, depth)));
        at = call.end;
      } else if (isBinder(token)) {
        const behind = tokens[call.end + 1]?.text === '(' ? callAt(tokens, call.end) : undefined;
        const bound = this.bound(token, call.args, scope, depth);
        const isCalled = behind !== undefined && token.text.toUpperCase() === 'LAMBDA';
        result.push(...(isCalled ? this.called(bound, this.each(behind.args, scope, depth)) : bound));
        at = isCalled ? behind.end : call.end;
      } else {
        result.push(token);
      }
    }
    this.writtenTokens += result.length;
    if (depth > DEEPEST || this.writtenTokens > MOST_TOKENS) throw withoutEnd();
    return result;
  }

  private each(args: readonly Tokens[], scope: Scope, depth: number): Tokens[] {
    return args.map((argument) => this.written(argument, scope, depth));
  }

  private lambdaOf(token: FormulaToken, scope: Scope, depth: number): Tokens | undefined {
    const own = scope.get(nameOf(token));
    if (own !== undefined) return own;
    if (this.variables.has(nameOf(token))) throw notCalled(token.text);
    const named = lambdaNamed(token, this.meaningOf);
    if (named !== undefined && depth >= DEEPEST) throw withoutEnd();
    return named && this.written(named, new Map(), depth + 1);
  }

  /** `LET(…)` or `LAMBDA(…)`, what is called inside it written out. */
  private bound(token: FormulaToken, args: readonly Tokens[], scope: Scope, depth: number): Tokens {
    const inner = new Map(scope);
    const isLet = token.text.toUpperCase() === 'LET';
    const parts = args.map((argument, index) => {
      const isName = index < args.length - 1 && (!isLet || index % 2 === 0);
      if (isName) {
        inner.delete(nameOf(argument[0]));
        return argument;
      }
      const part = this.written(argument, inner, depth);
      const name = isLet && index < args.length - 1 ? args[index - 1]?.[0] : undefined;
      if (name !== undefined && isLambda(part)) inner.set(nameOf(name), part);
      return part;
    });
    return [token, ...bracketed(parts)];
  }

  /** A lambda with its arguments behind it; what it reads of the variables around it is an argument too. */
  private called(lambda: Tokens, args: readonly Tokens[]): Tokens {
    const parts = callAt(lambda, 0).args;
    const body = parts.at(-1) ?? [];
    const own = declaredIn(lambda);
    const around = new Map<string, FormulaToken>();
    const renamed = body.map((token) => {
      if (!isOneOf(this.variables, token) || own.has(token.text)) return token;
      // Whichever of two is meant, the call may stand where it is the other one.
      if ((this.variables.get(token.text) ?? 0) > 1) throw givenTwice(token.text);
      const parameter = around.get(token.text) ?? this.fresh(token);
      around.set(token.text, parameter);
      return parameter;
    });
    const parameters = [...around.values()].map((parameter) => [parameter]);
    const values = [...around.keys()].map((text): Tokens => [{ kind: 'word', text }]);
    const given = args.length === 1 && args[0]?.length === 0 ? [] : args;
    return [
      lambda[0] as FormulaToken,
      ...bracketed([...parts.slice(0, -1), ...parameters, renamed]),
      ...bracketed([...given, ...values]),
    ];
  }

  /** A variable handed on under its own name would stand for itself. */
  private fresh(token: FormulaToken): FormulaToken {
    this.renamed += 1;
    return { ...token, text: `${token.text}_${this.renamed}` };
  }
}

/** The formula of a name that stands for a lambda. */
function lambdaNamed(token: FormulaToken, meaningOf: MeaningOfName): Tokens | undefined {
  const meaning = token.kind === 'word' ? meaningOf(token.text) : undefined;
  const tokens = meaning === undefined ? [] : withoutSpaces(formulaTokens(plainFormula(meaning)));
  return isLambda(tokens) ? tokens : undefined;
}

/** `LAMBDA(…)` and nothing behind it. */
export function isLambda(tokens: Tokens): boolean {
  return (
    tokens[0]?.text.toUpperCase() === 'LAMBDA' &&
    isCall(tokens, 0) &&
    callAt(tokens, 0).end === tokens.length - 1
  );
}

function isBinder({ text }: FormulaToken): boolean {
  return /^(?:LET|LAMBDA)$/i.test(text);
}

function isOneOf(names: ReadonlyMap<string, number>, token: FormulaToken): boolean {
  return token.kind === 'word' && names.has(nameOf(token));
}

function declaredIn(tokens: Tokens): Map<string, number> {
  const names = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (!isBinder(token) || !isCall(tokens, index)) continue;
    const { args } = callAt(tokens, index);
    const step = token.text.toUpperCase() === 'LET' ? 2 : 1;
    for (let at = 0; at < args.length - 1; at += step) {
      const name = nameOf(args[at]?.[0]);
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return names;
}

/** In lower case, without the prefix of files. */
function nameOf(token: FormulaToken | undefined): string {
  return (token?.text ?? '').replace(/^_xlpm\./i, '').toLowerCase();
}

/** The arguments of a call, the bracket that closes it. @param at the token in front of its bracket */
function callAt(tokens: Tokens, at: number): { readonly args: readonly Tokens[]; readonly end: number } {
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as FormulaToken;
    if (token.text === ')' || token.text === '}') {
      depth -= 1;
      if (depth === 0) return { args, end: index };
    }
    if (depth === 1 && token.text === ',') args.push([]);
    else if (depth > 0) args.at(-1)?.push(token);
    if (token.text === '(' || token.text === '{') depth += 1;
  }
  return { args, end: tokens.length - 1 };
}

function bracketed(parts: readonly Tokens[]): Tokens {
  const inside = parts.flatMap((part, index) => (index === 0 ? part : [symbol(','), ...part]));
  return [symbol('('), ...inside, symbol(')')];
}

function symbol(text: string): FormulaToken {
  return { kind: 'symbol', text };
}

function withoutSpaces(tokens: Tokens): Tokens {
  return tokens.filter(({ kind }) => kind !== 'space');
}

function notCalled(name: string): FormulaProblem {
  return new FormulaProblem(
    '#NAME?',
    `“${name}” is not called here: it is no LAMBDA, calls itself, or was handed to another LAMBDA.`,
    true,
  );
}

function givenTwice(name: string): FormulaProblem {
  return new FormulaProblem('#NAME?', `A LAMBDA reads “${name}”, and two variables are called so.`, true);
}

function withoutEnd(): FormulaProblem {
  return new FormulaProblem('#NAME?', 'A LAMBDA that calls itself is not calculated here.', true);
}
