import { commandLine } from '../support/command-line';
import { sampleFile } from './sample-file';

test('explain prints the steps in columns, the readings, and the result', async () => {
  const { out, err, code } = await commandLine(['explain', '=SLA.CREDIT(1000000,0.05,10)']);
  expect(out).toMatch(/^SLA\.CREDIT$/m);
  expect(out).toMatch(/^ +atRisk +0\.05 {2}given$/m);
  expect(out).toMatch(/^ +Service level credit +5000 {2}feeBase × atRisk ÷ levelsInEffect × .*A6 Ex\.3-A/m);
  expect(out).toMatch(/^ +⚖ /m);
  expect(out.endsWith('=SLA.CREDIT(1000000,0.05,10) → 5000')).toBe(true);
  expect({ err, code }).toEqual({ err: '', code: 0 });
});

test('the numbers of a calculation end at the same place, also beside Japanese names', async () => {
  const { out } = await commandLine(['explain', '=SLA.CREDIT(1000000,0.05,10)', '--lang', 'ja']);
  const places = out
    .split('\n')
    .filter((line) => /(指定|既定値)$/.test(line))
    .map((line) => line.search(/ {2}(指定|既定値)/));
  expect(places.length).toBeGreaterThan(2);
  expect(new Set(places).size).toBe(1);
});

test('every calculation in a formula is explained, inner ones first', async () => {
  const { out } = await commandLine(['explain', '=SLA.CREDIT(SLA.CREDIT(100,0.5,1),0.5,1)+1', '--json']);
  const { value, explanations } = JSON.parse(out) as {
    value: number;
    explanations: { function: string; value: number }[];
  };
  expect(value).toBe(26);
  expect(explanations.map((each) => [each.function, each.value])).toEqual([
    ['SLA.CREDIT', 50],
    ['SLA.CREDIT', 25],
  ]);
});

test('where there is no result, the reason is the explanation', async () => {
  const { out, err, code } = await commandLine(['explain', '=SLA.CREDIT("abc",0.05,10)']);
  expect(out).toContain('#VALUE!  feeBase must be a number of at least 0; it was "abc".');
  expect(err).toBe('feeBase must be a number of at least 0; it was "abc".');
  expect(code).toBe(1);
});

test('arguments may be references into a workbook', async () => {
  const formula = '=SLA.CREDIT(A3,0.05,1)';
  const { out } = await commandLine(['explain', formula, '--workbook', await sampleFile()]);
  expect(out).toMatch(/feeBase +2000 {2}given/);
});

test.each([
  ['=1+1', 'calls no function that has steps to explain'],
  ['=SLA.CREDIT(1', 'The bracket opened at character 12 is never closed.'],
])('%s: nothing to explain, exit code 2', async (formula, sentence) => {
  const { out, err, code } = await commandLine(['explain', formula]);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(sentence);
});
