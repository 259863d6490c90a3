import { Exact } from '../../../../src/domain/decimal/exact';
import type { Step } from '../../../../src/domain/trace';
import type { Finding, Shown } from '../../../../src/scorecard/finding';
import { validateText, workbookOf } from '../../../support/golden/run-case';

/** What stands beside the sentence of a finding. */
interface Told {
  readonly found: string | number | null;
  readonly expected: string | number | null;
  readonly clause: string;
  /** Clause of the reading taken, where one was. */
  readonly reading?: string;
  /** A part of what to do about it, where that is said. */
  readonly fix?: string;
  /** Found less expected, where that is not to be seen from them: days late, money that follows. */
  readonly difference?: number;
  /** The steps to what is expected, where they are told here and not in explained.test.ts. */
  readonly steps?: readonly (readonly [string, string])[];
  /** What credits that follow from the mistake are too large by [currency]. */
  readonly worth?: number;
}

const acute = (section: string) => `A6 Ex.3-A §${section}`;
const provider = (section: string) => `A6 Ex.3-B §${section}`;

/** One level of clean-acute is worth 2,812,345.67 × 12 % ÷ 9 = 37,497.94. */
const level = 37497.94;

/** The serial number of 2023-01-30, thirty days after the window’s end. */
const due = ['Root-cause analysis due', '44956'] as const;

const hospitals =
  'Holy Family Medical Center, Resurrection Medical Center, Saint Francis Hospital, Saint Joseph Hospital – Chicago, ' +
  'Saint Elizabeth Hospital, Saint Mary of Nazareth Hospital, Mercy Medical Center, Saint Joseph Hospital – Elgin, ' +
  "Saint Joseph Medical Center, St. Mary's Hospital – Kankakee";

/** A finding, the first of its rule in a golden case. */
const findings: readonly (readonly [string, Told])[] = [
  ['sla-01/deleted-level', { found: '7', expected: null, clause: provider('2.7') }],
  ['sla-01/level-in-ledger-only', { found: '14', expected: null, clause: acute('1') }],
  ['sla-01/level-not-in-exhibit', { found: '14', expected: '3', clause: acute('1'), fix: 'no row for 3' }],
  ['sla-01/no-such-level-in-the-first-row', { found: '99', expected: '1a', clause: acute('1'), fix: 'no row for 1a' }],
  ['sla-01/no-such-level-in-the-last-row', { found: '99', expected: '13B', clause: acute('1'), fix: 'no row for 13B' }],
  ['sla-01/level-between-others', { found: '14', expected: null, clause: acute('1') }],
  ['sla-01/level-after-a-missing-one', { found: '14', expected: '6', clause: acute('1'), fix: 'no row for 6' }],
  ['sla-01/ledger-without-a-level', { found: null, expected: null, clause: acute('1') }],
  ['sla-01/facility-without-codes', { found: null, expected: null, clause: acute('1') }],
  ['sla-01/facilities-of-no-level', { found: '99', expected: null, clause: acute('1') }],
  ['sla-01/unknown-exhibit', { found: '3-C', expected: '3-A, 3-B', clause: `${acute('1')}; ${provider('1, §2.7')}` }],
  ['sla-02/missing-component', { found: null, expected: '7b', clause: acute('3.7(b)(2)'), fix: 'Add a row for 7b' }],
  ['sla-02/first-level-missing', { found: null, expected: '1a, 1c', clause: acute('3.1(a)'), fix: 'for 1a, 1c' }],
  ['sla-02/unknown-component', { found: '5-FC', expected: '5-FCC', clause: acute('3.5'), fix: 'no row for 5-FCC' }],
  ['sla-02/component-too-many', { found: '5-XYZ', expected: null, clause: acute('3.5') }],
  ['sla-02/not-applicable', {
    found: '1b', expected: null, clause: acute('4 A'), reading: acute('7.3.1'), fix: 'Leave the row out',
  }],
  ['sla-02/codes-of-equal-targets-exchanged', {
    found: '10-D', expected: '8', clause: `${acute('3, §4')}; ${provider('2, §3')}`, fix: 'Enter 8 here and 10-D there',
  }],
  ['sla-02/other-platform', { found: '8A-1', expected: null, clause: provider('2.8') }],
  ['sla-02/level-of-another-component', { found: '6', expected: '2', clause: acute('3.6'), fix: 'Enter level 2' }],
  ['sla-02/facilities-of-no-component', {
    found: '7x', expected: '7a, 7b, 7c, 7d, 7e, 7f', clause: acute('3.7'),
  }],
  ['sla-02/facility-of-no-component', { found: '2-X', expected: '2', clause: acute('3.2') }],
  ['sla-02/unknown-in-schedule', {
    found: '2', expected: '5-REG, 5-FCC, 5-MFS, 5-CS, 5-PCC', clause: acute('3.5'),
  }],
  ['sla-03/wrong-end', { found: '2022-12-30', expected: '2022-12-31', clause: acute('6.1') }],
  ['sla-03/wrong-start', { found: '2022-10-02', expected: '2022-10-01', clause: acute('6.1') }],
  ['sla-03/wrong-end-of-providers', { found: '2022-09-29', expected: '2022-09-30', clause: provider('5.1') }],
  ['sla-03/before-the-first', { found: '2022-10-01', expected: null, clause: acute('6.1') }],
  ['sla-03/gap', { found: '2023-01-01', expected: '2022-10-01', clause: `${acute('6.1')}; ${provider('5.1')}` }],
  ['sla-04/unknown-group', {
    found: 'Presence Hospital Group', expected: 'Presence Acute Group, Alexian Acute Group', clause: 'A6 Schedule A',
  }],
  ['sla-04/no-group', { found: '', expected: 'Presence Acute Group, Alexian Acute Group', clause: 'A6 Schedule A' }],
  ['sla-04/no-group-of-providers', {
    found: 'Presence Medical Group', expected: 'Presence Provider Group, Alexian Provider Group', clause: provider('1'),
  }],
  ['sla-04/unknown-group-without-exhibit', {
    found: 'Presence Hospital Group', clause: 'A6 Schedule A',
    expected: 'Presence Acute Group, Alexian Acute Group, Presence Provider Group, Alexian Provider Group',
  }],
  ['sla-04/facility-missing', {
    found: null, expected: 'Resurrection Medical Center', clause: 'A6 Schedule A', fix: 'Add the facility’s row',
  }],
  ['sla-04/facility-of-no-group', { found: 'Loyola Medical Center', expected: hospitals, clause: 'A6 Schedule A' }],
  ['sla-05/mean-of-ratios', {
    found: 0.948079754132819, expected: 0.949736842105263, clause: acute('3.2'), fix: 'divide once',
  }],
  ['sla-05/coding-accuracy', {
    found: 0.962, expected: 0.97, clause: acute('3.7(b)(1)'), reading: acute('3.7'), fix: 'divide once',
  }],
  ['sla-05/not-shown-though-listed', {
    found: '#N/A', expected: 0.949736842105263, clause: acute('3.2'), fix: 'divide once',
  }],
  ['sla-06/days', { found: 0.47, expected: 0.46, clause: acute('3.6') }],
  ['sla-06/zero-denominator', { found: 0.95, expected: null, clause: acute('3.10'), worth: -level }],
  ['sla-06/shown-as-excluded', { found: '#N/A', expected: 0.5, clause: acute('3.5(b)(2)') }],
  ['sla-06/shown-as-not-measured', { found: '#DIV/0!', expected: 0.95, clause: acute('3.10') }],
  ['sla-07/earlier-step', {
    found: 0.95, expected: 0.96, clause: acute('4 B'), reading: acute('5'), steps: [['Target in force', '0.96']],
  }],
  ['sla-08/blank', { found: null, expected: 'default', clause: acute('4 A'), reading: acute('4 A') }],
  ['sla-08/no-such-status', { found: 'achieved', expected: 'met', clause: acute('4 F'), reading: acute('4 A') }],
  ['sla-08/excluded-as-met', { found: 'met', expected: 'excluded', clause: acute('3.3') }],
  ['sla-08/before-effective-date', { found: 'default', expected: 'not in effect', clause: acute('1') }],
  ['sla-08/void-level', { found: 'met', expected: 'not in effect', clause: provider('2.8') }],
  ['sla-08/few-answers-counted', { found: 'default', expected: 'excluded', clause: acute('3.5(b)(2)') }],
  ['sla-08/remittance-unmeasured', { found: 'default', expected: 'excluded', clause: acute('3.8(C)') }],
  ['sla-08/unmeasured-as-met', { found: 'met', expected: 'default', clause: acute('6.3'), worth: -level }],
  ['sla-08/waived-as-default', { found: 'default', expected: 'excused', clause: acute('6.3') }],
  ['sla-08/strict-comparator', { found: 'met', expected: 'default', clause: acute('4 C'), worth: -level }],
  // At most the target: one of the comparators that the redacted text leaves open.
  ['sla-08/excused-without-waiver', {
    found: 'excused', expected: 'default', clause: acute('4 H'), reading: acute('4 A'), worth: -level,
  }],
  ['sla-09/undated', { found: null, expected: null, clause: acute('6.3'), fix: 'Waiver date', worth: -level }],
  // The cap of 45,617.28 in place of 41,055.56.
  ['sla-09/after-the-window', {
    found: '2022-10-01', expected: '2022-09-30', clause: provider('5.3'), reading: provider('5.3'), worth: -4561.72,
  }],
  ['sla-10/above-the-maximum', { found: 9, expected: 8, clause: acute('5') }],
  // 59,059.26 in place of 65,621.40.
  ['sla-10/miscounted-and-used', {
    found: 10, expected: 9, clause: acute('7.2'), reading: acute('7.2'), worth: -6562.14,
  }],
  ['sla-11/on-a-second-row', { found: 0.25, expected: null, clause: acute('7.3.2') }],
  ['sla-11/below-its-credit', { found: 0.5, expected: null, clause: acute('7.3.1'), fix: 'Move the share to I11' }],
  ['sla-12/share-and-credit-on-two-rows', {
    found: 18748.97, expected: null, clause: acute('7.3.1'), fix: 'Move the credit to J11',
  }],
  ['sla-12/percentage-of-one-credit-a-window', {
    found: 5500, expected: 5000, clause: acute('7.2'), reading: acute('7.2'), fix: 'as acute.atRisk with', worth: 1000,
  }],
  ['sla-12/ledger', { found: 37000, expected: 37497.94, clause: acute('7.2') }],
  ['sla-12/on-a-second-row', { found: 9374.49, expected: 0, clause: acute('7.2'), reading: acute('7.2') }],
  ['sla-13/amount-at-risk', { found: 150617.28, expected: 140617.28, clause: acute('7.3') }],
  ['sla-14/one-cent', { found: 65621.41, expected: 65621.4, clause: acute('7.3') }],
  ['sla-14/terms-missing', { found: 65621.41, expected: 65621.4, clause: acute('7.3'), steps: [] }],
  ['sla-14/cap-on-the-total-alone', {
    found: 68425.93, expected: 45617.28, clause: provider('6.3'), reading: acute('7.3'),
  }],
  ['sla-15/later-window', { found: 'met', expected: 'default', clause: acute('7.4'), reading: acute('7.4'), difference: 5000 }],
  ['sla-15/credited-again', {
    found: 'met', expected: 'default', clause: acute('7.4'), reading: acute('7.4'), difference: 5000,
    steps: [['Total of the credits returned', '0'], ['Credit returned, row 1', '0']],
  }],
  ['sla-15/next-status-misstated', {
    found: 'default', expected: 'met', clause: acute('7.4'), reading: acute('7.4'), difference: -2500,
  }],
  ['sla-15/excused-though-missed', {
    found: 'excused', expected: 'default', clause: acute('7.4'), reading: acute('7.4'),
  }],
  ['sla-15/not-given-without-a-status', {
    found: null, expected: 2500, clause: acute('7.4'), reading: acute('7.4'), difference: -2500,
  }],
  ['sla-15/no-such-status', {
    found: 'achieved', expected: 'met, default, not in effect, excused, excluded', clause: acute('7.4'),
  }],
  ['sla-15/not-given', { found: 0, expected: 2500, clause: acute('7.4'), reading: acute('7.4') }],
  ['sla-15/twice', { found: 2500, expected: 0, clause: acute('7.4'), reading: acute('7.4') }],
  ['sla-15/not-in-the-ledger', { found: null, expected: 18748.97, clause: acute('7.4') }],
  ['sla-16/above', {
    found: 5000, expected: 4999.99, clause: 'A6 §6 (MPSA §18.2(b))', reading: 'A6 §6 (MPSA §18.2(b))',
  }],
  ['sla-17/late', { found: '2023-02-03', expected: '2023-01-30', clause: acute('8'), difference: 4, steps: [due] }],
  ['sla-17/missing', { found: null, expected: '2023-01-30', clause: acute('8') }],
  ['sla-17/due-day-misstated', {
    found: '2023-02-28', expected: '2023-01-30', clause: acute('8'), difference: 29,
  }],
  ['sla-18/agreed-within-the-window', { found: 0.96, expected: 0.95, clause: acute('5'), reading: acute('5') }],
  ['sla-18/before-the-change-not-applicable', {
    found: 45, expected: 'n/a', clause: acute('5'), reading: acute('5'),
  }],
]; // prettier-ignore

describe('a finding says what was found and expected, by which clause and reading, and what to do', () => {
  test.each(findings)('%s', async (path, { fix, steps, ...told }) => {
    const { findings: all } = await validateText(workbookOf(path));
    const finding = all.find(({ rule }) => path.startsWith(rule.toLowerCase()));
    expect({
      found: plain(finding?.found),
      expected: plain(finding?.expected),
      clause: finding?.clause,
      ...(finding?.reading !== undefined && { reading: finding.reading.clause }),
      ...(hasOwnDifference(finding) && { difference: plain(finding.difference) }),
      ...(finding?.worth !== undefined && { worth: plain(finding.worth) }),
    }).toEqual(told);
    if (steps !== undefined) expect(finding?.trace?.map(stepShown)).toEqual(steps);
    expect(finding?.fix?.en ?? '').toContain(fix ?? '');
    expect(finding?.fix === undefined).toBe(fix === undefined);
  });
});

function stepShown({ name, value }: Step): [string, string] {
  return [name.en, value instanceof Exact ? value.toText() : String(value)];
}

/** Where both figures are numbers, every golden case holds the difference against them. */
function hasOwnDifference(finding: Finding | undefined): finding is Finding {
  const isNumber = (shown: Shown | undefined) => shown instanceof Exact || typeof shown === 'number';
  return finding?.difference !== undefined && !(isNumber(finding.found) && isNumber(finding.expected));
}

function plain(shown: Shown | undefined): Shown | undefined {
  return shown instanceof Exact ? Number(shown.toText(15)) : shown;
}

describe('a finding is the same after edits elsewhere: what it is about, not where it stands, tells it', () => {
  test.each([
    ['sla-01/no-such-level-in-the-first-row', '3-A presence-acute 2022-10-01 level 99'],
    ['sla-03/ledger-window', 'creditLedger 3-A presence-acute 2022-07-01 window'],
    ['sla-04/facility-missing', '3-A presence-acute 2022-10-01 2 facilities'],
    ['sla-04/facility-of-no-group', '3-A presence-acute 2022-10-01 2 Loyola Medical Center'],
    ['sla-05/medical-groups', '3-B presence-provider 2022-07-01 2'],
    ['sla-12/too-small', '3-A presence-acute 2022-10-01 level 2'],
    ['sla-12/on-a-second-row', '3-A presence-acute 2022-10-01 5-FCC credit'],
    ['sla-12/ledger', 'ledger 3-A presence-acute 2022-10-01 level 2 credit'],
    ['sla-18/before-the-change-not-applicable', '3-A presence-acute 2022-10-01 1b'],
  ])('%s', async (path, about) => {
    const { findings: all } = await validateText(workbookOf(path));
    const finding = all.find(({ rule }) => path.startsWith(rule.toLowerCase()));
    expect(finding?.identity).toBe(`${String(finding?.rule)} ${about}`);
  });
});
