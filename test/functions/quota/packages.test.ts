import { quotaPackages } from '../../../src/contracts/k/packages';
import { answer, errorOf } from '../../support/formula';

describe('K §1.7: hourly = day rate ÷ 8, monthly = days × day rate ÷ 12, as the table prints them', () => {
  test.each(quotaPackages().map((printed) => [printed.code, printed] as const))(
    'package %s',
    (code, printed) => {
      expect(answer(`=QUOTA.RATE("${code}")`)).toBe(Number(printed.hourlyRate));
      expect(answer(`=QUOTA.RATE("${code}","day")`)).toBe(Number(printed.dayRate));
      expect(answer(`=QUOTA.RATE("${code}","month")`)).toBe(Number(printed.monthlyFee));
      expect(answer(`=QUOTA.FEE("${code}",1)`)).toBe(Number(printed.monthlyFee));
      expect(answer(`=QUOTA.HOURS("${code}")`)).toBe(printed.days * 8);
    },
  );
});

describe('a package is a letter of K or the terms of any other contract', () => {
  test.each([
    ['a letter in capitals', '=QUOTA.HOURS("A")', 96],
    ['a letter between blanks', '=QUOTA.HOURS(" d ")', 384],
    ['a letter in a cell', '=QUOTA.HOURS({"c"})', 288],
    ['days and day rate', '=QUOTA.HOURS({10,700})', 80],
    ['half days', '=QUOTA.HOURS({12.5,700})', 100],
    ['columns by name, in any order', '=QUOTA.FEE({"Tagessatz","Tage";700,10},12)', 7000],
    ['as text, taken exactly', '=QUOTA.RATE({"10","700.80"},"Stunde")', 87.6],
    ['no days', '=QUOTA.HOURS({0,700})', 0],
  ])('%s', (_, formula, expected) => {
    expect(answer(formula)).toBe(expected);
  });

  test.each([
    ['a letter K does not have', '"e"', '"e"'],
    ['a number', '12', '12'],
    ['TRUE', 'TRUE', 'TRUE'],
    ['nothing', '', 'blank'],
    ['two rows', '{12,670;24,650}', '2 × 2'],
    ['three columns', '{"a",12,670}', '3 columns'],
    ['negative days', '{-1,670}', 'days must be a number of at least 0; it was -1'],
    ['a negative rate', '{12,-670}', 'dayRate must be a number of at least 0; it was -670'],
  ])('%s is refused', (_, given, named) => {
    expect(errorOf(`=QUOTA.HOURS(${given})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(new RegExp(`^package.*${named}`)),
    });
  });
});

describe('fees are rounded once: 10 days at 100.01 are 83.341666… a month', () => {
  test.each([
    ['one month', 1, 83.34],
    ['five months: 416.7083…, not 5 × 83.34', 5, 416.71],
    ['the year', 12, 1000.1],
    ['no month', 0, 0],
  ])('%s', (_, months, fee) => {
    expect(answer(`=QUOTA.FEE({10,100.01},${months})`)).toBe(fee);
  });

  test('the default is twelve months', () => {
    expect(answer('=QUOTA.FEE("b")')).toBe(15600);
  });

  test.each(['-1', '1.5', '"two"'])('%s months are refused', (months) => {
    expect(errorOf(`=QUOTA.FEE("a",${months})`)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('months'),
    });
  });
});

describe('the cheapest package', () => {
  test.each([
    [0, 'a'],
    [163.2, 'a'],
    [163.21, 'b'],
    [400, 'd'],
  ])('for %s hours', (hours, code) => {
    expect(answer(`=QUOTA.BEST(${hours})`)).toBe(code);
  });

  test('negative hours are refused', () => {
    expect(errorOf('=QUOTA.BEST(-1)')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('expectedHours'),
    });
  });
});
