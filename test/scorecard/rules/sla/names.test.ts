import { Exact } from '../../../../src/domain/decimal/exact';
import type { Status } from '../../../../src/domain/sla/status';
import {
  actualName,
  creditFavours,
  listed,
  shownActual,
  statusName,
} from '../../../../src/scorecard/rules/sla/names';

describe('findings about service levels name', () => {
  test.each<[Status, string, string]>([
    ['met', 'erfüllt', '達成'],
    ['default', 'verfehlt', '不履行'],
    ['not in effect', 'nicht wirksam', '未発効'],
    ['excused', 'freigestellt', '免責'],
    ['excluded', 'ausgenommen', '対象外'],
  ])('the status %s in the reader’s language, and as formulas say it', (status, de, ja) => {
    expect(statusName(status)).toEqual({
      en: `“${status}”`,
      de: `„${de}“ (${status})`,
      ja: `「${ja}」（${status}）`,
    });
  });

  test('an actual by its figure, or what stands in its place', () => {
    expect(actualName(Exact.ratio(1, 4)).en).toBe('0.25');
    expect(actualName('excluded').en).toBe('excluded (#N/A)');
    expect(actualName('not measured').en).toBe('not measured');
    expect(shownActual(Exact.ratio(1, 4))).toEqual(Exact.ratio(1, 4));
    expect([shownActual('excluded'), shownActual('not measured'), shownActual(undefined)]).toEqual([
      '#N/A',
      '#DIV/0!',
      null,
    ]);
  });

  test('whom a wrong credit favours: the supplier where it is too small', () => {
    expect(creditFavours(Exact.ratio(-1, 100))).toBe('supplier');
    expect(creditFavours(Exact.ratio(1, 100))).toBe('customer');
  });

  test('codes one after the other', () => {
    expect(listed(['1a', '1c'])).toEqual({ en: '1a, 1c', de: '1a, 1c', ja: '1a、1c' });
  });
});
