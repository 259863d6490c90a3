import { metricOf, type Metric } from '../../../../contracts/a6/metrics';
import type { LevelComponent, ServiceLevel } from '../../../../contracts/a6/service-level';
import type { Day } from '../../../../domain/calendar';
import type { Exact } from '../../../../domain/decimal/exact';
import type { Comparator } from '../../../../domain/sla/comparator';
import { serviceLevelStatus, statuses, type Actual, type Status } from '../../../../domain/sla/status';
import { targetInForce } from '../../../../domain/sla/target';
import type { Trace } from '../../../../domain/trace';
import { derive, type Figure } from '../../../figure';
import type { ReadCell } from '../../../submission';
import { countsAs, judgeActual, type JudgedActual } from './actual';
import type { FacilityDetail } from './facility-detail';
import { agreeing, numberOf } from './figures';
import type { Span } from './measurement-window';
import { effectiveDateOf, stepInForce, type TargetStep } from './schedule';
import type { ScorecardRow, ScorecardSource } from './scorecard-source';
import { judgeWaiver, type JudgedWaiver } from './waiver';

/** One measured row of a scorecard, judged from its inputs to its status. */
export interface ComponentAssessment {
  readonly about: string;
  readonly row: ScorecardRow;
  readonly level: ServiceLevel;
  readonly component: LevelComponent;
  /** The step whose target holds in the window. */
  readonly step: TargetStep;
  /** A changed target that was agreed too late for the window. */
  readonly premature: TargetStep | undefined;
  readonly metric: Metric;
  /** The cell of the schedule that names another metric, which nothing on the row follows. */
  readonly mistakenMetric: ReadCell<string> | undefined;
  readonly comparator: Comparator | undefined;
  readonly effectiveDate: Day | undefined;
  readonly isVoid: boolean;
  readonly actual: JudgedActual;
  readonly target: Figure<Exact>;
  readonly waiver: JudgedWaiver;
  readonly status: Figure<Status>;
  readonly expectedTarget: (trace?: Trace) => Exact | undefined;
  readonly expectedStatus: (trace?: Trace) => Status | undefined;
}

/** A row and what the contract and the workbook say it measures. */
export interface MeasuredRow {
  readonly source: ScorecardSource;
  readonly row: ScorecardRow;
  readonly level: ServiceLevel;
  readonly component: LevelComponent;
  readonly step: TargetStep;
  readonly premature: TargetStep | undefined;
  /** Every step of the component, for windows other than the stated one. */
  readonly steps: readonly TargetStep[];
  readonly isVoid: boolean;
  readonly detail: FacilityDetail | undefined;
}

/** Source: A6 Ex.3-A §3, §4, §6.3; A6 Ex.3-B §2, §3, §5.3 */
export function assessComponent(measured: MeasuredRow): ComponentAssessment {
  const { source, row, level, component, step, premature, steps, isVoid, detail } = measured;
  const contractMetric = metricOf(component.metric) as Metric;
  const comparator = step.comparator ?? component.comparator;
  const effectiveDate = effectiveDateOf(step, steps);
  const actual = judgeActual({
    row,
    level,
    component,
    metric: step.metric ?? contractMetric,
    contractMetric,
    isAgreed: step.agreedOn !== undefined,
    window: source.window,
    detail,
  });
  const { metric } = actual;
  const target = judgeTarget(measured);
  const waiver = judgeWaiver(row, source.exhibit, source.span);
  const counted = countedActual(actual, level, metric);
  const statusOf = (
    value: Actual | undefined,
    held: Exact | undefined,
    window: Span | undefined,
    waived: boolean | undefined,
    trace?: Trace,
  ): Status | undefined => {
    if (isVoid || effectiveDate === undefined) return 'not in effect';
    if (value === undefined || held === undefined || comparator === undefined || window === undefined) {
      return undefined;
    }
    const measurement = { actual: value, target: held, comparator, waived: waived === true };
    return serviceLevelStatus({ ...measurement, window: { ...window, effectiveDate } }, trace);
  };
  const status = derive({
    stated: statedStatus(row),
    sources: [counted, target, source.window.figure, waiver.figure],
    follows: statusOf,
    agrees: (found, expected) => found === expected || isRelievedByLevel(found, expected, measured),
  });
  return {
    about: `${source.about} ${component.code}`,
    row,
    level,
    component,
    step,
    premature,
    metric,
    mistakenMetric: mistakenMetric(step, metric, contractMetric),
    comparator,
    effectiveDate,
    isVoid,
    actual,
    target,
    waiver,
    status,
    expectedTarget: (trace) => targetOf(step, source.span.start, trace),
    expectedStatus: (trace) =>
      statusOf(
        counted.corrected,
        target.corrected,
        source.window.figure.corrected,
        waiver.figure.corrected,
        trace,
      ),
  };
}

/** What an agreed level is measured by is the parties' own word. */
function mistakenMetric(
  { metricCell }: TargetStep,
  metric: Metric,
  contractMetric: Metric,
): ReadCell<string> | undefined {
  const text = metricCell?.value ?? '';
  const isOther = text !== '' && metricOf(text) !== metric;
  return isOther && contractMetric.code !== 'AGREED' ? metricCell : undefined;
}

/** The target in force on the first day of the stated window or, where that is wrong, of the right one. */
function judgeTarget({ source, row, step, steps }: MeasuredRow): Figure<Exact> {
  const cell = row.cells.target;
  const stated = numberOf(cell.value);
  return derive({
    stated,
    sources: [source.window.figure],
    follows: (window) => {
      if (window === undefined || window.start === source.span.start) return numberOf(step.target);
      const other = stepInForce(steps, window.start);
      return other.kind === 'inForce' ? numberOf(other.step.target) : undefined;
    },
    agrees: agreeing(cell, 'quotient'),
  });
}

/** The target as SLA.TARGET finds it: the step that holds stands for the whole schedule. */
function targetOf({ rowNumber, target }: TargetStep, start: Day, trace?: Trace): Exact | undefined {
  if (target === undefined) return undefined;
  return targetInForce(
    [{ row: rowNumber, from: start, to: undefined, target, group: undefined }],
    start,
    undefined,
    trace,
  );
}

function countedActual(
  { figure, inputs }: JudgedActual,
  level: ServiceLevel,
  metric: Metric,
): Figure<Actual> {
  const count = (value: Actual | undefined) =>
    value === undefined ? undefined : countsAs(value, level, metric, inputs);
  return { ...figure, stated: count(figure.stated), corrected: count(figure.corrected) };
}

export function statedStatus({ cells }: ScorecardRow): Status | undefined {
  return statuses.find((status) => status === cells.status.value);
}

/** A waiver that stands on another row of the level is read as one for the whole level. */
function isRelievedByLevel(found: Status, expected: Status, { source, row, level }: MeasuredRow): boolean {
  if (found !== 'excused' || expected !== 'default') return false;
  return source.sheet.rows.some(
    (other) =>
      other !== row &&
      other.cells.level.value === level.code &&
      judgeWaiver(other, source.exhibit, source.span).figure.stated === true,
  );
}
