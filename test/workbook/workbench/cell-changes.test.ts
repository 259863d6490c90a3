import type { CellValue } from '../../../src/domain/cell';
import { cellChanges } from '../../../src/workbook/workbench/cell-changes';

const area = { sheet: 'Credit ledger', row: 0, column: 0, rows: 1, columns: 1 };
const FORMULA = '=IF(A1="","",SLA.EARNBACK(A1,B1))';

function changes(before: CellValue, after: CellValue, formula?: string) {
  const block = (value: CellValue) => ({
    area,
    values: [[value]],
    formulas: [[formula]],
    formats: [['General']],
  });
  const notes = new Map<string, string>();
  return cellChanges({
    before: block(before),
    after: block(after),
    notesBefore: notes,
    notesAfter: notes,
    fills: () => undefined,
  });
}

test('a formula without a result in the file gets one, the empty text too', () => {
  const content = { formula: FORMULA, computed: '' };
  expect(changes(null, '', FORMULA)).toEqual([expect.objectContaining({ content })]);
});

test.each([
  ['the same empty text', '', ''],
  ['empty text that was read as a blank', '', null],
  ['not calculated before or since', null, null],
] as const)('a formula that is as it was is not written: %s', (_, before, after) => {
  expect(changes(before, after, FORMULA)).toEqual([]);
});

test('a blank cell and an empty text are alike where nothing is calculated', () => {
  expect(changes(null, '')).toEqual([]);
});
