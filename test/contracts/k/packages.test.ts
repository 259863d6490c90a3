import { dayOfText } from '../../../src/domain/calendar';
import { packageEditions, packageOf, quotaPackages } from '../../../src/contracts/k/packages';

/** The table of K §1.7, typed from the document. */
const table = [
  ['a', 12, '670.00', '83.75', '670.00'],
  ['b', 24, '650.00', '81.25', '1300.00'],
  ['c', 36, '630.00', '78.75', '1890.00'],
  ['d', 48, '610.00', '76.25', '2440.00'],
] as const;

function cents(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

describe.each(table)('K §1.7 package %s', (code, days, dayRate, hourlyRate, monthlyFee) => {
  it('stands as printed', () => {
    expect(packageOf(code)).toMatchObject({
      code,
      days,
      dayRate,
      hourlyRate,
      monthlyFee,
      clause: `K §1.7 ${code}`,
    });
  });

  it('hourly rate = day rate ÷ 8', () => {
    expect(cents(packageOf(code)?.hourlyRate ?? '') * 8n).toBe(cents(dayRate));
  });

  it('monthly fee = days × day rate ÷ 12', () => {
    expect(cents(packageOf(code)?.monthlyFee ?? '') * 12n).toBe(BigInt(days) * cents(dayRate));
  });
});

it('K §1.7: four packages, smallest first', () => {
  expect(quotaPackages().map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
});

it('a package is found in either letter case, and only by its letter', () => {
  expect(packageOf(' C ')?.days).toBe(36);
  expect(packageOf('e')).toBeUndefined();
});

it('the offer is dated 26 August 2020', () => {
  expect(packageEditions.map(({ from }) => from)).toEqual(['2020-08-26']);
  expect(quotaPackages(dayOfText('2021-01-01'))).toBe(packageEditions[0]?.content);
});
