import { Exact } from '../../../src/domain/decimal/exact';
import { creditAcrossYears, signedEarlierFees } from '../../../src/domain/incentive/readings';
import { beyondQuotaAtVirtualRate } from '../../../src/domain/quota/readings';
import {
  capProRata,
  equalComponents,
  feeBaseOfWindow,
  groupOfSums,
  inEffectOnFirstDay,
} from '../../../src/domain/sla/readings';
import type { Reading } from '../../../src/domain/trace';
import { validateText, workbookOf } from '../../support/golden/run-case';

interface Explained {
  /** A part of its sentence. */
  readonly says?: string | RegExp;
  readonly found: number | null;
  /** Where one was taken. */
  readonly reading?: Reading;
  /** Steps and what they come to, as a reviewer would work it out from the case. */
  readonly steps: readonly (readonly [string, string])[];
}

/** clean-acute: 12 % of 2,812,345.67 over 9 levels in effect, at most 5 %; shares of 0.5, 1 and 0.25. */
const inEffect = ['Service levels in effect', '9'] as const;
const feeBase = ['Fee base', '2812345.67'] as const;
const atMost = ['Maximum at-risk percentage, acute groups', '0.05'] as const;
const ofCredits = [
  feeBase,
  ['At-risk percentage, acute groups', '0.12'],
  atMost,
  ['Amount at risk of one level', '37497.9422666667'],
  ['Credits before the cap', '65621.3989666667'],
  ['Amount at risk', '140617.2835'],
  ['Total of the credits', '65621.4'],
] as const;

const ofFee = [
  ['Cap of the period', '30000'],
  ['Incentive fees of the earlier periods', '0'],
  ['Incentive fee', '30000'],
] as const;

/** A finding, the first of its rule in a golden case. */
const findings: readonly (readonly [string, string, Explained])[] = [
  ['SLA-05', 'sla-05/coding-accuracy', {
    found: 0.962, reading: groupOfSums,
    steps: [
      ['Numerator', '400'], ['Less', '12'], ['Denominator', '400'], ['Unchanged', '388'], ['Accuracy', '0.97'],
    ],
  }],
  ['SLA-05', 'sla-05/medical-groups', {
    found: 0.92, steps: [['Numerator', '462'], ['Denominator', '500'], ['Rate', '0.924']],
  }],
  // 1 October to 31 December
  ['SLA-06', 'sla-06/days', {
    found: 0.47,
    steps: [
      ['Numerator', '4600000'], ['Denominator', '920000000'], ['Calendar days of the window', '92'],
      ['Average daily revenue', '10000000'], ['Days of revenue', '0.46'],
    ],
  }],
  ['SLA-10', 'sla-10/miscounted', {
    found: 10, reading: inEffectOnFirstDay, steps: [inEffect],
  }],
  ['SLA-11', 'sla-11/excluded-counted', {
    says: 'service level 5', found: 0.2, reading: equalComponents,
    steps: [['Components applicable', '4'], ['Components missed', '1'], ['Share missed', '0.25']],
  }],
  ['SLA-11', 'sla-11/whole-level-in-part', {
    says: 'service level 7', found: 0.167,
    steps: [
      ['Components applicable', '6'], ['Components missed', '1'], ['Share missed', '0.166666666666667'],
      ['Share missed', '1'],
    ],
  }],
  ['SLA-12', 'sla-12/too-small', {
    says: 'service level 2', found: 37397.94, reading: feeBaseOfWindow,
    steps: [
      inEffect, ['Components applicable', '1'], ['Components missed', '1'], ['Share missed', '1'],
      ...ofCredits, ['Credit, row 3', '37497.94'],
    ],
  }],
  ['SLA-12', 'sla-12/ledger', { says: 'service level 2', found: 37000, steps: [] }],
  ['SLA-13', 'sla-13/amount-at-risk', {
    says: '150,617.28', found: 150617.28, steps: [feeBase, atMost, ['Amount at risk', '140617.2835']],
  }],
  ['SLA-13', 'sla-13/cap-does-not-bind', {
    says: 'cut to a total of 49,997.25', found: 49997.25, reading: capProRata,
    steps: [
      ...ofCredits, ['Credit, row 1', '18748.97'], ['Credit, row 3', '37497.94'], ['Credit, row 4', '0'],
      ['Credit, row 5', '9374.49'], ['Credit, row 10', '0'], ['Credit, row 11', '0'], ['Credit, row 17', '0'],
      ['Credit, row 18', '0'], ['Credit, row 20', '0'], ['Credit, row 21', '0'],
    ],
  }],
  ['INC-07', 'inc-07/cap-ignored', {
    says: 'at most the cap of 30,000.00', found: 40350.02, reading: signedEarlierFees,
    steps: [['YTD earned', '40350.02'], ...ofFee],
  }],
  ['INC-07', 'inc-07/no-known-mistake', {
    says: /It is 1,000\.00 too low\.$/, found: 29000, reading: signedEarlierFees,
    steps: [['YTD earned', '40350.02'], ...ofFee],
  }],
  ['INC-08', 'inc-08/wrong-beside-a-dispute', {
    says: /It is 1,000\.00 too low\. Neither a credit nor a disputed amount explains the 1,000\.00 that are missing\.$/,
    found: 24000, reading: creditAcrossYears,
    steps: [
      ['Fee', '30000'], ['Credit brought forward, quarter 1', '0'], ['Invoice, quarter 1', '30000'],
      ['Credit carried forward, quarter 1', '0'], ['Invoice without the disputed amount, quarter 1', '25000'],
    ],
  }],
  ['INC-08', 'inc-08/negative-fee-paid-out', {
    says: 'not paid back', found: -7349.92, reading: creditAcrossYears,
    steps: [
      ['Fee', '-7349.92'], ['Credit brought forward, quarter 3', '0'], ['Invoice, quarter 3', '0'],
      ['Credit carried forward, quarter 3', '7349.92'],
    ],
  }],
  ['INC-15', 'inc-15/weighted-score', {
    says: 'weight × score', found: 0.9,
    steps: [['Weight', '0.15'], ['Score', '0.6'], ['Weighted score', '0.09']],
  }],
  ['QUOTA-10', 'quota-10/missing', {
    found: null, reading: beyondQuotaAtVirtualRate,
    steps: [
      ['Virtual consulting beyond the quota', '0'], ['Consulting on site', '1200'],
      ['Travel costs', '148.6'], ['Overage', '1348.6'],
    ],
  }],
  ['QUOTA-09', 'quota-09/balance', {
    found: 160.5,
    steps: [
      ['Allotment of the contract year', '192'], ['Top-ups', '0'], ['Hours debited', '29.5'],
      ['Of these beyond the quota', '0'], ['Hours remaining', '162.5'],
    ],
  }],
  ['QUOTA-10', 'quota-10/beyond-at-the-package-rate', {
    found: 2479.23, reading: beyondQuotaAtVirtualRate,
    steps: [
      ['Virtual consulting beyond the quota', '1518.75'], ['Consulting on site', '1200'],
      ['Travel costs', '148.6'], ['Overage', '2867.35'],
    ],
  }],
]; // prettier-ignore

describe('a wrong figure is explained by the steps to the right one, and the reading they rest on', () => {
  test.each(findings)('%s: %s', async (id, path, expected) => {
    const finding = (await validateText(workbookOf(path))).findings.find(({ rule }) => rule === id);
    const found = finding?.found instanceof Exact ? finding.found.toNumber() : finding?.found;
    expect([found, finding?.reading]).toEqual([expected.found, expected.reading]);
    expect(finding?.message.en).toMatch(expected.says ?? '');
    const steps = finding?.trace?.map(({ name, value }) => [
      name.en,
      value instanceof Exact ? value.toText() : String(value),
    ]);
    expect(steps ?? []).toEqual(expected.steps);
  });
});
