import { Exact } from '../decimal/exact';
import type { ExactColumn } from '../decimal/exact-column';
import { toCents } from '../decimal/money';
import { partAboveWhole } from '../problem';
import { roundedOnce } from '../readings';
import type { Trace } from '../trace';
import { capProRata, equalComponents, feeBaseOfWindow } from './readings';
import { splitOverRows } from './rows';
import { creditOfRow, term } from './terms';

/** The fees of a window and how much of them the service levels put at risk. */
interface FeesAtRisk {
  /** Fees to which the window's credits are applied [currency] */
  readonly feeBase: Exact;
  /** Share of feeBase at risk [fraction] */
  readonly atRisk: Exact;
  /** Service levels in effect for the group [count, > 0] */
  readonly levelsInEffect: Exact;
}

/**
 * Credit for one defaulted service level in one measurement window.
 *
 * The at-risk percentage is spread evenly over the levels in effect; a level with components
 * loses only the share it missed.
 *
 * @param missed     components missed [count]
 * @param applicable components applicable in the window [count, > 0]
 * @returns credit owed, not yet rounded [currency]
 * @throws Problem #VALUE! when more components were missed than were applicable
 * Source: A6 Ex.3-A §7.2, §7.3.1; A6 Ex.3-B §6.3, §6.3(A)
 */
export function serviceLevelCredit(fees: FeesAtRisk, missed: Exact, applicable: Exact, trace?: Trace): Exact {
  if (missed.moreThan(applicable)) throw partAboveWhole('missed', missed, 'applicable', applicable);
  const risk = riskOfOneLevel(fees, trace);
  const share = missed.div(applicable);
  trace?.step({
    name: term.shareMissed,
    value: share,
    formula: 'missed ÷ applicable',
    clause: 'A6 Ex.3-A §7.3.1, §7.3.2; A6 Ex.3-B §6.3(A)',
    unit: 'fraction',
    ...(applicable.moreThan(Exact.one) && { reading: equalComponents }),
  });
  const credit = risk.times(share);
  trace?.step({
    name: term.credit,
    value: credit,
    formula: 'feeBase × atRisk ÷ levelsInEffect × missed ÷ applicable',
    clause: 'A6 Ex.3-A §7.2, §7.3; A6 Ex.3-B §6.3',
    unit: 'money',
  });
  return credit;
}

/**
 * Credits of all service levels in one measurement window, at most the amount at risk, in cents
 * that add up.
 *
 * @param shares    per row the share missed [fraction, 0–1]
 * @param maxAtRisk maximum at-risk percentage [fraction]
 * @returns per row the credit in whole cents [currency]; blank where the share is
 * Source: A6 Ex.3-A §7.2, §7.3; A6 Ex.3-B §6.3
 */
export function serviceLevelCredits(
  shares: ExactColumn,
  fees: FeesAtRisk,
  maxAtRisk: Exact,
  trace?: Trace,
): ExactColumn {
  const allShares = Exact.sum(shares);
  const uncapped = riskOfOneLevel(fees, trace).times(allShares);
  trace?.step({
    name: term.uncappedTotal,
    value: uncapped,
    formula: 'feeBase × atRisk ÷ levelsInEffect × Σ shares',
    clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
    unit: 'money',
  });
  const total = toCents(cappedTotal(uncapped, fees.feeBase, maxAtRisk, trace));
  trace?.step({
    name: term.totalCredit,
    value: total,
    formula: {
      en: 'min(credits before the cap, amount at risk), rounded to cents',
      de: 'min(Gutschriften vor der Obergrenze, Risikobetrag), auf Cent gerundet',
      ja: 'min(上限適用前のクレジット, リスク額)（セント単位に四捨五入）',
    },
    clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
    unit: 'money',
    reading: roundedOnce,
  });
  const step = {
    name: creditOfRow,
    formula: {
      en: 'total × share ÷ Σ shares, cents left to the largest remainders',
      de: 'total × share ÷ Σ shares, restliche Cent an die größten Reste',
      ja: 'total × share ÷ Σ shares（端数のセントは余りの大きい行へ）',
    },
    clause: 'A6 Ex.3-A §7.3',
  };
  return splitOverRows(total, shares, step, trace);
}

function riskOfOneLevel({ feeBase, atRisk, levelsInEffect }: FeesAtRisk, trace?: Trace): Exact {
  const risk = feeBase.times(atRisk).div(levelsInEffect);
  trace?.step({
    name: term.riskOfLevel,
    value: risk,
    formula: 'feeBase × atRisk ÷ levelsInEffect',
    clause: 'A6 Ex.3-A §7.2; A6 Ex.3-B §6.3',
    unit: 'money',
    reading: feeBaseOfWindow,
  });
  return risk;
}

function cappedTotal(uncapped: Exact, feeBase: Exact, maxAtRisk: Exact, trace?: Trace): Exact {
  const cap = feeBase.times(maxAtRisk);
  const binds = uncapped.moreThan(cap);
  trace?.step({
    name: term.amountAtRisk,
    value: cap,
    formula: 'feeBase × maxAtRisk',
    clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
    unit: 'money',
    ...(binds && { reading: capProRata }),
  });
  return binds ? cap : uncapped;
}
