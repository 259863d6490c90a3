import fc from 'fast-check';
import { allRules } from '../../src/scorecard/rules/all-rules';
import { shown } from '../support/golden/expected';
import { validateText, workbookOfLines } from '../support/golden/run-case';
import { dutyMistakes } from './mistakes/duty-mistakes';
import { incentiveMistakes } from './mistakes/incentive-mistakes';
import type { MistakesByRule } from './mistakes/mistake';
import { quotaMistakes } from './mistakes/quota-mistakes';
import { serviceLevelMistakes } from './mistakes/service-level-mistakes';
import { sheetMistakes } from './mistakes/sheet-mistakes';

const mistakes: MistakesByRule = {
  ...sheetMistakes,
  ...serviceLevelMistakes,
  ...incentiveMistakes,
  ...quotaMistakes,
  ...dutyMistakes,
};

test('mistakes of every rule are seeded', () => {
  expect(Object.keys(mistakes)).toEqual(allRules.map(({ id }) => id));
});

describe('a random mistake of a known kind in a clean scorecard is found where it is, and nothing else is', () => {
  test.each(Object.entries(mistakes))('%s', async (rule, mistake) => {
    await fc.assert(
      fc.asyncProperty(mistake, async ({ base, changes, finding }) => {
        const { findings } = await validateText(workbookOfLines([`based on ${base}`, ...changes]));
        const told = findings.filter((each) => each.severity !== 'info' || each.rule === rule);
        expect(told.map(shown)).toEqual([finding]);
      }),
      { numRuns: 4 },
    );
  });
});
