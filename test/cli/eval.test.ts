import { commandLine } from '../support/command-line';
import { sampleFile } from './sample-file';

describe('eval prints the value (functions.md, “The same functions without Excel”)', () => {
  test.each([
    ['=SLA.CREDIT(1000000,0.05,10)', '5000'],
    ['=SLA.CREDIT(20.10,0.05,1)', '1.01'],
    ['=SLA.CREDIT(0.1+0.2,0.05,1)', '0.02'],
    ['=SLA.CREDIT(1000000,0.05,10,1,2)', '2500'],
    ['=QUOTA.REMAINING("a",{44562,"Sprechzeit",1.5;44563,"verfallen",1})', '93'],
    ['=ROUND(SLA.CREDIT(1000000,0.05,3),-1)', '16670'],
    ['=_xldudf_SLA_CREDIT(1000000,0.05,10)', '5000'],
    ['=sla.credit(1000000,0.05,10)', '5000'],
    ['=SLA.CREDITS({1;1;1},1000,0.1,3)', '33.34\n33.33\n33.33'],
    ['={1,2;3,4}', '1\t2\n3\t4'],
    ['=1/3', '0.333333333333333'],
    ['=1=1', 'TRUE'],
    ['="a"&"b"', 'ab'],
    ['=1E+21', '1E+21'],
    ['=CHAR(27)&"[31m"', ' [31m'],
  ])('%s → %j', async (formula, out) => {
    expect(await commandLine(['eval', formula])).toEqual({ out, err: '', code: 0 });
  });

  test('an error prints its code, its sentence on standard error, and exits with 1', async () => {
    expect(await commandLine(['eval', '=SLA.CREDIT("abc",0.05,10)'])).toEqual({
      out: '#VALUE!',
      err: 'feeBase must be a number of at least 0; it was "abc".',
      code: 1,
    });
  });
});

describe('eval --json: an error is an answer, the exit code 0', () => {
  test.each([
    ['=SLA.CREDIT(1000000,0.05,10)', { value: 5000 }],
    [
      '={1,"a";TRUE,#N/A}',
      {
        value: [
          [1, 'a'],
          [true, '#N/A'],
        ],
      },
    ],
    [
      '=SLA.CREDT(1)',
      { error: '#NAME?', message: 'There is no function SLA.CREDT. The nearest is SLA.CREDIT.' },
    ],
    ['=SUM(1', { error: '#VALUE!', message: 'The bracket opened at character 5 is never closed.' }],
    ['SUM(1)', { error: '#VALUE!', message: 'A formula starts with =.' }],
  ])('%s', async (formula, result) => {
    const outcome = await commandLine(['eval', formula, '--json']);
    expect(JSON.parse(outcome.out)).toEqual({ formula, ...result });
    expect(outcome).toMatchObject({ err: '', code: 0 });
  });
});

test('eval - reads a formula a line, passes over blank ones, and prints a JSON line each', async () => {
  const { out, err, code } = await commandLine(
    ['eval', '-'],
    ['\uFEFF=1+1', '', '   ', ' =1/0 ', '=SLA.SHARE({"met","default"})'],
  );
  expect(out.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
    { formula: '=1+1', value: 2 },
    { formula: '=1/0', error: '#DIV/0!', message: 'A number is divided by zero.' },
    { formula: '=SLA.SHARE({"met","default"})', value: 0.5 },
  ]);
  expect({ err, code }).toEqual({ err: '', code: 0 });
});

describe('eval --workbook makes sheets, tables and names resolvable', () => {
  test.each([
    ['=SUM(Fees[Fee])', '3000'],
    ["='Fees 2022'!B2", '50'],
    ['=A2', '1000'],
    ['=SLA.CREDIT(INDEX(Fees[Fee],2),0.05,10)', '10'],
  ])('%s → %s', async (formula, out) => {
    const path = await sampleFile();
    expect(await commandLine(['eval', formula, '--workbook', path])).toEqual({ out, err: '', code: 0 });
  });

  test('a sheet that is not there is named', async () => {
    const outcome = await commandLine(['eval', '=Feess!A1', '--workbook', await sampleFile()]);
    expect(outcome).toMatchObject({ out: '#REF!', code: 1 });
    expect(outcome.err).toBe('There is no sheet “Feess”.');
  });
});

describe('Arguments that cannot be used: exit code 2 and a sentence', () => {
  test.each([[['eval']], [['eval', '=1', '--nope']], [['nope']], [['eval', '=1', '=2']]])(
    '%j',
    async (args) => {
      const { out, err, code } = await commandLine(args);
      expect({ out, code }).toEqual({ out: '', code: 2 });
      expect(err).toMatch(/^error: /);
    },
  );
});

describe('product.md §3: standard error gets one sentence, on one line', () => {
  test.each([
    [
      'no command',
      [],
      'Name a command: eval, recalc, functions, explain, validate, template; --help describes them.',
    ],
    [
      'an option that is nearly one',
      ['eval', '=1', '--jsn'],
      "error: unknown option '--jsn' (Did you mean --json?)",
    ],
    ['a command that is nearly one', ['evl'], "error: unknown command 'evl' (Did you mean eval?)"],
  ])('%s', async (_, args, err) => {
    expect(await commandLine(args)).toEqual({ out: '', err, code: 2 });
  });
});

test('--help explains, and is no error', async () => {
  const { out, code } = await commandLine(['--help']);
  expect(out).toContain('eval');
  expect(code).toBe(0);
});
