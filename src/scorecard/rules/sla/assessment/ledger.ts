import { exhibitOf, levelOf, type ServiceLevelExhibit } from '../../../../contracts/a6/service-levels';
import type { ServiceLevel } from '../../../../contracts/a6/service-level';
import { creditLedgerSheet } from '../../../../contracts/sheets/service-level-sheets';
import { isoText, type Day } from '../../../../domain/calendar';
import { Exact } from '../../../../domain/decimal/exact';
import { ExactColumn } from '../../../../domain/decimal/exact-column';
import { toCents } from '../../../../domain/decimal/money';
import { earnedBack } from '../../../../domain/sla/earn-back';
import { statuses, type Status } from '../../../../domain/sla/status';
import type { Trace } from '../../../../domain/trace';
import { agrees } from '../../../compare';
import type { Figure } from '../../../figure';
import { grouped } from '../../../grouped';
import type { RuleContext } from '../../../rule';
import { filledRows, type ReadRow } from '../../../submission';
import { windowAssessments } from './assessment';
import type { WindowAssessment } from './window-assessment';
import type { LevelAssessment, LevelStatus } from './level';
import { judgeWindow, nextStart, windowGrid, type JudgedWindow, type Span } from './measurement-window';
import { measuredGroup, type MeasuredGroup } from './measured-group';
import { exhibitCode } from './schedule';
import { kindOf } from './scorecard-source';

export type LedgerRow = ReadRow<(typeof creditLedgerSheet)['columns']>;

/** A row of the credit ledger whose group and window can be read. */
export interface LedgerWindow {
  readonly entry: LedgerRow;
  readonly exhibit: ServiceLevelExhibit;
  readonly group: MeasuredGroup;
  readonly span: Span;
  readonly window: JudgedWindow;
}

/** Each row of the ledger with its window. */
export function ledgerWindows({ submission, terms }: RuleContext): readonly LedgerWindow[] {
  return filledRows(submission, creditLedgerSheet).flatMap(({ row }) => {
    const code = exhibitCode(row.cells.exhibit);
    const group = measuredGroup(row.cells.group, kindOf(code));
    const [start, end] = [row.cells.windowStart.value, row.cells.windowEnd.value];
    if (group === undefined || start === undefined || end === undefined || end < start) return [];
    if (code !== undefined && code !== group.exhibit) return [];
    const exhibit = exhibitOf(group.exhibit, start);
    const window = judgeWindow({ start, end }, windowGrid(exhibit, group, terms));
    return [{ entry: row, exhibit, group, span: { start, end }, window }];
  });
}

/**
 * Why what was earned back, or the status it hangs on, is wrong.
 *
 * - `credit`: the credit is not the one of its scorecard
 * - `status`: the next window's scorecard says otherwise
 * - `later window`: the next window was missed, and the one after it met
 * - `credited again`: the level owes a credit for the next window too
 * - `not met`: earned back without a met next window
 * - `not given`: due and not given
 * - `amount`: not the whole credit
 * - `twice`: the same credit was earned back on an earlier row
 */
export type LedgerFault =
  'credit' | 'status' | 'later window' | 'credited again' | 'not met' | 'not given' | 'amount' | 'twice';

export interface LedgerEntry extends LedgerWindow {
  readonly about: string;
  readonly level: ServiceLevel;
  readonly credit: Exact | undefined;
  readonly scorecardCredit: Figure<Exact> | undefined;
  readonly nextStatus: Status | undefined;
  /** What the next window's scorecard says. */
  readonly nextOnScorecard: LevelStatus | undefined;
  /** A blank one is none. */
  readonly earned: Exact | undefined;
  readonly fault: LedgerFault | undefined;
  /** What should be earned back. */
  readonly expected: (trace?: Trace) => Exact;
}

type EntryToJudge = Omit<LedgerEntry, 'fault' | 'expected'>;

/** Source: A6 Ex.3-A §7.4; A6 Ex.3-B §6.4 */
export function ledgerEntries(context: RuleContext): readonly LedgerEntry[] {
  const windows = context.once(windowAssessments);
  const readable = context.once(ledgerWindows).flatMap((window) => entryOf(window, windows) ?? []);
  const ledger = new LedgerByCredit(readable);
  // Completed, not copied: a ledger may have 100,000 rows.
  return readable.map((entry) => {
    const fault = faultOf(entry, ledger, windows);
    const nextStatus = statusThatCounts(entry, fault);
    const paid = ExactColumn.of([entry.credit ?? Exact.zero]);
    return Object.assign(entry, {
      fault,
      expected: (trace?: Trace) => earnedBack(paid, [nextStatus], trace).at(0) ?? Exact.zero,
    });
  });
}

/** The next window's scorecard wins over what the ledger says of it; a credit is earned back once. */
function statusThatCounts(
  { nextStatus, nextOnScorecard }: EntryToJudge,
  fault: LedgerFault | undefined,
): Status | null {
  if (fault === 'credited again') return 'default';
  return fault === 'twice' ? null : (nextOnScorecard ?? nextStatus ?? null);
}

/** What the rows of one credit say together. */
interface RowsOfCredit {
  readonly first: EntryToJudge | undefined;
  readonly firstEarnedBack: EntryToJudge | undefined;
  readonly isOwed: boolean;
}

/** Summed up once: a ledger may have 100,000 rows, and all of them for the same credit. */
class LedgerByCredit {
  readonly #credits: ReadonlyMap<string, RowsOfCredit>;

  constructor(entries: readonly EntryToJudge[]) {
    const byCredit = grouped(entries, (entry) => keyOf(entry, entry.span.start));
    this.#credits = new Map([...byCredit].map(([key, rows]) => [key, rowsOfCredit(rows)]));
  }

  /** The credit of the entry's group and level for the window that starts on a day. */
  of(entry: EntryToJudge, start: Day | undefined): RowsOfCredit | undefined {
    return this.#credits.get(keyOf(entry, start));
  }
}

function rowsOfCredit(rows: readonly EntryToJudge[]): RowsOfCredit {
  return {
    first: rows[0],
    firstEarnedBack: rows.find(({ earned }) => earned?.isPositive()),
    isOwed: rows.some(({ credit }) => credit?.isPositive()),
  };
}

function keyOf({ group, level }: EntryToJudge, start: Day | undefined): string {
  return `${group.code} ${level.code} ${String(start)}`;
}

function entryOf(window: LedgerWindow, assessments: readonly WindowAssessment[]): EntryToJudge | undefined {
  const { entry, exhibit, group, span, window: judged } = window;
  const level = levelOf(exhibit.code, entry.cells.level.value ?? '', span.start);
  if (level === undefined || level.state === 'deleted') return undefined;
  const { credit, nextStatus, earnedBack: back } = entry.cells;
  const stated = statuses.find((status) => status === nextStatus.value);
  const next = levelIn(nextStart(span), window, level, assessments);
  const onScorecard = levelIn(span.start, window, level, assessments);
  return {
    entry,
    exhibit,
    group,
    span,
    window: judged,
    about: `ledger ${exhibit.code} ${group.code} ${isoText(span.start)} level ${level.code}`,
    level,
    credit: credit.state === 'blank' ? Exact.zero : credit.value,
    scorecardCredit: onScorecard?.credit,
    nextStatus: stated,
    nextOnScorecard: next?.assessment.status.corrected,
    earned: back.state === 'blank' ? Exact.zero : back.value,
  };
}

interface LevelOnScorecard {
  readonly assessment: LevelAssessment;
  readonly credit: Figure<Exact> | undefined;
}

/** The level on the scorecard of the group's window that starts on a day. */
function levelIn(
  start: Day | undefined,
  { exhibit, group }: LedgerWindow,
  level: ServiceLevel,
  assessments: readonly WindowAssessment[],
): LevelOnScorecard | undefined {
  const window = assessments.find(
    ({ source }) =>
      source.exhibit.code === exhibit.code &&
      source.group.code === group.code &&
      source.span.start === start &&
      source.window.fault === undefined,
  );
  const assessment = window?.levels.find((each) => each.level.code === level.code);
  if (window === undefined || assessment === undefined) return undefined;
  const credit = window.credits.credits.find((each) => each.level === assessment)?.figure;
  // A credit that hangs on a row that is missing, or found wrong, tells nothing of the ledger's.
  const isKnown = credit?.verdict !== 'unjudged' && assessment.share.verdict !== 'unjudged';
  return { assessment, credit: isKnown ? credit : undefined };
}

function faultOf(
  entry: EntryToJudge,
  ledger: LedgerByCredit,
  assessments: readonly WindowAssessment[],
): LedgerFault | undefined {
  if (entry.credit === undefined || entry.earned === undefined) return undefined;
  if (isCreditOfOther(entry)) return 'credit';
  const credit = ledger.of(entry, entry.span.start);
  if (entry.earned.isPositive() && credit?.firstEarnedBack !== entry) return 'twice';
  // A second row of the same credit is SHEET-10; what is due is due once.
  if (credit?.first !== entry) return undefined;
  return statusFault(entry, ledger, assessments) ?? amountFault(entry);
}

/** The credit differs from the scorecard's, as stated and as corrected. */
function isCreditOfOther({ credit, scorecardCredit }: EntryToJudge): boolean {
  if (credit === undefined || scorecardCredit === undefined) return false;
  const known = [scorecardCredit.stated, scorecardCredit.corrected].filter((each) => each !== undefined);
  return known.length > 0 && !known.some((each) => agrees(credit, each, 'money', true));
}

/** Whether `met` may be claimed of the next window, as far as scorecards and the ledger itself tell. */
function statusFault(
  entry: EntryToJudge,
  ledger: LedgerByCredit,
  assessments: readonly WindowAssessment[],
): LedgerFault | undefined {
  const { nextStatus, span, level } = entry;
  if (nextStatus === undefined) return undefined;
  const next = levelIn(nextStart(span), entry, level, assessments)?.assessment.status;
  if (next?.verdict === 'right' && next.stated !== nextStatus && next.corrected !== nextStatus) {
    return nextStatus === 'met' && isMetLater(entry, assessments) ? 'later window' : 'status';
  }
  const isOwedAgain = ledger.of(entry, nextStart(span))?.isOwed === true;
  return nextStatus === 'met' && next === undefined && isOwedAgain ? 'credited again' : undefined;
}

/** A window after the next one in which the level is met. */
function isMetLater({ span, group, level }: EntryToJudge, assessments: readonly WindowAssessment[]): boolean {
  return assessments.some(
    ({ source, levels }) =>
      source.group.code === group.code &&
      source.span.start > (nextStart(span) ?? 0) &&
      levels.some((each) => each.level.code === level.code && each.status.corrected === 'met'),
  );
}

function amountFault({ credit, earned, nextStatus, nextOnScorecard }: EntryToJudge): LedgerFault | undefined {
  if (credit === undefined || earned === undefined) return undefined;
  const isMet = (nextStatus ?? nextOnScorecard) === 'met';
  const due = isMet ? toCents(credit) : Exact.zero;
  if (toCents(earned).equals(due)) return undefined;
  if (!isMet) return 'not met';
  return earned.isZero() ? 'not given' : 'amount';
}
