import { incentiveMetricsSheet, incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import type { Network } from '../../../contracts/terms';
import type { Day } from '../../../domain/calendar';
import { networks } from '../../../contracts/terms';
import { Exact } from '../../../domain/decimal/exact';
import { feeEarned } from '../../../domain/incentive/earned';
import {
  cashToDate,
  feeOfPeriod,
  liftToDate,
  periodEarning,
  statedEarned,
} from '../../../domain/incentive/fee';
import { quarterlyTotalLift, ytdLiftRate } from '../../../domain/incentive/lift';
import type { Cap } from '../../../domain/incentive/scheme';
import { performanceScore } from '../../../domain/incentive/score';
import { asQuotient, inCents } from '../../compare';
import type { Figure } from '../../figure';
import { both, condition, derive, input } from '../../figure';
import type { RuleContext } from '../../rule';
import type { ReadCell, ReadRow } from '../../submission';
import { filledRows, filledSheets } from '../../submission';
import type { Terms } from '../../terms';
import type { QuarterMetrics } from './metric-rows';
import { assessMetrics } from './metric-rows';
import type { Period } from '../../incentive-period';
import { indexOfPeriod, periodOfRow, periodWith } from '../../incentive-period';
import type { SchemeOfGroup } from './scheme';
import { schemeOf } from './scheme';
import type { AssessedSettlement } from './settlement';
import { assessSettlement, openingCredit } from './settlement';
import { Unanswered } from './unanswered';

export type ScorecardRow = ReadRow<(typeof incentiveScorecardSheet)['columns']>;

/** The figures of one quarter of a scorecard, each with what it should be. */
export interface AssessedQuarter {
  readonly period: Period;
  readonly row: ScorecardRow;
  /** Undefined where the workbook has no metrics of the quarter. */
  readonly metrics: QuarterMetrics | undefined;
  readonly cash: Figure<Exact>;
  readonly totalLift: Figure<Exact>;
  readonly ytdLift: Figure<Exact>;
  readonly ytdCash: Figure<Exact>;
  readonly rate: Figure<Exact>;
  readonly score: Figure<Exact>;
  readonly ytdEarned: Figure<Exact>;
  readonly earned: Figure<Exact>;
  readonly cap: Cap | undefined;
  /** Σ fees of the earlier quarters of the fiscal year. */
  readonly earlierFees: Figure<Exact>;
  readonly fee: Figure<Exact>;
  readonly settlement: AssessedSettlement;
  readonly unanswered: Unanswered;
  /** Figures to date at the end of the quarter before, zero at the start of a fiscal year. */
  readonly before: ToDate;
}

/** What the quarters of a fiscal year before this one add up to. */
interface ToDate {
  readonly ytdLift: Figure<Exact>;
  readonly ytdCash: Figure<Exact>;
  readonly ytdEarned: Figure<Exact>;
  /** Σ period earnings. */
  readonly earned: Figure<Exact>;
  readonly fees: Figure<Exact>;
  /** One of them has no YTD lift %. */
  readonly lacksRate: boolean;
}

/** A provider incentive group of the scorecard. */
export interface AssessedGroup extends SchemeOfGroup {
  readonly network: Network;
  /** In order of time, one of each. */
  readonly quarters: readonly AssessedQuarter[];
}

export interface IncentiveAssessment {
  readonly groups: readonly AssessedGroup[];
  readonly metrics: readonly QuarterMetrics[];
}

const zero = input(Exact.zero);
const START_OF_YEAR: ToDate = {
  ytdLift: zero,
  ytdCash: zero,
  ytdEarned: zero,
  earned: zero,
  fees: zero,
  lacksRate: false,
};
const unknown: Figure<Exact> = { stated: undefined, corrected: undefined, verdict: 'unjudged' };
const UNKNOWN: ToDate = {
  ytdLift: unknown,
  ytdCash: unknown,
  ytdEarned: unknown,
  earned: unknown,
  fees: unknown,
  lacksRate: false,
};

/** The cells of quarters without a YTD lift % that need no figure, since there is none. */
export function unansweredCells(context: RuleContext): ReadonlySet<ReadCell<unknown>> {
  const quarters = context.once(assessIncentives).groups.flatMap((group) => group.quarters);
  return new Set(quarters.flatMap(({ unanswered }) => [...unanswered.cells]));
}

/** Everything the incentive rules look at, computed once. Source: A6 Ex.4 §1.2, §6, §7 */
export function assessIncentives(context: RuleContext): IncentiveAssessment {
  const metrics = context.once(assessMetrics);
  const rows = filledRows(context.submission, incentiveScorecardSheet).flatMap(({ row }) => {
    const period = periodOfRow(row.cells);
    return period === undefined ? [] : [{ row, period }];
  });
  const groups = networks.flatMap((network) => {
    const own = rows.filter(({ period }) => period.network === network);
    return own.length === 0 ? [] : [assessGroup(network, own, metrics, context)];
  });
  return { groups, metrics };
}

interface RowOfPeriod {
  readonly row: ScorecardRow;
  readonly period: Period;
}

function assessGroup(
  network: Network,
  rows: readonly RowOfPeriod[],
  metrics: readonly QuarterMetrics[],
  { terms, submission }: RuleContext,
): AssessedGroup {
  const schemeOfGroup = schemeOf(network, terms);
  const hasMetrics = filledSheets(submission, incentiveMetricsSheet).length > 0;
  const quarters: AssessedQuarter[] = [];
  for (const { row, period } of oneOfEach(rows)) {
    const previous = quarters.at(-1);
    const own = metrics.find((each) => each.period.network === network && each.period.first === period.first);
    const before = toDate(previous, period, terms);
    const totalLift = hasMetrics ? totalLiftOf(row, own) : input(row.cells.totalLift.value);
    const figures = assessFigures(row, period, totalLift, before, schemeOfGroup.scheme, terms);
    const credit =
      previous === undefined || !isNext(previous.period, period) ? undefined : previous.settlement.credit;
    const opening = credit ?? openingCredit(row, figures.fee, isFirst(period, terms));
    const settlement = assessSettlement(row, figures, opening);
    quarters.push({ period, row, metrics: own, totalLift, ...figures, settlement, before });
  }
  return { network, quarters, ...schemeOfGroup };
}

/** The first row of each quarter, in order of time: a second one is SHEET-10. */
function oneOfEach(rows: readonly RowOfPeriod[]): readonly RowOfPeriod[] {
  const byStart = new Map<Day, RowOfPeriod>();
  for (const each of rows) {
    const { first } = each.period;
    if (!byStart.has(first)) byStart.set(first, each);
  }
  return [...byStart].sort(([a], [b]) => a - b).map(([, each]) => each);
}

function isNext(earlier: Period, later: Period): boolean {
  return indexOfPeriod(later) === indexOfPeriod(earlier) + 1;
}

/** The quarter in which the group's services, and with them its first fiscal year, start; undefined where nobody says. */
export function firstPeriod(network: Network, terms: Terms): Period | undefined {
  const key = 'incentive.serviceStart';
  const start = terms.has(key, { network }) ? terms.date(key, { network }) : undefined;
  return start && periodWith(network, start);
}

function isFirst(period: Period, terms: Terms): boolean {
  const first = firstPeriod(period.network, terms);
  return first !== undefined && indexOfPeriod(first) >= indexOfPeriod(period);
}

/** Source: A6 Ex.4 §1.2 C */
function toDate(previous: AssessedQuarter | undefined, period: Period, terms: Terms): ToDate {
  const follows = previous !== undefined && isNext(previous.period, period);
  if (period.quarter === 1 || (isFirst(period, terms) && !follows)) return START_OF_YEAR;
  if (!follows) return UNKNOWN;
  const { ytdLift, ytdCash, ytdEarned } = previous;
  const before: ToDate = {
    ytdLift,
    ytdCash,
    ytdEarned,
    earned: together(previous.before.earned, previous.earned),
    fees: together(previous.before.fees, previous.fee),
    lacksRate: previous.before.lacksRate || previous.unanswered.own,
  };
  return isFirst(period, terms) ? notCounted(before) : before;
}

/** Quarters before the start of the services, which are INC-13: they may be in the sums, but should not. */
function notCounted({ ytdLift, ytdCash, ytdEarned, earned, fees, lacksRate }: ToDate): ToDate {
  const none = ({ stated }: Figure<Exact>): Figure<Exact> => ({
    stated,
    corrected: Exact.zero,
    verdict: 'unjudged',
  });
  return {
    ytdLift: none(ytdLift),
    ytdCash: none(ytdCash),
    ytdEarned: none(ytdEarned),
    earned: none(earned),
    fees: none(fees),
    lacksRate,
  };
}

/** The sum of two figures, right where both are. */
function together(one: Figure<Exact>, other: Figure<Exact>): Figure<Exact> {
  const plus = (a: Exact | undefined, b: Exact | undefined) =>
    a === undefined || b === undefined ? undefined : a.plus(b);
  const isRight = one.verdict === 'right' && other.verdict === 'right';
  return {
    stated: plus(one.stated, other.stated),
    corrected: plus(one.corrected, other.corrected),
    verdict: isRight ? 'right' : 'unjudged',
  };
}

/** Source: A6 Ex.4 §1.2 K */
function totalLiftOf({ cells }: ScorecardRow, metrics: QuarterMetrics | undefined): Figure<Exact> {
  const stated = cells.totalLift.value;
  if (metrics === undefined || metrics.rows.length === 0) {
    return { stated, corrected: stated, verdict: 'unjudged' };
  }
  const { isWhole } = metrics;
  const lifts = metrics.rows.map(({ lift }) => lift);
  const sum = (values: readonly (Exact | undefined)[]) => {
    const given = values.filter((value) => value !== undefined);
    return given.length < values.length ? undefined : quarterlyTotalLift(given);
  };
  const figure: Figure<Exact> = {
    stated: sum(lifts.map((lift) => lift.stated)),
    corrected: sum(lifts.map((lift) => lift.corrected)),
    verdict: lifts.every((lift) => lift.verdict === 'right') ? 'right' : 'unjudged',
  };
  const judged = derive({
    stated,
    sources: [figure, condition(isWhole)],
    follows: (total) => total,
    agrees: inCents,
  });
  return isWhole ? judged : { ...judged, corrected: stated };
}

type Figures = Pick<
  AssessedQuarter,
  | 'cash'
  | 'ytdLift'
  | 'ytdCash'
  | 'rate'
  | 'score'
  | 'ytdEarned'
  | 'earned'
  | 'cap'
  | 'earlierFees'
  | 'fee'
  | 'unanswered'
>;

function assessFigures(
  row: ScorecardRow,
  period: Period,
  totalLift: Figure<Exact>,
  before: ToDate,
  scheme: SchemeOfGroup['scheme'],
  terms: Terms,
): Figures {
  const { cells } = row;
  const cash = input(cells.cash.value);
  // Without the quarter before, sums to date are taken as they stand.
  const ytdLift =
    before === UNKNOWN
      ? input(cells.ytdLift.value)
      : derive({
          stated: cells.ytdLift.value,
          sources: [before.ytdLift, totalLift],
          follows: both(liftToDate),
          agrees: inCents,
        });
  const ytdCash =
    before === UNKNOWN
      ? input(cells.ytdCash.value)
      : derive({
          stated: cells.ytdCash.value,
          sources: [before.ytdCash, cash],
          follows: both(cashToDate),
          agrees: inCents,
        });
  const unanswered = new Unanswered(row, isWithoutCash(ytdCash), before.lacksRate);
  const rate = unanswered.figure(
    'ytdLiftRate',
    derive({
      stated: cells.ytdLiftRate.value,
      sources: [ytdLift, ytdCash],
      follows: both((lift, of) => (of.isPositive() ? ytdLiftRate(lift, of) : undefined)),
      agrees: asQuotient(cells.ytdLiftRate),
    }),
  );
  const score = unanswered.figure(
    'score',
    derive({
      stated: cells.score.value,
      sources: [rate],
      follows: (of) => (of === undefined || scheme === undefined ? undefined : performanceScore(of, scheme)),
      agrees: asQuotient(cells.score),
    }),
  );
  const ytdEarned = unanswered.figure(
    'ytdEarned',
    derive({
      stated: cells.ytdEarned.value,
      sources: [ytdCash, score],
      follows: (of, at) => earnedToDate(of, at, scheme),
      agrees: inCents,
    }),
  );
  const earned = unanswered.figure(
    'earned',
    derive({
      stated: cells.earned.value,
      sources: [ytdEarned, before.ytdEarned],
      follows: both(periodEarning),
      agrees: inCents,
    }),
  );
  const cap = terms.amountOrNone('incentive.cap', { network: period.network, quarter: period.quarter });
  const feeFrom = (earnings: Figure<Exact>) =>
    derive({
      stated: cells.fee.value,
      sources: [earnings, before.fees],
      follows: both((of, earlier) => (cap === undefined ? undefined : feeOfPeriod(of, cap, earlier))),
      agrees: inCents,
    });
  const fee = unanswered.figure(
    'fee',
    eitherWay(feeFrom(ytdEarned), feeFrom(together(before.earned, earned))),
  );
  const earlierFees = before.fees;
  return { cash, ytdLift, ytdCash, rate, score, ytdEarned, earned, cap, earlierFees, fee, unanswered };
}

function isWithoutCash({ stated, corrected }: Figure<Exact>): boolean {
  return [stated, corrected].some((cash) => cash?.isPositive() === false);
}

/** Without a score there is cash of zero or less, and nothing is earned on it. */
function earnedToDate(
  cash: Exact | undefined,
  score: Exact | undefined,
  scheme: SchemeOfGroup['scheme'],
): Exact | undefined {
  if (cash === undefined || scheme === undefined) return undefined;
  if (score !== undefined) return statedEarned(feeEarned(cash, score, scheme));
  return cash.isPositive() ? undefined : Exact.zero;
}

/** A figure that may follow from others in two ways. */
function eitherWay(one: Figure<Exact>, other: Figure<Exact>): Figure<Exact> {
  if (one.verdict === 'right') return one;
  if (other.verdict === 'right') return other;
  return one.verdict === 'wrong' ? { ...one, verdict: other.verdict } : one;
}
