import { Exact } from '../../../domain/decimal/exact';
import { type Figure, inherited } from '../../figure';
import type { Report } from '../../rule';
import type { WindowAssessment } from './assessment/window-assessment';
import { creditFavours } from './names';

/**
 * What a wrong figure is worth in the credits of its window: those stated, which follow from it, less
 * those that are right. It is told only of a single mistake: of several nobody can say which moved what.
 *
 * @returns nothing where no credit moves, or where it is not told
 */
export function movedCredits(
  window: WindowAssessment,
  wrong: Figure<unknown>,
): Pick<Report, 'favours' | 'worth'> {
  const [only, ...others] = mistakes(window);
  if (only !== wrong || others.length > 0 || window.credits.capFault !== undefined) return {};
  const moved = Exact.sum(window.credits.credits.map(({ figure }) => inherited(figure)));
  return moved.isZero() ? {} : { worth: moved, favours: creditFavours(moved) };
}

/** The wrong figures of a window that its credits follow from. */
function mistakes({ components, levels, levelsInEffect }: WindowAssessment): Figure<unknown>[] {
  const figures: readonly Figure<unknown>[] = [
    ...components.flatMap(({ actual, target, waiver, status }) => [
      actual.figure,
      target,
      waiver.figure,
      status,
    ]),
    ...levels.map(({ share }) => share),
    levelsInEffect.figure,
  ];
  return figures.filter(({ verdict }) => verdict === 'wrong');
}
