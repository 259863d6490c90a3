import { CellError, type CellValue } from '../../src/domain/cell';
import { compared } from '../../src/engine/comparison';
import { nodeEngine } from '../../src/engine/node';

/** In Excel's order: numbers, then text, then booleans, whatever they look like. */
const ascending: readonly CellValue[] = [-1, 0, 5, '', '10', '5', 'Abc', 'b', false, true];

test('Numbers come before text, text before booleans', () => {
  ascending.forEach((left, place) => {
    ascending.forEach((right, other) => {
      expect(compared(left, '<', right)).toBe(place < other);
      expect(compared(left, '>=', right)).toBe(place >= other);
      expect(compared(left, '=', right)).toBe(place === other);
      expect(compared(left, '<>', right)).toBe(place !== other);
    });
  });
});

test.each<[CellValue, string, CellValue, boolean]>([
  [null, '=', 0, true],
  [null, '=', '', true],
  [null, '=', false, true],
  [null, '=', null, true],
  [null, '<', 1, true],
  [null, '=', 'a', false],
  ['ABC', '=', 'abc', true],
  [0.1 + 0.2, '=', 0.3, true],
])('%j %s %j', (left, operator, right, expected) => {
  expect(compared(left, operator, right)).toBe(expected);
});

test('An error comes out, the left one first', () => {
  const [left, right] = [new CellError('#N/A'), new CellError('#NUM!')];
  expect(compared(left, '=', right)).toBe(left);
  expect(compared(1, '=', right)).toBe(right);
});

test('Ranges are compared cell by cell, a single row or column with every other', () => {
  expect(compared([[1], [2]], '=', 2)).toEqual([[false], [true]]);
  expect(compared([[1], [2]], '=', [[1, 2]])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(compared([[1, 2]], '=', [[1, 2, 3]])).toEqual([[true, true, new CellError('#N/A')]]);
});

test('Formulas compare so, also where empty text comes from a formula', async () => {
  const cells = [
    '=""',
    '=A1',
    '=A1=""',
    '=A1=0',
    '=A1>5',
    '=B9=0',
    '=B9=""',
    '=COUNTA(A1:A2)',
    '=ISBLANK(A1)',
  ].map((formula, row) => ({ row, column: 0, value: null, formula }));
  const recomputed = await nodeEngine([]).recomputeModel({
    sheets: [{ name: 'S', cells }],
    tables: [],
    names: [],
  });
  expect(recomputed.map((cell) => cell.recomputed)).toEqual([
    '',
    '',
    true,
    false,
    true,
    true,
    true,
    2,
    false,
  ]);
});
