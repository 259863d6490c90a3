import { inEnglish } from '../../src/workbench/typed-numbers';

describe('a number written in German, in English notation', () => {
  test.each([
    ['0,05', '0.05'],
    ['1.234,56', '1,234.56'],
    ['1.234.567', '1,234,567'],
    ['-12,5', '-12.5'],
    ['5,5%', '5.5%'],
    ['€ 12,50', '€ 12.50'],
    ['(100,25)', '(100.25)'],
    [',5', '.5'],
  ])('%s', (german, english) => {
    expect(inEnglish(german)).toBe(english);
  });
});

describe('what may be meant otherwise stays as it was typed', () => {
  test.each([
    '1.234',
    '0.05',
    '1,234.56',
    '1,234,567',
    '12,34,5',
    '7,1a',
    '01.07.2022',
    '=SUM(1,5)',
    ',',
    '',
  ])('%s', (typed) => {
    expect(inEnglish(typed)).toBeUndefined();
  });
});
