import { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { virtualPrice } from './overage';
import type { PackageTerms, QuotaTerms } from './package';
import { beyondQuotaAtVirtualRate } from './readings';
import { term, yearlyCostTerm } from './terms';

/** A package a customer can choose, by its letter. */
export interface OfferedPackage extends PackageTerms {
  readonly code: string;
}

/**
 * The package with the lowest yearly cost for an expected need; of equal ones the smaller.
 *
 * @param expectedHours not negative [hours a year]
 * @param offered       the packages to choose from, smallest first, at least one
 * @returns the code of the package
 * Source: K §1.7, §2.6
 */
export function bestPackage(
  expectedHours: Exact,
  offered: readonly [OfferedPackage, ...OfferedPackage[]],
  terms: QuotaTerms,
  trace?: Trace,
): string {
  const [first, ...others] = offered;
  let best = first;
  let lowest = yearlyCost(expectedHours, first, terms, trace);
  for (const choice of others) {
    const cost = yearlyCost(expectedHours, choice, terms, trace);
    if (cost.lessThan(lowest)) [best, lowest] = [choice, cost];
  }
  trace?.step({
    name: term.cheapest,
    value: best.code,
    formula: {
      en: 'the lowest yearly cost; of equal ones the smaller package',
      de: 'die niedrigsten Jahreskosten; bei gleichen das kleinere Paket',
      ja: '年間費用が最も低いもの（同額なら小さいパッケージ）',
    },
    clause: 'K §1.7',
  });
  return best.code;
}

/** The year's fee, and the hours that do not fit at the virtual rate. */
function yearlyCost(
  expectedHours: Exact,
  choice: OfferedPackage,
  terms: QuotaTerms,
  trace: Trace | undefined,
): Exact {
  const fee = choice.days.times(choice.dayRate);
  const beyond = Exact.max(Exact.zero, expectedHours.minus(choice.days.times(terms.hoursPerDay)));
  const cost = fee.plus(virtualPrice(beyond, terms));
  trace?.step({
    name: yearlyCostTerm(choice.code),
    value: cost,
    formula: `days × dayRate + max(0, expectedHours − days × hoursPerDay) × virtualDayRate ÷ hoursPerDay = ${fee.toText()} + ${beyond.toText()} × ${terms.virtualDayRate.toText()} ÷ ${terms.hoursPerDay.toText()}`,
    clause: 'K §1.7, §2.6',
    reading: beyondQuotaAtVirtualRate,
    unit: 'money',
  });
  return cost;
}
