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
    expect(['1,5', '1.5', '1.500', '15'].map((text) => markOf(numberReadings(text)))).toEqual([
      'comma',
      'point',
      undefined,
      undefined,
    ]);
  });
});
