import { Exact } from '../../src/domain/decimal/exact';
import type { CellValue } from '../../src/domain/cell';
import { languages } from '../../src/domain/language';
import { formulaText, type Step, type StepValue } from '../../src/domain/trace';
import { byDefault, callFunction, given } from '../../src/functions/call';
import { catalogue } from '../../src/functions/catalogue';
import type { FunctionEntry } from '../../src/functions/entry';
import { explain } from '../../src/functions/explain';
import { exampleScheme } from '../../src/functions/incentive/schemes';
import { answer, argumentsOf } from '../support/formula';

const examples = catalogue.flatMap((entry) => entry.examples.map(({ formula }) => ({ entry, formula })));

const cellOf = (value: StepValue) => (value instanceof Exact ? value.toNumber() : value);

/** What the last step must say; undefined where a spill's last cell need not be a step. */
function lastCell({ result }: FunctionEntry, answered: CellValue | CellValue[][]): CellValue | undefined {
  if (!Array.isArray(answered)) return answered;
  return result === 'moneyColumn'
    ? answered
        .flat()
        .filter((cell) => cell !== '')
        .at(-1)
    : undefined;
}

describe.each(examples)('the explanation of $formula', ({ entry, formula }) => {
  const explained = () => explain(entry, argumentsOf(formula));

  test('comes to what the function answers', () => {
    expect(explained().outcome).toEqual(callFunction(entry, argumentsOf(formula)));
  });

  test('ends with the result', () => {
    const { steps, outcome } = explained();
    const expected = lastCell(entry, outcome as CellValue | CellValue[][]);
    const last = cellOf((steps.at(-1) as Step).value);
    if (expected === undefined) return;
    expect(last).toEqual(expected);
  });

  test('names every step in three languages, with its formula and clause', () => {
    const computed = explained().steps.filter(({ formula: how }) => how !== given && how !== byDefault);
    expect(computed.length).toBeGreaterThan(0);
    for (const step of computed) {
      for (const language of languages) {
        expect(step.name[language]).toMatch(/\S/);
        expect([step.name.en, formulaText(step.formula, language)]).toEqual([
          step.name.en,
          expect.stringMatching(/\S/),
        ]);
      }
      expect([step.name.en, step.clause === '']).toEqual([step.name.en, false]);
    }
  });

  test('states every single argument that a formula names', () => {
    const { steps } = explained();
    const stated = steps.map(({ name }) => name.en);
    const formulas = steps.map((step) => ` ${formulaText(step.formula, 'en')} `).join('|');
    const named = entry.args.filter(
      ({ name, shape }) => shape === 'scalar' && new RegExp(`[ (|]${name}[ )|]`).test(formulas),
    );
    expect(stated).toEqual(expect.arrayContaining(named.map(({ name }) => name)));
  });

  test('takes only readings that the help lists', () => {
    const listed = entry.readings.map(({ text }) => text.en);
    for (const { reading } of explained().steps)
      if (reading !== undefined) expect(listed).toContain(reading.text.en);
  });
});

describe('EXPLAIN spills the calculation', () => {
  test('A6 §4.03: with what stands in its scheme, key by key, in the order of the contract', () => {
    const scheme = '{"base",0.5;"acuteIncentive.multiplier","0.5";"maxScore",1;"minScore",0;"other",7}';
    const rows = answer(`=INCENTIVE.EXPLAIN("METRICSCORE",48,50,40,${scheme})`) as CellValue[][];
    expect(rows.map(([name, value, how, clause]) => [name, value, how, clause])).toEqual([
      ['actual', 48, 'given', ''],
      ['target', 50, 'given', ''],
      ['bound', 40, 'given', ''],
      ['multiplier', 0.5, 'given', 'A6 §4.03'],
      ['base', 0.5, 'given', 'A6 §4.03'],
      ['minScore', 0, 'given', 'A6 §4.03'],
      ['maxScore', 1, 'given', 'A6 §4.03'],
      [
        'Metric score before its limits',
        0.6,
        '(actual − target) ÷ (bound − target) × multiplier + base',
        'A6 §4.03',
      ],
      ['Performance score of the metric', 0.6, expect.stringContaining('at least minScore'), 'A6 §4.03'],
    ]);
  });

  test('A6 Ex.4 §6: a cap of each quarter, and none, are listed as they are given; an omitted range is not', () => {
    const listed = (formula: string) => {
      const rows = answer(formula) as CellValue[][];
      return rows
        .filter(([, , how]) => how === 'given')
        .map(([name, value]) => `${String(name)} ${String(value)}`);
    };
    const keys = exampleScheme.replace('"cap",8000', '"cap.q1",8000;"cap.q2","none"');
    const fee = listed(`=INCENTIVE.EXPLAIN("FEE",{1000},{50},${keys})`);
    expect(fee.slice(-3)).toEqual(['rate 0.01', 'cap.q1 8000', 'cap.q2 none']);
    expect(listed('=INCENTIVE.EXPLAIN("DUE","2022-09-30","scorecard")')).toEqual([
      'periodEnd 2022-09-30',
      'step scorecard',
    ]);
  });

  test('A6 Ex.3-A §7.2: a credit, step by step', () => {
    const rows = answer('=SLA.EXPLAIN("CREDIT",1000,0.05,3,1,2)') as CellValue[][];
    expect(rows.map(([name, value, how]) => [name, value, how])).toEqual([
      ['feeBase', 1000, 'given'],
      ['atRisk', 0.05, 'given'],
      ['levelsInEffect', 3, 'given'],
      ['missed', 1, 'given'],
      ['applicable', 2, 'given'],
      ['Amount at risk of one level', 50 / 3, 'feeBase × atRisk ÷ levelsInEffect'],
      ['Share missed', 0.5, 'missed ÷ applicable'],
      ['Service level credit', 25 / 3, 'feeBase × atRisk ÷ levelsInEffect × missed ÷ applicable'],
      ['result, rounded to cents', 8.33, 'round to 2 decimals, half away from zero'],
    ]);
  });

  test('§7.3: a cap that binds says so, one that does not says nothing', () => {
    const readings = (formula: string) => (answer(formula) as CellValue[][]).map((row) => row[4]);
    const proRata = expect.stringContaining('pro rata');
    expect(readings('=SLA.EXPLAIN("CREDITS",{1;1},1000,0.1,2,0.05)')).toContainEqual(proRata);
    expect(readings('=SLA.EXPLAIN("CREDITS",{1;1},1000,0.1,2)')).not.toContainEqual(proRata);
  });

  test.each([
    ['the reason where there is no result', '=SLA.EXPLAIN("RATE",0,0)', '#DIV/0!', 'denominator'],
    ['a refused argument', '=SLA.EXPLAIN("CREDIT","abc",0.05,10)', '#VALUE!', 'feeBase'],
    ['an excluded survey', '=SLA.EXPLAIN("SLA.SURVEY",5,1,29)', '#N/A', 'responses'],
  ])('%s', (_, formula, code, named) => {
    const last = (answer(formula) as CellValue[][]).at(-1);
    expect(last?.slice(0, 2)).toEqual(['no result', code]);
    expect(last?.[2]).toContain(named);
  });

  test.each([
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
    ['#REF!', '#VALUE!'],
  ])('%s for a name comes out as %s, as of any argument', (given, code) => {
    const message = `function holds the error ${given}.`;
    expect(answer(`=SLA.EXPLAIN(${given},1)`)).toMatchObject({ code, message });
  });

  test.each([
    ['=SLA.EXPLAIN("NOSUCH",1)'],
    ['=SLA.EXPLAIN()'],
    ['=SLA.EXPLAIN(7,1)'],
    ['=SLA.EXPLAIN("INCENTIVE.YTD",1)'],
  ])('%s is refused with a sentence', (formula) => {
    expect(answer(formula)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('function') });
  });
});
