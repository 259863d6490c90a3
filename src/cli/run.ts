import { Command, CommanderError } from 'commander';
import type { Language } from '../domain/language';
import { WorkbookProblem } from '../workbook/port';
import { evalCommand } from './eval';
import { explainCommand } from './explain';
import { functionsCommand } from './functions';
import { recalcCommand } from './recalc';
import { templateCommand } from './template';
import { validateCommand } from './validate';
import { UnusableInput, type Surroundings } from './surroundings';

/** A command is a file of its own, listed here. */
const commands = [
  evalCommand,
  recalcCommand,
  functionsCommand,
  explainCommand,
  validateCommand,
  templateCommand,
];

/**
 * The command line.
 *
 * @param args without the program's name
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<void> {
  let language: Language = 'en';
  const program = new Command('contract-scorecard')
    .description('Service level credits, incentive fees and prepaid quotas, calculated as the contracts say.')
    .configureOutput({
      writeOut: (text) => surroundings.print(text.trimEnd()),
      // One sentence is one line, with the option or command that may have been meant.
      writeErr: (text) => surroundings.complain(text.trimEnd().replaceAll('\n', ' ')),
    })
    .exitOverride()
    .hook('preAction', (_, command) => {
      language = command.opts<{ lang?: Language }>().lang ?? language;
    });
  for (const command of commands) {
    program.addCommand(command(surroundings).copyInheritedSettings(program));
  }
  try {
    if (args.length === 0) throw noCommand(program.commands.map((command) => command.name()));
    await program.parseAsync(args, { from: 'user' });
  } catch (problem) {
    refuse(problem, language, surroundings);
  }
}

/** What a user can put right is said in a sentence; anything else is a bug and goes on. */
function refuse(problem: unknown, language: Language, { complain, exitWith }: Surroundings): void {
  if (problem instanceof CommanderError) {
    if (problem.exitCode !== 0) exitWith(2);
  } else if (problem instanceof UnusableInput || problem instanceof WorkbookProblem) {
    complain(problem.sentence[language]);
    exitWith(2);
  } else throw problem;
}

function noCommand(names: readonly string[]): UnusableInput {
  const list = names.join(', ');
  return new UnusableInput({
    en: `Name a command: ${list}; --help describes them.`,
    de: `Es fehlt ein Befehl: ${list}; --help beschreibt sie.`,
    ja: `コマンドを指定してください：${list}。説明は --help で表示されます。`,
  });
}
