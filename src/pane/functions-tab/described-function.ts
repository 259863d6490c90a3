import type { Language, Localized } from '../../domain/language';
import type { Reading } from '../../domain/trace';
import { catalogue, explainEntries } from '../../functions/catalogue';
import type { Example } from '../../functions/entry';

/** A function as its help shows it: those of the catalogue, and the EXPLAIN of each family. */
export interface DescribedFunction {
  readonly name: string;
  readonly help: Localized;
  readonly args: readonly DescribedArgument[];
  readonly clause: string;
  readonly readings: readonly Reading[];
  readonly examples: readonly Example[];
}

interface DescribedArgument {
  readonly name: string;
  readonly help: Localized;
  readonly isOptional: boolean;
  readonly whenOmitted?: string;
  readonly isRepeated?: boolean;
}

export const describedFunctions: readonly DescribedFunction[] = [
  ...catalogue.map(({ name, help, args, clause, readings, examples }) => ({
    name,
    help,
    clause,
    readings,
    examples,
    args: args.map((argument) => ({
      name: argument.name,
      help: argument.help,
      isOptional: argument.optional,
      ...(argument.whenOmitted === undefined ? {} : { whenOmitted: argument.whenOmitted }),
    })),
  })),
  ...explainEntries.map(({ name, help, argumentHelp }) => ({
    name,
    help,
    clause: '',
    readings: [],
    examples: [],
    args: [
      { name: 'function', help: argumentHelp.function, isOptional: false },
      { name: 'arguments', help: argumentHelp.arguments, isOptional: true, isRepeated: true },
    ],
  })),
];

/** `SLA.CREDIT(feeBase, atRisk, levelsInEffect, [missed])` */
export function signature({ name, args }: DescribedFunction): string {
  const shown = args.map(({ name: argument, isOptional, isRepeated }) => {
    const repeated = isRepeated === true ? `${argument}…` : argument;
    return isOptional ? `[${repeated}]` : repeated;
  });
  return `${name}(${shown.join(', ')})`;
}

/** Whether every word of the search stands in the name, an argument, the clause or the help. */
export function matches(described: DescribedFunction, search: string, language: Language): boolean {
  const where = [
    described.name,
    described.clause,
    described.help[language],
    ...described.args.flatMap((argument) => [argument.name, argument.help[language]]),
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}
