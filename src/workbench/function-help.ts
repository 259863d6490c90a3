import type { Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import type { Language } from '../domain/language';
import {
  type DescribedFunction,
  describedFunctions,
  signature,
} from '../pane/functions-tab/described-function';

/**
 * Gives the formula editor the help of our functions: the list while a name is typed, and the
 * arguments once its bracket is open.
 */
export class FunctionHelp {
  #current: { dispose(): void } | undefined;

  constructor(private readonly injector: Injector) {}

  show(language: Language): void {
    this.#current?.dispose();
    this.#current = this.injector
      .get(IDescriptionService)
      .registerDescriptions(describedFunctions.map((described) => functionInfo(described, language)));
  }
}

function functionInfo(described: DescribedFunction, language: Language): IFunctionInfo {
  const { name, help, args, clause, examples } = described;
  return {
    functionName: name,
    functionType: FunctionType.User,
    abstract: help[language],
    description: [help[language], clause, signature(described)].filter((line) => line !== '').join('\n'),
    functionParameter: args.map((argument, index) => ({
      name: argument.name,
      detail: argument.help[language],
      example: exampleArgument(examples[0]?.formula, index),
      require: argument.isOptional ? 0 : 1,
      repeat: argument.isRepeated === true ? 1 : 0,
    })),
  };
}

/** The argument as the first worked example has it, for the editor's line of examples. */
function exampleArgument(formula: string | undefined, index: number): string {
  const inside = formula?.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')'));
  return (inside === undefined ? [] : topLevelParts(inside))[index]?.trim() ?? '';
}

/** Splits at commas that stand neither in a text, nor in brackets or braces. */
function topLevelParts(text: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '({'.includes(character)) depth += 1;
    else if (!isQuoted && ')}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
