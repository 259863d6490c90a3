import { catalogue, explainEntries } from '../functions/catalogue';
import type { FunctionEntry } from '../functions/entry';
import { checkingLimits } from '../scorecard/limits';
import { limits } from '../workbook/xlsx/limits';

/** What README.md says that the code knows better: each part stands between its marks. */
const parts: Readonly<Record<string, () => string>> = { functions: functionTable, limits: limitTable };

/** README.md with every such part as the code has it today. */
export function withGeneratedParts(readme: string): string {
  return Object.entries(parts).reduce((text, [name, write]) => withPart(text, name, write()), readme);
}

function withPart(readme: string, name: string, part: string): string {
  const start = `<!-- ${name}: written by \`npm run readme\` -->`;
  const end = `<!-- end of ${name} -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`README.md has no place for its ${name}: "${start}" … "${end}"`);
  return `${readme.slice(0, from + start.length)}\n\n${part}\n\n${readme.slice(to)}`;
}

function functionTable(): string {
  return table(
    ['function', 'arguments', 'gives', 'clause'],
    [
      ...catalogue.map((entry) => [code(entry.name), argumentsOf(entry), entry.help.en, entry.clause]),
      ...explainEntries.map(({ name, help }) => [code(name), 'function, arguments…', help.en, '']),
    ],
  );
}

/** As typed, an optional argument in brackets with what it counts as when it is left out. */
function argumentsOf({ args }: FunctionEntry): string {
  return args
    .map(({ name, optional, whenOmitted }) => {
      if (!optional) return name;
      return whenOmitted === undefined ? `[${name}]` : `[${name} = ${whenOmitted}]`;
    })
    .join(', ');
}

function limitTable(): string {
  const ofChecking: readonly (readonly [number, string])[] = [
    [checkingLimits.tables, 'tables of scorecards in a workbook'],
    [checkingLimits.memoryMegabytes, 'MB of memory to check a file on the command line'],
    [checkingLimits.seconds, 'seconds to check a file on the command line'],
    [
      checkingLimits.recomputingSeconds,
      'seconds to recompute a scorecard’s formulas; beyond, the stored results are used and SHEET-07 says so',
    ],
  ];
  const ofFiles = Object.values(limits).map(({ max, what }) => [max, what] as const);
  return table(
    ['at most', 'of'],
    [...ofFiles, ...ofChecking].map(([max, what]) => [max.toLocaleString('en-US'), what]),
  );
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
