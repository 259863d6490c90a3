import type { LevelComponent, ServiceLevel } from '../../../../contracts/a6/service-level';
import type { Metric } from '../../../../contracts/a6/metrics';
import { slaScorecardSheet } from '../../../../contracts/sheets/service-level-sheets';
import { daysInclusive, isoText } from '../../../../domain/calendar';
import { Exact } from '../../../../domain/decimal/exact';
import type { Localized } from '../../../../domain/language';
import type { Actual } from '../../../../domain/sla/status';
import type { Trace } from '../../../../domain/trace';
import type { Figure } from '../../../figure';
import { given, givenFigure } from '../../../steps';
import type { Measured, ReadCell } from '../../../submission';
import type { FacilityDetail } from './facility-detail';
import { agreeing } from './figures';
import { actualOf, readInputs, scoreOfFewAnswers, SURVEY_MINIMUM, type Inputs } from '../../../level-inputs';
import type { JudgedWindow, Span } from './measurement-window';
import type { ScorecardRow } from './scorecard-source';

/**
 * Why an actual is wrong.
 *
 * - `inputs`: it does not follow from the inputs of its row
 * - `sums`: it is not the ratio of its facilities' sums
 * - `mean`: it is the mean of the facilities' ratios
 */
export type ActualFault = 'inputs' | 'sums' | 'mean';

export interface JudgedActual {
  readonly figure: Figure<Actual>;
  readonly fault: ActualFault | undefined;
  /** The metric it is held against: the workbook's, or the contract's where the actual follows from that one alone. */
  readonly metric: Metric;
  readonly inputs: Inputs | 'blank' | 'unusable';
  /** What it should be, with the steps that lead there. */
  readonly expected: (trace?: Trace) => Actual | undefined;
}

interface Measurement {
  readonly row: ScorecardRow;
  readonly level: ServiceLevel;
  readonly component: LevelComponent;
  readonly metric: Metric;
  /** The metric as the contract has it, where the workbook names another. */
  readonly contractMetric: Metric;
  /** Whether the parties agreed on what the workbook says. */
  readonly isAgreed: boolean;
  readonly window: JudgedWindow;
  readonly detail: FacilityDetail | undefined;
}

/**
 * Holds the actual of a row against its inputs and, where they are listed, its facilities.
 *
 * What the workbook says of the metric wins over the contract, unless nobody agreed on it and the row
 * itself follows the contract: then the workbook's metric is the mistake.
 */
export function judgeActual(measurement: Measurement): JudgedActual {
  const { metric, contractMetric, isAgreed } = measurement;
  const judged = judgeByMetric(measurement);
  const mayBeMistaken = metric !== contractMetric && !isAgreed && contractMetric.code !== 'AGREED';
  if (judged.figure.verdict !== 'wrong' || !mayBeMistaken) return judged;
  const byContract = judgeByMetric({ ...measurement, metric: contractMetric });
  return byContract.figure.verdict === 'right' ? byContract : judged;
}

function judgeByMetric(measurement: Measurement): JudgedActual {
  const { row, metric, window, detail } = measurement;
  const cell = row.cells.actual;
  const inputs = readInputs(row.cells);
  const stated = statedActual(cell);
  const span = window.figure.corrected as Span;
  const counted = typeof inputs === 'string' ? undefined : inputs;
  const sums = isSound(detail, metric, span) ? detail?.sums : undefined;
  const follows = (from: Inputs | undefined, trace?: Trace) => {
    if (from === undefined) return unmeasured(inputs, metric);
    if (trace !== undefined) giveInputs(trace, measurement, from, from === sums);
    return actualOf(metric, from, span, trace);
  };
  const expected = (trace?: Trace) => follows(sums ?? counted, trace);
  const right = expected();
  const figure = (verdict: Figure<Actual>['verdict']): Figure<Actual> => ({
    stated,
    corrected: right ?? stated,
    verdict,
  });
  if (stated === undefined || right === undefined) {
    // An agreed metric has no inputs: what is typed is the input.
    const isTyped = stated !== undefined && metric.code === 'AGREED';
    return { figure: figure(isTyped ? 'right' : 'unjudged'), fault: undefined, metric, inputs, expected };
  }
  const isFrom = (from: Inputs | undefined) =>
    waysToMeasure(measurement, from, inputs).some((value) => sameActual(cell, stated, value, from));
  const rightBySums = isFrom(sums ?? counted);
  const rightByInputs = counted === undefined ? rightBySums : isFrom(counted);
  if (rightBySums && !rightByInputs) {
    // The inputs of the row are not the sums that the actual was taken from.
    const byInputs = (trace?: Trace) => follows(counted, trace);
    return {
      figure: { stated, corrected: byInputs(), verdict: 'wrong' },
      fault: 'inputs',
      metric,
      inputs,
      expected: byInputs,
    };
  }
  if (rightBySums) {
    return { figure: figure('right'), fault: undefined, metric, inputs, expected };
  }
  const fault = faultOf(measurement, stated, sums, counted);
  return { figure: figure('wrong'), fault, metric, inputs, expected };
}

/** Tells what an actual is calculated from: the inputs of its row, or the sums over its facilities. */
function giveInputs(
  trace: Trace,
  { metric, row, window }: Measurement,
  from: Inputs,
  areSums: boolean,
): void {
  for (const input of metric.inputs) {
    if (input === 'less' && from.less.isZero()) continue;
    const [field, cell] = [slaScorecardSheet.columns[input], row.cells[input]];
    if (areSums) given(trace, field.heading, from[input], overFacilities);
    else givenFigure(trace, field, cell);
  }
  if (metric.unit !== 'days') return;
  const { start, end } = window.figure.corrected as Span;
  const days = Exact.whole(daysInclusive(start, end));
  given(trace, daysOfWindow, days, `${isoText(start)} – ${isoText(end)}`);
}

const overFacilities: Localized = {
  en: 'Σ over the facilities',
  de: 'Σ über die Einrichtungen',
  ja: '全施設の合計',
};
const daysOfWindow: Localized = {
  en: 'Calendar days of the window',
  de: 'Kalendertage des Messzeitraums',
  ja: '測定期間の暦日数',
};

/** A part that contradicts itself is SHEET-04: nothing follows from sums it is in. */
function isSound(detail: FacilityDetail | undefined, metric: Metric, span: Span): boolean {
  const parts = detail?.parts ?? [];
  return parts.every((part) => !part.denominator.isNegative() && actualOf(metric, part, span) !== undefined);
}

/** Every actual that follows from the row, in either window. */
function waysToMeasure(
  { metric, window }: Measurement,
  counted: Inputs | undefined,
  inputs: Inputs | 'blank' | 'unusable',
): (Actual | undefined)[] {
  if (counted === undefined) return [unmeasured(inputs, metric)];
  const spans = [window.figure.stated as Span, window.figure.corrected as Span];
  return spans.map((span) => actualOf(metric, counted, span));
}

function faultOf(
  { metric, detail, window, row }: Measurement,
  stated: Actual,
  sums: Inputs | undefined,
  counted: Inputs | undefined,
): ActualFault {
  if (detail === undefined || sums === undefined) return 'inputs';
  const mean = meanOfRatios(metric, detail, window.figure.stated as Span);
  if (stated instanceof Exact && mean !== undefined && agreeing(row.cells.actual, 'quotient')(stated, mean)) {
    return 'mean';
  }
  return counted !== undefined && sameInputs(counted, sums) ? 'inputs' : 'sums';
}

function meanOfRatios(metric: Metric, { parts }: FacilityDetail, span: Span): Exact | undefined {
  const ratios = parts.map((part) => {
    const ratio = actualOf(metric, part, span);
    return ratio instanceof Exact ? ratio : scoreOfFewAnswers(part);
  });
  const numbers = ratios.filter((ratio) => ratio !== undefined);
  return numbers.length === 0 ? undefined : Exact.sum(numbers).div(Exact.whole(numbers.length));
}

function sameInputs(first: Inputs, second: Inputs): boolean {
  return (
    first.numerator.equals(second.numerator) &&
    first.less.equals(second.less) &&
    first.denominator.equals(second.denominator)
  );
}

/** Blank inputs mean not measured; an agreed metric has none. */
function unmeasured(inputs: Inputs | 'blank' | 'unusable', { code }: Metric): Actual | undefined {
  return inputs === 'blank' && code !== 'AGREED' ? 'not measured' : undefined;
}

/** What an Actual cell says; undefined where it cannot be read. */
function statedActual(cell: ReadCell<Measured>): Actual | undefined {
  if (cell.value instanceof Exact) return cell.value;
  if (cell.value === '#N/A' || cell.value === 'n/a') return 'excluded';
  return cell.value === '#DIV/0!' || cell.state === 'blank' ? 'not measured' : undefined;
}

/** An excluded component may show its ratio, a blank or #N/A; a blank actual says nothing false. */
function sameActual(
  cell: ReadCell<Measured>,
  stated: Actual,
  expected: Actual | undefined,
  from: Inputs | undefined,
): boolean {
  if (cell.state === 'blank') return true;
  if (expected === undefined) return false;
  if (expected instanceof Exact)
    return stated instanceof Exact && agreeing(cell, 'quotient')(stated, expected);
  if (!(stated instanceof Exact)) return true;
  const shown = from && scoreOfFewAnswers(from);
  return shown !== undefined && agreeing(cell, 'quotient')(stated, shown);
}

/**
 * What an actual counts as: under 30 answers a survey is excluded whatever it shows, and only where
 * the contract knows an exclusion does #N/A exclude.
 *
 * Source: A6 Ex.3-A §3.5(b)(2), §3.8(C), §6.3; A6 Ex.3-B §5.3
 */
export function countsAs(
  actual: Actual,
  level: ServiceLevel,
  metric: Metric,
  inputs: Inputs | 'blank' | 'unusable',
): Actual {
  if (metric.code === 'SURVEY' && typeof inputs !== 'string' && inputs.denominator.lessThan(SURVEY_MINIMUM)) {
    return 'excluded';
  }
  if (actual === 'not measured') return level.unmeasured === 'excluded' ? 'excluded' : actual;
  if (actual !== 'excluded') return actual;
  return metric.code === 'SURVEY' || metric.code === 'AGREED' ? 'excluded' : 'not measured';
}
