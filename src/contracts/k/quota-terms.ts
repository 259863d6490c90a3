import { quotaPackages } from './packages';
import { quotaRules } from './rules';
import { Exact } from '../../domain/decimal/exact';
import type { OfferedPackage } from '../../domain/quota/best-package';
import type { QuotaTerms } from '../../domain/quota/package';

/** What K fixes for all packages, and for the packages of any other contract that a range gives. */
export const quotaTerms: QuotaTerms = {
  hoursPerDay: Exact.whole(quotaRules.hoursPerDay.value),
  virtualDayRate: printed(quotaRules.virtualDayRate.value),
  onsiteDayRate: printed(quotaRules.onsiteDayRate.value),
};

/** The packages of K, smallest first. */
export const offeredPackages = quotaPackages().map(({ code, days, dayRate }): OfferedPackage => ({
  code,
  days: Exact.whole(days),
  dayRate: printed(dayRate),
})) as [OfferedPackage, ...OfferedPackage[]];

/** A figure of the contract data, whose schema allows plain decimals only. */
function printed(figure: string): Exact {
  return Exact.ofText(figure) as Exact;
}
