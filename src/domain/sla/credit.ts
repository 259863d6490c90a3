import type { Exact } from '../decimal/exact';
import { partAboveWhole } from '../problem';
import type { Trace } from '../trace';
import { feeBaseOfWindow } from './readings';
import { creditOfLevel, shareMissed } from './terms';

/**
 * Credit for one defaulted service level in one measurement window.
 *
 * The at-risk percentage is spread evenly over the levels in effect; a level with components
 * loses only the share it missed.
 *
 * @param feeBase    fees of the window that credits are taken from [currency]
 * @param atRisk     share of feeBase at risk [fraction]
 * @param levels     service levels in effect for the group [count, > 0]
 * @param missed     components missed [count]
 * @param applicable components applicable in the window [count, > 0]
 * @returns credit owed, not yet rounded [currency]
 * @throws Problem when more components are missed than applicable
 * Source: A6 Ex.3-A §7.2, §7.3.1; A6 Ex.3-B §6.3
 */
export function serviceLevelCredit(
  feeBase: Exact,
  atRisk: Exact,
  levels: Exact,
  missed: Exact,
  applicable: Exact,
  trace?: Trace,
): Exact {
  if (missed.moreThan(applicable)) throw partAboveWhole('missed', missed, 'applicable', applicable);
  const share = missed.div(applicable);
  trace?.step({
    name: shareMissed,
    value: share,
    formula: 'missed ÷ applicable',
    clause: 'A6 Ex.3-A §7.3.1',
  });
  const credit = feeBase.times(atRisk).times(share).div(levels);
  trace?.step({
    name: creditOfLevel,
    value: credit,
    formula: 'feeBase × atRisk ÷ levelsInEffect × share',
    clause: 'A6 Ex.3-A §7.2',
    reading: feeBaseOfWindow,
    unit: 'money',
  });
  return credit;
}
