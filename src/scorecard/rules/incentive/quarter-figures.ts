import { Exact } from '../../../domain/decimal/exact';
import { feeEarned } from '../../../domain/incentive/earned';
import {
  cashToDate,
  feeOfPeriod,
  liftToDate,
  periodEarning,
  statedEarned,
} from '../../../domain/incentive/fee';
import { ytdLiftRate } from '../../../domain/incentive/lift';
import type { Cap, FeeScheme } from '../../../domain/incentive/scheme';
import { performanceScore } from '../../../domain/incentive/score';
import { asQuotient, inCents } from '../../compare';
import { derive, type Figure, input, whenKnown } from '../../figure';
import type { Period } from '../../incentive-period';
import type { Terms } from '../../terms';
import type { ScorecardRow } from './assessment';
import { type ToDate, together, UNKNOWN } from './to-date';
import { Unanswered } from './unanswered';

/** The figures of a quarter that follow from its lift, its cash and the year to date before it. */
export interface QuarterFigures {
  readonly cash: Figure<Exact>;
  readonly ytdLift: Figure<Exact>;
  readonly ytdCash: Figure<Exact>;
  readonly rate: Figure<Exact>;
  readonly score: Figure<Exact>;
  readonly ytdEarned: Figure<Exact>;
  readonly earned: Figure<Exact>;
  readonly cap: Cap | undefined;
  readonly fee: Figure<Exact>;
  readonly unanswered: Unanswered;
}

/** What the figures of a quarter follow from. */
interface FiguresBasis {
  readonly row: ScorecardRow;
  readonly period: Period;
  readonly totalLift: Figure<Exact>;
  readonly before: ToDate;
  readonly scheme: FeeScheme | undefined;
}

/** The figures of a quarter in the order of the scorecard's columns. Source: A6 Ex.4 §1.2, §6 */
export function assessFigures(
  { row, period, totalLift, before, scheme }: FiguresBasis,
  terms: Terms,
): QuarterFigures {
  const { cells } = row;
  const cash = input(cells.cash.value);
  const sumToDate = (
    stated: Exact | undefined,
    sources: readonly [Figure<Exact>, Figure<Exact>],
    sum: (before: Exact, own: Exact) => Exact,
  ) =>
    before === UNKNOWN
      ? input(stated)
      : derive({ stated, sources, follows: whenKnown(sum), agrees: inCents });
  const ytdLift = sumToDate(cells.ytdLift.value, [before.ytdLift, totalLift], liftToDate);
  const ytdCash = sumToDate(cells.ytdCash.value, [before.ytdCash, cash], cashToDate);
  const unanswered = new Unanswered(row, isWithoutCash(ytdCash), before.lacksRate);
  const rate = unanswered.figure(
    'ytdLiftRate',
    derive({
      stated: cells.ytdLiftRate.value,
      sources: [ytdLift, ytdCash],
      follows: whenKnown((lift, of) => (of.isPositive() ? ytdLiftRate(lift, of) : undefined)),
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
      follows: whenKnown(periodEarning),
      agrees: inCents,
    }),
  );
  const cap = terms.amountOrNone('incentive.cap', { network: period.network, quarter: period.quarter });
  const feeFrom = (earnings: Figure<Exact>) =>
    derive({
      stated: cells.fee.value,
      sources: [earnings, before.fees],
      follows: whenKnown((of, earlier) => (cap === undefined ? undefined : feeOfPeriod(of, cap, earlier))),
      agrees: inCents,
    });
  const fee = unanswered.figure(
    'fee',
    eitherWay(feeFrom(ytdEarned), feeFrom(together(before.earned, earned))),
  );
  return { cash, ytdLift, ytdCash, rate, score, ytdEarned, earned, cap, fee, unanswered };
}

function isWithoutCash({ stated, corrected }: Figure<Exact>): boolean {
  return [stated, corrected].some((cash) => cash?.isPositive() === false);
}

/** Without a score there is cash of zero or less, and nothing is earned on it. */
function earnedToDate(
  cash: Exact | undefined,
  score: Exact | undefined,
  scheme: FeeScheme | undefined,
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
