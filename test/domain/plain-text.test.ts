import { plainJson, plainText, shortText } from '../../src/domain/plain-text';
import { quoted } from '../../src/domain/quoted';

describe('what a user typed is shown in quotes, on one line', () => {
  test.each([
    ['as it is', 'Athena', '"Athena"'],
    ['forty characters', 'x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['longer text is cut after forty', 'x'.repeat(41), `"${'x'.repeat(40)}…"`],
    ['control characters as spaces', 'a\nb\tc\u0000d', '"a b c d"'],
    ['direction marks as spaces', 'a\u202eb\u2066c\u200fd', '"a b c d"'],
    ['nothing', '', '""'],
  ])('%s', (_, text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});

test('text of any language stays', () => {
  expect(plainText('Größe – 測定期間 “5 %” 😀')).toBe('Größe – 測定期間 “5 %” 😀');
});

test('text is shortened after its steering characters are gone', () => {
  expect([shortText('abc', 3), shortText('abcd', 3), shortText('a\nb', 2)]).toEqual(['abc', 'abc…', 'a …']);
});

test('JSON keeps its line breaks and escapes what would steer a terminal', () => {
  const value = { cell: 'a\u009b\u202eb\n' };
  expect(plainJson(value, 2)).toBe('{\n  "cell": "a\\u009b\\u202eb\\n"\n}');
  expect(JSON.parse(plainJson(value))).toEqual(value);
});
