import { Exact } from '../domain/decimal/exact';
import { toCents } from '../domain/decimal/money';
import type { Finding, MoneyAtStake, Summary } from './finding';
import { grouped } from './grouped';
import type { Submission } from './submission';
import { readTerms } from './terms';

/** Currency of the amounts of A6, unless the workbook says otherwise. */
const A6_CURRENCY = 'USD';
/** Source: K §1.7 */
const K_CURRENCY = 'EUR';

/**
 * The sums of the differences in money, in the submitter's favour and against.
 *
 * The `currency` term holds for every amount of a workbook. Without one, A6 counts in USD and K in
 * EUR; where both have amounts at stake, those of A6 come first.
 */
export function amountsAtStake(
  findings: readonly Finding[],
  submission: Submission,
): Pick<Summary, 'atStake' | 'alsoAtStake'> {
  const stated = statedCurrency(submission);
  const inMoney = findings.filter(({ favours }) => favours !== undefined);
  const byCurrency = grouped(inMoney, (finding) => stated ?? currencyOf(finding));
  const [first, ...others] = [...byCurrency].sort(([a]) => (a === A6_CURRENCY ? -1 : 1));
  return {
    atStake: first === undefined ? sums([], stated ?? usualCurrency(submission)) : sums(first[1], first[0]),
    alsoAtStake: others.map(([currency, each]) => sums(each, currency)),
  };
}

/** What a finding adds to the money at stake, on the side it favours. */
export function amountAtStake({ difference = Exact.zero, worth = difference }: Finding): Exact {
  return toCents(worth).abs();
}

function statedCurrency(submission: Submission): string | undefined {
  // Asking for the currency needs no term: the money at stake is told either way.
  const terms = readTerms(submission, () => undefined);
  return terms.has('currency') ? terms.text('currency') : undefined;
}

function currencyOf({ rule }: Finding): string {
  return rule.startsWith('QUOTA') ? K_CURRENCY : A6_CURRENCY;
}

function usualCurrency({ sheets }: Submission): string {
  const contracts = sheets
    .filter(({ isBlankTemplate }) => !isBlankTemplate)
    .map(({ layout }) => layout.contract);
  return contracts.includes('K') && !contracts.includes('A6') ? K_CURRENCY : A6_CURRENCY;
}

function sums(findings: readonly Finding[], currency: string): MoneyAtStake {
  const sum = (side: Finding['favours']) =>
    Exact.sum(findings.filter(({ favours }) => favours === side).map(amountAtStake));
  return { inFavour: sum('supplier'), against: sum('customer'), currency };
}
