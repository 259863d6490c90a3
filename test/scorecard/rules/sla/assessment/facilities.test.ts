import { facilityCodeFaults } from '../../../../../src/scorecard/rules/sla/assessment/facility-codes';
import { groupDetails } from '../../../../../src/scorecard/rules/sla/assessment/facility-sheets';
import { contextOf } from '../../../../support/golden/rule-context';

/** `sheet: group → the scorecard it stands behind`, for each list. */
async function owners(changes: readonly string[]): Promise<readonly string[]> {
  const context = await contextOf('clean-windows-with-facilities', changes);
  return groupDetails(context).map(
    ({ sheet, group, source, rows }) =>
      `${sheet.area.sheet}: ${group?.code ?? 'no group'}, ${String(rows.length)} rows → ${source?.sheet.area.sheet ?? 'none'}`,
  );
}

const q4 = 'Facilities: presence-acute, 10 rows → Scorecard Q4';
const alexian = 'Facilities: alexian-acute, 3 rows → Alexian Q3';
const q1 = 'Facilities Q1: presence-acute, 10 rows → Scorecard Q1';
const q3 = 'Facilities Q3: presence-acute, 10 rows → Scorecard Q3';

describe('a list of facilities stands behind the scorecard whose inputs are its sums', () => {
  test.each<[string, string[], string[]]>([
    ['three windows, one sheet with both groups', [], [q4, alexian, q1, q3]],
    ['the smaller group alone', Array.from({ length: 10 }, () => 'Facilities!2 removed'), [alexian, q1, q3]],
    ['the larger group alone', Array.from({ length: 3 }, () => 'Facilities!12 removed'), [q4, q1, q3]],
    [
      'a list with a stranger in it is left the window that no other list fits',
      ['Facilities!12 removed', 'Facilities!12 removed'],
      ['Facilities: presence-acute, 11 rows → Scorecard Q4', q1, q3],
    ],
    [
      'lists that are nobody’s sums: the first windows that have none yet',
      ['Scorecard Q3!C11 = 940', 'Facilities Q1!D2 = 95'],
      [
        'Facilities: presence-acute, 10 rows → Scorecard Q3',
        alexian,
        'Facilities Q1: presence-acute, 10 rows → Scorecard Q4',
        'Facilities Q3: presence-acute, 10 rows → Scorecard Q1',
      ],
    ],
    [
      'nobody’s sums beside a scorecard that cannot be read: it may be that one’s',
      ['Scorecard Q1!B2 =', 'Scorecard Q1!G11 = 0.93'],
      [q4, alexian, 'Facilities Q1: presence-acute, 10 rows → none', q3],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await owners(changes)).toEqual(expected);
  });
});

/** `kind: what is written, for which list`, for each wrong code. */
async function faults(base: string, changes: readonly string[]): Promise<readonly string[]> {
  return groupDetails(await contextOf(base, changes))
    .flatMap(facilityCodeFaults)
    .map(({ kind, written, about, own }) => `${kind} ${written}, ${about}, of level ${own?.code ?? 'none'}`);
}

describe('SLA-01, SLA-02: codes on a Facilities sheet', () => {
  const ofTwo = '3-A presence-acute 2022-10-01 2 detail, of level 2';
  test.each<[string, string[], string[]]>([
    ['those of the exhibit', [], []],
    ['a level of another component', ['Facilities!A3 = 6'], [`otherLevel 6, ${ofTwo}`]],
    ['which every row copies', ['Facilities!A3 = 6', 'Facilities!A4 = 6'], [`otherLevel 6, ${ofTwo}`]],
    [
      'two wrong levels',
      ['Facilities!A3 = 6', 'Facilities!A4 = 99'],
      [`otherLevel 6, ${ofTwo}`, `noSuchLevel 99, ${ofTwo}`],
    ],
    ['a blank level beside its component', ['Facilities!A3 ='], []],
    ['a component named by its level alone', ['Facilities!B3 ='], []],
    [
      'a level of several components, none of them named',
      ['Facilities!12 inserted: 7 | | Holy Family Medical Center | 400 | 12 | 400'],
      [],
    ],
    [
      'a part that no level has',
      ['Facilities!12 inserted: 7 | 7x | Holy Family Medical Center | 400 | 12 | 400'],
      ['noSuchComponent 7x, 3-A presence-acute 2022-10-01 7x detail, of level none'],
    ],
    [
      'the same without its level',
      ['Facilities!12 inserted: | 7x | Holy Family Medical Center | 400 | 12 | 400'],
      ['noSuchLevel 7x, 3-A presence-acute 2022-10-01 7x detail, of level none'],
    ],
    [
      'a level that the exhibit does not have',
      ['Facilities!12 inserted: 99 | | Holy Family Medical Center | 400 | 12 | 400'],
      ['noSuchLevel 99, 3-A presence-acute 2022-10-01 99 detail, of level none'],
    ],
    [
      'neither',
      ['Facilities!12 inserted: | | Holy Family Medical Center | 400 | 12 | 400'],
      ['unnamed , 3-A presence-acute 2022-10-01  detail, of level none'],
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await faults('clean-acute', changes)).toEqual(expected);
  });

  test('A6 Ex.3-B §2.7: a level that the exhibit has deleted', async () => {
    expect(await faults('clean-windows-with-providers', ['Medical groups!A2 = 7'])).toEqual([
      'deletedLevel 7, 3-B presence-provider 2022-07-01 2 detail, of level 2',
    ]);
  });

  test('a list that belongs to no scorecard is named by its group', async () => {
    const unread = ['Scorecard Q1!B2 =', 'Scorecard Q1!G11 = 0.93'];
    const found = await faults('clean-windows-with-facilities', [...unread, 'Facilities Q1!A2 = 6']);
    expect(found).toEqual(['otherLevel 6, presence-acute 2 detail, of level 2']);
  });
});
