import fc from 'fast-check';
import { isoText } from '../../../src/domain/calendar';
import { Exact } from '../../../src/domain/decimal/exact';
import { toCents } from '../../../src/domain/decimal/money';
import { Problem } from '../../../src/domain/problem';
import { debitedKinds } from '../../../src/domain/quota/kind';
import { quotaRemaining } from '../../../src/domain/quota/consumption';
import type { LedgerEntry } from '../../../src/domain/quota/ledger';
import { overagePrice } from '../../../src/domain/quota/overage';
import type { PackageTerms } from '../../../src/domain/quota/package';
import { quotaStatement } from '../../../src/domain/quota/statement';
import { Trace } from '../../../src/domain/trace';
import { allKinds, day, entryKind, ledgerOf, packageA, packageOf, termsOfK } from './ledgers';
import { asEntries, firstDay, plainLedger } from './plain-ledgers';

const kinds = debitedKinds(allKinds.map(entryKind));

function statement(entries: readonly LedgerEntry[], yearStart?: string, bought: PackageTerms = packageA) {
  return quotaStatement(
    bought,
    entries,
    yearStart === undefined ? undefined : day(yearStart),
    kinds,
    termsOfK,
  );
}

function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (problem) {
    if (problem instanceof Problem) return `${problem.code} ${problem.sentence.en}`;
    throw problem;
  }
  return 'no problem';
}

test('a year by hand', () => {
  const months = statement(
    ledgerOf(
      ['2022-07-04', 'consultation', '1.5'],
      ['2022-07-11', 'forfeited', '1'],
      ['2022-08-01', 'analysis', '90.25'],
      ['2022-08-02', 'serviceRequest', '4.75'],
      ['2022-09-30', 'onsite', '8', '120.50'],
      ['2022-10-01', 'topUp', '8'],
      ['2023-06-30', 'implementation', '9'],
    ),
  );
  const rows = months.map(({ month, opening, debited, topUps, closing, beyond, overage, fee }) =>
    [isoText(month), opening, ...debited, topUps, closing, beyond, overage, fee]
      .map((cell) => (cell instanceof Exact ? cell.toText() : cell))
      .join(' '),
  );
  // month, opening, consultation, forfeited, analysis, implementation, preparation, followUp, serviceRequest, top-up, closing, beyond, overage, fee
  expect(rows).toEqual([
    '2022-07-01 96 2 1 0 0 0 0 0 0 93 0 0 670',
    '2022-08-01 93 0 0 90.25 0 0 0 4.75 0 0 2 225 670',
    '2022-09-01 0 0 0 0 0 0 0 0 0 0 0 1320.5 670',
    '2022-10-01 0 0 0 0 0 0 0 0 8 8 0 0 670',
    '2022-11-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2022-12-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2023-01-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2023-02-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2023-03-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2023-04-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2023-05-01 8 0 0 0 0 0 0 0 0 8 0 0 670',
    '2023-06-01 8 0 0 0 9 0 0 0 0 0 1 112.5 670',
  ]);
});

describe('the twelve months', () => {
  test('begin with the month of the earliest entry, wherever its row stands', () => {
    const months = statement(ledgerOf(['2022-05-20', 'analysis', '1'], ['2022-03-31', 'topUp', '1']));
    expect([months[0], months[11]].map((month) => month && isoText(month.month))).toEqual([
      '2022-03-01',
      '2023-02-01',
    ]);
  });

  test('a contract year may begin on any day of a month', () => {
    const months = statement(
      ledgerOf(['2022-02-14', 'analysis', '1'], ['2022-02-15', 'analysis', '2']),
      '2022-01-15',
    );
    expect(months.slice(0, 2).map(({ month, closing }) => [isoText(month), closing.toText()])).toEqual([
      ['2022-01-15', '95'],
      ['2022-02-15', '93'],
    ]);
  });

  test('a ledger without entries needs yearStart', () => {
    expect(sentenceOf(() => statement([]))).toMatch(/^#VALUE! yearStart is needed/);
    expect(statement([], '2022-01-01')[11]?.closing.toText()).toBe('96');
  });

  test.each([
    ['2022-12-31', '2023-01-01 to 2023-12-31'],
    ['2024-01-01', '2023-01-01 to 2023-12-31'],
  ])('an entry of %s is outside them, and its row is named', (stray, year) => {
    const entries = ledgerOf(['2023-05-01', 'analysis', '1'], [stray, 'cancelled', '1']);
    expect(sentenceOf(() => statement(entries, '2023-01-01'))).toBe(
      `#VALUE! Row 2 of ledger is dated ${stray}, outside the contract year ${year}.`,
    );
  });
});

test('fees in cents add up to the year: 10 days at 100.01', () => {
  const months = statement([], '2022-01-01', packageOf('10', '100.01'));
  expect(months.map(({ fee }) => fee.toText()).join(' ')).toBe(
    '83.35 83.35 83.34 83.34 83.34 83.34 83.34 83.34 83.34 83.34 83.34 83.34',
  );
});

test('the explanation ends with the last month, its fee on the reading taken', () => {
  const trace = new Trace();
  const months = quotaStatement(packageA, [], day('2022-01-01'), kinds, termsOfK, trace);
  expect(trace.steps.at(-1)).toMatchObject({ value: months[11]?.fee, reading: { clause: 'K §1.7' } });
  expect(trace.steps.at(-1)?.name.en).toBe('2022-12-01 Fee');
});

describe('properties of any year', () => {
  const anyYear = (check: (entries: LedgerEntry[], bought: PackageTerms) => void) =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), plainLedger, (days, plain) =>
        check(asEntries(plain), packageOf(String(days), '613.37')),
      ),
    );
  const year = (entries: readonly LedgerEntry[], bought: PackageTerms) =>
    quotaStatement(bought, entries, firstDay, kinds, termsOfK);

  test('each month opens with what the one before left; the last leaves what remains', () => {
    anyYear((entries, bought) => {
      const months = year(entries, bought);
      months.slice(1).forEach(({ opening }, index) => expect(opening).toBe(months[index]?.closing));
      expect(months[11]?.closing.equals(quotaRemaining(bought, entries, undefined, 'hour', termsOfK))).toBe(
        true,
      );
    });
  });

  test('opening + top-up + overage hours = debited + closing, every month', () => {
    anyYear((entries, bought) => {
      for (const { opening, topUps, beyond, debited, closing } of year(entries, bought)) {
        expect(opening.plus(topUps).plus(beyond).equals(Exact.sum(debited).plus(closing))).toBe(true);
      }
    });
  });

  test('overage and fee add up to their yearly totals to the cent', () => {
    anyYear((entries, bought) => {
      const months = year(entries, bought);
      const overage = toCents(overagePrice(bought, entries, undefined, termsOfK));
      expect(Exact.sum(months.map((month) => month.overage)).equals(overage)).toBe(true);
      const fee = toCents(bought.days.times(bought.dayRate));
      expect(Exact.sum(months.map((month) => month.fee)).equals(fee)).toBe(true);
    });
  });
});
