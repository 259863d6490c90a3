import { entriesUntil, inDateOrder, type Entries } from '../../../src/domain/quota/ledger';
import { LedgerColumns } from '../../../src/domain/quota/ledger-columns';
import { day, ledgerOf } from './ledgers';

const asList = ledgerOf(
  ['2022-03-01', 'consultation', '2'],
  ['2022-01-15', 'analysis', '0.25'],
  ['2022-03-01', 'onsite', '8', '310.5'],
  ['2022-02-28', 'topUp', '16'],
);
const asColumns = new LedgerColumns(10);
for (const entry of asList) asColumns.push(entry);

const rowsOf = (entries: Entries) => Array.from(entries, ({ row }) => row);

describe.each<[name: string, ledger: Entries]>([
  ['a list', asList],
  ['columns', asColumns],
])('a ledger in %s', (_, ledger) => {
  test('says of each row what was entered', () => {
    expect(ledger).toHaveLength(4);
    const said = Array.from(ledger, ({ row, day: on, kind, hours, travel }) => [
      row,
      on,
      kind.kind,
      hours.toText(),
      travel.toText(),
    ]);
    expect(said).toEqual([
      [1, day('2022-03-01'), 'consultation', '2', '0'],
      [2, day('2022-01-15'), 'analysis', '0.25', '0'],
      [3, day('2022-03-01'), 'onsite', '8', '310.5'],
      [4, day('2022-02-28'), 'topUp', '16', '0'],
    ]);
    expect(ledger.at(1)?.row).toBe(2);
    expect(ledger.at(4)).toBeUndefined();
  });

  test('in date order: rows of one day stay in theirs', () => {
    const days = inDateOrder(ledger).map(({ day: on, entries }) => [on, rowsOf(entries)]);
    expect(days).toEqual([
      [day('2022-01-15'), [2]],
      [day('2022-02-28'), [4]],
      [day('2022-03-01'), [1, 3]],
    ]);
  });

  test('until a day, that day included', () => {
    const until = entriesUntil(ledger, day('2022-02-28'));
    expect(until).toHaveLength(2);
    expect(rowsOf(until)).toEqual([2, 4]);
    expect(inDateOrder(until).map(({ entries }) => rowsOf(entries))).toEqual([[2], [4]]);
    expect(until.at(2)).toBeUndefined();
    expect(rowsOf(entriesUntil(ledger, undefined))).toEqual([1, 2, 3, 4]);
  });
});
