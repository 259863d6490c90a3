import { Exact } from '../../../src/domain/decimal/exact';
import { unpostedDays } from '../../../src/domain/sla/metrics';
import { problemOf } from '../../support/problem';

describe('A6 Ex.3-A §3.8: the mean is that of three month-ends', () => {
  const days = (balances: number) =>
    unpostedDays(
      Array.from({ length: balances }, () => Exact.whole(500)),
      Exact.whole(9200),
      Exact.whole(92),
      Exact.zero,
    );

  test('500 on each of three ÷ (9,200 ÷ 92 days) is 5 days', () => {
    expect(days(3).toText()).toBe('5');
  });

  test.each([
    [0, '0 amounts', '0 Beträge'],
    [1, '1 amount;', '1 Betrag;'],
    [2, '2 amounts', '2 Beträge'],
    [4, '4 amounts', '4 Beträge'],
  ])('%d balances are refused', (balances, english, german) => {
    const { code, sentence } = problemOf(() => days(balances));
    expect(code).toBe('#VALUE!');
    expect(sentence.en).toContain(english);
    expect(sentence.de).toContain(german);
  });
});
