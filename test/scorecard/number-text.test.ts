import { markOf, numberReadings } from '../../src/scorecard/read/number-text';

const shown = (text: string) => {
  const { point, comma } = numberReadings(text);
  return [point?.toText(), comma?.toText()];
};

describe('a number in text, read with a decimal point and with a decimal comma', () => {
  test.each([
    ['1234', '1234', '1234'],
    ['1,234.56', '1234.56', undefined],
    ['1.234,56', undefined, '1234.56'],
    ['1.234', '1.234', '1234'],
    ['1,234', '1234', '1.234'],
    ['12,345,678', '12345678', undefined],
    ['12.345.678', undefined, '12345678'],
    ['0.985', '0.985', undefined],
    ['0,985', undefined, '0.985'],
    ['98,5 %', undefined, '0.985'],
    ['98.5%', '0.985', undefined],
    ['12 %', '0.12', '0.12'],
    ['$1,000.00', '1000', undefined],
    ['EUR 1.000,00', undefined, '1000'],
    ['1 234,5 €', undefined, '1234.5'],
    ["1'234.50", '1234.5', undefined],
    ['(1,234.50)', '-1234.5', undefined],
    ['−12', '-12', '-12'],
    ['12-', '-12', '-12'],
    ['３，２５０．５', '3250.5', undefined],
    ['3,25 Std.', undefined, '3.25'],
    ['8 h', '8', '8'],
    // thousands set apart by points, commas, spaces (also narrow ones) or apostrophes, of one kind
    ['1 234 567', '1234567', '1234567'],
    ['1\u202f234,5', undefined, '1234.5'],
    ['1’234’567.5', '1234567.5', undefined],
    ["1'234'567,5", undefined, '1234567.5'],
    ['1,234 567', undefined, undefined],
    ['12,34,567', undefined, undefined],
    ['1.234.567.5', undefined, undefined],
    // no group of thousands begins with a zero
    ['0,123.5', undefined, undefined],
    ['0 123', undefined, undefined],
    ['0.123', '0.123', undefined],
    // a mark at either end
    ['5.', '5', undefined],
    ['5,', undefined, '5'],
    ['.5', '0.5', undefined],
    [',5', undefined, '0.5'],
    ['.', undefined, undefined],
    // currencies in front or behind, and the sign before or after them, once
    ['US$ 5', '5', '5'],
    ['usd5', '5', '5'],
    ['5 USD', '5', '5'],
    ['5€', '5', '5'],
    ['£5', '5', '5'],
    ['¥ 1,000', '1000', '1'],
    ['-$5', '-5', '-5'],
    ['$-5', '-5', '-5'],
    ['$ - 5', '-5', '-5'],
    ['5- EUR', '-5', '-5'],
    ['5 EUR -', '-5', '-5'],
    ['-$-5', undefined, undefined],
    ['($5)', '-5', '-5'],
    ['(-5)', '-5', '-5'],
    ['+ 5', '5', '5'],
    ['5+', '5', '5'],
    ['$5$', undefined, undefined],
    // units, as people write them
    ['2 hours', '2', '2'],
    ['1 hour', '1', '1'],
    ['2 hrs.', '2', '2'],
    ['2hr', '2', '2'],
    ['4 Stunden', '4', '4'],
    ['30 s', '30', '30'],
    ['30 sec.', '30', '30'],
    ['1 second', '1', '1'],
    ['30 Sekunden', '30', '30'],
    ['1 day', '1', '1'],
    ['5 days', '5', '5'],
    ['5 Tage', '5', '5'],
    ['5 Tagen', '5', '5'],
    ['1 Tag', '1', '1'],
    ['3時間', '3', '3'],
    ['45 秒', '45', '45'],
    ['5日', '5', '5'],
    ['3 h %', undefined, undefined],
    ['-2.5 %', '-0.025', undefined],
    ['(2.5%)', '-0.025', undefined],
    ['(5', undefined, undefined],
    ['5)', undefined, undefined],
  ])('%s', (text, point, comma) => {
    expect(shown(text)).toEqual([point, comma]);
  });

  test.each(['', 'none', '1.2.3', '1,23,4', '12 apples', '1e5', '--5', '1234,567.8', '=1+1', '%'])(
    '%s is no number',
    (text) => {
      expect(shown(text)).toEqual([undefined, undefined]);
    },
  );

  test('a text shows the mark it must have been written with, or none', () => {
    expect(['1,5', '1.5', '1.500', '15', 'none'].map((text) => markOf(numberReadings(text)))).toEqual([
      'comma',
      'point',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
