import { catalogue, explainEntries } from '../functions/catalogue';
import type { FunctionEntry } from '../functions/entry';

const start = '<!-- functions: written by `npm run readme` from the catalogue -->';
const end = '<!-- end of functions -->';

/** README.md with the function table of today's catalogue between its marks. */
export function withFunctionTable(readme: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`README.md has no place for the functions: "${start}" … "${end}"`);
  return `${readme.slice(0, from + start.length)}\n\n${functionTable()}\n\n${readme.slice(to)}`;
}

function functionTable(): string {
  const rows = [
    ...catalogue.map((entry) => [code(entry.name), argumentsOf(entry), entry.help.en, entry.clause]),
    ...explainEntries.map(({ name, help }) => [code(name), 'function, arguments…', help.en, '']),
  ];
  return [['function', 'arguments', 'gives', 'clause'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
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

function code(text: string): string {
  return `\`${text}\``;
}
