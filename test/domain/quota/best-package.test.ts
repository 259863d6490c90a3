import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { bestPackage } from '../../../src/domain/quota/best-package';
import { Trace } from '../../../src/domain/trace';
import { exact, packageOf, termsOfK } from './ledgers';

const offered = [
  { code: 'a', ...packageOf('12', '670') },
  { code: 'b', ...packageOf('24', '650') },
  { code: 'c', ...packageOf('36', '630') },
  { code: 'd', ...packageOf('48', '610') },
] as const;

describe('the package with the lowest yearly cost (K §1.7, §2.6)', () => {
  // b costs 7,560 more than a: 67.2 hours at 112.50 more than a's 96.
  // c costs 7,080 more than b: 62.933… hours beyond 192. d 6,600 more than c: 58.666… beyond 288.
  test.each([
    ['nothing needed', '0', 'a'],
    ['all of a', '96', 'a'],
    ['163.2 hours cost the same in a and b: the smaller', '163.2', 'a'],
    ['a little more', '163.21', 'b'],
    ['254.93 hours, just under the change', '254.93', 'b'],
    ['254.94 hours, just over it', '254.94', 'c'],
    ['346.66 hours', '346.66', 'c'],
    ['346.67 hours', '346.67', 'd'],
    ['far more than any holds', '100000', 'd'],
  ])('%s', (_, hours, code) => {
    expect(bestPackage(exact(hours), offered, termsOfK)).toBe(code);
  });

  test('no package costs less, and no smaller one the same', () => {
    const yearly = [8040n, 15600n, 22680n, 29280n];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60000 }), (hundredths) => {
        const costs = yearly.map((fee, index) => {
          const beyond = BigInt(hundredths) - BigInt(index + 1) * 9600n;
          return fee * 800n + (beyond > 0n ? beyond * 900n : 0n);
        });
        const lowest = costs.reduce((low, cost) => (cost < low ? cost : low));
        const expected = 'abcd'.charAt(costs.indexOf(lowest));
        expect(bestPackage(Exact.ratio(hundredths, 100), offered, termsOfK)).toBe(expected);
      }),
    );
  });

  test('the explanation shows the cost of each, then the choice', () => {
    const trace = new Trace();
    bestPackage(exact('100'), offered, termsOfK, trace);
    expect(trace.steps.map(({ value }) => (value instanceof Exact ? value.toText() : value))).toEqual([
      '8490',
      '15600',
      '22680',
      '29280',
      'a',
    ]);
  });
});
