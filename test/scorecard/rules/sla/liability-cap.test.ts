import { a1 } from '../../../../src/workbook/address';
import { changed } from '../../../support/golden/case-changes';
import { validateText, workbookOf } from '../../../support/golden/run-case';

/** Where SLA-16 is found in clean-windows after some changes, and by how much the cap is passed. */
async function passed(changes: readonly string[]): Promise<readonly string[]> {
  const { findings } = await validateText(changed(workbookOf('clean-windows'), changes));
  return findings
    .filter(({ rule }) => rule === 'SLA-16')
    .map(({ at, difference }) => `${at.sheet}!${a1(at)} ${String(difference?.toText())}`);
}

/** Nothing of the fourth quarter is earned back: 2022 owes 5,000 for the third and 5,000 for the fourth. */
const owed = ['G3', 'G4'].map((cell) => `Credit ledger!${cell} = default`);
const kept = ['H3', 'H4'].map((cell) => `Credit ledger!${cell} = 0.00`);
const missedAgain = ['Scorecard Q1!H11 = default', 'Scorecard Q1!H12 = default'];

describe('SLA-16: the credits of a calendar year, net, against the liability cap (A6 §6)', () => {
  test.each<[string, string[], string[]]>([
    ['5,000 + 2,500 + 2,500 − 5,000 earned back is the cap of 5,000', [], []],
    [
      'nothing earned back: the row that passes the cap',
      [...owed, ...kept, ...missedAgain, 'Terms!B9 = 8000.00'],
      ['Credit ledger!F4 2000'],
    ],
    [
      'the first in time, however the rows are ordered',
      [
        ...owed,
        ...kept,
        ...missedAgain,
        'Terms!B9 = 6000.00',
        'Credit ledger!2 removed',
        'Credit ledger!4 inserted: 3-A | Presence Acute Group | 2022-07-01 | 2022-09-30 | 2 | 5000.00 | default | 0.00',
      ],
      ['Credit ledger!F2 4000'],
    ],
    [
      'a scorecard whose window the ledger does not have yet',
      ['Credit ledger!3 removed', 'Credit ledger!3 removed'],
      ['Scorecard Q4!B8 5000'],
    ],
    [
      'a window belongs to the year in which it ends',
      [
        'Credit ledger!3 removed',
        'Credit ledger!3 removed',
        'Terms!B9 = 5000.00',
        'Scorecard Q4!B4 = 2023-01-01',
      ],
      ['Scorecard Q4!B8 5000'],
    ],
    ['without a cap there is nothing to pass: SHEET-09 says so', [...owed, ...kept, 'Terms!B9 ='], []],
  ])('%s', async (_, changes, expected) => {
    expect(await passed(changes)).toEqual(expected);
  });
});
