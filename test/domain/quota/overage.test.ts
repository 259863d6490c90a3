import fc from 'fast-check';
import { toCents } from '../../../src/domain/decimal/money';
import { overagePrice } from '../../../src/domain/quota/overage';
import { Trace } from '../../../src/domain/trace';
import { day, ledgerOf, packageA, packageOf, termsOfK } from './ledgers';
import { asEntries, hundredths, plainLedger } from './plain-ledgers';
import { plainCents, plainOverage } from './reference';

describe('everything beyond the quota', () => {
  test.each([
    ['K §2.6 nothing while the quota lasts', [['2022-01-01', 'analysis', '96']], '0'],
    ['K §2.6 four hours at 900 ÷ 8', [['2022-01-01', 'analysis', '100']], '450'],
    [
      'K §2.6 part of an entry: 90 + 10.5 − 96 = 4.5 hours at 112.50',
      [
        ['2022-01-01', 'analysis', '90'],
        ['2022-01-02', 'serviceRequest', '10.5'],
      ],
      '506.25',
    ],
    ['K §2.6 on site: 4 hours at 1,200 ÷ 8, and travel', [['2022-01-01', 'onsite', '4', '87.35']], '687.35'],
    ['K §2.6 travel is owed on site only', [['2022-01-01', 'analysis', '4', '87.35']], '0'],
    [
      'K §1.7 a later top-up does not undo it',
      [
        ['2022-01-01', 'analysis', '100'],
        ['2022-01-02', 'topUp', '96'],
      ],
      '450',
    ],
    [
      'K §1.7 a top-up of the same day prevents it',
      [
        ['2022-01-01', 'analysis', '100'],
        ['2022-01-01', 'topUp', '96'],
      ],
      '0',
    ],
    [
      'K §2.1 a slot beyond the quota is whole hours too',
      [
        ['2022-01-01', 'analysis', '96'],
        ['2022-01-02', 'forfeited', '0.5'],
      ],
      '112.5',
    ],
  ] as const)('%s', (_, rows, price) => {
    expect(overagePrice(packageA, ledgerOf(...rows), undefined, termsOfK).toText()).toBe(price);
  });

  test('asOf leaves later entries out', () => {
    const ledger = ledgerOf(['2022-01-01', 'onsite', '8', '10'], ['2022-01-02', 'onsite', '8', '10']);
    expect(overagePrice(packageA, ledger, day('2022-01-01'), termsOfK).toText()).toBe('1210');
  });

  test('the same to the cent as computed in whole units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), plainLedger, (days, plain) => {
        const price = overagePrice(packageOf(String(days), '500'), asEntries(plain), undefined, termsOfK);
        const expected = plainCents(plainOverage(BigInt(days) * 800n, plain));
        expect(toCents(price).equals(hundredths(expected))).toBe(true);
      }),
    );
  });

  test('the explanation shows the three prices with their readings, then the result', () => {
    const trace = new Trace();
    const price = overagePrice(
      packageA,
      ledgerOf(['2022-01-01', 'onsite', '4', '50']),
      undefined,
      termsOfK,
      trace,
    );
    const [virtual, onsite, travel, result] = trace.steps.slice(-4);
    expect([virtual, onsite, travel].map((step) => step?.reading?.clause)).toEqual([
      'K §2.6',
      'K §2.6',
      'K §2.4, §2.6',
    ]);
    expect(result?.value).toBe(price);
  });
});
