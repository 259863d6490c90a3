import type { Injector } from '@univerjs/core';
import type * as UniverFormula from '@univerjs/engine-formula';
import { formulaTokens, rewriteTokens } from '../workbook/formula-tokens';
import type { FormulaPackage } from './value-objects';

/** Where Univer 0.25.1 loses its way with references to tables, it is put right here, on one instance. */
export function repairTableReferences(formula: FormulaPackage, injector: Injector): void {
  keepSheets(injector.get(formula.IFunctionService));
  readNames(injector.get(formula.LexerTreeBuilder), injector.get(formula.ISuperTableService));
}

/**
 * INDEX, OFFSET and others make a reference from another. A table's knows its sheet, but not by name,
 * and Univer looks the new one's sheet up by name: it would point into the formula's own sheet.
 */
function keepSheets(functions: UniverFormula.IFunctionService): void {
  for (const executor of functions.getExecutors().values()) {
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      const made = create(reference, range);
      const isTables = reference.getForcedSheetName() === '' && Boolean(reference.getForcedSheetId());
      if (isTables && made.isReferenceObject()) {
        (made as UniverFormula.BaseReferenceObject).setForcedSheetId = () => undefined;
      }
      return made;
    };
  }
}

/**
 * Univer takes the signs in `Ledger_2[Credit (USD)]` for signs of the formula. They are written as
 * letters of no alphabet before it reads a formula, and tables and headings are found so written.
 */
function readNames(lexer: UniverFormula.LexerTreeBuilder, tables: UniverFormula.ISuperTableService): void {
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (text, ...rest) => treeBuilder(withLettersOnly(text), ...rest);
  const getTableMap = tables.getTableMap.bind(tables);
  tables.getTableMap = (unitId) => {
    const found = getTableMap(unitId);
    return (
      found &&
      new FoundAsWritten([...found].map(([name, table]) => [name, { ...table, titleMap: asWritten(table) }]))
    );
  };
}

function asWritten({ titleMap }: UniverFormula.ISuperTable): Map<string, number> {
  return new FoundAsWritten(titleMap);
}

/** A map by names that also answers to a name in letters only. */
class FoundAsWritten<V> extends Map<string, V> {
  override get(name: string): V | undefined {
    return super.get(signsOf(name));
  }

  override has(name: string): boolean {
    return super.has(signsOf(name));
  }
}

function withLettersOnly(text: string): string {
  if (!text.includes('[')) return text;
  return rewriteTokens(formulaTokens(text), ({ kind, text: token }, index, tokens) => {
    if (kind === 'bracketed') return headingsAsLetters(token);
    return kind === 'word' && tokens[index + 1]?.kind === 'bracketed' ? lettersOf(token) : token;
  });
}

/** `[[#This Row],[Credit (USD)]]`: the innermost brackets hold a heading, or a part's name after `#`. */
function headingsAsLetters(brackets: string): string {
  return brackets.replace(/\[(?!#)((?:'.|[^[\]'])+)\]/g, (_, heading: string) => {
    return `[${lettersOf(heading.replace(/'(.)/g, '$1'))}]`;
  });
}

/** Unicode's first private letters: no name has them. */
const PRIVATE_USE = 0xe000;
const SIGN = /[!-/:-@[-`{-~]/g;
const SIGN_AS_LETTER = /[\ue021-\ue07e]/g;

function lettersOf(name: string): string {
  return name.replace(SIGN, (sign) => String.fromCharCode(PRIVATE_USE + sign.charCodeAt(0)));
}

function signsOf(name: string): string {
  return name.replace(SIGN_AS_LETTER, (letter) => String.fromCharCode(letter.charCodeAt(0) - PRIVATE_USE));
}
