import { type Exact } from '../../../../../src/domain/decimal/exact';
import { ledgerEntries, ledgerWindows } from '../../../../../src/scorecard/rules/sla/assessment/ledger';
import { contextOf } from '../../../../support/golden/rule-context';

const shown = (amount: Exact | undefined) => amount?.toText() ?? 'none';

/** `credit, of the scorecard …, earned back …: fault, … due`, for each row of the ledger of clean-windows. */
async function ledger(changes: readonly string[]): Promise<readonly string[]> {
  const entries = ledgerEntries(await contextOf('clean-windows', changes));
  return entries.map(
    ({ credit, scorecardCredit, earned, fault, expected }) =>
      `${shown(credit)}, of the scorecard ${shown(scorecardCredit?.stated)}, earned back ${shown(earned)}: ${fault ?? 'right'}, ${shown(expected())} due`,
  );
}

const q3 = '5000, of the scorecard 5000, earned back 0: right, 0 due';
const q4 = '2500, of the scorecard 2500, earned back 2500: right, 2500 due';
const row = (start: string, end: string, rest: string, group = 'Presence Acute Group') =>
  `Credit ledger!2 inserted: 3-A | ${group} | ${start} | ${end} | ${rest}`;

describe('A6 Ex.3-A §7.4: a credit of the ledger and what is earned back of it', () => {
  test.each<[string, string[], string[]]>([
    ['as they should be', [], [q3, q4, q4]],
    [
      'a credit that is not its scorecard’s',
      ['Credit ledger!F2 = 4000.00'],
      [q3.replace('5000', '4000').replace('right', 'credit'), q4, q4],
    ],
    [
      'a blank credit is none',
      ['Credit ledger!F2 ='],
      [q3.replace('5000', '0').replace('right', 'credit'), q4, q4],
    ],
    [
      'one that is no number is not judged',
      ['Credit ledger!F2 = some'],
      [q3.replace('5000', 'none'), q4, q4],
    ],
    [
      'what is earned back is no number',
      ['Credit ledger!H3 = some'],
      [q3, '2500, of the scorecard 2500, earned back none: right, 2500 due', q4],
    ],
    [
      'a cent too little of it',
      ['Credit ledger!H3 = 2499.99'],
      [q3, q4.replace('back 2500: right', 'back 2499.99: amount'), q4],
    ],
    ['none of it', ['Credit ledger!H3 ='], [q3, q4.replace('back 2500: right', 'back 0: not given'), q4]],
    [
      'met in the next window, which its scorecard denies',
      ['Credit ledger!G2 = met', 'Credit ledger!H2 = 5000.00'],
      // Q4 missed level 2, Q1 met it.
      [q3.replace('back 0: right', 'back 5000: later window'), q4, q4],
    ],
    [
      'and no later window either',
      [
        'Credit ledger!G2 = met',
        'Credit ledger!H2 = 5000.00',
        'Scorecard Q1!F11 = 0.94',
        'Scorecard Q1!C11 = 940',
        'Scorecard Q1!H11 = default',
      ],
      [q3.replace('back 0: right', 'back 5000: status'), q4.replace('right, 2500', 'status, 0'), q4],
    ],
    [
      'a status the next scorecard does not have, not met either',
      ['Credit ledger!G2 = excused'],
      [q3.replace('right', 'status'), q4, q4],
    ],
    [
      'no status yet: what the next scorecard says counts',
      ['Credit ledger!G3 =', 'Credit ledger!G2 ='],
      [q3, q4, q4],
    ],
    [
      'the next window has no scorecard, and the ledger owes for it again',
      ['sheet Scorecard Q4 removed', 'Credit ledger!G2 = met', 'Credit ledger!H2 = 5000.00'],
      [
        q3.replace('back 0: right', 'back 5000: credited again'),
        q4.replace('scorecard 2500', 'scorecard none'),
        q4.replace('scorecard 2500', 'scorecard none'),
      ],
    ],
    [
      'nor anything that tells of it: met is believed',
      [
        'sheet Scorecard Q4 removed',
        'Credit ledger!3 removed',
        'Credit ledger!3 removed',
        'Credit ledger!G2 = met',
        'Credit ledger!H2 = 5000.00',
      ],
      [q3.replace('back 0: right, 0', 'back 5000: right, 5000')],
    ],
    [
      'one credit on two rows is earned back once',
      [row('2022-10-01', '2022-12-31', '2 | 2500.00 | met | 2500.00')],
      [q4, q3, q4.replace('right, 2500', 'twice, 0'), q4],
    ],
    [
      'a second row of it that claims nothing back is not judged',
      [row('2022-10-01', '2022-12-31', '2 | 2500.00 | met | 2500.00'), 'Credit ledger!H4 = 0.00'],
      [q4, q3, q4.replace('back 2500', 'back 0'), q4],
    ],
    [
      'the other group’s credit for the same level and window is another',
      [row('2022-07-01', '2022-09-30', '2 | 0.00 | | 0.00', 'Alexian Acute Group')],
      ['0, of the scorecard 0, earned back 0: right, 0 due', q3, q4, q4],
    ],
    [
      'a scorecard that lacks a row tells nothing of the ledger’s credit',
      ['Scorecard Q3!12 removed', 'Scorecard Q3!J11 = 4500.00'],
      [q3.replace('scorecard 5000', 'scorecard none'), q4, q4],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await ledger(changes)).toEqual(expected);
  });
});

describe('rows of the ledger whose window can be read', () => {
  const read = async (changes: readonly string[]) =>
    ledgerWindows(await contextOf('clean-windows', changes)).map(({ entry }) => entry.row + 1);

  test.each<[string, string[], number[]]>([
    ['all of them', [], [2, 3, 4]],
    ['not one without a group', ['Credit ledger!B2 ='], [3, 4]],
    ['not one without a first day', ['Credit ledger!C2 ='], [3, 4]],
    ['not one without a last day', ['Credit ledger!D2 ='], [3, 4]],
    ['not one that ends before it starts', ['Credit ledger!D2 = 2022-06-30'], [3, 4]],
    ['one of a single day', ['Credit ledger!D2 = 2022-07-01'], [2, 3, 4]],
    ['not one of the other exhibit', ['Credit ledger!A2 = 3-B'], [3, 4]],
    ['one without its exhibit', ['Credit ledger!A2 ='], [2, 3, 4]],
  ])('%s', async (_, changes, rows) => {
    expect(await read(changes)).toEqual(rows);
  });
});
