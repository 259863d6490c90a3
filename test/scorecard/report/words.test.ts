import { moneyText, withCurrency } from '../../../src/scorecard/report/figure-text';
import { countsText, severityCount } from '../../../src/scorecard/report/words';

describe('issue 8: English, German, Japanese, their plurals, numbers and currency', () => {
  test.each([
    ['error', 0, '0 errors', '0 Fehler', 'エラー 0 件'],
    ['error', 1, '1 error', '1 Fehler', 'エラー 1 件'],
    ['warning', 1, '1 warning', '1 Warnung', '警告 1 件'],
    ['warning', 54, '54 warnings', '54 Warnungen', '警告 54 件'],
    ['info', 1, '1 info', '1 Hinweis', '情報 1 件'],
    ['info', 3, '3 infos', '3 Hinweise', '情報 3 件'],
  ] as const)('%s: %d', (severity, count, en, de, ja) => {
    expect(severityCount(severity, count)).toEqual({ en, de, ja });
  });

  test('counts side by side', () => {
    expect(countsText({ errors: 2, warnings: 1, infos: 0 })).toEqual({
      en: '2 errors, 1 warning, 0 infos',
      de: '2 Fehler, 1 Warnung, 0 Hinweise',
      ja: 'エラー 2 件、警告 1 件、情報 0 件',
    });
  });

  test.each([
    ['en', 'USD 1,234,567.50'],
    ['de', '1.234.567,50 USD'],
    ['ja', 'USD 1,234,567.50'],
  ] as const)('an amount with its currency in %s', (language, written) => {
    expect(withCurrency(moneyText(1_234_567.5, language), 'USD', language)).toBe(written);
  });
});
