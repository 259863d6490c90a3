import { CellError, isBlank, isError, isErrorCode } from '../../src/domain/cell';

test.each([
  [null, true],
  [undefined, true],
  ['', true],
  [' ', false],
  [0, false],
  [false, false],
  [new CellError('#N/A'), false],
])('blank to a person: %p is %p', (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});

test.each([
  ['#N/A', true],
  ['#DIV/0!', true],
  ['#n/a', false],
  ['#N/A ', false],
  ['N/A', false],
])('an error of a cell: "%s" is %p', (text, isError) => {
  expect(isErrorCode(text)).toBe(isError);
});

test('an error is written as its code', () => {
  expect(String(new CellError('#NUM!', 'too large'))).toBe('#NUM!');
});

test.each([
  [new CellError('#N/A'), true],
  [new CellError('#N/A', 'no such level'), true],
  [new CellError('#NAME?'), false],
  ['#N/A', false],
  [null, false],
])('shows #N/A: %p is %p', (value, shows) => {
  expect(isError(value, '#N/A')).toBe(shows);
});
