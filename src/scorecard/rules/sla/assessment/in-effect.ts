import type { ServiceLevel } from '../../../../contracts/a6/service-level';
import type { Day } from '../../../../domain/calendar';
import type { Exact } from '../../../../domain/decimal/exact';
import { levelsInEffect } from '../../../../domain/sla/levels-in-effect';
import type { Trace } from '../../../../domain/trace';
import { derive, type Figure } from '../../../figure';
import type { ReadCell } from '../../../submission';
import type { Terms } from '../../../terms';
import { agreeing } from './figures';
import type { Span } from './measurement-window';
import { effectiveDateOf, stepInForce, stepsFor, type Schedule } from './schedule';
import type { ScorecardSource } from './scorecard-source';

/** The one provider level that changes in booking can void. Source: A6 Ex.3-B §2.8 */
const VOIDABLE_LEVEL = '8';

/** A level as the count of levels in effect sees it. */
interface DatedLevel {
  readonly effectiveDate: Day | undefined;
  readonly voided: boolean;
}

/**
 * Whether a level is void for the group on the first day of a window.
 *
 * Source: A6 Ex.3-B §2.8
 */
export function isVoid(
  level: ServiceLevel,
  { exhibit, group }: ScorecardSource,
  start: Day,
  terms: Terms,
): boolean {
  if (exhibit.code !== '3-B' || level.code !== VOIDABLE_LEVEL) return false;
  return group.members.some(({ network }) => {
    const scope = { network };
    if (!terms.has('provider.voidFrom', scope)) return false;
    const from = terms.date('provider.voidFrom', scope);
    const to = terms.has('provider.voidTo', scope) ? terms.date('provider.voidTo', scope) : undefined;
    return from !== undefined && from <= start && (to === undefined || start <= to);
  });
}

/** The number of levels in effect that a scorecard states, and the one that follows. */
export interface JudgedCount {
  readonly figure: Figure<Exact>;
  readonly expected: (trace?: Trace) => Exact | undefined;
}

/** Source: A6 Ex.3-A §7.2; A6 Ex.3-B §6.3, §2.8 */
export function judgeLevelsInEffect(source: ScorecardSource, schedule: Schedule, terms: Terms): JudgedCount {
  const cell: ReadCell<Exact> = source.sheet.header.levelsInEffect;
  const count = (window: Span | undefined, trace?: Trace) =>
    window === undefined ? undefined : countOn(source, schedule, window.start, terms, trace);
  const figure = derive({
    stated: cell.value,
    sources: [source.window.figure],
    follows: (window) => count(window),
    agrees: agreeing(cell, 'plain'),
  });
  return { figure, expected: (trace) => count(source.window.figure.corrected, trace) };
}

function countOn(
  source: ScorecardSource,
  schedule: Schedule,
  start: Day,
  terms: Terms,
  trace?: Trace,
): Exact | undefined {
  const levels: DatedLevel[] = [];
  for (const level of source.exhibit.levels.filter(({ state }) => state !== 'deleted')) {
    const dated = datedLevel(level, source, schedule, start);
    if (dated === 'unknown') return undefined;
    if (dated !== undefined) {
      levels.push({ effectiveDate: dated, voided: isVoid(level, source, start, terms) });
    }
  }
  return levelsInEffect(levels, start, trace);
}

/** The earliest effective date of a level's components; undefined where none is in force or dated. */
function datedLevel(
  level: ServiceLevel,
  source: ScorecardSource,
  schedule: Schedule,
  start: Day,
): Day | 'unknown' | undefined {
  const dates: Day[] = [];
  for (const component of level.components) {
    const own = stepsFor(schedule, source.exhibit.code, component.code, source.group);
    const found = stepInForce(own, start);
    if (found.kind === 'unknown') return 'unknown';
    const date = found.kind === 'inForce' ? effectiveDateOf(found.step, own) : undefined;
    if (date !== undefined) dates.push(date);
  }
  return dates.length === 0 ? undefined : (Math.min(...dates) as Day);
}
