import { type Group, groups } from '../../contracts/a6/groups';
import type { AcuteFigures } from '../acute-metrics-page';
import type { MeasuredQuarter } from '../incentive-metrics-page';
import type { CollectedQuarter } from '../incentive-scorecard-page';

/** A made-up fiscal year: one group reaches its cap and gives back a part, the other earns evenly. */

export const fiscalYear = 2023;

interface IncentiveYear {
  readonly group: Group;
  /** Quarter by quarter, in the order of the contract's metrics. */
  readonly actuals: readonly (readonly number[])[];
  readonly collected: readonly CollectedQuarter[];
}

const delivered = ['2022-10-14', '2023-01-13', '2023-04-14', '2023-07-14'] as const;
const invoiced = ['2022-11-18', '2023-02-17', '2023-05-19', '2023-08-18'] as const;

function collected(cash: readonly number[], invoices: number): CollectedQuarter[] {
  return cash.map((each, index) => ({
    cash: each,
    deliveredOn: delivered[index] as string,
    ...(index < invoices && { invoicedOn: invoiced[index] as string }),
  }));
}

export const incentiveYears: readonly IncentiveYear[] = [
  {
    group: groups.find(({ code }) => code === 'presence-provider') as Group,
    actuals: [
      [13_100_000, 6_500_000, 4_500_000, 2_050_000, 1_080_000],
      [12_800_000, 6_160_000, 4_300_000, 1_930_000, 990_000],
      [12_050_000, 5_980_000, 4_230_000, 1_900_000, 970_000],
      [12_700_000, 6_000_000, 4_220_000, 1_885_000, 975_000],
    ],
    collected: collected([26_000_000, 26_000_000, 26_000_000, 26_000_000], 3),
  },
  {
    group: groups.find(({ code }) => code === 'alexian-provider') as Group,
    actuals: [
      [7_400_000, 1_910_000, 1_440_000, 2_360_000, 1_080_000, 550_000],
      [7_560_000, 1_910_000, 1_450_000, 2_360_000, 1_080_000, 550_000],
      [7_330_000, 1_900_000, 1_450_000, 2_360_000, 1_080_000, 550_000],
      [7_750_000, 1_930_000, 1_450_000, 2_360_000, 1_080_000, 550_000],
    ],
    collected: collected([15_300_000, 15_500_000, 15_200_000, 15_600_000], 4),
  },
];

export const measuredQuarters: readonly MeasuredQuarter[] = incentiveYears.flatMap(({ group, actuals }) =>
  actuals.map((figures, index) => ({
    group,
    fiscalYear,
    quarter: index + 1,
    actuals: figures,
    croweIsReady: index >= 2,
  })),
);

/** Metrics where lower is better have their upper bound below the target. */
export const acuteFigures: readonly AcuteFigures[] = [
  { metric: '2', actual: 0.972, target: 0.96, lowerBound: 0.94, upperBound: 0.98, weight: 0.2 },
  { metric: '4', actual: 43, target: 45, lowerBound: 50, upperBound: 40, weight: 0.15 },
  { metric: '5', actual: 0.018, target: 0.02, lowerBound: 0.03, upperBound: 0.01, weight: 0.15 },
  { metric: '7', actual: 0.935, target: 0.94, lowerBound: 0.92, upperBound: 0.96, weight: 0.15 },
  { metric: '8a', actual: 6.4, target: 6, lowerBound: 7, upperBound: 5, weight: 0.1 },
  { metric: '8b', actual: 3.1, target: 3.5, lowerBound: 4, upperBound: 3, weight: 0.1 },
  { metric: '9', actual: 0.99, target: 0.97, lowerBound: 0.95, upperBound: 0.98, weight: 0.15 },
];
