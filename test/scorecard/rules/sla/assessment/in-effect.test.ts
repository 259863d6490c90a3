import { exhibitOf } from '../../../../../src/contracts/a6/service-levels';
import type { ExhibitCode } from '../../../../../src/contracts/a6/groups';
import type { ServiceLevel } from '../../../../../src/contracts/a6/service-level';
import { dayOfText, type Day } from '../../../../../src/domain/calendar';
import { isVoid } from '../../../../../src/scorecard/rules/sla/assessment/in-effect';
import { windowAssessments } from '../../../../../src/scorecard/rules/sla/assessment/assessment';
import type { ScorecardSource } from '../../../../../src/scorecard/rules/sla/assessment/scorecard-source';
import { contextOf } from '../../../../support/golden/rule-context';

const term = (key: string, day: string) =>
  `Terms!13 inserted: ${key} | ${day} | date | A6 Ex.3-B §2.8 | agreed |`;
const from = term('provider.voidFrom.presence', '2022-07-01');
const to = term('provider.voidTo.presence', '2022-09-30');

/** Whether a level is void for the group of clean-provider, or another, on a day. */
async function voided(
  changes: readonly string[],
  day: string,
  level = '8',
  exhibit: ExhibitCode = '3-B',
): Promise<boolean> {
  const context = await contextOf('clean-provider', changes);
  const [window] = context.once(windowAssessments);
  const of = exhibitOf(exhibit);
  const source = { ...(window?.source as ScorecardSource), exhibit: of };
  const about = of.levels.find(({ code }) => code === level) as ServiceLevel;
  return isVoid(about, source, dayOfText(day) as Day, context.terms);
}

describe('A6 Ex.3-B §2.8: a change in booking voids provider level 8', () => {
  const joint = 'SLA scorecard!B2 = Joint Provider Group';
  test.each<[string, string[], string, boolean]>([
    ['without such a change', [], '2022-07-01', false],
    ['from its day on', [from], '2022-07-01', true],
    ['not before', [from], '2022-06-30', false],
    ['up to its last day', [from, to], '2022-09-30', true],
    ['not after', [from, to], '2022-10-01', false],
    ['an end alone is no beginning', [to], '2022-07-01', false],
    [
      'a beginning that is no date voids nothing',
      [term('provider.voidFrom.presence', 'soon')],
      '2022-07-01',
      false,
    ],
    [
      'of the other group it voids nothing',
      [term('provider.voidFrom.alexian', '2022-07-01')],
      '2022-07-01',
      false,
    ],
    ['of both groups together it does for either', [joint, from], '2022-07-01', true],
    ['or the other', [joint, term('provider.voidFrom.alexian', '2022-07-01')], '2022-07-01', true],
  ])('%s', async (_, changes, day, expected) => {
    expect(await voided(changes, day)).toBe(expected);
  });

  test('no other level, and none of the hospitals', async () => {
    expect(await voided([from], '2022-07-01', '6')).toBe(false);
    expect(await voided([from], '2022-07-01', '8', '3-A')).toBe(false);
  });
});

describe('A6 Ex.3-B §6.3: the levels in effect on the first day of a window', () => {
  async function counted(changes: readonly string[]): Promise<string | undefined> {
    const [window] = (await contextOf('clean-provider', changes)).once(windowAssessments);
    return window?.levelsInEffect.expected()?.toText();
  }

  test.each<[string, string[], string | undefined]>([
    ['five levels, level 8 in two parts', [], '5'],
    ['without the one that is void', [from], '4'],
    ['without one that takes effect later', ['Service levels!K4 = 2022-07-02'], '4'],
    ['without one whose effective date is not set', ['Service levels!K4 ='], '4'],
    ['a part with an earlier date makes its level count', ['Service levels!K5 = 2022-07-02'], '5'],
    ['not known where a target has no day from which it holds', ['Service levels!H4 = soon'], undefined],
    [
      'a level that the exhibit has deleted does not count',
      [
        'Service levels!5 inserted: 3-B | 7 | 7 | Deleted | AGREED | >= | Presence Provider Group | 2022-07-01 | | 1 | 2022-07-01 | |',
      ],
      '5',
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await counted(changes)).toBe(expected);
  });
});
