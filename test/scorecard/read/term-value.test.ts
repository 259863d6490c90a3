import { terms } from '../../../src/contracts/catalogue';
import type { Term } from '../../../src/contracts/terms';
import { isoText } from '../../../src/domain/calendar';
import { CellError, type CellValue } from '../../../src/domain/cell';
import { Exact } from '../../../src/domain/decimal/exact';
import { isEntered, termValue } from '../../../src/scorecard/read/term-value';
import type { DecimalMark, ReadCell } from '../../../src/scorecard/submission';

const termOf = (key: string) => terms.termOf(key)?.term as Term;

/** A term's value as it is understood, and what is remarked of it: `0.05`, `none`, `outOfRange fraction`. */
function understood(key: string, raw: CellValue, decimalMark?: DecimalMark): string {
  const value = termValue(termOf(key), { raw }, { decimalMark, date1904: false });
  const { remark } = value;
  const remarked = remark?.kind === 'outOfRange' ? `outOfRange ${remark.allowed}` : (remark?.kind ?? '');
  if (value.kind === 'unusable') return remarked;
  const said =
    value.kind === 'none'
      ? 'none'
      : value.kind === 'date'
        ? isoText(value.value)
        : value.value instanceof Exact
          ? value.value.toText()
          : value.value;
  return remarked === '' ? said : `${said} ${remarked}`;
}

describe('a term is read as its type asks', () => {
  test.each<[string, CellValue, string]>([
    // a share of the fees: from 0 to 1
    ['acute.atRisk', 0.12, '0.12'],
    ['acute.atRisk', 0, '0'],
    ['acute.atRisk', 1, '1'],
    ['acute.atRisk', 1.01, 'outOfRange fraction'],
    ['acute.atRisk', -0.01, 'outOfRange fraction'],
    ['acute.atRisk', '12 %', '0.12 numberAsText'],
    ['acute.atRisk', 'a tenth', 'noNumber'],
    ['acute.atRisk', true, 'noNumber'],
    ['acute.atRisk', new CellError('#REF!'), 'errorCell'],
    // a count, and months: whole, at least one
    ['acute.maxLevels', 13, '13'],
    ['acute.maxLevels', 1, '1'],
    ['acute.maxLevels', 0, 'outOfRange positiveWhole'],
    ['acute.maxLevels', 12.5, 'outOfRange positiveWhole'],
    ['acute.windowMonths', 3, '3'],
    ['acute.windowMonths', -3, 'outOfRange positiveWhole'],
    // days: whole, none at least
    ['acute.rootCauseDays', 0, '0'],
    ['acute.rootCauseDays', 30, '30'],
    ['acute.rootCauseDays', 30.5, 'outOfRange whole'],
    ['acute.rootCauseDays', -1, 'outOfRange whole'],
    // hours a day are divided by
    ['quota.hoursPerDay', 8, '8'],
    ['quota.hoursPerDay', 7.5, '7.5'],
    ['quota.hoursPerDay', 0, 'outOfRange positive'],
    // amounts: none below zero, and where the contract allows it, none at all
    ['liabilityCap', 0, '0'],
    ['liabilityCap', -0.01, 'outOfRange notNegative'],
    ['liabilityCap', 'none', 'noNumber'],
    ['incentive.cap.q1', 30000, '30000'],
    ['incentive.cap.q1', 'None', 'none'],
    ['incentive.cap.q1', 'なし', 'none'],
    ['incentive.cap.q1', 'some', 'noNumber'],
    ['incentive.cap.q1', -1, 'outOfRange notNegative'],
    ['quota.carryOver', 'keine', 'none'],
    ['quota.carryOver', 16, '16'],
    ['quota.carryOver', -16, 'outOfRange notNegative'],
    // any number
    ['incentive.minScore', -1, '-1'],
    // days of the calendar
    ['acute.firstWindow', 44743, '2022-07-01'],
    ['acute.firstWindow', '1 July 2022', '2022-07-01 dateAsText'],
    ['acute.firstWindow', '01/07/2022', 'twoDates'],
    ['acute.firstWindow', 'soon', 'noDate'],
    ['acute.firstWindow', 60, 'serial60'],
    // one of a list, however it is spelt
    ['provider.platform.presence', 'athena', 'athena'],
    ['provider.platform.presence', ' Epic ', 'epic'],
    ['provider.platform.presence', 'Cerner', 'unknownChoice'],
  ])('%s, %p: %s', (key, raw, expected) => {
    expect(understood(key, raw)).toBe(expected);
  });

  test('a number in text is read with the mark that the file has', () => {
    expect(understood('liabilityCap', '5.000')).toBe('twoNumbers');
    expect(understood('liabilityCap', '5.000', 'point')).toBe('5 numberAsText');
    expect(understood('liabilityCap', '5.000', 'comma')).toBe('5000 numberAsText');
  });
});

describe('whether a term is entered', () => {
  const cell = (raw: CellValue, state: ReadCell<unknown>['state'] = 'given'): ReadCell<unknown> => ({
    state,
    value: undefined,
    at: { sheet: 'Terms', row: 1, column: 1 },
    raw,
    formula: undefined,
    remark: undefined,
  });

  test.each<[string, ReadCell<unknown> | undefined, boolean]>([
    ['a number', cell(0), true],
    ['what cannot be used', cell('soon', 'unusable'), true],
    ['an error', cell(new CellError('#N/A'), 'unusable'), true],
    ['nothing', cell(null, 'blank'), false],
    ['a formula that answers nothing', cell('', 'blank'), false],
    ['a column that is not there', cell(3, 'absent'), false],
    ['a row that is not there', undefined, false],
  ])('%s', (_, each, entered) => {
    expect(isEntered(each)).toBe(entered);
  });
});
