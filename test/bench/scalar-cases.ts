import { Decimal as DecimalJs } from 'decimal.js';
import type { RawArgument } from '../../src/functions/raw';

const Decimal = DecimalJs.clone({ precision: 40 });
type Number = InstanceType<typeof Decimal>;
const d = (value: number): Number => new Decimal(value);
const cents = (value: Number): number => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();

/** A scalar function beside the bare expression of what it computes: with decimal.js, and with doubles. */
export interface ScalarCase {
  readonly name: string;
  readonly args: (seed: number) => readonly RawArgument[];
  /** Undefined where there is nothing to compute with decimals. */
  readonly decimalJs?: (seed: number) => unknown;
  readonly doubles: (seed: number) => unknown;
  readonly money?: true;
}

const scheme = [
  ['threshold', 0.05],
  ['lowLower', 0],
  ['lowUpper', 0.05],
  ['lowMultiplier', 0.5],
  ['highLower', 0.05],
  ['highUpper', 0.1],
  ['highMultiplier', 0.5],
  ['highBase', 0.5],
  ['minScore', 0],
  ['maxScore', 1],
  ['rate', 0.02],
  ['cap', 'none'],
];
const acute = [
  ['multiplier', 0.5],
  ['base', 0.5],
  ['minScore', 0],
  ['maxScore', 1],
];
const tiers = [
  [0, 100_000, 0.01],
  [100_000, 500_000, 0.02],
  [500_000, '', 0.03],
];
/** Figures as cells hold them: cents, never noise of doubles. */
const fees = (seed: number) => (123_456_789 + seed * 101) / 100;
const count = (seed: number) => 900 + (seed % 100);

export const scalarCases: readonly ScalarCase[] = [
  {
    name: 'SLA.ASA',
    args: (i) => [40_000 + i, 1000],
    decimalJs: (i) =>
      d(40_000 + i)
        .div(1000)
        .toNumber(),
    doubles: (i) => (40_000 + i) / 1000,
  },
  {
    name: 'SLA.RATE',
    args: (i) => [count(i), 1000],
    decimalJs: (i) => d(count(i)).div(1000).toNumber(),
    doubles: (i) => count(i) / 1000,
  },
  {
    name: 'SLA.SURVEY',
    args: (i) => [count(i), 20, 1100],
    decimalJs: (i) => d(count(i)).minus(20).div(1100).toNumber(),
    doubles: (i) => (count(i) - 20) / 1100,
  },
  {
    name: 'SLA.ACCURACY',
    args: (i) => [1000 + i, 30],
    decimalJs: (i) =>
      d(1000 + i)
        .minus(30)
        .div(1000 + i)
        .toNumber(),
    doubles: (i) => (1000 + i - 30) / (1000 + i),
  },
  {
    name: 'SLA.DAYS',
    args: (i) => [fees(i), 98_765_432.1, 92],
    decimalJs: (i) => d(fees(i)).div(d(98_765_432.1).div(92)).toNumber(),
    doubles: (i) => fees(i) / (98_765_432.1 / 92),
  },
  {
    name: 'SLA.UNPOSTED',
    args: (i) => [[[fees(i)], [1200.5], [-300.25]], 98_765_432.1, 92],
    decimalJs: (i) =>
      d(fees(i)).plus(1200.5).minus(300.25).div(3).div(d(98_765_432.1).div(92)).abs().toNumber(),
    doubles: (i) => Math.abs((fees(i) + 1200.5 - 300.25) / 3 / (98_765_432.1 / 92)),
  },
  {
    name: 'SLA.TARGET',
    args: (i) => [
      [
        [44562, 44651, 0.9],
        [44652, '', 0.95],
      ],
      44600 + (i % 200),
    ],
    doubles: (i) => (44600 + (i % 200) <= 44651 ? 0.9 : 0.95),
  },
  {
    name: 'SLA.STATUS',
    args: (i) => [count(i) / 1000, 0.95, '>='],
    decimalJs: (i) => (d(count(i)).div(1000).gte(0.95) ? 'met' : 'default'),
    doubles: (i) => (count(i) / 1000 >= 0.95 ? 'met' : 'default'),
  },
  {
    name: 'SLA.CREDIT',
    args: (i) => [fees(i), 0.05, 10, 1, 2],
    decimalJs: (i) => cents(d(fees(i)).times(0.05).div(10).times(d(1).div(2))),
    doubles: (i) => Math.round(((fees(i) * 0.05) / 10) * 0.5 * 100) / 100,
    money: true,
  },
  {
    name: 'SLA.TIER',
    args: (i) => [fees(i) / 10, tiers],
    doubles: (i) => (fees(i) / 10 < 100_000 ? 0.01 : fees(i) / 10 < 500_000 ? 0.02 : 0.03),
  },
  {
    name: 'INCENTIVE.LIFT',
    args: (i) => [fees(i), 1_000_000.5],
    decimalJs: (i) => d(fees(i)).minus(1_000_000.5).toNumber(),
    doubles: (i) => fees(i) - 1_000_000.5,
  },
  {
    name: 'INCENTIVE.LIFTRATE',
    args: (i) => [fees(i), 20_000_000.25],
    decimalJs: (i) => d(fees(i)).div(20_000_000.25).toNumber(),
    doubles: (i) => fees(i) / 20_000_000.25,
  },
  {
    name: 'INCENTIVE.SCORE',
    args: (i) => [count(i) / 20_000, scheme],
    decimalJs: (i) => d(count(i)).div(20_000).minus(0).div(d(0.05).minus(0)).times(0.5).toNumber(),
    doubles: (i) => (count(i) / 20_000 / 0.05) * 0.5,
  },
  {
    name: 'INCENTIVE.YTD',
    args: (i) => [20_000_000.25, fees(i), scheme],
    decimalJs: (i) => {
      const rate = d(fees(i)).div(20_000_000.25);
      const score = rate.minus(0.05).div(d(0.1).minus(0.05)).times(0.5).plus(0.5);
      return cents(d(20_000_000.25).times(0.02).times(score));
    },
    doubles: (i) => {
      const score = ((fees(i) / 20_000_000.25 - 0.05) / 0.05) * 0.5 + 0.5;
      return Math.round(20_000_000.25 * 0.02 * score * 100) / 100;
    },
    money: true,
  },
  {
    name: 'INCENTIVE.METRICSCORE',
    args: (i) => [count(i) / 1000, 0.8, 1.1, acute],
    decimalJs: (i) => d(count(i)).div(1000).minus(0.8).div(d(1.1).minus(0.8)).times(0.5).plus(0.5).toNumber(),
    doubles: (i) => ((count(i) / 1000 - 0.8) / (1.1 - 0.8)) * 0.5 + 0.5,
  },
  {
    name: 'INCENTIVE.TIERED',
    args: (i) => [fees(i), tiers],
    decimalJs: (i) =>
      cents(
        d(100_000)
          .times(0.01)
          .plus(d(400_000).times(0.02))
          .plus(d(fees(i)).minus(500_000).times(0.03)),
      ),
    doubles: (i) => Math.round((1000 + 8000 + (fees(i) - 500_000) * 0.03) * 100) / 100,
    money: true,
  },
  {
    name: 'INCENTIVE.PERIOD',
    args: (i) => [44562 + (i % 3000)],
    doubles: (i) => `FY${String(2022 + Math.floor((i % 3000) / 365))} Q1`,
  },
  {
    name: 'INCENTIVE.DUE',
    args: (i) => [44562 + (i % 3000), 'scorecard'],
    doubles: (i) => 44562 + (i % 3000) + 15,
  },
  {
    name: 'QUOTA.HOURS',
    args: () => ['b'],
    decimalJs: () => d(24).times(8).toNumber(),
    doubles: () => 24 * 8,
  },
  {
    name: 'QUOTA.RATE',
    args: () => ['b', 'hour'],
    decimalJs: () => d(650).div(8).toNumber(),
    doubles: () => 650 / 8,
  },
  {
    name: 'QUOTA.FEE',
    args: (i) => ['b', 1 + (i % 12)],
    decimalJs: (i) =>
      cents(
        d(24)
          .times(650)
          .div(12)
          .times(1 + (i % 12)),
      ),
    doubles: (i) => ((24 * 650) / 12) * (1 + (i % 12)),
    money: true,
  },
  {
    name: 'QUOTA.BEST',
    args: (i) => [i % 500],
    doubles: (i) => (i % 500 < 150 ? 'a' : 'b'),
  },
];
