import type { Metric } from '../contracts/a6/metrics';
import { type Day, daysInclusive } from '../domain/calendar';
import { Exact } from '../domain/decimal/exact';
import { answerOrProblem, Problem } from '../domain/problem';
import {
  accuracy,
  averageSpeedOfAnswer,
  daysOfRevenue,
  rate,
  surveyScore,
  unpostedDays,
} from '../domain/sla/metrics';
import type { Actual } from '../domain/sla/status';
import type { Trace } from '../domain/trace';
import type { ReadCell } from './submission';

/** Answers below which a PFSS survey does not count. Source: A6 Ex.3-A §3.5(b)(2) */
export const SURVEY_MINIMUM = Exact.whole(30);

/** What an actual is calculated from. */
export interface Inputs {
  readonly numerator: Exact;
  readonly less: Exact;
  readonly denominator: Exact;
}

/** From the first to the last, both included. */
interface Days {
  readonly start: Day;
  readonly end: Day;
}

interface InputCells {
  readonly numerator: ReadCell<Exact>;
  readonly less: ReadCell<Exact>;
  readonly denominator: ReadCell<Exact>;
}

/**
 * The inputs of a row: complete, `blank` where one that the metric needs is not entered, `unusable`
 * where a cell holds no number (a SHEET rule says so).
 */
export function readInputs({ numerator, less, denominator }: InputCells): Inputs | 'blank' | 'unusable' {
  if ([numerator, less, denominator].some(({ state }) => state === 'unusable')) return 'unusable';
  // Without its column nothing is known: SHEET-01 says so.
  if (numerator.state === 'absent' || denominator.state === 'absent') return 'unusable';
  if (numerator.value === undefined || denominator.value === undefined) return 'blank';
  return {
    numerator: numerator.value,
    less: less.value ?? Exact.zero,
    denominator: denominator.value,
  };
}

/**
 * The actual that follows from inputs by a metric.
 *
 * @returns undefined where nothing follows: an agreed metric, or inputs that contradict each other
 *          (SHEET-04 says so)
 */
export function actualOf(metric: Metric, inputs: Inputs, window: Days, trace?: Trace): Actual | undefined {
  const actual = answerOrProblem(() => measured(metric, inputs, window, trace));
  return actual instanceof Problem ? withoutAnswer(actual) : actual;
}

function measured({ code }: Metric, inputs: Inputs, window: Days, trace?: Trace): Exact | undefined {
  const { numerator, less, denominator } = inputs;
  if (isCount(code) && [numerator, less, denominator].some((each) => each.isNegative())) return undefined;
  switch (code) {
    case 'RATE':
      return ratio(inputs, trace);
    case 'ASA':
      return averageSpeedOfAnswer(numerator, denominator, trace);
    case 'SURVEY':
      return surveyScore(numerator, less, denominator, SURVEY_MINIMUM, trace);
    case 'ACCURACY':
      return numerator.equals(denominator) ? accuracy(numerator, less, trace) : ratio(inputs, trace);
    case 'DAYS':
      return daysOfRevenue(numerator, denominator, daysOf(window), trace);
    case 'UNPOSTED':
      // The row holds the mean of the three month-ends already.
      return unpostedDays([numerator, numerator, numerator], denominator, daysOf(window), less, trace);
    case 'AGREED':
      return undefined;
  }
}

/** The score of a survey with too few answers, which an excluded component may still show. */
export function scoreOfFewAnswers({ numerator, less, denominator }: Inputs): Exact | undefined {
  return denominator.isPositive() ? numerator.minus(less).div(denominator) : undefined;
}

function ratio({ numerator, less, denominator }: Inputs, trace?: Trace): Exact | undefined {
  const part = numerator.minus(less);
  if (part.isNegative()) return undefined;
  if (!less.isZero()) {
    trace?.step({
      name: { en: 'Numerator that counts', de: 'Anzurechnender Zähler', ja: '算入する分子' },
      value: part,
      formula: { en: 'Numerator − Less', de: 'Zähler − Abzug', ja: '分子 − 控除' },
      clause: '',
    });
  }
  return rate(part, denominator, trace);
}

function withoutAnswer({ code }: Problem): Actual | undefined {
  if (code === '#N/A') return 'excluded';
  return code === '#DIV/0!' ? 'not measured' : undefined;
}

function isCount(code: Metric['code']): boolean {
  return code === 'RATE' || code === 'SURVEY' || code === 'ACCURACY' || code === 'ASA';
}

function daysOf({ start, end }: Days): Exact {
  return Exact.whole(daysInclusive(start, end));
}
