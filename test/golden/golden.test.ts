import { compare, shownAtStake, shownReading } from '../support/golden/expected';
import { cases, expectedOf, validateText, workbookOf } from '../support/golden/run-case';
import { missingIn } from '../support/golden/whole-finding';

describe('a folder of test/golden is a case: a workbook and exactly the findings it has', () => {
  test.each(cases())('%s', async (path) => {
    const expected = expectedOf(path);
    const { findings, summary, submission } = await validateText(workbookOf(path));
    const lines = compare(findings, expected);
    expect(lines.found).toEqual(lines.expected);
    expect(findings.flatMap(missingIn)).toEqual([]);
    if (expected.reads.length > 0) expect(shownReading(submission)).toEqual(expected.reads);
    if (expected.atStake !== undefined) expect(shownAtStake(summary)).toBe(expected.atStake);
  });
});
