import { Exact } from '../../../domain/decimal/exact';
import { type Figure, input, whenKnown } from '../../figure';
import { indexOfPeriod, type Period } from '../../incentive-period';
import type { Terms } from '../../terms';
import type { AssessedQuarter } from './assessment';
import { isFirstPeriod } from './first-period';

/** What the quarters of a fiscal year before a quarter add up to. */
export interface ToDate {
  readonly ytdLift: Figure<Exact>;
  readonly ytdCash: Figure<Exact>;
  readonly ytdEarned: Figure<Exact>;
  /** Σ period earnings. */
  readonly earned: Figure<Exact>;
  /** Σ fees. */
  readonly fees: Figure<Exact>;
  /** One of them has no YTD lift %. */
  readonly lacksRate: boolean;
}

const START_OF_YEAR = withEach(input(Exact.zero));
/** The quarter before is not in the workbook: sums to date are taken as they stand. */
export const UNKNOWN = withEach({ stated: undefined, corrected: undefined, verdict: 'unjudged' });

function withEach(figure: Figure<Exact>): ToDate {
  return {
    ytdLift: figure,
    ytdCash: figure,
    ytdEarned: figure,
    earned: figure,
    fees: figure,
    lacksRate: false,
  };
}

/**
 * The year to date before a quarter.
 *
 * @param previous the quarter of the group that stands before it in the workbook
 * Source: A6 Ex.4 §1.2 C
 */
export function toDate(previous: AssessedQuarter | undefined, period: Period, terms: Terms): ToDate {
  const follows = previous !== undefined && isNext(previous.period, period);
  if (period.quarter === 1 || (isFirstPeriod(period, terms) && !follows)) return START_OF_YEAR;
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
  return isFirstPeriod(period, terms) ? notCounted(before) : before;
}

export function isNext(earlier: Period, later: Period): boolean {
  return indexOfPeriod(later) === indexOfPeriod(earlier) + 1;
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
export function together(one: Figure<Exact>, other: Figure<Exact>): Figure<Exact> {
  const plus = whenKnown((a: Exact, b: Exact) => a.plus(b));
  const isRight = one.verdict === 'right' && other.verdict === 'right';
  return {
    stated: plus(one.stated, other.stated),
    corrected: plus(one.corrected, other.corrected),
    verdict: isRight ? 'right' : 'unjudged',
  };
}
