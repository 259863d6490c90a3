import type { Network } from '../../../contracts/terms';
import { indexOfPeriod, type Period, periodWith } from '../../incentive-period';
import type { Terms } from '../../terms';

/** The quarter in which the group's services, and with them its first fiscal year, start; undefined where nobody says. */
export function firstPeriod(network: Network, terms: Terms): Period | undefined {
  const key = 'incentive.serviceStart';
  const start = terms.has(key, { network }) ? terms.date(key, { network }) : undefined;
  return start && periodWith(network, start);
}

/** Whether a group's services start in a quarter, or later. */
export function isFirstPeriod(period: Period, terms: Terms): boolean {
  const first = firstPeriod(period.network, terms);
  return first !== undefined && indexOfPeriod(first) >= indexOfPeriod(period);
}
