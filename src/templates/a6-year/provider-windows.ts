import { type Group, groups } from '../../contracts/a6/groups';
import type { Localized } from '../../domain/language';
import type { LedgerCredit } from '../credit-ledger-page';
import type { MeasuredWindow } from '../sla-scorecard-page';

/** A made-up fiscal year of the Presence Provider Group, which is on Athena, and its credits. */

const presence = groups.find(({ code }) => code === 'presence-provider') as Group;

const athenaOutage: Localized = {
  en: 'Athena support issue: outage of the telephone integration',
  de: 'Athena-Störung: Ausfall der Telefonanbindung',
  ja: 'Athenaサポート障害：電話連携の停止',
};

export const providerWindows: readonly MeasuredWindow[] = [
  {
    group: presence,
    start: '2022-07-01',
    end: '2022-09-30',
    feeBase: 3_600_000,
    components: [
      { component: '1', numerator: 2_160_000, denominator: 40_000 },
      { component: '2', numerator: 2910, denominator: 3000 },
      { component: '6', numerator: 1_100_000, denominator: 92_000_000 },
      { component: '8A-1', numerator: 0.33, denominator: 3 },
      { component: '8A-2', numerator: 0.36, denominator: 3 },
      { component: '10', numerator: 2688, denominator: 48_000, rootCauseDelivered: '2022-10-20' },
    ],
  },
  {
    group: presence,
    start: '2022-10-01',
    end: '2022-12-31',
    feeBase: 3_600_000,
    components: [
      { component: '1', numerator: 2_255_000, denominator: 41_000 },
      { component: '2', numerator: 3038, denominator: 3100 },
      { component: '6', numerator: 1_050_000, denominator: 92_000_000 },
      { component: '8A-1', numerator: 0.31, denominator: 3, rootCauseDelivered: '2023-01-19' },
      { component: '8A-2', numerator: 0.345, denominator: 3 },
      { component: '10', numerator: 2352, denominator: 49_000 },
    ],
  },
  {
    group: presence,
    start: '2023-01-01',
    end: '2023-03-31',
    feeBase: 3_600_000,
    components: [
      {
        component: '1',
        numerator: 2_730_000,
        denominator: 42_000,
        waiver: athenaOutage,
        waiverDate: '2023-03-10',
      },
      { component: '2', numerator: 3040, denominator: 3200 },
      { component: '6', numerator: 1_140_000, denominator: 90_000_000 },
      { component: '8A-1', numerator: 0.285, denominator: 3 },
      { component: '8A-2', numerator: 0.33, denominator: 3 },
      { component: '10', numerator: 2450, denominator: 50_000 },
    ],
  },
  {
    group: presence,
    start: '2023-04-01',
    end: '2023-06-30',
    feeBase: 3_600_000,
    components: [
      { component: '1', numerator: 2_365_000, denominator: 43_000 },
      { component: '2', numerator: 3234, denominator: 3300 },
      { component: '6', numerator: 1_274_000, denominator: 91_000_000, rootCauseDelivered: '2023-07-19' },
      { component: '8A-1', numerator: 0.27, denominator: 3 },
      { component: '8A-2', numerator: 0.3, denominator: 3 },
      { component: '10', numerator: 2500, denominator: 50_000 },
    ],
  },
];

export const providerCredits: readonly LedgerCredit[] = [
  {
    group: presence,
    windowStart: '2022-07-01',
    windowEnd: '2022-09-30',
    level: '10',
    credit: 90_000,
    nextStatus: 'met',
  },
  {
    group: presence,
    windowStart: '2022-10-01',
    windowEnd: '2022-12-31',
    level: '8',
    credit: 36_000,
    nextStatus: 'met',
  },
  { group: presence, windowStart: '2023-04-01', windowEnd: '2023-06-30', level: '6', credit: 72_000 },
];
