import fc from 'fast-check';
import { CellError, errorCodes, type CellValue } from '../../src/domain/cell';
import type { Argument } from '../../src/functions/arguments/argument';
import { callFunction, type FunctionResult } from '../../src/functions/call';
import { catalogue } from '../../src/functions/catalogue';
import type { FunctionEntry } from '../../src/functions/entry';
import { explainRows } from '../../src/functions/explain';
import type { RawArgument, RawCell } from '../../src/functions/raw';
import { argumentsOf } from '../support/formula';

/** Excel lets a function return these, and no other error. */
const RETURNABLE = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

/** Where a value that is bad elsewhere means something (functions.md). */
const MEANS_SOMETHING: Readonly<Record<string, readonly string[]>> = {
  'SLA.STATUS actual': ['blank', 'text', 'long text', '#N/A', '#DIV/0!', 'ISO date'],
  'SLA.STATUS waiver': ['text', 'long text', 'ISO date'],
  'SLA.TARGET group': ['number', 'text', 'long text', 'ISO date', 'huge number', 'negative number'],
};

const badCells: readonly (readonly [string, RawCell])[] = [
  ['blank', null],
  ['blank', ''],
  ['blank', undefined],
  ['text', 'abc'],
  ['text', '1,000'],
  ['text', '1e3'],
  ['text', ' '],
  ['long text', '9'.repeat(300)],
  ['ISO date', '2022-13-45'],
  ['boolean', true],
  ['boolean', false],
  ['not a number', Number.NaN],
  ['not a number', Number.POSITIVE_INFINITY],
  ['not a number', Number.NEGATIVE_INFINITY],
  ['negative number', -1],
  ['negative number', -1e300],
  ['number', 0],
  ['number', 60],
  ['number', 1.5],
  ['huge number', 1e300],
  ...errorCodes.map((code) => [code, new CellError(code)] as const),
];

const badShapes: readonly (readonly [string, RawArgument])[] = [
  ['an empty range', []],
  ['a range without columns', [[]]],
  ['a blank range', [[null, null], [null, null]]], // prettier-ignore
  ['a wide range', [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]],
  ['a square range', [[1, 2], [3, 4]]], // prettier-ignore
  ['an object', {} as never],
];

function refuseUndocumented(entry: FunctionEntry, result: FunctionResult): void {
  if (result instanceof CellError) {
    expect(RETURNABLE).toContain(result.code);
    expect(result.message ?? '').toMatch(/^.{10,1000}$/s);
    return;
  }
  for (const cell of Array.isArray(result) ? result.flat() : [result]) refuseOddCell(entry, cell);
}

function refuseOddCell(entry: FunctionEntry, cell: CellValue): void {
  if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
  else expect([entry.name, typeof cell]).toEqual([entry.name, 'string']);
}

/** A refusal names an argument of the function: the one that is bad, or the one it contradicts. */
function refuseAnonymous(entry: FunctionEntry, result: CellError): void {
  const names = entry.args.map(({ name }) => name);
  expect([result.message, names.some((name) => result.message?.includes(name))]).toEqual([
    result.message,
    true,
  ]);
}

function replaced(args: readonly RawArgument[], index: number, raw: RawArgument): RawArgument[] {
  const changed = [...args];
  while (changed.length <= index) changed.push(null);
  changed[index] = raw;
  return changed;
}

function check(entry: FunctionEntry, raw: readonly RawArgument[]): FunctionResult {
  const result = callFunction(entry, raw);
  refuseUndocumented(entry, result);
  if (result instanceof CellError && result.code === '#VALUE!') refuseAnonymous(entry, result);
  return result;
}

const cases = catalogue.flatMap((entry) =>
  entry.examples.slice(0, 1).flatMap(({ formula }) =>
    entry.args.map((argument, index) => ({
      entry,
      argument,
      index,
      args: argumentsOf(formula),
      name: `${entry.name} ${argument.name}`,
    })),
  ),
);
const scalars = cases.filter(({ argument }) => argument.shape === 'scalar');
const ranges = cases.filter(({ argument }) => argument.shape === 'matrix');

/** Bad for any scalar, unless the table of exceptions says otherwise. */
function mustBeRefused(argument: Argument<unknown>, what: string, cell: RawCell): boolean {
  if (what === 'not a number') return true;
  if (what === 'blank') return !argument.optional;
  return cell instanceof CellError;
}

describe.each(scalars)('$name', ({ entry, argument, index, args, name }) => {
  test.each(badCells)('%s: %p', (what, cell) => {
    const result = check(entry, replaced(args, index, cell));
    if (MEANS_SOMETHING[name]?.includes(what) === true) return;
    if (!mustBeRefused(argument, what, cell)) return;
    expect(result).toBeInstanceOf(CellError);
    const { code, message } = result as CellError;
    expect(message).toContain(argument.name);
    expect(code).toBe(cell instanceof CellError && RETURNABLE.includes(cell.code) ? cell.code : '#VALUE!');
  });

  test.each(badShapes)('%s', (_, raw) => {
    const result = check(entry, replaced(args, index, raw));
    expect(result).toMatchObject({ code: '#VALUE!' });
    expect((result as CellError).message).toContain(argument.name);
  });
});

describe.each(ranges)('$name', ({ entry, argument, index, args, name }) => {
  test.each(badCells)('as a whole, %s: %p', (what, cell) => {
    const result = check(entry, replaced(args, index, cell));
    if (cell instanceof CellError && MEANS_SOMETHING[name]?.includes(what) !== true) {
      expect(result).toMatchObject({ code: RETURNABLE.includes(cell.code) ? cell.code : '#VALUE!' });
    }
    if (what === 'blank' && !argument.optional) expect(result).toMatchObject({ code: '#VALUE!' });
  });

  test.each(badShapes)('%s', (_, raw) => {
    check(entry, replaced(args, index, raw));
  });

  test.each(errorCodes)('a lone %s, which Excel hands over as a range of one cell', (code) => {
    const result = check(entry, replaced(args, index, [[new CellError(code)]]));
    expect(result).toMatchObject({
      code: RETURNABLE.includes(code) ? code : '#VALUE!',
      message: expect.stringContaining(`${argument.name} holds the error ${code}`),
    });
  });

  test.each(badCells.filter(([what]) => what !== 'blank'))(
    'in a range of one cell it says what it says alone, %s: %p',
    (_, cell) => {
      const alone = callFunction(entry, replaced(args, index, cell));
      expect(callFunction(entry, replaced(args, index, [[cell]]))).toEqual(alone);
    },
  );

  const given = args[index];
  const range = Array.isArray(given) ? (given as readonly (readonly RawCell[])[]) : [[given as RawCell]];
  const cells = range.flatMap((row, r) => row.map((_, c) => ({ r, c })));
  test.each(cells)('its cell in row $r, column $c', ({ r, c }) => {
    for (const [, cell] of badCells) {
      const changed = range.map((row, y) => row.map((old, x) => (y === r && x === c ? cell : old)));
      const result = check(entry, replaced(args, index, changed));
      if (result instanceof CellError) expect(result.message).toContain(' ');
    }
  });
});

test.each(catalogue.map((entry) => [entry.name, entry] as const))(
  '%s: too many arguments are refused',
  (name, entry) => {
    const result = callFunction(entry, [...entry.args.map(() => 1), 1]);
    expect(result).toMatchObject({ code: '#VALUE!' });
    expect((result as CellError).message).toContain(name);
  },
);

const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 50_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('met', 'default', 'a', '<=', 'hour', '2022-07-01', 'none', 'scorecard', 'consultation'),
  fc.boolean(),
  fc.constantFrom(null, undefined, ''),
  fc.constantFrom(...errorCodes).map((code) => new CellError(code)),
);
const anyArgument: fc.Arbitrary<RawArgument> = fc.oneof(
  anyCell,
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  ),
);

describe('whatever is given, only a cell or a documented error comes out, and EXPLAIN agrees', () => {
  test.each(catalogue.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
    const raw = fc.tuple(...entry.args.map(() => anyArgument));
    fc.assert(
      fc.property(raw, (given) => {
        const result = callFunction(entry, given);
        refuseUndocumented(entry, result);
        const family = entry.name.split('.')[0] as string;
        const rows = explainRows(family, catalogue, [entry.name, ...given]);
        const [last] = rows.at(-1) ?? [];
        expect(last === 'no result').toBe(result instanceof CellError);
      }),
      { numRuns: 200 },
    );
  });
});
