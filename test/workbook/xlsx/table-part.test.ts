import { type TableInfo } from '../../../src/workbook/port';
import { withEveryColumn } from '../../../src/workbook/xlsx/table-part';

const table = (columns: readonly string[], hasHeadingRow: boolean): TableInfo => ({
  name: 'SlaScorecard',
  sheet: 'S',
  area: { sheet: 'S', row: 0, column: 0, rows: 3, columns: 3 },
  columns,
  hasHeadingRow,
  hasTotalRow: false,
});
const headings = ['Level', 'Actual', ''];

describe('A table that another program cut at its first column formula', () => {
  test('gets its columns back from the headings in its cells', () => {
    expect(withEveryColumn(table(['Level'], false), headings)).toMatchObject({
      columns: ['Level', 'Actual', 'Column3'],
      hasHeadingRow: true,
    });
  });

  test('a heading row that was only denied is one', () => {
    expect(withEveryColumn(table(['Level', 'Actual', ''], false), headings)).toMatchObject({
      hasHeadingRow: true,
    });
  });

  test('a table without headings, its first row data, stays as it is', () => {
    const headless = table(['Column1', 'Column2', 'Column3'], false);
    expect(withEveryColumn(headless, ['1a', '0.98', ''])).toBe(headless);
  });

  test('a whole table stays as it is', () => {
    const whole = table(['Level', 'Actual', 'Column3'], true);
    expect(withEveryColumn(whole, headings)).toBe(whole);
  });
});
