import { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { feeOfThePackageGiven, noCarryOver } from './readings';
import { term } from './terms';

/** What a prepaid quota of consulting days holds and costs. */
export interface PackageTerms {
  /** [days a contract year] */
  readonly days: Exact;
  /** [currency a day] */
  readonly dayRate: Exact;
}

/** What a quota contract fixes for all its packages. */
export interface QuotaTerms {
  /** [hours a day] */
  readonly hoursPerDay: Exact;
  /** Virtual consulting beyond the quota [currency a day]. */
  readonly virtualDayRate: Exact;
  /** Consulting on site [currency a day], travel costs apart. */
  readonly onsiteDayRate: Exact;
}

/** What a rate can be asked for. */
type RateUnit = 'hour' | 'day' | 'month';

/** What a balance can be asked in. */
export type BalanceUnit = 'hour' | 'day';

const MONTHS_PER_YEAR = Exact.whole(12);

/**
 * Hours a package holds for one contract year.
 *
 * @returns [hours]
 * Source: K §1.7
 */
export function allotment({ days }: PackageTerms, { hoursPerDay }: QuotaTerms, trace?: Trace): Exact {
  const hours = days.times(hoursPerDay);
  trace?.step({
    name: term.allotment,
    value: hours,
    formula: `days × hoursPerDay = ${days.toText()} × ${hoursPerDay.toText()}`,
    clause: 'K §1.7',
    reading: noCarryOver,
    unit: 'hours',
  });
  return hours;
}

/**
 * What an hour, a day or a month of a package costs.
 *
 * @returns not rounded [currency a unit]
 * Source: K §1.7 (hourly = day rate ÷ 8, monthly = days × day rate ÷ 12)
 */
export function packageRate(
  { days, dayRate }: PackageTerms,
  unit: RateUnit,
  { hoursPerDay }: QuotaTerms,
  trace?: Trace,
): Exact {
  if (unit === 'month') return monthlyFee({ days, dayRate }, trace);
  trace?.step({ name: term.dayRate, value: dayRate, formula: 'dayRate', clause: 'K §1.7' });
  if (unit === 'day') return dayRate;
  const hourlyRate = dayRate.div(hoursPerDay);
  trace?.step({
    name: term.hourlyRate,
    value: hourlyRate,
    formula: `dayRate ÷ hoursPerDay = ${dayRate.toText()} ÷ ${hoursPerDay.toText()}`,
    clause: 'K §1.7',
  });
  return hourlyRate;
}

/**
 * The fee of a number of months.
 *
 * @param months [count]
 * @returns not yet rounded [currency]
 * Source: K §1.7
 */
export function packageFee(bought: PackageTerms, months: Exact, trace?: Trace): Exact {
  const fee = monthlyFee(bought, trace).times(months);
  trace?.step({
    name: term.fee,
    value: fee,
    formula: `monthlyFee × months = monthlyFee × ${months.toText()}`,
    clause: 'K §1.7',
    reading: feeOfThePackageGiven,
    unit: 'money',
  });
  return fee;
}

/**
 * The fee of one month: a twelfth of the year's days at the day rate.
 *
 * @returns not rounded [currency]
 * Source: K §1.7
 */
export function monthlyFee({ days, dayRate }: PackageTerms, trace?: Trace): Exact {
  const fee = days.times(dayRate).div(MONTHS_PER_YEAR);
  trace?.step({
    name: term.monthlyFee,
    value: fee,
    formula: `days × dayRate ÷ 12 = ${days.toText()} × ${dayRate.toText()} ÷ 12`,
    clause: 'K §1.7',
  });
  return fee;
}
