import { isoText } from '../../../../../src/domain/calendar';
import { scorecardSources } from '../../../../../src/scorecard/rules/sla/assessment/header-reading';
import { contextOf } from '../../../../support/golden/rule-context';

/** What each scorecard of clean-windows is read as once something is changed, by its sheet. */
async function read(changes: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const context = await contextOf('clean-windows', changes);
  return Object.fromEntries(
    scorecardSources(context).map(({ sheet, group, span, misread }) => [
      sheet.area.sheet,
      `${group.code} ${isoText(span.start)} ${misread ?? 'as stated'}`,
    ]),
  );
}

const asTheyStand = {
  'Scorecard Q3': 'presence-acute 2022-07-01 as stated',
  'Scorecard Q4': 'presence-acute 2022-10-01 as stated',
  'Scorecard Q1': 'presence-acute 2023-01-01 as stated',
  'Alexian Q3': 'alexian-acute 2022-07-01 as stated',
};

/** One sheet under another reading, the others as they stand; undefined where it is read as nothing. */
async function expectReading(sheet: string, changes: readonly string[], reading: string | undefined) {
  expect(await read(changes)).toEqual({ ...asTheyStand, [sheet]: reading });
}

const window = (sheet: string, start: string, end: string) => [
  `${sheet}!B3 = ${start}`,
  `${sheet}!B4 = ${end}`,
];
const q4InPlaceOfQ3 = window('Scorecard Q4', '2022-07-01', '2022-09-30');
const q1InPlaceOfQ3 = window('Scorecard Q1', '2022-07-01', '2022-09-30');

test('headers that their sheets bear out are read as they stand', async () => {
  expect(await read([])).toEqual(asTheyStand);
});

describe('a header is read as the one under which fewest figures are wrong', () => {
  test.each<[string, string, string[], string]>([
    [
      'the other group, which has two levels more then: their rows would be missing',
      'Scorecard Q4',
      [
        'Scorecard Q4!B2 = Alexian Acute Group',
        'Service levels!J3 = 0.95',
        'Service levels!5 inserted: 3-A | 8 | 8 | Unposted | UNPOSTED | <= | Alexian Acute Group | 2022-10-01 | | 1 | 2022-07-01 | |',
        'Service levels!5 inserted: 3-A | 3 | 3 | Agreed | AGREED | >= | Alexian Acute Group | 2022-10-01 | | 1 | 2022-07-01 | |',
      ],
      'presence-acute 2022-10-01 group',
    ],
    [
      'the other group, whose levels are not in effect yet: all statuses would be wrong',
      'Scorecard Q4',
      [
        'Scorecard Q4!B2 = Alexian Acute Group',
        'Service levels!J3 = 0.95',
        'Service levels!K3 = 2023-01-01',
        'Service levels!G4 = Presence Acute Group',
        'Service levels!5 inserted: 3-A | 6 | 6 | Credit balance days | DAYS | <= | Alexian Acute Group | 2022-07-01 | | 0.5 | 2023-01-01 | |',
      ],
      'presence-acute 2022-10-01 group',
    ],
    [
      'a window that another sheet has, with another number of days',
      'Scorecard Q1',
      q1InPlaceOfQ3,
      'presence-acute 2023-01-01 window',
    ],
    [
      'a window that begins with another sheet’s and ends a day early',
      'Scorecard Q4',
      window('Scorecard Q4', '2022-07-01', '2022-09-29'),
      'presence-acute 2022-10-01 window',
    ],
    ['the other exhibit', 'Scorecard Q4', ['Scorecard Q4!B1 = 3-B'], 'presence-acute 2022-10-01 exhibit'],
  ])('%s', async (_, sheet, changes, reading) => {
    await expectReading(sheet, changes, reading);
  });
});

describe('a header stays as it stands', () => {
  test.each<[string, string, string[], string]>([
    ['without its exhibit', 'Scorecard Q4', ['Scorecard Q4!B1 ='], 'presence-acute 2022-10-01 as stated'],
    [
      'where one figure alone is against it: the target of the other group',
      'Scorecard Q4',
      ['Scorecard Q4!B2 = Alexian Acute Group'],
      'alexian-acute 2022-10-01 as stated',
    ],
    [
      'where nothing but another sheet is against it',
      'Scorecard Q4',
      q4InPlaceOfQ3,
      'presence-acute 2022-07-01 as stated',
    ],
    [
      'where another reading leaves as many mistakes: one figure and the header',
      'Scorecard Q4',
      [...q4InPlaceOfQ3, 'Scorecard Q4!F11 = 0.93'],
      'presence-acute 2022-07-01 as stated',
    ],
    [
      'in a free window, though its figures are those of the one before it',
      'Scorecard Q1',
      [
        ...window('Scorecard Q1', '2023-04-01', '2023-06-30'),
        'Service levels!I2 = 2023-03-31',
        'Service levels!3 inserted: 3-A | 2 | 2 | Cleared | RATE | >= | Presence Acute Group | 2023-04-01 | | 0.96 | 2022-07-01 | |',
      ],
      'presence-acute 2023-04-01 as stated',
    ],
  ])('%s', async (_, sheet, changes, reading) => {
    await expectReading(sheet, changes, reading);
  });
});

describe('a part that is not stated is the one that its sheet bears out', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['no group', 'Scorecard Q4', ['Scorecard Q4!B2 ='], 'presence-acute 2022-10-01 group'],
    [
      'neither exhibit nor group',
      'Scorecard Q4',
      ['Scorecard Q4!B1 =', 'Scorecard Q4!B2 ='],
      'presence-acute 2022-10-01 group',
    ],
    [
      'no group, and a target of neither: two readings are equally good',
      'Scorecard Q1',
      ['Scorecard Q1!B2 =', 'Scorecard Q1!G11 = 0.93'],
      undefined,
    ],
    ['no first day', 'Scorecard Q4', ['Scorecard Q4!B3 ='], 'presence-acute 2022-10-01 window'],
    ['no last day', 'Scorecard Q4', ['Scorecard Q4!B4 ='], 'presence-acute 2022-10-01 window'],
    [
      'a last day before the first: of the two windows named the one that is free',
      'Scorecard Q4',
      ['Scorecard Q4!B4 = 2022-09-30'],
      'presence-acute 2022-10-01 window',
    ],
    ['neither day', 'Scorecard Q4', window('Scorecard Q4', '', ''), undefined],
    ['neither group nor first day', 'Scorecard Q4', ['Scorecard Q4!B2 =', 'Scorecard Q4!B3 ='], undefined],
    [
      'no first day beside the other exhibit',
      'Scorecard Q4',
      ['Scorecard Q4!B1 = 3-B', 'Scorecard Q4!B3 ='],
      undefined,
    ],
    [
      'no last day, where the terms name no first window',
      'Scorecard Q4',
      ['Scorecard Q4!B4 =', 'Terms!B6 ='],
      undefined,
    ],
  ])('%s', async (_, sheet, changes, reading) => {
    await expectReading(sheet, changes, reading);
  });
});
