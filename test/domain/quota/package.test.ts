import { Exact } from '../../../src/domain/decimal/exact';
import { allotment, packageFee, packageRate } from '../../../src/domain/quota/package';
import { Trace } from '../../../src/domain/trace';
import { packageOf, termsOfK } from './ledgers';

describe('K §1.7 the table of packages', () => {
  test.each([
    ['a', '12', '670.00', '96', '83.75', '670', '8040'],
    ['b', '24', '650.00', '192', '81.25', '1300', '15600'],
    ['c', '36', '630.00', '288', '78.75', '1890', '22680'],
    ['d', '48', '610.00', '384', '76.25', '2440', '29280'],
  ])('%s: %s days at %s', (_, days, dayRate, hours, hourly, monthly, yearly) => {
    const bought = packageOf(days, dayRate);
    expect(allotment(bought, termsOfK).toText()).toBe(hours);
    expect(packageRate(bought, 'hour', termsOfK).toText()).toBe(hourly);
    expect(packageRate(bought, 'day', termsOfK).toText()).toBe(String(Number(dayRate)));
    expect(packageRate(bought, 'month', termsOfK).toText()).toBe(monthly);
    expect(packageFee(bought, Exact.whole(12)).toText()).toBe(yearly);
  });
});

describe('a package of another contract', () => {
  const bought = packageOf('10', '100');

  test('rates are not rounded: 10 days at 100 are 83.333… a month', () => {
    expect(packageRate(bought, 'month', termsOfK).toText(8)).toBe('83.333333');
  });

  test('twelve months are the whole year again, to the cent', () => {
    expect(packageFee(bought, Exact.whole(12)).toText()).toBe('1000');
  });

  test('no months cost nothing', () => {
    expect(packageFee(bought, Exact.whole(0)).isZero()).toBe(true);
  });
});

test('the last step of an explanation is the result', () => {
  const bought = packageOf('12', '670');
  for (const run of [
    (trace: Trace) => allotment(bought, termsOfK, trace),
    (trace: Trace) => packageRate(bought, 'hour', termsOfK, trace),
    (trace: Trace) => packageRate(bought, 'day', termsOfK, trace),
    (trace: Trace) => packageRate(bought, 'month', termsOfK, trace),
    (trace: Trace) => packageFee(bought, Exact.whole(3), trace),
  ]) {
    const trace = new Trace();
    const result = run(trace);
    expect(trace.steps.at(-1)?.value).toBe(result);
    expect(trace.steps.at(-1)?.clause).toBe('K §1.7');
  }
});
