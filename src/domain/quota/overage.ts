import type { Day } from '../calendar';
import { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { consumeAllotment } from './consumption';
import { type Entries, entriesUntil, inDateOrder, type LedgerDay } from './ledger';
import type { PackageTerms, QuotaTerms } from './package';
import { beyondQuotaAtVirtualRate, onsitePerDay, travelOnlyOnSite } from './readings';
import { term } from './terms';

/** What stands beside the quota: consulting on site and the travel that comes with it. */
interface OnSite {
  /** [hours] */
  readonly hours: Exact;
  /** [currency] */
  readonly travel: Exact;
}

/**
 * The price of everything a ledger holds beyond the quota.
 *
 * @param asOf last day whose entries count; all of them when omitted
 * @returns not yet rounded [currency]
 * Source: K §2.4, §2.6
 */
export function overagePrice(
  bought: PackageTerms,
  entries: Entries,
  asOf: Day | undefined,
  terms: QuotaTerms,
  trace?: Trace,
): Exact {
  const days = inDateOrder(entriesUntil(entries, asOf));
  const { beyond } = consumeAllotment(bought, days, terms, trace);
  return priceOutsideQuota(beyond, days, terms, trace);
}

/**
 * The price of what the quota does not cover: hours beyond it, and consulting on site with its
 * travel costs.
 *
 * @param beyond hours these days debited beyond the quota
 * @returns not yet rounded [currency]
 * Source: K §2.4, §2.6
 */
export function priceOutsideQuota(
  beyond: Exact,
  days: readonly LedgerDay[],
  terms: QuotaTerms,
  trace?: Trace,
): Exact {
  const onsite = onSite(days);
  const virtualAmount = virtualPrice(beyond, terms);
  trace?.step({
    name: term.virtualAmount,
    value: virtualAmount,
    formula: `beyondQuota × virtualDayRate ÷ hoursPerDay = ${beyond.toText()} × ${terms.virtualDayRate.toText()} ÷ ${terms.hoursPerDay.toText()}`,
    clause: 'K §2.6',
    reading: beyondQuotaAtVirtualRate,
  });
  const onsiteAmount = onsite.hours.times(terms.onsiteDayRate).div(terms.hoursPerDay);
  trace?.step({
    name: term.onsiteAmount,
    value: onsiteAmount,
    formula: `onsiteHours × onsiteDayRate ÷ hoursPerDay = ${onsite.hours.toText()} × ${terms.onsiteDayRate.toText()} ÷ ${terms.hoursPerDay.toText()}`,
    clause: 'K §2.4, §2.6',
    reading: onsitePerDay,
  });
  trace?.step({
    name: term.travel,
    value: onsite.travel,
    formula: {
      en: 'Σ travel of onsite entries',
      de: 'Σ travel der Buchungen vor Ort',
      ja: 'Σ onsite 記帳の travel',
    },
    clause: 'K §2.6',
    reading: travelOnlyOnSite,
  });
  const price = virtualAmount.plus(onsiteAmount).plus(onsite.travel);
  trace?.step({
    name: term.overage,
    value: price,
    formula: 'virtual + onsite + travel',
    clause: 'K §2.6',
    unit: 'money',
  });
  return price;
}

/**
 * Virtual consulting beyond a quota.
 *
 * @param hours [hours]
 * @returns not rounded [currency]
 * Source: K §2.6
 */
export function virtualPrice(hours: Exact, { virtualDayRate, hoursPerDay }: QuotaTerms): Exact {
  return hours.times(virtualDayRate).div(hoursPerDay);
}

function onSite(days: readonly LedgerDay[]): OnSite {
  let hours = Exact.zero;
  let travel = Exact.zero;
  for (const { entries } of days) {
    for (const entry of entries) {
      if (entry.kind.debit !== 'onsite') continue;
      hours = hours.plus(entry.hours);
      travel = travel.plus(entry.travel);
    }
  }
  return { hours, travel };
}
