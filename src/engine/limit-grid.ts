import { IConfigService, type Injector } from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { formulaTokens } from '../workbook/formula-tokens';
import { FormulaProblem, tooLarge } from './formula-problem';
import { type FormulaPackage, valueObjectOf } from './value-objects';
import { limitWork, startWork } from './work-limit';

/** Brackets and signs inside each other; Excel takes 64 functions. */
const MOST_NESTED = 256;
/** Formulas between two moments in which the page answers; each may take a second or two. */
const FORMULAS_A_BREATH = 10;

/**
 * What one formula may cost in a grid on a screen, as in the engine beside it: one that asks for too much
 * shows an error, and the page goes on. Without it a stranger's formula would hold the page for good, with
 * the workbooks that are open in it.
 *
 * To be called before registerFunctions: the functions of the catalogue keep limits of their own.
 */
export function limitGrid(formula: FormulaPackage, injector: Injector): void {
  limitWork(formula, injector.get(formula.IFunctionService));
  limitInterpreter(formula, injector.get(formula.Interpreter));
  limitResults(formula, injector.get(formula.IFormulaRuntimeService));
  limitNesting(formula, injector.get(formula.LexerTreeBuilder));
  injector
    .get(IConfigService)
    .setConfig(
      formula.ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
      { intervalCount: FORMULAS_A_BREATH },
      { merge: true },
    );
}

function limitInterpreter(formula: FormulaPackage, interpreter: UniverFormula.Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  const executeBefore = interpreter.executePreCalculateNode.bind(interpreter);
  interpreter.execute = (node) => orError(formula, () => execute(node));
  interpreter.executePreCalculateNode = (node) => orError(formula, () => executeBefore(node));
  interpreter.executeAsync = async (node) => {
    startWork();
    try {
      return await executeAsync(node);
    } catch (problem) {
      return errorOf(formula, problem);
    }
  };
}

/** A formula that is nothing but a reference is read only when its result is put into the cells. */
function limitResults(formula: FormulaPackage, runtime: UniverFormula.IFormulaRuntimeService): void {
  const setRuntimeData = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    startWork();
    try {
      setRuntimeData(variant);
    } catch (problem) {
      setRuntimeData(errorOf(formula, problem));
    }
  };
}

/** Univer goes down into a formula by recursion. */
function limitNesting(formula: FormulaPackage, lexer: UniverFormula.LexerTreeBuilder): void {
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (text, ...rest) =>
    isNestedTooDeep(text) ? formula.ErrorType.VALUE : treeBuilder(text, ...rest);
}

function isNestedTooDeep(text: string): boolean {
  if (text.length <= MOST_NESTED) return false;
  let brackets = 0;
  let signs = 0;
  return formulaTokens(text).some(({ kind, text: symbol }) => {
    if (kind === 'space') return false;
    signs = kind === 'symbol' && /[-+@]/.test(symbol) ? signs + 1 : 0;
    if (kind === 'symbol' && symbol === '(') brackets += 1;
    if (kind === 'symbol' && symbol === ')') brackets -= 1;
    return brackets + signs > MOST_NESTED;
  });
}

function orError<T>(formula: FormulaPackage, work: () => T): T | UniverFormula.BaseValueObject {
  startWork();
  try {
    return work();
  } catch (problem) {
    return errorOf(formula, problem);
  }
}

function errorOf(formula: FormulaPackage, problem: unknown): UniverFormula.BaseValueObject {
  const known = problem instanceof RangeError ? tooLarge() : problem;
  if (!(known instanceof FormulaProblem)) throw known;
  return valueObjectOf(formula, known.toCellError());
}
