import type { LevelComponent, ServiceLevel } from '../../../../contracts/a6/service-level';
import { Exact } from '../../../../domain/decimal/exact';
import { shareMissed } from '../../../../domain/sla/share';
import type { Status } from '../../../../domain/sla/status';
import type { Trace } from '../../../../domain/trace';
import { derive, type Figure } from '../../../figure';
import type { ReadCell } from '../../../submission';
import type { ComponentAssessment } from './component';
import { agreeing } from './figures';
import type { ScorecardRow } from './scorecard-source';

/** A level of a scorecard: its components together, and the share it missed. */
export interface LevelAssessment {
  readonly about: string;
  readonly level: ServiceLevel;
  readonly components: readonly ComponentAssessment[];
  /** Where share, credit and root cause stand. */
  readonly firstRow: ScorecardRow;
  /** The cell the share is taken from: the first row's, or the only one given. */
  readonly shareCell: ReadCell<Exact>;
  /** Shares that stand beside it and would be counted twice. */
  readonly extraShares: readonly ReadCell<Exact>[];
  /** The cell the credit is taken from: the first row's, or the only one given below its share. */
  readonly creditCell: ReadCell<Exact>;
  /** A blank share is none. */
  readonly share: Figure<Exact>;
  readonly status: Figure<LevelStatus>;
  readonly expectedShare: (trace?: Trace) => Exact;
}

/** How a level did as a whole: what earning a credit back asks for. */
export type LevelStatus = Status;

/** A level, its components that are measured, and its rows. */
interface MeasuredLevel {
  /** Exhibit, group and window. */
  readonly about: string;
  readonly level: ServiceLevel;
  readonly components: readonly ComponentAssessment[];
  /** Components without a row, or whose target cannot be read: of them nothing is known. */
  readonly unknown: readonly LevelComponent[];
  readonly rows: readonly ScorecardRow[];
}

/** Source: A6 Ex.3-A §7.3; A6 Ex.3-B §6.3, §6.3(A) */
export function assessLevel({
  about,
  level,
  components,
  unknown,
  rows,
}: MeasuredLevel): LevelAssessment | undefined {
  // A row of a component that does not apply may stand above the row that carries share and credit.
  const firstRow = rows.find(({ cells }) => isEntered(cells.share) || isEntered(cells.credit)) ?? rows[0];
  if (firstRow === undefined) return undefined;
  const cells = rows.map((row) => row.cells.share);
  const shareCell = isEntered(firstRow.cells.share)
    ? firstRow.cells.share
    : (cells.find(isEntered) ?? firstRow.cells.share);
  const sources = [
    ...components.map(({ status }) => status),
    ...unknown.map((): Figure<Status> => ({ stated: undefined, corrected: undefined, verdict: 'unjudged' })),
  ];
  const follows = (...values: (Status | undefined)[]) =>
    known(values).length < values.length ? undefined : shareOf(level, known(values));
  const share = derive({
    stated: statedShare(shareCell),
    sources,
    follows,
    agrees: agreeing(shareCell, 'quotient'),
  });
  return {
    about: `${about} level ${level.code}`,
    level,
    components,
    firstRow,
    shareCell,
    extraShares: cells.filter((cell) => cell !== shareCell && cell.value?.isZero() === false),
    creditCell: creditCellOf(firstRow, rows),
    share,
    status: levelStatus(sources),
    expectedShare: (trace) => shareOf(level, known(sources.map(({ corrected }) => corrected)), trace),
  };
}

function creditCellOf(firstRow: ScorecardRow, rows: readonly ScorecardRow[]): ReadCell<Exact> {
  const [only, ...others] = rows.map(({ cells }) => cells.credit).filter(isEntered);
  return only === undefined || others.length > 0 ? firstRow.cells.credit : only;
}

function isEntered({ value }: ReadCell<Exact>): boolean {
  return value !== undefined && !value.isZero();
}

/** Undefined only where the cell holds no number: a SHEET rule says so. */
function statedShare(cell: ReadCell<Exact>): Exact | undefined {
  return cell.state === 'blank' ? Exact.zero : cell.value;
}

function known(statuses: readonly (Status | undefined)[]): Status[] {
  return statuses.filter((status) => status !== undefined);
}

/** A proportional level loses the share of its components missed, any other the whole. */
function shareOf(level: ServiceLevel, statuses: readonly Status[], trace?: Trace): Exact {
  const share = shareMissed(statuses, trace);
  if (level.credit === 'proportional' || share.isZero() || share.equals(Exact.one)) return share;
  trace?.step({
    name: { en: 'Share missed', de: 'Verfehlter Anteil', ja: '未達割合' },
    value: Exact.one,
    formula: '1 where any component is missed',
    clause: level.creditClause,
    unit: 'fraction',
  });
  return Exact.one;
}

/** Missed if any component is; met only if nothing but exclusions stands beside what is met. */
function levelStatus(sources: readonly Figure<Status>[]): Figure<LevelStatus> {
  const whole = (statuses: readonly Status[]): LevelStatus | undefined =>
    (['default', 'excused', 'met', 'excluded', 'not in effect'] as const).find((status) =>
      statuses.includes(status),
    );
  return {
    stated: whole(known(sources.map(({ stated }) => stated))),
    corrected: whole(known(sources.map(({ corrected }) => corrected))),
    verdict: sources.every(({ verdict }) => verdict === 'right') ? 'right' : 'unjudged',
  };
}
