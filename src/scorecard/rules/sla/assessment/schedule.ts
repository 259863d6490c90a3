import type { ExhibitCode } from '../../../../contracts/a6/groups';
import { metricOf, type Metric } from '../../../../contracts/a6/metrics';
import { componentOf, levelOf } from '../../../../contracts/a6/service-levels';
import { serviceLevelsSheet } from '../../../../contracts/sheets/service-level-sheets';
import type { Day } from '../../../../domain/calendar';
import { Exact } from '../../../../domain/decimal/exact';
import { comparatorOf, type Comparator } from '../../../../domain/sla/comparator';
import { grouped } from '../../../grouped';
import { isClearlyNoRatio, statedMetric } from '../../../read/row-metric';
import type { RuleContext } from '../../../rule';
import { filledRows, type Measured, type ReadCell, type ReadRow } from '../../../submission';
import { covers, groupText, measuredGroup, type MeasuredGroup } from './measured-group';

/** One row of the ServiceLevels table: what holds for a component from a day on. */
export interface TargetStep {
  readonly exhibit: ExhibitCode;
  readonly component: string;
  /** Undefined: for every group. */
  readonly group: MeasuredGroup | undefined;
  /** Undefined: from the beginning. */
  readonly from: Day | undefined;
  /** Undefined: until the next step. */
  readonly to: Day | undefined;
  /** Undefined: not entered; SHEET-12 says so. */
  readonly target: Exact | 'n/a' | undefined;
  readonly effectiveDate: Day | undefined;
  readonly agreedOn: Day | undefined;
  /** Undefined: not entered, or contradicted by the row's own target. */
  readonly metric: Metric | undefined;
  /** Where it stands; undefined for what cannot be read. */
  readonly metricCell: ReadCell<string> | undefined;
  readonly comparator: Comparator | undefined;
  /** A cell of the row cannot be read, so what it says is not known. */
  readonly isFaulty: boolean;
  /** Row of the sheet as the user counts it. */
  readonly rowNumber: number;
}

/**
 * What holds for a component in a window.
 *
 * - `inForce`: a target
 * - `notApplicable`: no row in force, or `n/a`
 * - `unknown`: rows that cannot be read, lack their target or contradict each other
 */
export type InForce =
  | { readonly kind: 'inForce'; readonly step: TargetStep; readonly premature: TargetStep | undefined }
  | { readonly kind: 'notApplicable'; readonly premature: TargetStep | undefined }
  | { readonly kind: 'unknown' };

export type ScheduleRow = ReadRow<(typeof serviceLevelsSheet)['columns']>;

/** A row of the ServiceLevels table that names no component of its level. */
export interface StrayStep {
  readonly row: ScheduleRow;
  readonly exhibit: ExhibitCode | undefined;
  readonly level: string;
  readonly component: string;
}

/** The submitted ServiceLevels tables. */
export interface Schedule {
  readonly steps: readonly TargetStep[];
  readonly strays: readonly StrayStep[];
  /** Rows that leave blank from when they hold, though it cannot be from the beginning. */
  readonly undated: readonly ScheduleRow[];
}

export function submittedSchedule({ submission }: RuleContext): Schedule {
  const rows = filledRows(submission, serviceLevelsSheet).map(({ row }) => row);
  const read = rows.map((row) => ({ row, step: stepOf(row) }));
  const steps = read.flatMap(({ step }) => step ?? []);
  const undated = undatedSteps(steps);
  return {
    steps: steps.map((step) => (undated.has(step) ? { ...step, isFaulty: true } : step)),
    strays: read.filter(({ step }) => step === undefined).map(({ row }) => strayOf(row)),
    undated: read.flatMap(({ row, step }) => (step !== undefined && undated.has(step) ? [row] : [])),
  };
}

/**
 * Steps without a first day that go on after another of their component and group has ended: from the
 * beginning on both would hold at once, so they begin later, and nobody knows when.
 */
function undatedSteps(steps: readonly TargetStep[]): ReadonlySet<TargetStep> {
  const byKey = grouped(
    steps,
    ({ exhibit, component, group }) => `${exhibit} ${component} ${group?.code ?? ''}`,
  );
  const undated = [...byKey.values()].flatMap((own) => {
    const ends = own.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [to]));
    const first = Math.min(...ends);
    return own.filter(
      ({ from, to, isFaulty }) => !isFaulty && from === undefined && (to ?? Infinity) > first,
    );
  });
  return new Set(undated);
}

function strayOf(row: ScheduleRow): StrayStep {
  const { exhibit, level, component } = row.cells;
  const code = isOfOtherExhibit(row) ? undefined : exhibitCode(exhibit);
  return { row, exhibit: code, level: level.value ?? '', component: component.value ?? '' };
}

/** A row whose group is measured by the other exhibit may be meant for either: SLA-04 says so. */
function isOfOtherExhibit({ cells }: ScheduleRow): boolean {
  const exhibit = exhibitCode(cells.exhibit);
  const group = exhibit === undefined ? undefined : measuredGroup(cells.group, kindOfExhibit[exhibit]);
  return group !== undefined && group.exhibit !== exhibit;
}

const kindOfExhibit = { '3-A': 'acute', '3-B': 'provider' } as const;

/** A stray row may be the one that is meant for a component: then nothing is known of it. */
function mayBeMeant(stray: StrayStep, exhibit: ExhibitCode, code: string): boolean {
  if (stray.exhibit !== undefined && stray.exhibit !== exhibit) return false;
  const level = levelOf(exhibit, stray.level);
  const isNamed = stray.component.toUpperCase() === code.toUpperCase();
  return isNamed || (level?.components.some((each) => each.code === code) ?? false);
}

function stepOf(row: ScheduleRow): TargetStep | undefined {
  const { cells } = row;
  const exhibit = exhibitCode(cells.exhibit);
  const component = exhibit === undefined ? undefined : componentCode(exhibit, cells);
  if (exhibit === undefined || component === undefined || isOfOtherExhibit(row)) return undefined;
  const group = measuredGroup(cells.group, kindOfExhibit[exhibit]);
  const faulty = [cells.from, cells.to, cells.target, cells.effectiveDate, cells.agreedOn];
  return {
    exhibit,
    component,
    group,
    from: cells.from.value,
    to: cells.to.value,
    target: targetOf(cells.target),
    effectiveDate: cells.effectiveDate.value,
    agreedOn: cells.agreedOn.value,
    metric: metricOf(statedMetric(row) ?? ''),
    metricCell: cells.metric,
    comparator: comparatorOf(cells.comparator.value ?? String(cells.comparator.raw ?? '')),
    isFaulty:
      isPercentNumber(cells.target, statedMetric(row)) ||
      faulty.some(({ state }) => state === 'unusable') ||
      (group === undefined && groupText(cells.group) !== ''),
    rowNumber: row.row + 1,
  };
}

/** A target of a ratio given as a percentage: SHEET-04 says so, and nothing follows from it. */
function isPercentNumber({ value }: ReadCell<Measured>, metric = ''): boolean {
  return metricOf(metric)?.unit === 'fraction' && isClearlyNoRatio(value);
}

function targetOf(cell: ReadCell<Measured>): Exact | 'n/a' | undefined {
  if (cell.value instanceof Exact) return cell.value;
  return cell.value === 'n/a' || cell.value === '#N/A' ? 'n/a' : undefined;
}

/** The exhibit a cell names. */
export function exhibitCode(cell: ReadCell<string>): ExhibitCode | undefined {
  return cell.value === '3-A' || cell.value === '3-B' ? cell.value : undefined;
}

/** A blank component, or the level's own number, is the level's only component of the row's metric. */
function componentCode(
  exhibit: ExhibitCode,
  { level, component, metric }: ScheduleRow['cells'],
): string | undefined {
  const found = levelOf(exhibit, level.value ?? '');
  const text = component.value ?? '';
  const named = found && componentOf(found, text);
  if (named !== undefined || found === undefined) return named?.code;
  const [only, ...others] = found.components.filter(
    (each) => each.metric === metricOf(metric.value ?? '')?.code,
  );
  return (text === '' || text === found.code) && others.length === 0 ? only?.code : undefined;
}

/** The steps that hold for a component of a group; all faulty where a stray row may be meant for it. */
export function stepsFor(
  { steps, strays }: Schedule,
  exhibit: ExhibitCode,
  component: string,
  group: MeasuredGroup,
): TargetStep[] {
  const own = steps.filter(
    (step) =>
      step.exhibit === exhibit &&
      step.component === component &&
      (step.group === undefined || covers(step.group, group)),
  );
  const isDoubtful = strays.some((stray) => mayBeMeant(stray, exhibit, component));
  return isDoubtful ? [...own, { ...unreadStep, exhibit, component }] : own;
}

const unreadStep: Omit<TargetStep, 'exhibit' | 'component'> = {
  group: undefined,
  from: undefined,
  to: undefined,
  target: undefined,
  effectiveDate: undefined,
  agreedOn: undefined,
  metric: undefined,
  metricCell: undefined,
  comparator: undefined,
  isFaulty: true,
  rowNumber: 0,
};

/**
 * The step that holds in a window: the last that has begun on its first day, unless it is a change
 * that was agreed only on that day or later.
 *
 * A step without an end holds until the next begins.
 *
 * Source: A6 Ex.3-A §4, §5; A6 Ex.3-B §3, §4
 */
export function stepInForce(steps: readonly TargetStep[], start: Day): InForce {
  if (steps.some(({ isFaulty }) => isFaulty)) return { kind: 'unknown' };
  const begun = steps.filter(({ from }) => from === undefined || from <= start).sort(byBegin);
  const [latest, ...earlier] = begun.reverse();
  if (latest === undefined) return { kind: 'notApplicable', premature: undefined };
  if (earlier.some((step) => contradicts(step, latest))) return { kind: 'unknown' };
  if (latest.to !== undefined && latest.to < start) return { kind: 'notApplicable', premature: undefined };
  const step = [latest, ...earlier].find((each) => isAgreedBefore(each, start)) ?? earlier.at(-1) ?? latest;
  const premature = step === latest ? undefined : latest;
  if (step.target === undefined) return { kind: 'unknown' };
  return step.target === 'n/a' ? { kind: 'notApplicable', premature } : { kind: 'inForce', step, premature };
}

/** A change applies to windows that start after its agreement; without a day it stands in the contract. */
function isAgreedBefore({ agreedOn }: TargetStep, start: Day): boolean {
  return agreedOn === undefined || agreedOn < start;
}

/** By first day; on the same day what is meant for one group, then what was agreed later, comes last. */
function byBegin(first: TargetStep, second: TargetStep): number {
  return (
    (first.from ?? 0) - (second.from ?? 0) ||
    Number(first.group !== undefined) - Number(second.group !== undefined) ||
    (first.agreedOn ?? 0) - (second.agreedOn ?? 0)
  );
}

/** Two rows from the same day on, of the same standing, with different targets. */
function contradicts(step: TargetStep, latest: TargetStep): boolean {
  return byBegin(step, latest) === 0 && !sameTarget(step.target, latest.target);
}

function sameTarget(first: TargetStep['target'], second: TargetStep['target']): boolean {
  return first instanceof Exact && second instanceof Exact ? first.equals(second) : first === second;
}

/**
 * The day from which a miss is a default. A later step that leaves it blank does not take it away.
 */
export function effectiveDateOf(step: TargetStep, steps: readonly TargetStep[]): Day | undefined {
  if (step.effectiveDate !== undefined) return step.effectiveDate;
  const dated = steps.flatMap(({ from, effectiveDate }) =>
    effectiveDate !== undefined && (from ?? 0) <= (step.from ?? 0) ? [effectiveDate] : [],
  );
  return dated.length === 0 ? undefined : (Math.max(...dated) as Day);
}
