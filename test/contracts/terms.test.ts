import { a6Terms } from '../../src/contracts/a6/terms';
import { terms } from '../../src/contracts/catalogue';
import { kTerms } from '../../src/contracts/k/terms';
import { initialStatus, isOptional, termRows } from '../../src/contracts/terms';
import { minus, over, plus, rational, times, type Rational } from '../support/rational';

/** Keys of a Terms sheet for A6. */
const a6Keys = [
  'currency',
  'liabilityCap',
  ...['acute.', 'provider.'].flatMap((prefix) =>
    [
      'atRisk',
      'maxAtRisk',
      'windowMonths',
      'firstWindow',
      'maxLevels',
      'rootCauseDays',
      'assessmentDays',
      'earnBackDays',
    ].map((word) => prefix + word),
  ),
  'acute.medicaidThreshold',
  'provider.mergedFrom',
  'provider.platform.presence',
  'provider.platform.alexian',
  'provider.voidFrom.presence',
  'provider.voidFrom.alexian',
  'provider.voidTo.presence',
  'provider.voidTo.alexian',
  ...[
    'threshold',
    'lowLower',
    'lowUpper',
    'lowMultiplier',
    'highLower',
    'highUpper',
    'highMultiplier',
    'highBase',
  ].map((word) => `incentive.${word}`),
  ...['minScore', 'maxScore', 'rate', 'cap.q1', 'cap.q2', 'cap.q3', 'cap.q4'].map(
    (word) => `incentive.${word}`,
  ),
  ...['reviewDays', 'invoiceDays', 'objectionDays', 'croweFrom', 'serviceStart'].map(
    (word) => `incentive.${word}`,
  ),
  ...['1.q1', '1.q2', '1.q3', '1.q4', '2', '3', '4', '5'].map(
    (metric) => `incentive.baseline.presence.${metric}`,
  ),
  ...['1.q1', '1.q2', '1.q3', '1.q4', '2a', '2b', '3', '4', '5'].map(
    (metric) => `incentive.baseline.alexian.${metric}`,
  ),
  ...['multiplier', 'base', 'minScore', 'maxScore', 'from', 'to'].map((word) => `acuteIncentive.${word}`),
  ...['amount', 'modifiedAmount', 'modifiedFrom', 'modifiedTo'].map((word) => `fee.implementation.${word}`),
];

const kKeys = [
  'currency',
  'carryOver',
  'topUpLeadDays',
  'virtualDayRate',
  'onsiteDayRate',
  'hoursPerDay',
].map((word) => (word === 'currency' ? word : `quota.${word}`));

it('A6 and K have these terms, and no others', () => {
  expect(
    termRows(a6Terms)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([...a6Keys].sort());
  expect(termRows(kTerms).map(({ key }) => key)).toEqual(kKeys);
});

test.each([
  ['currency', 'USD'],
  ['provider.maxLevels', '11'],
  ['quota.virtualDayRate', '900.00'],
  ['quota.onsiteDayRate', '1200.00'],
  ['quota.hoursPerDay', '8'],
])('%s is printed in the contract: %s', (key, value) => {
  const term = terms.termOf(key)?.term;
  expect(term).toMatchObject({ origin: 'contract', value });
  expect(term && initialStatus(term)).toBe('contract');
});

it('a redacted or open term has no value; it starts missing unless its absence has a meaning', () => {
  const others = [...a6Terms, ...kTerms].filter(({ origin }) => origin !== 'contract');
  for (const term of others) {
    expect(term.value).toBeUndefined();
    expect(initialStatus(term)).toBe(isOptional(term) ? '' : 'missing');
  }
  expect(others.filter(isOptional).map(({ key }) => key)).toEqual([
    'provider.mergedFrom',
    'provider.voidFrom',
    'provider.voidTo',
    'incentive.croweFrom',
    'quota.carryOver',
  ]);
});

it('K is silent on carried hours: none', () => {
  expect(terms.termOf('quota.carryOver')?.term.whenMissing).toBe('none');
});

describe('a key as a workbook writes it', () => {
  test.each([
    ['ACUTE.ATRISK', '', 'acute.atRisk', undefined, undefined],
    [' acute.atRisk ', '', 'acute.atRisk', undefined, undefined],
    ['acute.atRisk.alexian', '', 'acute.atRisk', 'alexian', undefined],
    ['threshold', 'incentive.', 'incentive.threshold', undefined, undefined],
    ['incentive.threshold', 'incentive.', 'incentive.threshold', undefined, undefined],
    ['cap.q3', 'incentive.', 'incentive.cap', undefined, 3],
    ['incentive.cap.q3.presence', '', 'incentive.cap', 'presence', 3],
    ['base', 'acuteIncentive.', 'acuteIncentive.base', undefined, undefined],
    ['incentive.baseline.alexian.2a.q4', '', 'incentive.baseline.alexian.2a', undefined, 4],
    ['provider.platform.presence', '', 'provider.platform.presence', undefined, undefined],
    ['provider.voidFrom.presence', '', 'provider.voidFrom', 'presence', undefined],
  ])('%s (prefix “%s”) is %s', (key, prefix, found, network, quarter) => {
    const resolved = terms.termOf(key, prefix);
    expect(resolved?.term.key).toBe(found);
    expect(resolved?.network).toBe(network);
    expect(resolved?.quarter).toBe(quarter);
  });

  test.each([
    'threshold',
    'acute.atRisk.wisconsin',
    'incentive.rate.q1',
    'liabilityCap.presence',
    'acute.atRisk.alexian.alexian',
    '',
  ])('%s is no term', (key) => {
    expect(terms.termOf(key)).toBeUndefined();
  });
});

test.each([
  ['acute.atRisk', 'alexian', undefined, ['acute.atRisk.alexian', 'acute.atRisk']],
  ['acute.atRisk', undefined, undefined, ['acute.atRisk']],
  ['liabilityCap', 'alexian', undefined, ['liabilityCap']],
  [
    'incentive.cap',
    'presence',
    2,
    ['incentive.cap.q2.presence', 'incentive.cap.presence', 'incentive.cap.q2', 'incentive.cap'],
  ],
  [
    'incentive.baseline.alexian.2b',
    'alexian',
    1,
    ['incentive.baseline.alexian.2b.q1', 'incentive.baseline.alexian.2b'],
  ],
] as const)(
  'the value of %s for %s, quarter %s, is looked up from the most particular key on',
  (key, network, quarter, keys) => {
    expect(terms.keysFor(key, network, quarter)).toEqual(keys);
  },
);

describe('the illustrative scheme', () => {
  /** A plain decimal as a fraction. */
  function figure(key: string): Rational {
    const text = terms.termOf(key)?.term.illustrative as string;
    const [whole = '', decimals = ''] = text.split('.');
    return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  const scheme = (word: string) => figure(`incentive.${word}`);
  const equal = (a: Rational, b: Rational) => a.n * b.d === b.n * a.d;

  it('A6 Ex.4 §1.2 J: its two lines meet at the threshold', () => {
    const slope = (lower: Rational, upper: Rational, multiplier: Rational) =>
      times(over(minus(scheme('threshold'), lower), minus(upper, lower)), multiplier);
    const low = slope(scheme('lowLower'), scheme('lowUpper'), scheme('lowMultiplier'));
    const high = plus(
      slope(scheme('highLower'), scheme('highUpper'), scheme('highMultiplier')),
      scheme('highBase'),
    );
    expect(equal(low, high)).toBe(true);
  });

  it('at the upper bound of the high regime the score is the highest', () => {
    expect(equal(plus(scheme('highMultiplier'), scheme('highBase')), scheme('maxScore'))).toBe(true);
  });

  it('A6 §4.03: at the bound of an acute metric the score is the highest', () => {
    const acute = (word: string) => figure(`acuteIncentive.${word}`);
    expect(equal(plus(acute('multiplier'), acute('base')), acute('maxScore'))).toBe(true);
  });
});
