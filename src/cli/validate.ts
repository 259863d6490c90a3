import { Command, InvalidArgumentError, Option } from 'commander';
import { type Day, dayOfText, isoText } from '../domain/calendar';
import type { Language } from '../domain/language';
import { htmlReport } from '../scorecard/report/html';
import { jsonReport } from '../scorecard/report/json';
import { type RefusedFile, isRefused } from '../scorecard/report/reported';
import { sarifReport } from '../scorecard/report/sarif';
import { resultLine, textReport } from '../scorecard/report/text';
import { plainText } from '../domain/plain-text';
import { languageOption } from './language-option';
import { UnusableInput, type Surroundings } from './surroundings';

const reports = { text: textReport, json: jsonReport, html: htmlReport, sarif: sarifReport } as const;
type Format = keyof typeof reports;

interface Options {
  readonly format: Format;
  readonly lang: Language;
  readonly out?: string;
  readonly asOf?: Day;
}

/** `validate FILES…`: checks submitted scorecards against the contracts. The files are not changed. */
export function validateCommand(surroundings: Surroundings): Command {
  return new Command('validate')
    .description('check scorecards against the contracts, cell by cell; the files stay as they are')
    .argument('<files...>', '.xlsx files')
    .addOption(
      new Option('--format <format>', 'kind of report').choices(Object.keys(reports)).default('text'),
    )
    .addOption(languageOption())
    .option('--out <file>', 'write the report to a file instead of standard output')
    .addOption(
      new Option('--as-of <date>', 'day on which overdue is judged (default: today)').argParser(dayGiven),
    )
    .addHelpText(
      'after',
      '\nExit code 0: no error found; 1: at least one; 2: a file or an argument cannot be used.',
    )
    .action(async (files: string[], options: Options) => {
      await check(files, options, surroundings);
    });
}

function dayGiven(text: string): Day {
  const day = dayOfText(text);
  if (day === undefined) throw new InvalidArgumentError('It must be a date such as 2022-09-30.');
  return day;
}

async function check(files: readonly string[], options: Options, surroundings: Surroundings): Promise<void> {
  const { lang, format, out } = options;
  const asOf = options.asOf ?? surroundings.today();
  if (out !== undefined && (await surroundings.isOneOf(out, files))) {
    throw new UnusableInput({
      en: `${out} is an input file: give --out another name.`,
      de: `${out} ist eine Eingabedatei: Bitte für --out einen anderen Namen angeben.`,
      ja: `${out} は入力ファイルです。--out には別の名前を指定してください。`,
    });
  }
  const checked = await surroundings.validateFiles(files, { language: lang, asOf: isoText(asOf) }, (file) => {
    surroundings.progress(resultLine(file, lang));
  });
  const report = reports[format](checked, lang);
  if (out === undefined) surroundings.print(report);
  else await surroundings.save(out, `${report}\n`);
  for (const file of checked) {
    if (isRefused(file)) {
      surroundings.complain(complaint(file));
      surroundings.exitWith(2);
    } else if (file.summary.errors > 0) surroundings.exitWith(1);
  }
}

/** Why a file cannot be used, with its name where the sentence does not start with it. */
function complaint({ file, error }: RefusedFile): string {
  return plainText(error.startsWith(file) ? error : `${file}: ${error}`);
}
