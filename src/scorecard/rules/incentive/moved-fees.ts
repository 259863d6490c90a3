import { Exact } from '../../../domain/decimal/exact';
import { type Figure, inherited } from '../../figure';
import type { RuleContext } from '../../rule';
import { type AssessedQuarter, assessIncentives } from './assessment';
import type { PeriodName } from '../../incentive-period';

/**
 * The fees that a wrong figure moves in its fiscal year: those stated, which follow from it, less
 * those that are right. It is told only of a single mistake: of several nobody can say which moved what.
 *
 * @returns undefined where no fee moves, or where it is not told
 */
export function movedFees(context: RuleContext, { network, fiscalYear }: PeriodName): Exact | undefined {
  const group = context.once(assessIncentives).groups.find((each) => each.network === network);
  const year = group?.quarters.filter(({ period }) => period.fiscalYear === fiscalYear) ?? [];
  if (year.flatMap(mistakes).length !== 1) return undefined;
  const moved = Exact.sum(year.map(({ fee }) => inherited(fee)));
  return moved.isZero() ? undefined : moved;
}

/** The wrong figures of a quarter that a fee follows from. */
function mistakes({ metrics, totalLift, ytdLift, ytdCash, rate, score, ytdEarned, earned }: AssessedQuarter) {
  const ofMetrics = metrics?.rows.flatMap(({ baseline, lift }) => [baseline, lift]) ?? [];
  const figures: readonly Figure<Exact>[] = [
    ...ofMetrics,
    totalLift,
    ytdLift,
    ytdCash,
    rate,
    score,
    ytdEarned,
    earned,
  ];
  return figures.filter(({ verdict }) => verdict === 'wrong');
}
