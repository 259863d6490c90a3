import { showsDate } from '../../src/workbook/number-format';

test.each([
  ['General', false],
  ['yyyy-mm-dd', true],
  ['dd.mm.yyyy', true],
  ['[$-411]ggge"年"m"月"d"日"', true],
  ['mmm', true],
  ['h:mm:ss', false],
  ['[h]:mm', false],
  ['0.00E+00', false],
  ['#,##0.00 "days"', false],
  ['#,##0.00\\d', false],
  ['[Red]0.00', false],
  ['0.00_d', false],
  ['@', false],
])('the format %s shows a day: %s', (format, expected) => {
  expect(showsDate(format)).toBe(expected);
});
