import type { Language } from '../domain/language';
import type { Argument } from '../functions/arguments/argument';
import { catalogue, explainEntries } from '../functions/catalogue';
import type { FunctionEntry, ResultKind } from '../functions/entry';
import type { ExplainEntry } from '../functions/explain';

/** One argument as Excel wants to know it. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: {
    readonly type: 'any' | 'number' | 'string';
    readonly dimensionality: 'scalar' | 'matrix';
  };
}

export interface Metadata {
  readonly $schema: string;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The file of each language, as manifest.xml names them. */
export const metadataFiles: Readonly<Record<Language, string>> = {
  en: 'functions.json',
  de: 'functions.de-de.json',
  ja: 'functions.ja-jp.json',
};

/**
 * What Excel shows and checks of the functions before it calls one.
 *
 * Names are the same in every language, as Excel writes them into the file; descriptions are translated.
 * Every argument is `any`: the catalogue checks arguments itself, with a sentence that says what is allowed,
 * where Excel would answer a bare #VALUE!.
 *
 * Source: Microsoft, "Manually create JSON metadata for custom functions"
 */
export function functionMetadata(language: Language): Metadata {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    // Cells with a data type (a stock, a picture, a formatted number) arrive as the plain value they show,
    // never as an object of Excel's: every function takes numbers, dates and text.
    allowCustomDataForDataTypeAny: false,
    // An error in a cell arrives as such, so that SLA.STATUS can tell excluded from not measured.
    allowErrorForDataTypeAny: true,
    functions: [
      ...catalogue.map((entry) => ofFunction(entry, language)),
      ...explainEntries.map((entry) => ofExplain(entry, language)),
    ],
  };
}

function ofFunction(entry: FunctionEntry, language: Language): FunctionMetadata {
  return {
    id: entry.name,
    name: entry.name,
    description: entry.help[language],
    parameters: entry.args.map((argument) => ofArgument(argument, language)),
    result: resultOf[entry.result],
  };
}

function ofArgument(argument: Argument<unknown>, language: Language): ParameterMetadata {
  return {
    name: argument.name,
    description: argument.help[language],
    type: 'any',
    dimensionality: argument.shape,
    ...(argument.optional ? { optional: true } : {}),
  };
}

/** EXPLAIN takes whatever the function explained takes: cells and ranges, as many as there are. */
function ofExplain({ name, help, argumentHelp }: ExplainEntry, language: Language): FunctionMetadata {
  return {
    id: name,
    name,
    description: help[language],
    parameters: [
      {
        name: 'function',
        description: argumentHelp.function[language],
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'arguments',
        description: argumentHelp.arguments[language],
        type: 'any',
        dimensionality: 'matrix',
        repeating: true,
      },
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

/** A blank row of a spill answers empty text, so only single results have a type of their own. */
const resultOf: Readonly<Record<ResultKind, FunctionMetadata['result']>> = {
  money: { type: 'number', dimensionality: 'scalar' },
  number: { type: 'number', dimensionality: 'scalar' },
  date: { type: 'number', dimensionality: 'scalar' },
  text: { type: 'string', dimensionality: 'scalar' },
  moneyColumn: { type: 'any', dimensionality: 'matrix' },
  table: { type: 'any', dimensionality: 'matrix' },
};
