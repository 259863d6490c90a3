import type { ServiceLevelExhibit } from '../../../../contracts/a6/service-levels';
import { spelling } from '../../../../contracts/spelling';
import type { Day } from '../../../../domain/calendar';
import type { Figure } from '../../../figure';
import type { Span } from './measurement-window';
import type { ScorecardRow } from './scorecard-source';

/** Whether a row is relieved for its window, and what is wrong with the agreement. */
export interface JudgedWaiver {
  readonly figure: Figure<boolean>;
  /** `undated`: nobody can tell when it was agreed; `late`: after the window, where it is wanted in advance. */
  readonly fault: 'undated' | 'late' | undefined;
  readonly date: Day | undefined;
}

const NOTHING = new Set(['', '-', '–', '—', 'no', 'none', 'nein', 'keine', 'n/a', 'なし', '無', 'いいえ']);

/**
 * Source: A6 Ex.3-A §6.3 (in writing); A6 Ex.3-B §5.3 (in writing, in advance)
 */
export function judgeWaiver({ cells }: ScorecardRow, exhibit: ServiceLevelExhibit, span: Span): JudgedWaiver {
  const given = !NOTHING.has(spelling(cells.waiver.value ?? ''));
  const date = cells.waiverDate.value;
  if (!given)
    return { figure: { stated: false, corrected: false, verdict: 'right' }, fault: undefined, date };
  if (cells.waiverDate.state === 'blank' || cells.waiverDate.state === 'absent') {
    return { figure: { stated: true, corrected: false, verdict: 'wrong' }, fault: 'undated', date };
  }
  const late = exhibit.waiverInAdvance && date !== undefined && date > span.end;
  if (late) return { figure: { stated: true, corrected: false, verdict: 'wrong' }, fault: 'late', date };
  return { figure: { stated: true, corrected: true, verdict: 'right' }, fault: undefined, date };
}
