import { plainText } from '../../src/domain/plain-text';
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
