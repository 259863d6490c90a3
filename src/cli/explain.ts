import { Command } from 'commander';
import { dayOfSerial, isoText } from '../domain/calendar';
import { CellError } from '../domain/cell';
import { Exact } from '../domain/decimal/exact';
import { type Language, sameInAll } from '../domain/language';
import { plainJson } from '../domain/plain-text';
import { Problem } from '../domain/problem';
import { type Step, formulaText } from '../domain/trace';
import type { Evaluation, FunctionCall } from '../engine/engine';
import { catalogue } from '../functions/catalogue';
import { explain, type Explanation } from '../functions/explain';
import { alignedColumns } from './columns';
import { languageOption } from './language-option';
import { UnusableInput, type Surroundings } from './surroundings';
import { resultJson, resultText, valueText } from './value-text';
import { WORKBOOK_OPTION, modelOfFile } from './workbook-model';

/** `explain '=…'`: the steps of every calculation of ours in a formula, inner ones first. */
export function explainCommand(surroundings: Surroundings): Command {
  return new Command('explain')
    .description('print the steps of the calculation behind a formula')
    .argument('<formula>', 'the formula with its =')
    .option('--json', 'print { formula, value | error, explanations: [{ function, steps, value | error }] }')
    .option(...WORKBOOK_OPTION)
    .addOption(languageOption())
    .action(async (formula: string, options: { json?: true; lang: Language; workbook?: string }) => {
      const model = await modelOfFile(options.workbook, surroundings);
      const evaluation = surroundings.engine.evaluate(formula, model);
      const explanations = evaluation.calls.flatMap(explanationOf);
      if (explanations.length === 0) refuseWithoutSteps(evaluation);
      const print = options.json === true ? printJson : printText;
      print(formula, evaluation, explanations, options.lang, surroundings);
      if (evaluation.value instanceof CellError) surroundings.exitWith(1);
    });
}

/** A call again, this time with its trace: calculation and explanation are the same code. */
function explanationOf({ name, args }: FunctionCall): Explanation[] {
  const entry = catalogue.find((each) => each.name === name);
  return entry === undefined ? [] : [explain(entry, args)];
}

function refuseWithoutSteps({ value }: Evaluation): never {
  throw new UnusableInput(
    value instanceof CellError && value.message !== undefined
      ? sameInAll(value.message)
      : {
          en: 'The formula calls no function that has steps to explain; `functions` lists those that do.',
          de: 'Die Formel ruft keine Funktion auf, deren Schritte sich erklären lassen; `functions` nennt sie.',
          ja: '数式に、計算過程を説明できる関数がありません。説明できる関数は `functions` で一覧できます。',
        },
  );
}

function printJson(
  formula: string,
  { value }: Evaluation,
  explanations: readonly Explanation[],
  lang: Language,
  { print }: Surroundings,
): void {
  const each = explanations.map(({ entry, steps, outcome }) => ({
    function: entry.name,
    steps: steps.map((step) => stepJson(step, lang)),
    ...(outcome instanceof Problem ? problemJson(outcome, lang) : resultJson(outcome)),
  }));
  print(plainJson({ formula, ...resultJson(value), explanations: each }, 2));
}

function stepJson(
  { name, value, formula, clause, reading, unit }: Step,
  lang: Language,
): Readonly<Record<string, unknown>> {
  return {
    step: name[lang],
    value: value instanceof Exact ? value.toNumber() : value,
    ...(unit === undefined ? {} : { unit }),
    formula: formulaText(formula, lang),
    clause,
    ...(reading === undefined ? {} : { reading: { clause: reading.clause, text: reading.text[lang] } }),
  };
}

function problemJson({ code, sentence, clause }: Problem, lang: Language): Readonly<Record<string, unknown>> {
  return { error: code, message: sentence[lang], ...(clause === undefined ? {} : { clause }) };
}

function printText(
  formula: string,
  { value }: Evaluation,
  explanations: readonly Explanation[],
  lang: Language,
  { print, complain }: Surroundings,
): void {
  for (const { entry, steps, outcome } of explanations) {
    print(entry.name);
    const lines = alignedColumns(
      steps.map((step) => ['', ...stepColumns(step, lang)]),
      [2],
    );
    steps.forEach(({ reading }, index) => {
      print(lines[index] ?? '');
      if (reading !== undefined) print(`      ⚖ ${reading.clause}: ${reading.text[lang]}`);
    });
    print(
      outcome instanceof Problem
        ? `  ${outcome.code}  ${problemText(outcome, lang)}`
        : indented(resultText(outcome)),
    );
    print('');
  }
  print(`${valueText(formula)} → ${resultText(value)}`);
  if (value instanceof CellError && value.message !== undefined) complain(value.message);
}

function stepColumns({ name, value, formula, clause, unit }: Step, lang: Language): string[] {
  return [name[lang], stepValueText(value, unit), formulaText(formula, lang), clause];
}

function stepValueText(value: Step['value'], unit: Step['unit']): string {
  if (!(value instanceof Exact)) return valueText(value);
  const day = unit === 'date' ? dayOfSerial(value.toNumber()) : undefined;
  return day === undefined ? value.toText() : isoText(day);
}

function problemText({ sentence, clause }: Problem, lang: Language): string {
  return clause === undefined ? sentence[lang] : `${sentence[lang]} (${clause})`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  = ${line}`)
    .join('\n');
}
