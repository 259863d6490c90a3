import type { Localized } from '../../domain/language';
import type { Reading } from '../../domain/trace';
import type { Network } from '../terms';
import { emptyTargetsCarryNoScore, splitMetricReplacesWhole } from './readings';

/** Where the figures of a metric may come from; written in the Source column. */
export type IncentiveSource = 'Platform' | 'Crowe RCA' | 'Supplier system of record' | 'Agreed system';

/** A provider operating metric. Its definition stands in a supplement that is not at hand. */
export interface IncentiveMetric {
  readonly code: string;
  readonly name: Localized;
  readonly clause: string;
  /** Its source until, and from, the day Crowe RCA is ready; the same where that changes nothing. */
  readonly sourceBefore: IncentiveSource;
  readonly sourceFrom: IncentiveSource;
  /** The baseline's table has one value for each fiscal quarter. */
  readonly quarterlyBaseline: boolean;
  readonly readings: readonly Reading[];
}

function platformMetric(
  code: string,
  quarterlyBaseline: boolean,
  readings: readonly Reading[] = [],
): IncentiveMetric {
  return {
    code,
    name: { en: `Metric ${code}`, de: `Kennzahl ${code}`, ja: `指標${code}` },
    clause: 'A6 Ex.4 §2.2, §3',
    sourceBefore: 'Platform',
    sourceFrom: 'Crowe RCA',
    quarterlyBaseline,
    readings,
  };
}

function recordMetric(code: string): IncentiveMetric {
  return {
    ...platformMetric(code, false),
    sourceBefore: 'Supplier system of record',
    sourceFrom: 'Supplier system of record',
  };
}

const metric1 = platformMetric('1', true);
const metric3 = platformMetric('3', false);
const metric4 = recordMetric('4');
const metric5 = recordMetric('5');

/** The metrics of each group's scorecard, in its order. Source: A6 Ex.4 §2.1, §2.2, §3 */
export const incentiveMetrics: Readonly<Record<Network, readonly IncentiveMetric[]>> = {
  presence: [metric1, platformMetric('2', false), metric3, metric4, metric5],
  alexian: [
    metric1,
    platformMetric('2a', false, [splitMetricReplacesWhole]),
    platformMetric('2b', false, [splitMetricReplacesWhole]),
    metric3,
    metric4,
    metric5,
  ],
};

export function incentiveMetricOf(network: Network, code: string | number): IncentiveMetric | undefined {
  const wanted = String(code).trim().toLowerCase();
  return incentiveMetrics[network].find((metric) => metric.code === wanted);
}

/** The term that turns the source of metrics 1–3 to Crowe RCA. */
export const croweTerm = 'incentive.croweFrom';

/** A source both parties agreed on counts for every metric and day. */
export const agreedSource: IncentiveSource = 'Agreed system';

/** Source: A6 Ex.4 §1.2 C, E; §7 */
export const incentiveTimetable = {
  /** First month of the fiscal year: July. */
  fiscalYearStartMonth: { value: 7, clause: 'A6 Ex.4 §1.2 C' },
  /** Day of the month after the period's end by which the scorecard is delivered. */
  scorecardDay: { value: 15, clause: 'A6 Ex.4 §7 step 1' },
  review: { term: 'incentive.reviewDays', clause: 'A6 Ex.4 §7 step 2' },
  invoice: { term: 'incentive.invoiceDays', clause: 'A6 Ex.4 §7 step 3' },
  final: { term: 'incentive.objectionDays', clause: 'A6 Ex.4 §7 step 4' },
} as const;

/**
 * A row of the acute table.
 *
 * - `scored`: has a 0 %, a middle and a 100 % target
 * - `deleted`: filling it in is an error
 * - `empty`: no score until the parties set targets
 */
export interface AcuteMetric {
  readonly code: string;
  readonly state: 'scored' | 'deleted' | 'empty';
  readonly name: Localized;
  readonly clause: string;
  readonly readings: readonly Reading[];
}

function acuteMetric(
  code: string,
  state: AcuteMetric['state'],
  readings: readonly Reading[] = [],
): AcuteMetric {
  return {
    code,
    state,
    name: { en: `Metric ${code}`, de: `Kennzahl ${code}`, ja: `指標${code}` },
    clause: 'A6 §4.04',
    readings,
  };
}

/** Source: A6 §4.04 */
export const acuteMetrics: readonly AcuteMetric[] = [
  acuteMetric('1', 'deleted'),
  acuteMetric('2', 'scored'),
  acuteMetric('3', 'empty', [emptyTargetsCarryNoScore]),
  acuteMetric('4', 'scored'),
  acuteMetric('5', 'scored'),
  acuteMetric('6', 'empty', [emptyTargetsCarryNoScore]),
  acuteMetric('7', 'scored'),
  acuteMetric('8a', 'scored'),
  acuteMetric('8b', 'scored'),
  acuteMetric('9', 'scored'),
  acuteMetric('10', 'empty', [emptyTargetsCarryNoScore]),
];

export function acuteMetricOf(code: string | number): AcuteMetric | undefined {
  const wanted = String(code).trim().toLowerCase();
  return acuteMetrics.find((metric) => metric.code === wanted);
}
