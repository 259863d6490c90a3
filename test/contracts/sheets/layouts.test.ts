import { layoutOfTable, sheetLayouts } from '../../../src/contracts/sheets/all-sheets';
import { choiceOf, type Choice } from '../../../src/contracts/choice';
import * as choices from '../../../src/contracts/sheets/choices';
import { quotaSheet } from '../../../src/contracts/sheets/quota-sheets';
import { slaScorecardSheet } from '../../../src/contracts/sheets/service-level-sheets';
import { incentiveScorecardSheet } from '../../../src/contracts/sheets/incentive-sheets';
import { fieldByHeading, headings, unitLabel, type Fields } from '../../../src/contracts/sheets/layout';
import { languages } from '../../../src/domain/language';
import { comparators } from '../../../src/domain/sla/comparator';
import { statuses } from '../../../src/domain/sla/status';

/** The English headings of every table, in order. */
const tables: readonly (readonly [string, string])[] = [
  ['Terms', 'Key, Value, Unit, Clause, Status, Note'],
  [
    'ServiceLevels',
    'Exhibit, Level, Component, Name, Metric, Comparator, Group, From, To, Target, Effective date, Agreed on, Clause',
  ],
  [
    'SlaScorecard',
    'Level, Component, Numerator, Less, Denominator, Actual, Target, Status, Share, Credit, Waiver, Waiver date, Root cause due, Root cause delivered',
  ],
  ['Facilities', 'Level, Component, Facility, Numerator, Less, Denominator'],
  ['CreditLedger', 'Exhibit, Group, Window start, Window end, Level, Credit, Next status, Earned back'],
  [
    'IncentiveMetrics',
    'Group, Fiscal year, Quarter, Metric, Baseline, Actual, Lift, Source, Adjustment requested on, Adjustment agreed on',
  ],
  [
    'IncentiveScorecard',
    'Group, Fiscal year, Quarter, Cash, Total lift, YTD lift, YTD cash, YTD lift %, Score, YTD earned, Earned in period, Fee, Invoice, Credit carried forward, Delivered on, Invoiced on, Disputed',
  ],
  ['AcuteMetrics', 'Group, Metric, Actual, Target, Lower bound, Upper bound, Weight, Score, Weighted score'],
  ['QuotaLedger', 'Date, Kind, Hours, Slot agreed on, Travel, Reference, Note'],
  ['Services', 'Service, Group, Provided, Agreed in writing on, Clause'],
  ['Obligations', 'Obligation, Clause, Group, Due, Done on, Evidence'],
  ['CoderAudits', 'Auditor, Credential, Setting, Sampling, Audited on, Cases'],
  ['Goals', 'Goal, Agreed on, Due, Measure, Target, Actual, Documented on'],
  [
    'Review',
    'Finding, Rule, Sheet, Cell, Severity, Message, Found, Expected, Difference, Clause, Decision, Reason, Reviewer, Date',
  ],
];

test.each(tables)('the table %s has the columns %s', (table, columns) => {
  const layout = layoutOfTable(table);
  expect(Object.values(layout?.columns ?? {}).map(({ heading }) => heading.en)).toEqual(columns.split(', '));
});

it('there are no other sheets', () => {
  expect(sheetLayouts.map(({ table }) => table)).toEqual(tables.map(([table]) => table));
});

test.each([
  [
    slaScorecardSheet,
    'Exhibit, Group, Window start, Window end, Fee base, Levels in effect, Amount at risk, Total credit',
  ],
  [
    quotaSheet,
    'Package, Contract year start, Day rate, Hourly rate, Fee per month, Hours remaining, Overage',
  ],
] as const)('the header block of $table', (layout, labels) => {
  expect(Object.values(layout.header).map(({ heading }) => heading.en)).toEqual(labels.split(', '));
});

it('these columns may be missing, all others must be there', () => {
  const optional = sheetLayouts.flatMap(({ columns }) =>
    Object.values(columns).flatMap((field) => ('optional' in field ? [field.heading.en] : [])),
  );
  expect([...new Set(optional)].sort()).toEqual([
    'Adjustment agreed on',
    'Adjustment requested on',
    'Clause',
    'Disputed',
    'Evidence',
    'Less',
    'Name',
    'Note',
    'Reference',
    'Root cause due',
    'Slot agreed on',
    'To',
    'Travel',
    'Waiver',
    'Waiver date',
  ]);
});

it('a heading in any language, and every alias, leads to its own column', () => {
  for (const layout of sheetLayouts) {
    for (const fields of [layout.columns, layout.header] as Fields[]) {
      for (const [key, field] of Object.entries(fields)) {
        for (const heading of headings(field)) expect(fieldByHeading(fields, heading)).toBe(key);
      }
    }
  }
});

test.each([
  ['  window START ', 'windowStart'],
  ['Fee base (USD)', 'feeBase'],
  ['Fee base [USD]:', 'feeBase'],
  ['Fee base, USD', 'feeBase'],
  ['Bemessungsgrundlage in EUR', 'feeBase'],
  ['料金ベース（USD）', 'feeBase'],
  ['Group:', 'group'],
  ['Gruppe', 'group'],
])('the label “%s” is %s', (label, key) => {
  expect(fieldByHeading(slaScorecardSheet.header, label)).toBe(key);
});

it('YTD lift and YTD lift % are two columns', () => {
  expect(fieldByHeading(incentiveScorecardSheet.columns, 'YTD lift (USD)')).toBe('ytdLift');
  expect(fieldByHeading(incentiveScorecardSheet.columns, 'YTD Lift %')).toBe('ytdLiftRate');
});

it('a heading that says nothing leads nowhere', () => {
  expect(fieldByHeading(quotaSheet.columns, '')).toBeUndefined();
  expect(fieldByHeading(quotaSheet.columns, '(h)')).toBeUndefined();
  expect(fieldByHeading(quotaSheet.columns, 'Colour')).toBeUndefined();
});

it('a table is found with a suffix and in any letter case', () => {
  expect(layoutOfTable('slascorecard_2')?.key).toBe('slaScorecard');
  expect(layoutOfTable('SlaScorecard3')?.key).toBe('slaScorecard');
  expect(layoutOfTable('Budget')).toBeUndefined();
});

test.each([
  ['en', 'EUR/day'],
  ['de', 'EUR/Tag'],
  ['ja', 'EUR/日'],
] as const)('units are written in the language: %s', (language, label) => {
  expect(unitLabel(quotaSheet.header.dayRate, language, 'EUR')).toBe(label);
  expect(unitLabel(quotaSheet.columns.date, language, 'EUR')).toBeUndefined();
});

describe('choices', () => {
  it('statuses are those of SLA.STATUS', () => {
    expect(choices.levelStatuses.map(({ value }) => value)).toEqual([...statuses]);
  });

  it('comparators are those of the rules', () => {
    expect(choices.comparators.map(({ value }) => value).sort()).toEqual([...comparators].sort());
  });

  test.each([
    [choices.levelStatuses, 'Nicht wirksam', 'not in effect'],
    [choices.levelStatuses, '達成', 'met'],
    [choices.comparators, '≤', '<='],
    [choices.comparators, '未満', '<'],
    [choices.yesNo, 'Ja', 'yes'],
    [choices.yesNo, 'FALSE', 'no'],
    [choices.sources, 'crowe', 'Crowe RCA'],
    [choices.termStatuses, 'Beispielwert', 'illustrative'],
    [choices.decisions, 'bestritten', 'disputed'],
    [choices.quarterChoices, 'Q3', '3'],
    [choices.packageChoices, 'Paket B', 'b'],
    [choices.exhibits, 'Ex. 3-B', '3-B'],
  ] as const)('in %#, “%s” is %s', (list, written, value) => {
    expect(choiceOf<Choice>(list, written)?.value).toBe(value);
  });
});

it('nothing is left untranslated: German and Japanese headings differ from the English unless the word is the same', () => {
  const same = sheetLayouts
    .flatMap(({ columns, header }) => [...Object.values(columns), ...Object.values(header)])
    .filter(({ heading }) => heading.ja === heading.en || heading.de === '');
  expect(same).toEqual([]);
  for (const { sheet } of sheetLayouts)
    for (const language of languages) expect(sheet[language].length).toBeLessThan(32);
});
