import type { Injector } from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { formulaTokens, rewriteTokens, type FormulaToken } from '../workbook/formula-tokens';
import { withoutArrayConstants } from './array-constant';
import { compared } from './comparison';
import { operandOf, valueObjectOf, type FormulaPackage } from './value-objects';

/** Where Univer 0.25.1 reads a formula otherwise than Excel does, it is put right here, on one instance. */
export function repairGrammar(formula: FormulaPackage, injector: Injector): void {
  const lexer = injector.get(formula.LexerTreeBuilder);
  resetCompletely(lexer);
  rewriteBeforeReading(lexer);
  keepConstants(formula, injector.get(formula.ValueNodeFactory));
  compareAsExcelDoes(formula, injector.get(formula.IFunctionService));
}

/**
 * Typing `Table[` leaves the lexer believing that a square bracket is open, and every later formula
 * fails: Univer's reset forgets these two fields. They are private, hence Reflect.
 */
function resetCompletely(lexer: UniverFormula.LexerTreeBuilder): void {
  const reset = Reflect.get(lexer, '_resetTemp') as () => void;
  Reflect.set(lexer, '_resetTemp', () => {
    reset.call(lexer);
    Reflect.set(lexer, '_squareBracketState', 0);
    Reflect.set(lexer, '_tableBracketState', false);
  });
}

function rewriteBeforeReading(lexer: UniverFormula.LexerTreeBuilder): void {
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (text, ...rest) =>
    treeBuilder(withSignedConstants(withoutArrayConstants(text)), ...rest);
}

/** Univer takes empty text for 0, and text that looks like a number for one. */
function compareAsExcelDoes(formula: FormulaPackage, functions: UniverFormula.IFunctionService): void {
  class Comparison extends formula.BaseFunction {
    private operator = '=';

    /** Univer says which before each calculation. */
    setCompareType(operator: string): void {
      this.operator = operator;
    }

    override calculate(left: UniverFormula.BaseValueObject, right: UniverFormula.BaseValueObject) {
      return valueObjectOf(formula, compared(operandOf(left), this.operator, operandOf(right)));
    }
  }
  functions.registerExecutors(new Comparison('COMPARE'));
}

/** `-TRUE` and `-"5"` are #NAME? to Univer; in brackets it reads them. */
function withSignedConstants(text: string): string {
  if (!text.includes('-')) return text;
  return rewriteTokens(formulaTokens(text), (token, index, tokens) =>
    tokens[index - 1]?.text === '-' && isTextOrBoolean(token) ? `(${token.text})` : token.text,
  );
}

function isTextOrBoolean({ kind, text }: FormulaToken): boolean {
  return kind === 'text' || (kind === 'word' && /^(?:TRUE|FALSE)$/i.test(text));
}

/**
 * A constant is what was typed: Univer makes `"2022-09-30"` a serial and `"1,000"` a number when
 * they stand in a function's argument, and `0.50` a text.
 */
function keepConstants(formula: FormulaPackage, factory: UniverFormula.ValueNodeFactory): void {
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const constant = constantOf(formula, token.trim());
    if (constant !== undefined) node.execute = () => node.setValue(constant());
    return node;
  };
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

function constantOf(
  formula: FormulaPackage,
  token: string,
): (() => UniverFormula.BaseValueObject) | undefined {
  if (token.startsWith('"') && token.endsWith('"') && token.length > 1) {
    return () => formula.StringValueObject.create(token.slice(1, -1));
  }
  if (NUMBER.test(token)) return () => formula.NumberValueObject.create(Number(token));
  return undefined;
}
