import { Command } from 'commander';
import type { Language } from '../domain/language';
import type { Argument } from '../functions/arguments/argument';
import { catalogue, explainEntries } from '../functions/catalogue';
import type { FunctionEntry } from '../functions/entry';
import type { ExplainEntry } from '../functions/explain';
import { languageOption } from './language-option';
import type { Surroundings } from './surroundings';

/** `functions`: what can be typed, with its arguments and a sentence of help. */
export function functionsCommand({ print }: Surroundings): Command {
  return new Command('functions')
    .description('list the functions that can be typed in a formula')
    .option('--json', 'print the whole catalogue: arguments, limits, defaults, clauses, readings, examples')
    .addOption(languageOption())
    .action(({ json, lang }: { json?: true; lang: Language }) => {
      if (json === true) {
        const entries = [
          ...catalogue.map((entry) => entryJson(entry, lang)),
          ...explainEntries.map((entry) => explainJson(entry, lang)),
        ];
        print(JSON.stringify(entries, null, 2));
        return;
      }
      for (const entry of catalogue) print(`${signature(entry)}\n    ${entry.help[lang]}`);
      for (const entry of explainEntries)
        print(`${entry.name}(function, arguments, …)\n    ${entry.help[lang]}`);
    });
}

/** `SLA.CREDIT(feeBase, atRisk, levelsInEffect, [missed], [applicable])` */
function signature({ name, args }: FunctionEntry): string {
  return `${name}(${args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)).join(', ')})`;
}

function entryJson(entry: FunctionEntry, lang: Language): Readonly<Record<string, unknown>> {
  return {
    name: entry.name,
    signature: signature(entry),
    help: entry.help[lang],
    arguments: entry.args.map((argument) => argumentJson(argument, lang)),
    result: entry.result,
    clause: entry.clause,
    readings: entry.readings.map(({ clause, text }) => ({ clause, text: text[lang] })),
    examples: entry.examples,
  };
}

function argumentJson(argument: Argument<unknown>, lang: Language): Readonly<Record<string, unknown>> {
  const { name, help, allowed, shape, optional, whenOmitted } = argument;
  return {
    name,
    help: help[lang],
    allowed: allowed[lang],
    shape,
    optional,
    ...(whenOmitted === undefined ? {} : { whenOmitted }),
  };
}

function explainJson(entry: ExplainEntry, lang: Language): Readonly<Record<string, unknown>> {
  return {
    name: entry.name,
    signature: `${entry.name}(function, arguments, …)`,
    help: entry.help[lang],
    arguments: [
      { name: 'function', help: entry.argumentHelp.function[lang], shape: 'scalar', optional: false },
      {
        name: 'arguments',
        help: entry.argumentHelp.arguments[lang],
        shape: 'matrix',
        optional: true,
        repeats: true,
      },
    ],
    result: 'table',
  };
}
