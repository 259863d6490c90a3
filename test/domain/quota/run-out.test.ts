import fc from 'fast-check';
import { type Day, isoText } from '../../../src/domain/calendar';
import { Exact } from '../../../src/domain/decimal/exact';
import { Problem } from '../../../src/domain/problem';
import type { LedgerEntry } from '../../../src/domain/quota/ledger';
import { runOutDay } from '../../../src/domain/quota/run-out';
import { Trace } from '../../../src/domain/trace';
import { day, ledgerOf, packageA, packageOf, termsOfK } from './ledgers';
import { DAYS_IN_YEAR, asEntries, firstDay, plainLedger } from './plain-ledgers';
import { plainBalance } from './reference';

function runOut(entries: readonly LedgerEntry[], asOf: string, yearStart = '2022-01-01'): string {
  try {
    return isoText(runOutDay(packageA, entries, day(asOf), day(yearStart), termsOfK));
  } catch (problem) {
    if (problem instanceof Problem) return `${problem.code} ${problem.sentence.en}`;
    throw problem;
  }
}

describe('the day the quota is used up', () => {
  test('48 of 96 hours in 90 days: the other 48 take 90 more, to 29 June', () => {
    expect(runOut(ledgerOf(['2022-02-01', 'analysis', '48']), '2022-03-31')).toBe('2022-06-29');
  });

  test('part of a day counts as its day: 7 of 96 hours in 10 days leave 89, which take 127.1 days', () => {
    expect(runOut(ledgerOf(['2022-01-03', 'analysis', '7']), '2022-01-10')).toBe('2022-05-18');
  });

  test('one hour a day, as debited: the 96th day is 6 April', () => {
    const ledger = ledgerOf(['2022-01-01', 'consultation', '1'], ['2022-01-02', 'consultation', '1']);
    expect(runOut(ledger, '2022-01-02')).toBe('2022-04-06');
  });

  test('a top-up so far moves it: 96 + 48 hours at one a day', () => {
    const ledger = ledgerOf(['2022-01-01', 'topUp', '48'], ['2022-01-01', 'consultation', '1']);
    expect(runOut(ledger, '2022-01-01')).toBe('2022-05-24');
  });

  test('entries after asOf do not count, wherever they lie', () => {
    const ledger = ledgerOf(['2022-01-01', 'consultation', '1'], ['2024-01-01', 'analysis', '500']);
    expect(runOut(ledger, '2022-01-01')).toBe('2022-04-06');
  });

  test('used up already: the day it was', () => {
    const ledger = ledgerOf(
      ['2022-02-01', 'analysis', '90'],
      ['2022-03-01', 'analysis', '6'],
      ['2022-03-05', 'analysis', '6'],
    );
    expect(runOut(ledger, '2022-05-01')).toBe('2022-03-01');
  });

  test('on the last day of the year is within it, a day later is not', () => {
    expect(runOutOf('365', ledgerOf(['2022-01-01', 'analysis', '8']), '2022-01-01')).toBe('2022-12-31');
    expect(runOutOf('365.001', ledgerOf(['2022-01-01', 'analysis', '8']), '2022-01-01')).toBe('#N/A');
  });

  test('beyond the year there is no answer', () => {
    expect(runOut(ledgerOf(['2022-01-01', 'analysis', '1']), '2022-06-30')).toBe(
      '#N/A At this pace hours are left when the contract year ends on 2022-12-31.',
    );
  });

  test('nothing debited, no pace', () => {
    expect(runOut(ledgerOf(['2022-01-01', 'cancelled', '1']), '2022-06-30')).toMatch(
      /^#N\/A Nothing is debited/,
    );
  });

  test('asOf before the year', () => {
    expect(runOut([], '2021-12-31')).toBe(
      '#VALUE! asOf is 2021-12-31; it must not lie before yearStart, 2022-01-01.',
    );
  });

  test('an entry outside the contract year is named', () => {
    expect(
      runOut(ledgerOf(['2022-01-01', 'analysis', '1'], ['2021-12-31', 'analysis', '1']), '2022-06-30'),
    ).toBe(
      '#VALUE! Row 2 of ledger is dated 2021-12-31, outside the contract year 2022-01-01 to 2022-12-31.',
    );
  });

  test('a contract year that leaves the calendar', () => {
    expect(runOut([], '9999-12-31', '9999-02-01')).toMatch(/^#VALUE! A contract year from 9999-02-01/);
  });

  test('the last step of the explanation is the day', () => {
    const trace = new Trace();
    const found = runOutDay(
      packageA,
      ledgerOf(['2022-01-03', 'analysis', '7']),
      day('2022-01-10'),
      day('2022-01-01'),
      termsOfK,
      trace,
    );
    expect(trace.steps.at(-1)).toMatchObject({ value: Exact.whole(found as Day), unit: 'date' });
  });

  test('as counted day by day: the first on which the hours left are gone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        plainLedger,
        fc.integer({ min: 1, max: DAYS_IN_YEAR }),
        (days, plain, elapsed) => {
          const asOf = (firstDay + elapsed - 1) as Day;
          const soFar = plain.filter((entry) => entry.day <= asOf);
          const { debited, remaining } = plainBalance(BigInt(days) * 800n, soFar);
          fc.pre(remaining > 0n);
          let expected: number | undefined;
          for (let ahead = 1; elapsed + ahead <= DAYS_IN_YEAR && expected === undefined; ahead += 1) {
            if (debited * BigInt(ahead) >= remaining * BigInt(elapsed)) expected = asOf + ahead;
          }
          const find = () =>
            runOutDay(packageOf(String(days), '1'), asEntries(plain), asOf, firstDay, termsOfK);
          if (expected === undefined) expect(find).toThrow(Problem);
          else expect(find()).toBe(expected);
        },
      ),
    );
  });
});

/** For packages of any size; the code alone where there is no day. */
function runOutOf(days: string, entries: readonly LedgerEntry[], asOf: string): string {
  try {
    return isoText(runOutDay(packageOf(days, '1'), entries, day(asOf), day('2022-01-01'), termsOfK));
  } catch (problem) {
    if (problem instanceof Problem) return problem.code;
    throw problem;
  }
}
