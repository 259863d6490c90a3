import { allRules } from '../../src/scorecard/rules/all-rules';
import { cases, expectedOf, nearMissOf, validateText, workbookOf } from '../support/golden/run-case';

/** What the rules' folders are called. */
const folders = new Set(cases().map((path) => path.split('/')[0] as string));

describe('every rule has a case that triggers it and a near miss that does not', () => {
  test.each(allRules.map(({ id }) => id))('%s', (id) => {
    const own = folders.has(id.toLowerCase()) ? cases(id.toLowerCase()) : [];
    const triggers = own.filter((path) => expectedOf(path).findings.some(({ what }) => isOf(id, what)));
    const nearMisses = own.filter((path) => nearMissOf(path) === id);
    expect({ triggers: triggers.length > 0, nearMisses: nearMisses.length > 0 }).toEqual({
      triggers: true,
      nearMisses: true,
    });
  });

  test('and every folder with the name of a rule is of a rule', () => {
    const named = [...folders].filter((name) => /^[a-z]+-\d\d$/.test(name)).map((name) => name.toUpperCase());
    expect(named.filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('a near miss: nothing is said by its rule, not even a remark', () => {
  // The other cases compare remarks only where they list them.
  const remarking = allRules.filter(({ severity }) => severity === 'info').map(({ id }) => id);
  const paths = cases().filter((path) => remarking.includes(nearMissOf(path) ?? ''));
  test.each(paths)('%s', async (path) => {
    const { findings } = await validateText(workbookOf(path));
    expect(findings.filter(({ rule }) => rule === nearMissOf(path))).toEqual([]);
  });
});

function isOf(id: string, what: string): boolean {
  return what.split(' ')[1] === id;
}
