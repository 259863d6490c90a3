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
  const known = templateNames.join(', ');
  if (name === undefined) {
    throw new UnusableInput({
      en: `Name a template: ${known}.`,
      de: `Bitte eine Vorlage nennen: ${known}.`,
      ja: `テンプレートを指定してください：${known}。`,
    });
  }
  const template = templateOf(name);
  if (template === undefined) {
    throw new UnusableInput({
      en: `There is no template “${name}”; there are ${known}.`,
      de: `Eine Vorlage „${name}“ gibt es nicht; vorhanden sind ${known}.`,
      ja: `テンプレート「${name}」はありません。使用できるのは ${known} です。`,
    });
  }
  if (output === undefined) {
    throw new UnusableInput({
      en: 'Say where to write it: -o FILE.xlsx.',
      de: 'Bitte angeben, wohin sie geschrieben werden soll: -o DATEI.xlsx.',
      ja: '書き込み先を指定してください：-o FILE.xlsx。',
    });
  }
  if (!/\.xlsx$/i.test(output)) {
    throw new UnusableInput({
      en: `${output} does not end in .xlsx, and Excel would not open it.`,
      de: `${output} endet nicht auf .xlsx; Excel würde die Datei nicht öffnen.`,
      ja: `${output} の末尾が .xlsx ではないため、Excel で開けません。`,
    });
  }
  await save(output, await fileOf(await engine.computeDrafts(template.build(lang))));
}
