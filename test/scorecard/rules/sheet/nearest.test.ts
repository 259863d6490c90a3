import { nearest } from '../../../../src/scorecard/rules/sheet/nearest';

const heading = (wanted: readonly string[], ...found: readonly string[]) =>
  nearest(wanted, found, (text) => text);

describe('the heading that comes near a missing column', () => {
  // Letters put in, left out or replaced, of the longer word's: up to three of five.
  test.each<[string, string, boolean]>([
    ['Score', 'Score', true],
    ['Score', 'Scor', true],
    ['Score', 'core', true],
    ['Score', 'xScore', true],
    ['Score', 'Stare', true],
    // Two letters left, three put in front: 3 of 5.
    ['re', 'Score', true],
    ['Score', 're', true],
    // Three replaced of five, and four.
    ['Score', 'Scxyz', true],
    ['Score', 'Swxyz', false],
    // Nothing in its place: the letters put in are as many as the word is long.
    ['Score', 'erocS', false],
    ['Score', 'x', false],
    ['Score', '', false],
    ['', '', true],
    // Two pairs of letters exchanged are four of seven.
    ['Invoice', 'nIovice', true],
    ['Invoice', 'eciovnI', false],
  ])('%s, %s: %p', (wanted, found, isNear) => {
    expect(heading([wanted], found)).toBe(isNear ? found : undefined);
  });

  test('is the nearest of all, of whatever name of the column; the first of two as near', () => {
    expect(heading(['Delivered on'], 'Disputed', 'Deliverd', 'Delivery')).toBe('Deliverd');
    expect(heading(['Delivered on'], 'Deliverd on', 'Disputed')).toBe('Deliverd on');
    expect(heading(['Fee', 'Honorar'], 'Fe', 'Honorare')).toBe('Honorare');
    expect(heading(['Honorar', 'Fee'], 'Fe', 'Honorare')).toBe('Honorare');
    expect(heading(['Fee'], 'Fe1', 'Fe2')).toBe('Fe1');
    expect(heading(['Fee'])).toBeUndefined();
  });
});
