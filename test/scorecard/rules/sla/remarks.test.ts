import { a1 } from '../../../../src/workbook/address';
import { changed } from '../../../support/golden/case-changes';
import { validateText, workbookOf } from '../../../support/golden/run-case';

/** The credits that SLA-15 says the ledger leaves out. */
async function leftOut(base: string, changes: readonly string[] = []): Promise<readonly string[]> {
  const { findings } = await validateText(changed(workbookOf(base), changes));
  return findings
    .filter(({ rule, severity }) => rule === 'SLA-15' && severity === 'info')
    .map(({ at }) => a1(at));
}

describe('SLA-15: a credit that the ledger leaves out is remarked on once (A6 Ex.3-A §7.4)', () => {
  test.each<[string, string, string[], string[]]>([
    ['each credit has its row', 'clean-acute', [], []],
    ['one has none', 'sla-15/not-in-the-ledger', [], ['J11']],
    ['the first row of the ledger is left out', 'clean-windows', ['Credit ledger!2 removed'], ['J11']],
    [
      'a ledger whose groups are not known has no rows to hold against',
      'sla-04/ledger-of-no-known-group',
      [],
      [],
    ],
    ['the window itself is misstated, which SLA-03 says', 'sla-03/wrong-start', [], []],
    ['the level owes none, which SLA-12 says', 'sla-12/met-level-credited', [], []],
    [
      'it is owed and not stated, which SLA-12 says',
      'clean-acute',
      ['SLA scorecard!J13 = 0.00', 'Credit ledger!5 removed'],
      [],
    ],
    [
      'it is no number, which SHEET-02 says',
      'clean-acute',
      ['SLA scorecard!J13 = unknown', 'Credit ledger!5 removed'],
      [],
    ],
  ])('%s', async (_, base, changes, cells) => {
    expect(await leftOut(base, changes)).toEqual(cells);
  });
});
