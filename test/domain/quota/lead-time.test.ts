import { kindOf } from '../../../src/contracts/k/rules';
import { quotaTerms } from '../../../src/contracts/k/quota-terms';
import { type Day, dayOfText, isoText } from '../../../src/domain/calendar';
import { Exact } from '../../../src/domain/decimal/exact';
import { topUpsUsedEarly } from '../../../src/domain/quota/lead-time';
import { type LedgerEntry, inDateOrder } from '../../../src/domain/quota/ledger';
import type { EntryKind } from '../../../src/domain/quota/kind';

/** One day a year: 8 hours. */
const bought = { days: Exact.one, dayRate: Exact.whole(670) };

function entry(row: number, day: string, kind: 'analysis' | 'topUp', hours: number): LedgerEntry {
  return {
    row,
    day: dayOfText(day) as Day,
    kind: kindOf(kind) as EntryKind,
    hours: Exact.whole(hours),
    travel: Exact.zero,
  };
}

function early(entries: readonly LedgerEntry[], usableFrom: Readonly<Record<number, string>>) {
  const days = new Map(Object.entries(usableFrom).map(([row, day]) => [Number(row), dayOfText(day)]));
  return topUpsUsedEarly(bought, inDateOrder(entries), quotaTerms, days).map(
    ({ entry: { row }, firstUse, hours }) => `row ${row} from ${isoText(firstUse)}: ${hours.toText()} h`,
  );
}

describe('K §1.7: a top-up needs its lead time before its hours are used', () => {
  const topUp = entry(1, '2022-02-01', 'topUp', 10);

  test('hours that the allotment covers use nothing of it', () => {
    expect(early([topUp, entry(2, '2022-02-10', 'analysis', 8)], { 1: '2022-03-01' })).toEqual([]);
  });

  test('what the allotment does not cover is used too early, from the first such day on', () => {
    const entries = [
      topUp,
      entry(2, '2022-02-10', 'analysis', 9),
      entry(3, '2022-02-20', 'analysis', 2),
      entry(4, '2022-03-01', 'analysis', 2),
    ];
    expect(early(entries, { 1: '2022-03-01' })).toEqual(['row 1 from 2022-02-10: 3 h']);
  });

  test('on the day its lead time ends it can be used', () => {
    expect(early([topUp, entry(2, '2022-03-01', 'analysis', 18)], { 1: '2022-03-01' })).toEqual([]);
  });

  test('of two that wait the older is used first', () => {
    const entries = [topUp, entry(2, '2022-02-05', 'topUp', 10), entry(3, '2022-02-10', 'analysis', 19)];
    expect(early(entries, { 1: '2022-03-01', 2: '2022-03-05' })).toEqual([
      'row 1 from 2022-02-10: 10 h',
      'row 2 from 2022-02-10: 1 h',
    ]);
  });

  test('what may be used is used before what still waits, from the very day it may', () => {
    const waiting = entry(2, '2022-02-05', 'topUp', 10);
    const spent = entry(3, '2022-03-01', 'analysis', 18);
    const usableFrom = { 1: '2022-03-01', 2: '2022-06-01' };
    expect(early([topUp, waiting, spent], usableFrom)).toEqual([]);
    expect(early([topUp, waiting, spent, entry(4, '2022-03-02', 'analysis', 2)], usableFrom)).toEqual([
      'row 2 from 2022-03-02: 2 h',
    ]);
  });

  test('hours carried over never wait', () => {
    expect(early([topUp, entry(2, '2022-02-10', 'analysis', 18)], {})).toEqual([]);
  });

  test('what no top-up covers is overage, not an early use', () => {
    expect(early([topUp, entry(2, '2022-02-10', 'analysis', 30)], { 1: '2022-03-01' })).toEqual([
      'row 1 from 2022-02-10: 10 h',
    ]);
  });
});
