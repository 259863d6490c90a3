import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { ExactColumn } from '../../../src/domain/decimal/exact-column';
import { anyRational, exact, isExactly } from '../../support/rational';

const anyCells = fc.array(fc.option(anyRational), { maxLength: 20 });

describe('a column of exact numbers', () => {
  test('holds what was put into it, blanks and numbers beyond doubles too', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const column = ExactColumn.of(cells.map((cell) => cell && exact(cell)));
        expect(column.length).toBe(cells.length);
        for (const [row, value] of [...column].entries()) {
          const cell = cells[row] ?? null;
          expect(cell === null ? value : value !== null && isExactly(value, cell)).toBe(
            cell === null ? null : true,
          );
        }
      }),
    );
  });

  test('need not be full', () => {
    const column = new ExactColumn(5);
    for (const value of [Exact.one, null, Exact.ratio(1, 4)]) column.push(value);
    expect([...column].map((value) => value?.toNumber())).toEqual([1, undefined, 0.25]);
    expect([...(column.commonNumerators() ?? [])]).toEqual([4, 0, 1]);
  });

  test('is mapped row by row', () => {
    const column = ExactColumn.of([Exact.one, null, Exact.whole(5)]);
    const mapped = column.map((value, row) => value && value.plus(Exact.whole(row)));
    expect([...mapped].map((value) => value?.toNumber())).toEqual([1, undefined, 7]);
  });
});

describe('numerators over one denominator', () => {
  test.each<[name: string, cells: readonly (readonly [n: number, d: number] | null)[], numerators: number[] | undefined]>([
    ['whole numbers', [[3, 1], [-2, 1]], [3, -2]],
    ['thirds and quarters', [[1, 3], [1, 4], [2, 1]], [4, 3, 24]],
    ['blanks count as 0', [null, [1, 2], null], [0, 1, 0]],
    ['no row', [], []],
    ['the greatest whole double', [[Number.MAX_SAFE_INTEGER, 1]], [Number.MAX_SAFE_INTEGER]],
    ['a numerator beyond whole doubles', [[Number.MAX_SAFE_INTEGER, 1], [1, 2]], undefined],
    ['… below zero', [[-Number.MAX_SAFE_INTEGER, 1], [1, 2]], undefined],
    ['a denominator beyond them', [[0, 94906267], [0, 94906268]], undefined],
  ])('%s', (_, cells, numerators) => {
    const column = ExactColumn.of(cells.map((cell) => cell && Exact.ratio(cell[0], cell[1])));
    const found = column.commonNumerators();
    expect(found && [...found]).toEqual(numerators);
  }); // prettier-ignore

  test('a number that is none in whole doubles', () => {
    const large = Exact.whole(Number.MAX_SAFE_INTEGER).plus(Exact.one);
    expect(ExactColumn.of([Exact.zero, large]).commonNumerators()).toBeUndefined();
  });
});
