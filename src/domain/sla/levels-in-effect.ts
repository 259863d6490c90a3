import type { Day } from '../calendar';
import { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { inEffectOnFirstDay, voidedLevel } from './readings';
import { term } from './terms';

/** A service level as the count of levels in effect sees it: however many components, one level. */
interface DatedLevel {
  /** Undefined: no date is set, so the level is not in effect. */
  readonly effectiveDate: Day | undefined;
  readonly voided: boolean;
}

const NEVER = Infinity;

/**
 * The number of service levels in effect for a group on the first day of a window: N of the credit formula.
 *
 * Source: A6 Ex.3-A §7.2; A6 Ex.3-B §6.3, §2.8
 */
export function levelsInEffect(levels: Iterable<DatedLevel>, windowStart: Day, trace?: Trace): Exact {
  let [inEffect, voidOnes] = [0, 0];
  for (const { effectiveDate = NEVER, voided } of levels) {
    if (effectiveDate > windowStart) continue;
    if (voided) voidOnes += 1;
    else inEffect += 1;
  }
  if (voidOnes > 0) {
    trace?.step({
      name: term.levelsVoid,
      value: Exact.whole(voidOnes),
      formula: {
        en: 'effectiveDates ≤ windowStart that are voided',
        de: 'effectiveDates ≤ windowStart, die voided sind',
        ja: 'effectiveDates ≤ windowStart のうち voided のもの',
      },
      clause: 'A6 Ex.3-B §2.8',
      unit: 'count',
      reading: voidedLevel,
    });
  }
  const count = Exact.whole(inEffect);
  trace?.step({
    name: term.levelsInEffect,
    value: count,
    formula: {
      en: 'effectiveDates ≤ windowStart that are not voided',
      de: 'effectiveDates ≤ windowStart, die nicht voided sind',
      ja: 'effectiveDates ≤ windowStart のうち voided でないもの',
    },
    clause: 'A6 Ex.3-A §7.2; A6 Ex.3-B §6.3',
    unit: 'count',
    reading: inEffectOnFirstDay,
  });
  return count;
}
