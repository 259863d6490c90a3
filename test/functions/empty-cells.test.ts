import { catalogue } from '../../src/functions/catalogue';
import { callFunction } from '../../src/functions/call';

function call(name: string, ...args: Parameters<typeof callFunction>[1]) {
  const entry = catalogue.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`no ${name}`);
  return callFunction(entry, args);
}

/** Desktop Excel hands an empty cell of a range over as 0. */
describe('empty cells that arrive as 0', () => {
  test('rows of a ledger that nobody has written in are blank', () => {
    const ledger = [
      [44566, 'consultation', 2, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    expect(call('QUOTA.REMAINING', 'a', ledger)).toBe(94);
  });

  test('a target without a last day is open', () => {
    const schedule = [
      [44743, 44834, 60],
      [44835, 0, 45],
    ];
    expect(call('SLA.TARGET', schedule, 45000)).toBe(45);
  });

  test('a level without an effective date is not in effect', () => {
    expect(call('SLA.INEFFECT', [[44743], [0]], 44743)).toBe(1);
  });

  test('a credit whose next window is not over earns nothing back yet', () => {
    expect(call('SLA.EARNBACK', [[100], [50]], [['met'], [0]])).toEqual([[100], [0]]);
  });

  test('a table of one row may have a blank cell, or be blank', () => {
    expect(call('SLA.EARNBACK', [[100]], [['']])).toEqual([[0]]);
    expect(call('SLA.CREDITS', [[null]], 1000, 0.1, 2)).toEqual([['']]);
    expect(call('SLA.CREDITS', null, 1000, 0.1, 2)).toMatchObject({ code: '#VALUE!' });
  });

  test('zeros of a column of numbers are figures', () => {
    expect(call('SLA.CREDITS', [[1], [0]], 1000, 0.1, 2)).toEqual([[50], [0]]);
  });
});
