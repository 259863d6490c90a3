import { sheetLayouts } from '../../../src/contracts/sheets/all-sheets';
import type { SheetLayout } from '../../../src/contracts/sheets/layout';
import { assign, bestLayout } from '../../../src/scorecard/read/assign-headings';
import { HeadingIndex } from '../../../src/scorecard/read/heading-index';

const index = HeadingIndex.ofColumns();
const layoutOf = (wanted: string) => sheetLayouts.find(({ key }) => key === wanted) as SheetLayout;

/** Headings side by side from column A on; nothing between two bars is a blank column. */
const row = (line: string) =>
  line
    .split('|')
    .map((text, column) => ({ column, text: text.trim() }))
    .filter(({ text }) => text !== '');

describe('which sheet headings are of', () => {
  test.each([
    ['Sheet1', 'Exhibit | Group | Window start | Window end | Level | Credit | Next status | Earned back', 'creditLedger'],
    // Half of the eight it must have, and three at least.
    ['Sheet1', 'Exhibit | Window start | Next status | Earned back', 'creditLedger'],
    ['Sheet1', 'Exhibit | Next status | Earned back', undefined],
    ['Sheet1', 'Date | Kind', undefined],
    ['Sheet1', 'Date | Kind | Hours', 'quota'],
    ['Sheet1', 'Date | Kind | Travel', 'quota'],
    ['Sheet1', 'Date | Remark | Prepared by', undefined],
    // On a sheet of its name two are enough, if they are a third of what it must have.
    ['Quota 2022', 'Date | Kind', 'quota'],
    ['Kontingent', 'Date | Kind', 'quota'],
    ['Quota 2022', 'Travel | Reference', undefined],
    ['Credit ledger', 'Next status | Earned back', undefined],
    ['Credit ledger', 'Level | Next status | Earned back', 'creditLedger'],
    // The facilities are a part of the scorecard's columns, and the scorecard has them all.
    ['Sheet1', 'Level | Component | Facility | Numerator | Less | Denominator', 'facilities'],
    [
      'Sheet1',
      'Level | Component | Numerator | Denominator | Actual | Target | Status | Share | Credit | Root cause delivered',
      'slaScorecard',
    ],
  ])('%s: %s', (sheet, headings, expected) => {
    expect(bestLayout(sheet, row(headings), index)?.layout.key).toBe(expected);
  }); // prettier-ignore
});

describe('which column a field has', () => {
  const ledger = layoutOf('quota');

  test('is the one with its heading; what means nothing is left over', () => {
    const { columns, others } = assign(ledger, row('Hours | | Prepared by | Date | Kind'), index);
    expect([...columns].sort()).toEqual([
      ['date', 3],
      ['hours', 0],
      ['kind', 4],
    ]);
    expect(others).toEqual([{ column: 2, text: 'Prepared by' }]);
  });

  test('is of two with one heading the nearer to the others; the first of two as near', () => {
    const far = assign(ledger, row('Hours | | | | | Date | Kind | Hours'), index);
    expect(far.columns.get('hours')).toBe(7);
    expect(far.others).toEqual([{ column: 0, text: 'Hours' }]);
    const near = assign(ledger, row('Hours | Date | Kind | | | | Hours'), index);
    expect(near.columns.get('hours')).toBe(0);
    const even = assign(ledger, row('Hours | Date | Hours'), index);
    expect(even.columns.get('hours')).toBe(0);
  });
});

describe('what a heading may mean', () => {
  const meant = (text: unknown) => index.matches(text).map(({ layout, field }) => `${layout.key}.${field}`);

  test('is one field of each sheet that has it', () => {
    expect(meant('Facility')).toEqual(['facilities.facility']);
    expect(meant('Earned back')).toEqual(['creditLedger.earnedBack']);
    expect(meant('Quarter')).toEqual(['incentiveMetrics.quarter', 'incentiveScorecard.quarter']);
    expect(index.fieldOf(layoutOf('incentiveScorecard'), 'Quarter')).toBe('quarter');
    expect(index.fieldOf(layoutOf('quota'), 'Quarter')).toBeUndefined();
  });

  test('does not depend on letters, width, hyphens or a unit behind it, nor on whether it was asked before', () => {
    for (const text of [
      'EARNED BACK',
      'earned-back',
      'Earned  back (USD)',
      'Ｅａｒｎｅｄ ｂａｃｋ',
      'Earned back',
    ]) {
      expect(meant(text)).toEqual(['creditLedger.earnedBack']);
      expect(meant(text)).toEqual(['creditLedger.earnedBack']);
    }
  });

  test.each([[''], ['Prepared by'], [12], [null], [`Hours${' '.repeat(80)}`]])('%p is none', (text) => {
    expect(meant(text)).toEqual([]);
  });
});
