import { Command } from 'commander';
import type { Language } from '../domain/language';
import { templateNames, templateOf, templates } from '../templates/all-templates';
import { languageOption } from './language-option';
import { UnusableInput, type Surroundings } from './surroundings';

interface Options {
  readonly list?: true;
  readonly output?: string;
  readonly lang: Language;
}

/** `template NAME -o FILE.xlsx`: a workbook to fill in, or a sample; every formula with its result. */
export function templateCommand(surroundings: Surroundings): Command {
  return new Command('template')
    .description('write a template or a sample as an .xlsx file')
    .argument('[name]', 'what to write; see --list')
    .option('--list', 'print the templates, a name and a description a line')
    .option('-o, --output <file>', 'the .xlsx file to write; one that is there is replaced')
    .addOption(languageOption())
    .action(async (name: string | undefined, options: Options) => {
      if (options.list === true) list(options.lang, surroundings);
      else await write(name, options, surroundings);
    });
}

function list(language: Language, { print }: Surroundings): void {
  const width = Math.max(...templateNames.map(({ length }) => length));
  for (const { key, description } of templates) print(`${key.padEnd(width)}  ${description[language]}`);
}

async function write(
  name: string | undefined,
  { output, lang }: Options,
  { engine, fileOf, save }: Surroundings,
): Promise<void> {
  if (name === undefined) throw new UnusableInput(`Name a template: ${templateNames.join(', ')}.`);
  const template = templateOf(name);
  if (template === undefined) {
    throw new UnusableInput(`There is no template “${name}”; there are ${templateNames.join(', ')}.`);
  }
  if (output === undefined) throw new UnusableInput('Say where to write it: -o FILE.xlsx.');
  if (!/\.xlsx$/i.test(output)) {
    throw new UnusableInput(`${output} does not end in .xlsx, and Excel would not open it.`);
  }
  await save(output, await fileOf(await engine.computeDrafts(template.build(lang))));
}
