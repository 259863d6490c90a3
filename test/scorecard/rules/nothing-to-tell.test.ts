import { changed } from '../../support/golden/case-changes';
import { validateText, workbookOf } from '../../support/golden/run-case';

/** Rules that found something, what was not checked apart. */
async function rulesHeard(base: string, changes: readonly string[] = []): Promise<readonly string[]> {
  const { findings } = await validateText(changed(workbookOf(base), changes));
  return findings.map(({ rule }) => rule).filter((rule) => rule !== 'SHEET-00');
}

describe('clean scorecards give no remarks either', () => {
  test('INC-14: the two lines meet at the threshold (Ex.4 §1.2 J)', async () => {
    expect(await rulesHeard('clean-incentive')).toEqual([]);
  });

  test('QUOTA-12: 29.5 of 192 hours by mid-July last the year (K §1.7)', async () => {
    expect(await rulesHeard('clean-quota')).toEqual([]);
  });

  test('QUOTA-05: a slot agreed on the seventh of its month (K §2.1)', async () => {
    expect(await rulesHeard('clean-quota', ['Quota!D10 = 2022-01-07'])).toEqual([]);
  });

  test('QUOTA-14: a note evidences as well as a reference (K §2.7)', async () => {
    expect(await rulesHeard('clean-quota', ['Quota!F15 ='])).toEqual([]);
  });

  test('INC-15: on a day between the agreed ones nothing is said of them (A6 §4.02–4.04)', async () => {
    expect(await rulesHeard('clean-acute-incentive', ['as of 2025-06-30'])).toEqual([]);
    expect(await rulesHeard('clean-acute-incentive', ['as of 2025-07-01'])).toEqual(['INC-15']);
  });
});

describe('QUOTA-12: 80 % used (K §1.7)', () => {
  // Package b holds 192 hours; 29.5 are debited by 30 June, and 80 % are 153.6.
  test.each([
    ['124.1', '38.4', ['QUOTA-12']],
    ['124', '38.5', []],
  ])('%s hours more on the last day of the year leave %s', async (more, left, heard) => {
    const changes = [
      'as of 2022-12-31',
      `Quota!21 inserted: 2022-12-31 | implementation | ${more} | | | T-170 |`,
      `Quota!B6 = ${left}`,
    ];
    expect(await rulesHeard('clean-quota', changes)).toEqual(heard);
  });
});
