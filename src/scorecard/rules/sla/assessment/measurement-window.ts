import { addDays, addMonths, civilDate, type Day } from '../../../../domain/calendar';
import type { ServiceLevelExhibit } from '../../../../contracts/a6/service-levels';
import { input, type Figure } from '../../../figure';
import type { Terms } from '../../../terms';
import { termScope, type MeasuredGroup } from './measured-group';

/** A measurement window, first and last day included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** Where measurement windows lie: of equal length, one after the other, from the first on. */
export interface WindowGrid {
  readonly first: Day;
  /** Calendar months of a window. */
  readonly months: number;
}

/** @returns undefined where a term is missing, which is reported then */
export function windowGrid(
  exhibit: ServiceLevelExhibit,
  group: MeasuredGroup,
  terms: Terms,
): WindowGrid | undefined {
  const first = terms.date(`${exhibit.termPrefix}firstWindow`, termScope(group));
  const months = terms.number(`${exhibit.termPrefix}windowMonths`, termScope(group))?.toNumber();
  const usable = first !== undefined && months !== undefined && Number.isInteger(months) && months > 0;
  return usable ? { first, months } : undefined;
}

/** The window that a day lies in; windows before the first one are counted on backwards. */
export function windowHolding(grid: WindowGrid, day: Day): Span | undefined {
  const [from, at] = [civilDate(grid.first), civilDate(day)];
  const months = (at.year - from.year) * 12 + at.month - from.month;
  const guess = Math.floor(months / grid.months);
  return [guess - 1, guess, guess + 1]
    .map((index) => windowAt(grid, index))
    .find((span) => span !== undefined && day <= span.end);
}

function windowAt({ first, months }: WindowGrid, index: number): Span | undefined {
  const start = addMonths(first, index * months);
  const next = addMonths(first, (index + 1) * months);
  const end = next === undefined ? undefined : addDays(next, -1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The windows up to the one after the last that is taken, except those that are. */
export function freeWindows(grid: WindowGrid, taken: readonly Span[]): Span[] {
  const last = Math.max(...taken.map(({ end }) => end));
  const free: Span[] = [];
  for (let index = 0; index < MOST_WINDOWS; index += 1) {
    const span = windowAt(grid, index);
    if (span === undefined) break;
    if (!taken.some(({ start, end }) => start <= span.end && span.start <= end)) free.push(span);
    if (span.start > last) break;
  }
  return free;
}

/** Ten years of months. */
const MOST_WINDOWS = 120;

/** The window that follows without a gap. */
export function nextStart({ end }: Span): Day | undefined {
  return addDays(end, 1);
}

export function sameSpan(first: Span, second: Span): boolean {
  return first.start === second.start && first.end === second.end;
}

export type WindowFault = 'start' | 'end' | 'both' | 'before the first';

/** A stated window against the grid of its group. */
export interface JudgedWindow {
  readonly figure: Figure<Span>;
  readonly fault: WindowFault | undefined;
}

/**
 * Holds a stated window against the windows of the contract.
 *
 * Source: A6 Ex.3-A §6.1; A6 Ex.3-B §5.1
 */
export function judgeWindow(stated: Span, grid: WindowGrid | undefined): JudgedWindow {
  if (grid === undefined) return { figure: input(stated), fault: undefined };
  const ofStart = windowHolding(grid, stated.start);
  const ofEnd = windowHolding(grid, stated.end);
  const fault = faultOf(stated, ofStart, ofEnd, grid);
  if (fault === undefined) return { figure: input(stated), fault };
  const corrected = fault === 'start' ? ofEnd : ofStart;
  return { figure: { stated, corrected: corrected ?? stated, verdict: 'wrong' }, fault };
}

function faultOf(
  stated: Span,
  ofStart: Span | undefined,
  ofEnd: Span | undefined,
  grid: WindowGrid,
): WindowFault | undefined {
  const startFits = ofStart?.start === stated.start;
  const endFits = ofEnd?.end === stated.end;
  if (startFits && ofStart.end === stated.end) {
    return stated.start < grid.first ? 'before the first' : undefined;
  }
  if (startFits) return 'end';
  return endFits ? 'start' : 'both';
}
