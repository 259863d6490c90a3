import { incentiveMetricOf } from '../contracts/a6/incentives';
import type { Exact } from '../domain/decimal/exact';
import type { Terms } from './terms';
import type { PeriodName } from './incentive-period';

/** The baseline that the parties agreed on; undefined for a metric the group does not have. Source: A6 Ex.4 §3 */
export function agreedBaseline(
  metric: string,
  { network, quarter }: Pick<PeriodName, 'network' | 'quarter'>,
  terms: Terms,
): Exact | undefined {
  if (incentiveMetricOf(network, metric) === undefined) return undefined;
  return terms.number(`incentive.baseline.${network}.${metric}`, { quarter });
}
