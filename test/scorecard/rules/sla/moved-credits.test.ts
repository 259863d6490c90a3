import { changed } from '../../../support/golden/case-changes';
import { validateText, workbookOf } from '../../../support/golden/run-case';

/** `rule worth side`, for each error of clean-acute after some changes; what the ledger repeats is left out. */
async function worth(changes: readonly string[]): Promise<readonly string[]> {
  const { findings } = await validateText(changed(workbookOf('clean-acute'), changes));
  return findings
    .filter(({ severity, at }) => severity === 'error' && at.sheet === 'SLA scorecard')
    .map(({ rule, worth: moved, favours }) => `${rule} ${moved?.toText() ?? 'none'} ${favours ?? ''}`.trim());
}

/** Level 2 owes 37,497.94. Without it 65,621.40 − 37,497.94 = 28,123.46 are left. */
const levelTwoMet = [
  'SLA scorecard!H13 = met',
  'SLA scorecard!I13 = 0',
  'SLA scorecard!J13 = 0.00',
  'SLA scorecard!B8 = 28123.46',
  'SLA scorecard!M13 =',
  'SLA scorecard!N13 =',
];
const targetTooLow = ['SLA scorecard!G13 = 0.94', ...levelTwoMet];

describe('what a wrong figure moves in the credits of its window', () => {
  test.each<[string, string[], string[]]>([
    [
      'a target that lets level 2 pass: its credit, in the supplier’s favour',
      targetTooLow,
      ['SLA-07 -37497.94 supplier'],
    ],
    ['a status that does: the same', levelTwoMet, ['SLA-08 -37497.94 supplier']],
    [
      'two mistakes: nobody can say which moved what',
      [...targetTooLow, 'SLA scorecard!F16 = 0.4'],
      ['SLA-07 none', 'SLA-06 none'],
    ],
    ['a target that moves nothing', ['SLA scorecard!G13 = 0.97'], ['SLA-07 none']],
  ])('%s', async (_, changes, expected) => {
    expect(await worth(changes)).toEqual(expected);
  });
});
