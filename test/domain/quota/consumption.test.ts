import fc from 'fast-check';
import { Exact } from '../../../src/domain/decimal/exact';
import { consume, quotaRemaining } from '../../../src/domain/quota/consumption';
import { inDateOrder, type LedgerEntry } from '../../../src/domain/quota/ledger';
import { effortUnrounded, topUpFromItsDate } from '../../../src/domain/quota/readings';
import { Trace } from '../../../src/domain/trace';
import { day, ledgerOf, packageA, packageOf, termsOfK } from './ledgers';
import { asEntries, hundredths, plainLedger } from './plain-ledgers';
import { plainBalance } from './reference';

const oneDay = packageOf('1', '670');

function remaining(entries: readonly LedgerEntry[], asOf?: string): string {
  return quotaRemaining(
    packageA,
    entries,
    asOf === undefined ? undefined : day(asOf),
    'hour',
    termsOfK,
  ).toText();
}

describe('hours remaining, by hand', () => {
  test('K §1.7 an empty ledger leaves the allotment: 12 days of 8 hours', () => {
    expect(remaining([])).toBe('96');
  });

  test('K §2.1, §2.2 a slot of 1.5 hours and a lapsed one: 96 − 2 − 1', () => {
    expect(remaining(ledgerOf(['2022-01-01', 'consultation', '1.5'], ['2022-01-02', 'forfeited', '1']))).toBe(
      '93',
    );
  });

  test('asOf counts its own day', () => {
    const ledger = ledgerOf(['2022-01-01', 'analysis', '1.5'], ['2022-01-02', 'analysis', '1']);
    expect(remaining(ledger, '2022-01-01')).toBe('94.5');
    expect(remaining(ledger, '2022-01-02')).toBe('93.5');
  });

  test('never below zero', () => {
    expect(remaining(ledgerOf(['2022-01-01', 'analysis', '100']))).toBe('0');
  });

  test('K §1.7 a top-up counts from its date on, not before', () => {
    const ledger = ledgerOf(['2022-05-01', 'topUp', '96'], ['2022-01-01', 'analysis', '6']);
    expect(remaining(ledger, '2022-04-30')).toBe('90');
    expect(remaining(ledger, '2022-05-01')).toBe('186');
  });

  test('K §1.7 a top-up of the same day counts first, wherever its row stands', () => {
    const ledger = ledgerOf(['2022-01-01', 'analysis', '100'], ['2022-01-01', 'topUp', '10']);
    expect(remaining(ledger)).toBe('6');
  });

  test('what once went beyond the quota stays beyond it: 4 hours over, then 10 added', () => {
    const ledger = ledgerOf(['2022-01-01', 'analysis', '100'], ['2022-01-02', 'topUp', '10']);
    expect(remaining(ledger)).toBe('10');
  });

  test('rows in any order are consumed by date', () => {
    const ledger = ledgerOf(
      ['2022-03-01', 'analysis', '5'],
      ['2022-01-01', 'analysis', '96'],
      ['2022-02-01', 'topUp', '7'],
    );
    expect(remaining(ledger)).toBe('2');
  });
});

describe('consumption in date order', () => {
  test('one entry is part quota, part overage (K §2.6)', () => {
    const ledger = ledgerOf(['2022-01-01', 'analysis', '5.5'], ['2022-01-02', 'consultation', '3.5']);
    const { debited, beyond, closing, usedUpOn } = consume(Exact.whole(8), inDateOrder(ledger));
    expect([debited.toText(), beyond.toText(), closing.toText(), usedUpOn]).toEqual([
      '9.5',
      '1.5',
      '0',
      day('2022-01-02'),
    ]);
  });

  test('the day it is used up is the day the last hour went, not a later entry', () => {
    const ledger = ledgerOf(['2022-01-05', 'analysis', '8'], ['2022-01-09', 'analysis', '1']);
    expect(consume(Exact.whole(8), inDateOrder(ledger)).usedUpOn).toBe(day('2022-01-05'));
  });

  test('used up, topped up, used up again: the second day', () => {
    const ledger = ledgerOf(
      ['2022-01-05', 'analysis', '9'],
      ['2022-02-01', 'topUp', '2'],
      ['2022-02-03', 'analysis', '2'],
    );
    expect(consume(Exact.whole(8), inDateOrder(ledger)).usedUpOn).toBe(day('2022-02-03'));
  });

  test('the explanation says which entry took what, and how much of it found nothing left', () => {
    const trace = new Trace();
    const ledger = ledgerOf(
      ['2022-01-02', 'consultation', '3.5'],
      ['2022-01-01', 'analysis', '5.5'],
      ['2022-01-03', 'onsite', '8'],
    );
    quotaRemaining(oneDay, ledger, undefined, 'hour', termsOfK, trace);
    expect(
      trace.steps.map(({ name, value }) => [name.en, value instanceof Exact ? value.toText() : value]),
    ).toEqual([
      ['Allotment of the contract year', '8'],
      ['2022-01-01 analysis (row 2)', '5.5'],
      ['2022-01-02 consultation (row 1)', '4'],
      ['2022-01-02 consultation (row 1): beyond the quota', '1.5'],
      ['2022-01-03 onsite (row 3)', '0'],
      ['Top-ups', '0'],
      ['Hours debited', '9.5'],
      ['Of these beyond the quota', '1.5'],
      ['Hours remaining', '0'],
    ]);
  });
});

test('K §1.7: a top-up is told before the debits of its day, and as no debit', () => {
  const trace = new Trace();
  const ledger = ledgerOf(['2022-01-01', 'analysis', '9'], ['2022-01-01', 'topUp', '2']);
  quotaRemaining(oneDay, ledger, undefined, 'hour', termsOfK, trace);
  expect(
    trace.steps.slice(1, 4).map(({ name, value, reading }) => [name.en, (value as Exact).toText(), reading]),
  ).toEqual([
    ['2022-01-01 topUp (row 2)', '2', topUpFromItsDate],
    ['2022-01-01 analysis (row 1)', '9', effortUnrounded],
    ['Top-ups', '2', undefined],
  ]);
});

describe('properties of any ledger', () => {
  const anyAllotment = fc.integer({ min: 0, max: 40000 }).map(BigInt);

  function consumed(allotted: bigint, entries: readonly LedgerEntry[]) {
    return consume(hundredths(allotted), inDateOrder(entries));
  }

  test('the same as computed day by day in whole hundredths', () => {
    fc.assert(
      fc.property(anyAllotment, plainLedger, (allotted, plain) => {
        const expected = plainBalance(allotted, plain);
        const actual = consumed(allotted, asEntries(plain));
        expect(actual.topUps.equals(hundredths(expected.topUps))).toBe(true);
        expect(actual.debited.equals(hundredths(expected.debited))).toBe(true);
        expect(actual.beyond.equals(hundredths(expected.beyond))).toBe(true);
        expect(actual.closing.equals(hundredths(expected.remaining))).toBe(true);
      }),
    );
  });

  test('allotment + top-ups + overage hours = debited + remaining', () => {
    fc.assert(
      fc.property(anyAllotment, plainLedger, (allotted, plain) => {
        const { opening, topUps, beyond, debited, closing } = consumed(allotted, asEntries(plain));
        expect(opening.plus(topUps).plus(beyond).equals(debited.plus(closing))).toBe(true);
      }),
    );
  });

  test('permuting rows of different days changes nothing', () => {
    fc.assert(
      fc.property(anyAllotment, plainLedger, fc.func(fc.integer()), (allotted, plain, rank) => {
        const entries = asEntries(plain);
        const shuffledDays = [...inDateOrder(entries)].sort((a, b) => rank(a.day) - rank(b.day));
        const before = consumed(allotted, entries);
        const after = consumed(
          allotted,
          shuffledDays.flatMap(({ entries: ofDay }) => [...ofDay]),
        );
        expect(after.closing.equals(before.closing)).toBe(true);
        expect(after.beyond.equals(before.beyond)).toBe(true);
        expect(after.usedUpOn).toBe(before.usedUpOn);
      }),
    );
  });

  test('adding an entry never raises the balance unless it is a top-up', () => {
    fc.assert(
      fc.property(anyAllotment, plainLedger, plainLedger, (allotted, plain, more) => {
        const added = more.filter(({ kind }) => kind !== 'topUp');
        const before = consumed(allotted, asEntries(plain)).closing;
        const after = consumed(allotted, asEntries([...plain, ...added])).closing;
        expect(after.atMost(before)).toBe(true);
      }),
    );
  });

  test('a long ledger is looked at once a row', () => {
    const rows = 100_000;
    const daysOfYear = 365;
    const [template] = ledgerOf(['2022-01-01', 'analysis', '0.25']) as [LedgerEntry];
    const looks = { day: 0, hours: 0 };
    const entries = Array.from({ length: rows }, (_, index) =>
      Object.defineProperties(
        { ...template },
        {
          day: {
            get: () => {
              looks.day += 1;
              return template.day + ((index * 7919) % daysOfYear);
            },
          },
          hours: {
            get: () => {
              looks.hours += 1;
              return template.hours;
            },
          },
        },
      ),
    );
    consume(Exact.whole(96), inDateOrder(entries));
    expect(looks).toEqual({ day: rows, hours: rows });
  });
});
