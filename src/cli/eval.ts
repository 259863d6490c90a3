import { Command } from 'commander';
import { CellError } from '../domain/cell';
import { plainJson } from '../domain/plain-text';
import type { FunctionResult } from '../engine/engine-function';
import type { CalculationModel } from '../engine/calculation-model';
import type { Surroundings } from './surroundings';
import { resultJson, resultText } from './value-text';
import { WORKBOOK_OPTION, modelOfFile } from './workbook-model';

const FROM_INPUT = '-';

/** `eval '=…'`: the value of a formula; `eval -`: of one formula a line, a JSON line each. */
export function evalCommand(surroundings: Surroundings): Command {
  return new Command('eval')
    .description('print the value of a formula')
    .argument('<formula>', 'the formula with its =, or - for one formula a line from standard input')
    .option('--json', 'print {"formula", "value"} or {"formula", "error", "message"}')
    .option(...WORKBOOK_OPTION)
    .addHelpText(
      'after',
      '\nA range prints a row a line, tabs between columns. An error prints its code, with the reason on\nstandard error, and the exit code is 1; as JSON an error is an answer and the exit code 0. Arrays such as {1,2;3,4} stand in for ranges.',
    )
    .action(async (formula: string, options: { json?: true; workbook?: string }) => {
      const model = await modelOfFile(options.workbook, surroundings);
      if (formula === FROM_INPUT) await evaluateLines(surroundings, model);
      else evaluateOne(formula, surroundings, model, options.json ?? false);
    });
}

function evaluateOne(
  formula: string,
  surroundings: Surroundings,
  model: CalculationModel | undefined,
  asJson: boolean,
): void {
  const { value } = surroundings.engine.evaluate(formula, model);
  surroundings.print(asJson ? jsonLine(formula, value) : resultText(value));
  // As JSON the error is an answer like any other: a batch does not fail over one of its formulas.
  if (asJson || !(value instanceof CellError)) return;
  if (value.message !== undefined) surroundings.complain(value.message);
  surroundings.exitWith(1);
}

async function evaluateLines(surroundings: Surroundings, model: CalculationModel | undefined): Promise<void> {
  for await (const line of surroundings.lines) {
    const formula = line.replace(/^\uFEFF/, '').trim();
    if (formula !== '') evaluateOne(formula, surroundings, model, true);
  }
}

function jsonLine(formula: string, result: FunctionResult): string {
  return plainJson({ formula, ...resultJson(result) });
}
