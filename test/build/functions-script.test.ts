import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { functionsAim, functionsBudget, gzipKilobytes } from '../../src/build/bundle-size';
import { catalogue, explainEntries } from '../../src/functions/catalogue';
import { argumentsOf } from '../support/formula';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.cache/functions-under-test');
const script = path.join(folder, 'functions.js');

/** Excel's own error class is no `Error`; a function throws it, and its code is all that counts. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
type ExcelFunction = (...args: unknown[]) => unknown;

/** What Excel appends to every call. */
const invocation = { address: 'Sheet1!A1', functionName: 'SLA.CREDIT' };

let functions: Map<string, ExcelFunction>;

beforeAll(() => {
  const words = ['--config-name', 'functions', '--output-path', folder];
  execFileSync(process.execPath, [path.join(root, 'node_modules/webpack-cli/bin/cli.js'), ...words], {
    cwd: root,
  });
  functions = loaded();
}, 120_000);

/** The script as Excel on Windows loads it: no browser, no console, an engine without the newest methods. */
function loaded(): Map<string, ExcelFunction> {
  const associated = new Map<string, ExcelFunction>();
  const context = vm.createContext({
    CustomFunctions: {
      associate: (name: string, call: ExcelFunction) => associated.set(name, call),
      Error: ExcelError,
    },
  });
  vm.runInContext(
    `delete Array.prototype.at; delete String.prototype.at; delete String.prototype.replaceAll; delete Object.hasOwn;
     delete Array.prototype.findLast; delete Array.prototype.findLastIndex; delete Array.prototype.toSorted;
     delete Array.prototype.toReversed; delete Array.prototype.with; delete Object.groupBy; delete globalThis.structuredClone;`,
    context,
  );
  vm.runInContext(readFileSync(script, 'utf8'), context);
  return associated;
}

/** Calls as Excel does. @returns the result, or the error's code and sentence */
function call(name: string, ...args: unknown[]): unknown {
  const called = functions.get(name);
  if (called === undefined) throw new Error(`${name} is not associated`);
  try {
    return JSON.parse(JSON.stringify(called(...args, invocation)));
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return [error.code, error.message];
  }
}

describe('dist/functions.js', () => {
  test(`is at most ${functionsBudget} kB gzip`, () => {
    const weight = gzipKilobytes(script);
    process.stdout.write(
      `functions.js weighs ${weight.toFixed(2)} kB gzip of ${functionsBudget} kB (aim: ${functionsAim} kB)\n`,
    );
    expect(weight).toBeLessThanOrEqual(functionsBudget);
  });

  test('carries no sentence in German or Japanese, and no help', () => {
    const text = readFileSync(script, 'utf8');
    // Names of columns are read in three languages; sentences are said in one.
    expect(/[。、]|\b(muss|angegeben wurde)\b/.exec(text)?.[0]).toBeUndefined();
    expect(catalogue.filter(({ help }) => text.includes(help.en))).toEqual([]);
  });

  test('makes no request', () => {
    const text = readFileSync(script, 'utf8');
    expect(/\b(fetch|XMLHttpRequest|WebSocket|importScripts)\b/.exec(text)?.[0]).toBeUndefined();
  });

  test('associates every name of the catalogue, and no other', () => {
    expect([...functions.keys()].sort()).toEqual(
      [...catalogue, ...explainEntries].map(({ name }) => name).sort(),
    );
  });
});

/** As Excel fills it up: an argument that was not given is null. */
function padded(args: readonly unknown[], arity: number): unknown[] {
  return Array.from({ length: arity }, (_, index) => args[index] ?? null);
}

/** As Excel hands over a repeating argument: every one of them a range. */
function ranges(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (Array.isArray(arg) ? (arg as unknown) : [[arg]]));
}

describe('the worked examples, called as Excel calls them', () => {
  const examples = catalogue.flatMap(({ name, args, examples: each }) =>
    each.map(({ formula, result }) => ({ name, arity: args.length, formula, result })),
  );

  test.each(examples)('$formula', ({ name, arity, formula, result }) => {
    expect(call(name, ...padded(argumentsOf(formula), arity))).toEqual(result);
  });

  test.each(examples)('explained: $formula', ({ name, formula }) => {
    const [family = '', shortName = ''] = name.split('.');
    const rows = call(`${family}.EXPLAIN`, shortName, ranges(argumentsOf(formula))) as unknown[][];
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.filter(
        (row) => row.length !== 5 || row.some((cell) => typeof cell === 'object') || row[0] === 'no result',
      ),
    ).toEqual([]);
  });
});

describe('called as Excel calls it', () => {
  test.each([
    ['all arguments', [1_000_000, 0.05, 10, 1, 2], 2500],
    ['optional arguments omitted are null', [1_000_000, 0.05, 10, null, null], 5000],
    ['only those given, by metadata of an older version', [1_000_000, 0.05, 10], 5000],
    ['a reference to one cell as a range', [[[1_000_000]], [[0.05]], [[10]], null, null], 5000],
    ['half a cent that only fractions see: 20.10 × 5 % = 1.005', [20.1, 0.05, 1, null, null], 1.01],
    ['0.1+0.2 is 0.3: 0.015 → 0.02', [0.1 + 0.2, 0.05, 1, null, null], 0.02],
    [
      'beyond 2^53 and 15 digits, where decimal.js calculates',
      ['123456789012345.67', '0.1', 10],
      1234567890123.46,
    ],
    ['decimal text', ['1000000', '0.05', '10', '', ''], 5000],
  ])('SLA.CREDIT, %s', (_, args, credit) => {
    expect(call('SLA.CREDIT', ...args)).toBe(credit);
  });

  test('a bad argument is #VALUE! with a sentence that names it', () => {
    expect(call('SLA.CREDIT', 'abc', 0.05, 10, null, null)).toEqual([
      '#VALUE!',
      expect.stringMatching(/^feeBase .*"abc"/) as string,
    ]);
  });

  test('an error cell comes out as it is, whatever class it is of', () => {
    expect(call('SLA.CREDIT', new ExcelError('#N/A'), 0.05, 10, null, null)).toEqual([
      '#N/A',
      expect.anything(),
    ]);
    expect(call('SLA.CREDIT', new ExcelError('#REF!'), 0.05, 10, null, null)).toEqual([
      '#VALUE!',
      expect.anything(),
    ]);
  });

  test('EXPLAIN takes its repeating argument as a list of ranges, and spills rows of one width without null', () => {
    const rows = call('SLA.EXPLAIN', 'CREDIT', [[[1_000_000]], [[0.05]], [[10]]]) as unknown[][];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.at(-1)?.[1]).toBe(5000);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 5));
    expect(rows.flat()).not.toContain(null);
  });

  test('EXPLAIN spills the reason where the function gives an error', () => {
    const rows = call('SLA.EXPLAIN', 'CREDIT', [[['abc']], [[0.05]], [[10]]]) as unknown[][];
    expect(rows.at(-1)?.[1]).toBe('#VALUE!');
    expect(rows.at(-1)?.[2]).toMatch(/^feeBase /);
  });
});
