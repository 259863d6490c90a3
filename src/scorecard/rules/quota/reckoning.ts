import { type Exact } from '../../../domain/decimal/exact';
import { consumeAllotment } from '../../../domain/quota/consumption';
import { inDateOrder, type LedgerEntry } from '../../../domain/quota/ledger';
import { overagePrice } from '../../../domain/quota/overage';
import { packageRate, type QuotaTerms } from '../../../domain/quota/package';
import { agrees, inCents } from '../../compare';
import { condition, derive, whenKnown, type Figure } from '../../figure';
import type { Terms } from '../../terms';
import { chargedPackage, type BoughtPackage } from './bought-package';
import type { QuotaSheet } from './entries';

/** What the hours of a package come to under the contract's terms. */
export interface Reckoning {
  readonly bought: BoughtPackage;
  readonly terms: QuotaTerms;
  /** What the customer paid for an hour of the quota [currency]. */
  readonly hourPrice: Exact;
  readonly hourlyRate: Figure<Exact>;
  readonly balance: AssessedBalance;
  readonly overage: Figure<Exact>;
}

export interface AssessedBalance {
  /** [hours] */
  readonly remaining: Figure<Exact>;
  /** The entries it follows from: what counts of the ledger, and hours carried over that it lacks. */
  readonly follows: readonly LedgerEntry[];
  /** The balance is what is left when on-site hours are taken off it too. */
  readonly deductsOnsite: boolean;
  /** Hours carried over by agreement that the ledger does not have; the balance follows the ledger. */
  readonly lacksCarryOver: Exact | undefined;
}

/** The entries of a quota. */
interface Ledger {
  readonly counted: readonly LedgerEntry[];
  /** Hours carried over that the ledger lacks. */
  readonly missing: LedgerEntry | undefined;
  /** Nothing is wrong with any of them. */
  readonly isSound: boolean;
}

interface Quota {
  readonly sheet: QuotaSheet;
  readonly bought: BoughtPackage;
  readonly dayRate: Figure<Exact>;
  readonly ledger: Ledger;
}

/** What the balance and the overage follow from beside the entries. */
interface Basis {
  readonly bought: BoughtPackage;
  /** The package bought, or the one whose day rate is charged. */
  readonly charged: Figure<BoughtPackage>;
  /** The terms of the workbook as the calculation takes them, corrected. */
  readonly terms: QuotaTerms;
  readonly figures: TermFigures;
}

type TermFigures = { readonly [Key in keyof QuotaTerms]: Figure<QuotaTerms[Key]> };

/** Undefined where one of the terms cannot be read. */
export function reckon({ sheet, bought, dayRate, ledger }: Quota, contract: Terms): Reckoning | undefined {
  const { header } = sheet;
  const figures = termFigures(contract);
  const terms = correctedTerms(figures);
  if (terms === undefined) return undefined;
  const hourlyRate = derive({
    stated: header.hourlyRate.value,
    sources: [dayRate, figures.hoursPerDay],
    follows: whenKnown((rate, hoursPerDay) =>
      packageRate({ ...bought, dayRate: rate }, 'hour', { ...terms, hoursPerDay }),
    ),
    agrees: inCents,
  });
  const charged = chargedPackage(bought, dayRate, header.yearStart.value);
  const basis = { bought, charged, terms, figures };
  const balance = balanceOf(header.hoursRemaining.value, basis, ledger);
  const isSure = ledger.isSound && !balance.deductsOnsite;
  return {
    bought,
    terms,
    hourPrice: packageRate(bought, 'hour', terms),
    hourlyRate,
    balance,
    overage: overageOf(header.overage.value, basis, { ...ledger, isSound: isSure }),
  };
}

function termFigures(contract: Terms): TermFigures {
  return {
    hoursPerDay: contract.figure('quota.hoursPerDay'),
    virtualDayRate: contract.figure('quota.virtualDayRate'),
    onsiteDayRate: contract.figure('quota.onsiteDayRate'),
  };
}

function correctedTerms(figures: TermFigures): QuotaTerms | undefined {
  const { corrected: hoursPerDay } = figures.hoursPerDay;
  const { corrected: virtualDayRate } = figures.virtualDayRate;
  const { corrected: onsiteDayRate } = figures.onsiteDayRate;
  if (hoursPerDay?.isPositive() !== true || virtualDayRate === undefined || onsiteDayRate === undefined) {
    return undefined;
  }
  return { hoursPerDay, virtualDayRate, onsiteDayRate };
}

/** Source: K §1.7, §2.4 */
function balanceOf(
  stated: Exact | undefined,
  { bought, charged, terms, figures }: Basis,
  { counted, missing, isSound }: Ledger,
): AssessedBalance {
  const left = (entries: readonly LedgerEntry[], of: BoughtPackage, hoursPerDay: Exact) =>
    consumeAllotment(of, inDateOrder(entries), { ...terms, hoursPerDay }).closing;
  const all = missing === undefined ? counted : [missing, ...counted];
  const remaining = derive({
    stated,
    sources: [condition(isSound), charged, figures.hoursPerDay],
    follows: whenKnown((_, of, hoursPerDay) => left(all, of, hoursPerDay)),
    agrees: inFull,
  });
  const isInstead = (entries: readonly LedgerEntry[]) =>
    remaining.verdict === 'wrong' &&
    stated !== undefined &&
    inFull(stated, left(entries, bought, terms.hoursPerDay));
  return {
    remaining,
    follows: all,
    deductsOnsite: isInstead(all.map(asDebited)),
    lacksCarryOver: isInstead(counted) ? missing?.hours : undefined,
  };
}

/** An on-site entry as a ledger would have it that takes it off the balance. */
function asDebited(entry: LedgerEntry): LedgerEntry {
  return entry.kind.debit === 'onsite' ? { ...entry, kind: { ...entry.kind, debit: 'effort' } } : entry;
}

/** Source: K §2.6 */
function overageOf(
  stated: Exact | undefined,
  { charged, figures }: Basis,
  { counted, missing, isSound }: Ledger,
): Figure<Exact> {
  const { hoursPerDay, virtualDayRate, onsiteDayRate } = figures;
  return derive({
    stated,
    sources: [condition(isSound), charged, hoursPerDay, virtualDayRate, onsiteDayRate],
    follows: whenKnown((_, of, hours, virtual, onsite) => {
      const rates = { hoursPerDay: hours, virtualDayRate: virtual, onsiteDayRate: onsite };
      const price = (entries: readonly LedgerEntry[]) => overagePrice(of, entries, undefined, rates);
      const asEntered = price(counted);
      // Hours carried over that are not entered may be in the price as well as not.
      const isAsEntered = stated !== undefined && inCents(stated, asEntered);
      return missing === undefined || isAsEntered ? asEntered : price([missing, ...counted]);
    }),
    agrees: inCents,
  });
}

function inFull(stated: Exact, expected: Exact): boolean {
  return agrees(stated, expected, 'plain', true);
}
