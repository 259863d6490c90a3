import { Exact } from '../../../../src/domain/decimal/exact';
import type { Finding } from '../../../../src/scorecard/finding';
import { a1 } from '../../../../src/workbook/address';
import { validateText, workbookOf } from '../../../support/golden/run-case';

async function findingsOf(path: string, rule: string): Promise<Finding[]> {
  return (await validateText(workbookOf(path))).findings.filter((each) => each.rule === rule);
}

const shown = (value: Finding['found']) => (value instanceof Exact ? value.toText() : value);

describe('what stands in the cell, and what should', () => {
  test.each([
    ['SHEET-01', 'sheet-01/misspelt-column', 'Invoce dat', 'Invoiced on', 'A6 Ex.4 §7 step 3'],
    ['SHEET-01', 'sheet-01/column-missing', null, 'Delivered on', 'A6 Ex.4 §7 step 1'],
    ['SHEET-01', 'sheet-01/label-missing', null, 'Fee per month', 'K §1.7'],
    ['SHEET-01', 'sheet-01/table-missing', null, 'QuotaLedger', ''],
    ['SHEET-02', 'sheet-02/words', 'none', null, ''],
    ['SHEET-02', 'sheet-02/boolean', true, null, ''],
    ['SHEET-02', 'sheet-02/error-cell', '#REF!', null, ''],
    ['SHEET-03', 'sheet-03/serial-60', 60, null, ''],
    ['SHEET-03', 'sheet-03/date-system-1904', '1904', '1900', ''],
    ['SHEET-04', 'sheet-04/percentage-number', '5.5', '0.055', 'A6 Ex.3-A §3; A6 Ex.3-B §2'],
    ['SHEET-04', 'sheet-04/part-above-whole', '2100', '2000', 'A6 Ex.3-A §3; A6 Ex.3-B §2'],
    ['SHEET-04', 'sheet-04/negative-count', '-1134000', null, 'A6 Ex.3-A §3; A6 Ex.3-B §2'],
    ['SHEET-04', 'sheet-04/term-as-percentage-number', '12', '0.12', 'A6 Ex.3-A §7.2'],
    ['SHEET-04', 'sheet-04/hours-per-day-of-none', '0', null, 'K §1.7'],
    ['SHEET-05', 'sheet-05/typed-over', 30000, '=IF(G2="met",F2,0)', ''],
    ['SHEET-06', 'sheet-06/differing-formula', '=IF(G4="met",F4,0)+0', '=IF(G2="met",F2,0)', ''],
    ['SHEET-06', 'sheet-06/first-row-differs', '=IF(G2=0,"",F2/G2)', '=F3/G3', ''],
    ['SHEET-08', 'sheet-08/name-error', '=SLA.EARNBACK(F5,G5)', null, ''],
    ['SHEET-09', 'sheet-09/day-rate-not-as-printed', '1300', '1200', 'K §2.6'],
    ['SHEET-09', 'sheet-09/maximum-not-as-printed', '4', '11', 'A6 Ex.3-B §4'],
    ['SHEET-09', 'sheet-09/currency-not-as-printed', 'USD', 'EUR', 'K §1.7'],
    ['SHEET-10', 'sheet-10/duplicate-key', '3-a, alexian acute group, 2023-04-01, 6', null, ''],
    ['SHEET-10', 'sheet-10/level-typed-twice', '6', null, ''],
    ['SHEET-10', 'sheet-10/duplicate-row', '', null, ''],
    ['SHEET-10', 'sheet-10/other-fiscal-year', '2024', '2023', ''],
    ['SHEET-11', 'sheet-11/hidden-rows', '20–21', null, ''],
    ['SHEET-11', 'sheet-11/hidden-column', 'D', null, ''],
    ['SHEET-11', 'sheet-11/hidden-sheet', 'Facilities', null, ''],
    ['SHEET-12', 'sheet-12/blank-fee-base', null, null, 'A6 Ex.3-A §7.2; A6 Ex.3-B §6.3'],
    ['SHEET-12', 'sheet-12/blank-credit-of-the-ledger', null, null, 'A6 Ex.3-A §7.2; A6 Ex.3-B §6.3'],
  ])('%s, %s', async (rule, path, found, expected, clause) => {
    const [finding] = await findingsOf(path, rule);
    expect([shown(finding?.found ?? null), shown(finding?.expected ?? null), finding?.clause]).toEqual([
      found,
      expected,
      clause,
    ]);
  });
});

describe('a column full of one mistake', () => {
  test('tells the first twenty cells, and how many more there are', async () => {
    const found = await findingsOf('sheet-02/column-of-numbers-as-text', 'SHEET-02');
    const more = found.filter(({ message }) => message.en.includes('more cells'));
    expect(
      more.map(({ at, found: count, expected, severity }) => [a1(at), count, expected, severity]),
    ).toEqual([
      ['E30', 1, 0, 'error'],
      ['C31', 2, 0, 'warning'],
    ]);
    expect(more.map(({ identity }) => identity)).toEqual([
      'SHEET-02 quota b 2022-01-01 travel  more',
      'SHEET-02 quota b 2022-01-01 hours text more',
    ]);
  });

  test('is a finding of its own in each cell, told by its row and column', async () => {
    const [day] = await findingsOf('sheet-02/column-of-numbers-as-text', 'SHEET-03');
    expect(day?.identity).toBe('SHEET-03 quota b 2022-01-01 2022-01-03 analysis 0.5  none t-01  date text');
    const [noDay] = await findingsOf('sheet-03/no-date', 'SHEET-03');
    expect(noDay?.identity).toBe(
      'SHEET-03 quota b 2022-01-01 2022-01-05 consultation 2 soon  t-101  slotAgreedOn',
    );
    const [blank] = await findingsOf('sheet-12/blank-fee-base', 'SHEET-12');
    expect(blank?.identity).toBe('SHEET-12 slaScorecard 3-a presence acute group 2022-10-01 feeBase');
  });
});
