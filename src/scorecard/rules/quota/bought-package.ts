import { packageOf, quotaPackages, type QuotaPackage } from '../../../contracts/k/packages';
import type { Day } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import type { PackageTerms } from '../../../domain/quota/package';
import type { Figure } from '../../figure';
import type { QuotaSheet } from './entries';

/** A package that the contract has. */
export interface BoughtPackage extends PackageTerms {
  readonly code: string;
}

export function boughtPackage({ header }: QuotaSheet): BoughtPackage | undefined {
  const code = header.package.value;
  const found = code === undefined ? undefined : packageOf(code, header.yearStart.value);
  return found && asBought(found);
}

/** Where the day rate is another package's, hours may follow from that one too: it is one mistake. */
export function chargedPackage(
  bought: BoughtPackage,
  { stated: rate, verdict }: Figure<Exact>,
  day: Day | undefined,
): Figure<BoughtPackage> {
  const offered = verdict === 'wrong' ? quotaPackages(day).map(asBought) : [];
  const charged = offered.find(({ dayRate }) => rate && dayRate.equals(rate));
  return { stated: charged ?? bought, corrected: bought, verdict: 'right' };
}

function asBought({ code, days, dayRate }: QuotaPackage): BoughtPackage {
  return { code, days: Exact.whole(days), dayRate: Exact.ofText(dayRate) as Exact };
}
