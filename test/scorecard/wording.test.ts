import { Exact } from '../../src/domain/decimal/exact';
import { apart, inDays, inFigures, inMoney } from '../../src/scorecard/wording';

const exact = (text: string) => Exact.ofText(text) as Exact;

describe('Figures in the sentences of findings', () => {
  test.each([
    ['0', '0.00', '0,00'],
    ['1234.5', '1,234.50', '1.234,50'],
    ['-1234567.895', '−1,234,567.90', '−1.234.567,90'],
    ['999', '999.00', '999,00'],
  ])('money %s', (amount, en, de) => {
    expect(inMoney(exact(amount))).toEqual({ en, de, ja: en });
  });

  test('a ratio shows six digits, in German with a comma', () => {
    expect(inFigures(Exact.ratio(22, 30))).toEqual({ en: '0.733333', de: '0,733333', ja: '0.733333' });
  });

  test('two ratios are shown with as many digits as tell them apart', () => {
    expect(apart(exact('0.74'), Exact.ratio(22, 30))[1].en).toBe('0.733333');
    expect(apart(exact('0.7333331'), Exact.ratio(22, 30)).map(({ en }) => en)).toEqual([
      '0.7333331',
      '0.733333333333333',
    ]);
  });

  test('one day is no plural', () => {
    expect(inDays(Exact.one)).toEqual({ en: '1 day', de: '1 Tag', ja: '1 日' });
    expect(inDays(exact('4')).de).toBe('4 Tage');
  });
});
