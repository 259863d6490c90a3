import { a1 } from '../../../../src/workbook/address';
import { changed } from '../../../support/golden/case-changes';
import { validateText, workbookOf } from '../../../support/golden/run-case';

/** `rule cell difference`, for each error of the fourth quarter of clean-windows after some changes. */
async function told(changes: readonly string[]): Promise<readonly string[]> {
  const onSheet = changes.map((change) => `Scorecard Q4!${change}`);
  const { findings } = await validateText(changed(workbookOf('clean-windows'), onSheet));
  return findings
    .filter(({ severity, at }) => severity === 'error' && at.sheet === 'Scorecard Q4')
    .map(({ rule, at, difference }) => `${rule} ${a1(at)} ${difference?.toText() ?? ''}`.trim());
}

/** Both levels were missed: 2 × 100,000 × 10 % ÷ 2 = 10,000, capped at 100,000 × 5 % = 5,000, 2,500 each. */
const uncapped = ['J11 = 5000.00', 'J12 = 5000.00'];

describe('SLA-13, SLA-14: one mistake in the total of a window is told once (A6 Ex.3-A §7.3)', () => {
  test.each<[string, string[], string[]]>([
    [
      'the cap was applied neither to the rows nor to the total',
      [...uncapped, 'B8 = 10000.00'],
      ['SLA-13 B8 5000'],
    ],
    ['to the rows alone', ['B8 = 10000.00'], ['SLA-13 B8 5000']],
    ['to the total alone: the rows do not add up to it', uncapped, ['SLA-14 B8 5000']],
    ['a total below what the rows add up to', ['B8 = 4000.00'], ['SLA-14 B8 -1000']],
    [
      'a misstated amount at risk, and what follows from it',
      ['B7 = 10000.00', ...uncapped, 'B8 = 10000.00'],
      ['SLA-13 B7 5000'],
    ],
    ['a misstated amount at risk that nothing follows', ['B7 = 6000.00'], ['SLA-13 B7 1000']],
    [
      'a wrong credit, added up to a total above the cap',
      ['J11 = 6000.00', 'B8 = 8500.00'],
      ['SLA-12 J11 3500'],
    ],
    ['no total', ['B8 ='], ['SHEET-12 B8']],
  ])('%s', async (_, changes, expected) => {
    expect(await told(changes)).toEqual(expected);
  });
});
