import { Exact } from '../decimal/exact';
import { badInput } from '../problem';
import { type Tier, type TierTable, firstGap, gapProblem, tierOf, tierTable } from '../tiers';
import type { Step, Trace } from '../trace';
import { term } from './terms';

export type TierMode = 'marginal' | 'whole' | 'interpolated';

/** Tiers are a common form of incentive and fee; neither contract prints one. */
const CLAUSE = 'tier table';

/**
 * An amount paid by tiers.
 *
 * - marginal: each slice of the amount at the rate of its tier, counted from zero
 * - whole: the whole amount at the rate of the tier it reaches
 * - interpolated: the rate of a tier is an amount for the full tier; a tier partly reached pays in
 *   proportion; tiers add up from the lowest
 *
 * The top of the last tier is still paid where tiers add up: all of it is in the slices below.
 *
 * @param amount what the tiers are measured on
 * @returns what is paid, not yet rounded [currency]
 * @throws Problem #N/A for an amount beyond the last tier or above a gap; #VALUE! for overlapping or
 *         empty tiers, a rate outside 0–1 where it is one, or an interpolated tier without an end
 */
export function tieredAmount(amount: Exact, tiers: readonly Tier[], mode: TierMode, trace?: Trace): Exact {
  const table = tierTable(tiers);
  switch (mode) {
    case 'marginal':
      return marginal(amount, table, trace);
    case 'whole':
      return whole(amount, table, trace);
    case 'interpolated':
      return interpolated(amount, table, trace);
  }
}

function marginal(amount: Exact, tiers: TierTable, trace?: Trace): Exact {
  for (const tier of tiers) refuseNoFraction(tier);
  refuseGap(amount, tiers, Exact.zero);
  const parts = tiers.map((tier) => {
    const slice = reach(amount, tier).minus(reach(Exact.zero, tier));
    const part = slice.times(tier.rate);
    if (!slice.isZero()) trace?.step(tierStep(part, `${slice.toText()} × ${tier.rate.toText()}`));
    return part;
  });
  return total(parts, trace);
}

/** The point of a tier that is nearest to the amount. */
function reach(amount: Exact, { from, to }: Tier): Exact {
  if (from?.moreThan(amount) === true) return from;
  return to?.lessThan(amount) === true ? to : amount;
}

function whole(amount: Exact, tiers: TierTable, trace?: Trace): Exact {
  for (const tier of tiers) refuseNoFraction(tier);
  const { rate } = tierOf(amount, tiers, 'amount');
  refuseGap(amount, tiers, lowestBound(tiers) ?? amount);
  trace?.step({
    name: term.tierReached,
    value: rate,
    formula: {
      en: 'rate where from ≤ amount < to',
      de: 'rate mit from ≤ amount < to',
      ja: 'from ≤ amount < to の rate',
    },
    clause: CLAUSE,
  });
  const paid = amount.times(rate);
  trace?.step({
    name: term.tieredAmount,
    value: paid,
    formula: 'amount × rate',
    clause: CLAUSE,
    unit: 'money',
  });
  return paid;
}

function interpolated(amount: Exact, tiers: TierTable, trace?: Trace): Exact {
  const paying = tiers.filter(({ rate }) => !rate.isZero()).map(boundedTier);
  refuseGap(amount, tiers, lowestBound(tiers) ?? amount);
  const parts = paying
    .filter(({ from }) => from.lessThan(amount))
    .map(({ from, to, rate }) => {
      const share = Exact.min(amount, to).minus(from).div(to.minus(from));
      const part = rate.times(share);
      trace?.step(tierStep(part, `${rate.toText()} × ${share.toText()} of the tier`));
      return part;
    });
  return total(parts, trace);
}

type BoundedTier = { readonly [Field in keyof Tier]: Exact };

/** A tier that never ends cannot be reached in part; only one that pays nothing may be open. */
function boundedTier({ from, to, rate }: Tier): BoundedTier {
  if (from !== undefined && to !== undefined) return { from, to, rate };
  throw badInput('tiers', {
    en: `With mode interpolated a tier that pays needs both from and to; the one that pays ${rate.toText()} is open.`,
    de: `Im Modus interpolated braucht eine zahlende Stufe sowohl from als auch to; die Stufe mit ${rate.toText()} ist offen.`,
    ja: `interpolated では支払いのある段階に from と to の両方が必要です。${rate.toText()} の段階は開いています。`,
  });
}

function refuseNoFraction({ rate }: Tier): void {
  if (!rate.isNegative() && rate.atMost(Exact.one)) return;
  throw badInput('tiers', {
    en: `A rate of tiers must be a fraction from 0 to 1 (5 % is 0.05); it was ${rate.toText()}. Amounts for full tiers go with mode interpolated.`,
    de: `Ein Satz in tiers muss ein Anteil von 0 bis 1 sein (5 % ist 0,05); angegeben wurde ${rate.toText()}. Beträge für ganze Stufen gehören zum Modus interpolated.`,
    ja: `tiers の料率は 0 から 1 までの割合（5 % は 0.05）で指定してください（指定値: ${rate.toText()}）。段階ごとの金額には interpolated を使います。`,
  });
}

/** Refuses a stretch without a tier between where the tiers start to count and the amount. */
function refuseGap(amount: Exact, tiers: TierTable, start: Exact): void {
  const gap = firstGap(tiers, Exact.min(start, amount), Exact.max(start, amount));
  if (gap !== undefined) throw gapProblem(amount, gap, 'amount');
}

function lowestBound([lowest]: TierTable): Exact | undefined {
  return lowest.from ?? lowest.to;
}

function tierStep(part: Exact, formula: string): Step {
  return { name: term.tierAmount, value: part, formula, clause: CLAUSE, unit: 'money' };
}

function total(parts: readonly Exact[], trace?: Trace): Exact {
  const paid = Exact.sum(parts);
  trace?.step({
    name: term.tieredAmount,
    value: paid,
    formula: { en: 'Σ amounts of the tiers', de: 'Σ Beträge der Stufen', ja: 'Σ 各段階の金額' },
    clause: CLAUSE,
    unit: 'money',
  });
  return paid;
}
