import { debitedHours, hoursUsed } from '../../../src/domain/quota/debit';
import { entriesUntil } from '../../../src/domain/quota/ledger';
import { cancelledSlot, effortUnrounded, wholeHours } from '../../../src/domain/quota/readings';
import { Trace } from '../../../src/domain/trace';
import { day, ledgerOf } from './ledgers';

describe('hours debited for an entry', () => {
  test.each([
    ['K §2.1 a slot of a full hour', 'consultation', '1', '1'],
    ['K §2.1 a slot of an hour and a half is two hours', 'consultation', '1.5', '2'],
    ['K §2.1 a slot of a minute over three hours is four', 'consultation', '3.0166', '4'],
    ['K §2.1 the smallest slot is one hour', 'consultation', '0.25', '1'],
    ['K §2.1 the smallest slot is one hour, whatever was noted', 'consultation', '0', '1'],
    ['K §2.2 an unused slot lapses like a used one', 'forfeited', '1.25', '2'],
    ['K §2.2 an unused slot noted with no hours still lapses', 'forfeited', '0', '1'],
    ['K §2.2 a slot the supplier cancels', 'cancelled', '2', '0'],
    ['K §2.3 an analysis by effort', 'analysis', '1.35', '1.35'],
    ['K §2.3 implementing rule settings by effort', 'implementation', '0.1', '0.1'],
    ['K §2.7 preparation by effort', 'preparation', '0.75', '0.75'],
    ['K §2.7 follow-up by effort', 'followUp', '2.05', '2.05'],
    ['K §2.5 a service request by effort', 'serviceRequest', '3.3', '3.3'],
    ['K §2.5 a service request that a program error caused', 'programError', '4', '0'],
    ['K §2.4 consulting on site is not part of the quota', 'onsite', '8', '0'],
    ['K §1.7 a top-up takes nothing', 'topUp', '96', '0'],
  ] as const)('%s', (_, kind, hours, debited) => {
    const [entry] = ledgerOf(['2022-03-01', kind, hours]);
    expect(entry && debitedHours(entry).toText()).toBe(debited);
  });
});

describe('the reading that a debit rests on', () => {
  test.each([
    ['K §2.1 a slot in whole hours', 'consultation', wholeHours],
    ['K §2.2 an unused slot, too', 'forfeited', wholeHours],
    ['K §2.2 a slot the supplier cancels', 'cancelled', cancelledSlot],
    ['K §2.3 effort, not rounded', 'analysis', effortUnrounded],
    ['K §2.5 a service request by effort', 'serviceRequest', effortUnrounded],
    ['K §2.5 says what a program error costs', 'programError', undefined],
    ['K §2.4 says that on site is no part of the quota', 'onsite', undefined],
  ] as const)('%s: %s', (_, kind, reading) => {
    const trace = new Trace();
    hoursUsed(ledgerOf(['2022-03-01', kind, '1.5']), undefined, trace);
    expect(trace.steps[0]?.reading).toBe(reading);
  });
});

describe('hours used', () => {
  const ledger = ledgerOf(
    ['2022-03-01', 'consultation', '1.5'],
    ['2022-01-10', 'forfeited', '1'],
    ['2022-02-01', 'analysis', '2.25'],
    ['2022-02-02', 'onsite', '8', '120'],
    ['2022-02-03', 'forfeited', '0.5'],
    ['2022-02-03', 'topUp', '10'],
  );

  test.each([
    ['all of them: 2 + 1 + 2.25 + 1', undefined, undefined, '6.25'],
    ['the day looked at counts', '2022-02-03', undefined, '4.25'],
    ['the day before it does not', '2022-02-02', undefined, '3.25'],
    ['before the first entry', '2021-12-31', undefined, '0'],
    ['forfeited slots alone (K §2.2)', undefined, 'forfeited', '2'],
    ['forfeited slots so far', '2022-01-31', 'forfeited', '1'],
    ['on site nothing is debited (K §2.4)', undefined, 'onsite', '0'],
    ['a top-up debits nothing (K §1.7)', undefined, 'topUp', '0'],
  ] as const)('%s', (_, asOf, only, used) => {
    const counted = entriesUntil(ledger, asOf === undefined ? undefined : day(asOf));
    expect(hoursUsed(counted, only).toText()).toBe(used);
  });

  test('the explanation names every entry, its rule and its clause, and ends with the result', () => {
    const trace = new Trace();
    hoursUsed(ledger, 'forfeited', trace);
    expect(trace.steps.map(({ name, clause, reading }) => [name.de, clause, reading?.clause])).toEqual([
      ['2022-01-10 forfeited (Zeile 2)', 'K §2.2', 'K §2.1, §2.2'],
      ['2022-02-03 forfeited (Zeile 5)', 'K §2.2', 'K §2.1, §2.2'],
      ['Abgebuchte Stunden', 'K §2', undefined],
    ]);
  });
});
