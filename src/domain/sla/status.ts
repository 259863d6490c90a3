import { isoText, type Day } from '../calendar';
import type { Exact } from '../decimal/exact';
import { badInput } from '../problem';
import type { Trace } from '../trace';
import { holds, type Comparator } from './comparator';
import { excusedLevel, startsOnEffectiveDate } from './readings';
import { term } from './terms';

/** What a service level, or one component of it, comes to in one measurement window. */
export const statuses = ['met', 'default', 'not in effect', 'excused', 'excluded'] as const;
export type Status = (typeof statuses)[number];

/** A measured actual, or why there is none. */
export type Actual = Exact | 'not measured' | 'excluded';

/** A measurement window beside the effective date of the level. */
export interface Window {
  readonly start: Day;
  readonly end: Day;
  readonly effectiveDate: Day;
}

interface Measurement {
  readonly actual: Actual;
  readonly target: Exact;
  readonly comparator: Comparator;
  /** Undefined: taken as in effect. */
  readonly window: Window | undefined;
  /** The level is relieved for this window. */
  readonly waived: boolean;
}

/**
 * Status of a service level in one measurement window, in the order the exhibits ask: in effect,
 * excluded, met, excused; what is left is a default, an unmeasured level included.
 *
 * @throws Problem #VALUE! when the window ends before it starts
 * Source: A6 Ex.3-A §1, §2.1, §4, §6.3, §9; A6 Ex.3-B §5.3, §8
 */
export function serviceLevelStatus(measurement: Measurement, trace?: Trace): Status {
  const { status, clause } = judged(measurement, trace);
  trace?.step({
    name: term.status,
    value: status,
    formula: {
      en: 'not in effect, else excluded, else met, else excused, else default',
      de: 'not in effect, sonst excluded, sonst met, sonst excused, sonst default',
      ja: 'not in effect、次に excluded、met、excused、いずれでもなければ default',
    },
    clause,
    ...(status === 'excused' && { reading: excusedLevel }),
  });
  return status;
}

function judged(
  { actual, target, comparator, window, waived }: Measurement,
  trace?: Trace,
): { status: Status; clause: string } {
  if (window !== undefined && !isInEffect(window, trace))
    return { status: 'not in effect', clause: 'A6 Ex.3-A §1, §2.1' };
  if (actual === 'excluded') return { status: 'excluded', clause: 'A6 Ex.3-A §3.5(b)(2), §3.8(C)' };
  if (isMet(actual, comparator, target, trace)) return { status: 'met', clause: 'A6 Ex.3-A §4' };
  if (waived) return { status: 'excused', clause: 'A6 Ex.3-A §9; A6 Ex.3-B §8' };
  return actual === 'not measured'
    ? { status: 'default', clause: 'A6 Ex.3-A §6.3; A6 Ex.3-B §5.3' }
    : { status: 'default', clause: 'A6 Ex.3-A §1' };
}

/** A window is in effect when it lies wholly on or after the effective date. */
function isInEffect({ start, end, effectiveDate }: Window, trace?: Trace): boolean {
  if (end < start) throw windowUpsideDown(start, end);
  const inEffect = start >= effectiveDate;
  trace?.step({
    name: term.windowInEffect,
    value: inEffect,
    formula: 'windowStart ≥ effectiveDate',
    clause: 'A6 Ex.3-A §1',
    reading: startsOnEffectiveDate,
  });
  return inEffect;
}

function isMet(
  actual: Exact | 'not measured',
  comparator: Comparator,
  target: Exact,
  trace?: Trace,
): boolean {
  trace?.step({
    name: term.measured,
    value: actual !== 'not measured',
    formula: { en: 'actual is a number', de: 'actual ist eine Zahl', ja: 'actual が数値' },
    clause: 'A6 Ex.3-A §6.3',
  });
  if (actual === 'not measured') return false;
  const met = holds(actual, comparator, target);
  trace?.step({
    name: term.targetMet,
    value: met,
    formula: `actual ${comparator} target`,
    clause: 'A6 Ex.3-A §4',
  });
  return met;
}

function windowUpsideDown(start: Day, end: Day) {
  const [from, to] = [isoText(start), isoText(end)];
  return badInput('windowEnd', {
    en: `windowEnd = ${to} lies before windowStart = ${from}; a window ends on or after its first day.`,
    de: `windowEnd = ${to} liegt vor windowStart = ${from}; ein Messzeitraum endet frühestens an seinem ersten Tag.`,
    ja: `windowEnd = ${to} が windowStart = ${from} より前です。測定期間の末日は初日以降でなければなりません。`,
  });
}
