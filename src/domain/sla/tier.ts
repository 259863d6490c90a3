import type { Exact } from '../decimal/exact';
import { tierOf, tierTable, type Tier } from '../tiers';
import type { Trace } from '../trace';
import { term } from './terms';

const clause = 'tier table';

/**
 * The rate of the tier that a level reached, for contracts that credit by band.
 *
 * @throws Problem #N/A when the level lies in a gap; #VALUE! when tiers overlap anywhere
 */
export function rateOfTier(level: Exact, tiers: readonly Tier[], trace?: Trace): Exact {
  const { from, to, rate } = tierOf(level, tierTable(tiers));
  trace?.step({ name: term.tierFrom, value: from ?? '…', formula: 'from ≤ level', clause });
  trace?.step({ name: term.tierTo, value: to ?? '…', formula: 'level < to', clause });
  trace?.step({
    name: term.tierRate,
    value: rate,
    formula: {
      en: 'rate where from ≤ level < to',
      de: 'rate mit from ≤ level < to',
      ja: 'from ≤ level < to の rate',
    },
    clause,
  });
  return rate;
}
