import type { Exact } from '../../../domain/decimal/exact';
import { packageRate } from '../../../domain/quota/package';
import type { AssessedQuota } from './assessment';

/** What the customer paid for an hour of the quota; undefined for an unknown package. Source: K §1.7 */
export function hourPrice({ bought, terms }: AssessedQuota): Exact | undefined {
  return bought && terms && packageRate(bought, 'hour', terms);
}
