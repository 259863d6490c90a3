import type { QuotaPackage } from '../../../contracts/k/packages';
import { packageOf, quotaPackages } from '../../../contracts/k/packages';
import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Day } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { consumeAllotment } from '../../../domain/quota/consumption';
import type { ContractYear } from '../../../domain/quota/contract-year';
import { contractYear } from '../../../domain/quota/contract-year';
import type { LedgerEntry } from '../../../domain/quota/ledger';
import { inDateOrder } from '../../../domain/quota/ledger';
import { overagePrice } from '../../../domain/quota/overage';
import type { PackageTerms, QuotaTerms } from '../../../domain/quota/package';
import { monthlyFee, packageRate } from '../../../domain/quota/package';
import { answerOrProblem, Problem } from '../../../domain/problem';
import { agrees, inCents } from '../../compare';
import type { Figure } from '../../figure';
import { both, condition, derive } from '../../figure';
import { rowsTypedAgain } from '../../row-identity';
import type { RuleContext } from '../../rule';
import { filledSheets } from '../../submission';
import type { Terms } from '../../terms';
import type { CarryOver } from './carry-over';
import { assessCarryOver } from './carry-over';
import type { AssessedEntry, QuotaSheet } from './entries';
import { assessEntry } from './entries';

/** A package that the contract has. */
export interface BoughtPackage extends PackageTerms {
  readonly code: string;
}

/** One contract year of a quota. */
export interface AssessedQuota {
  readonly sheet: QuotaSheet;
  readonly year: ContractYear | undefined;
  /** Undefined for a package that the contract does not have. */
  readonly bought: BoughtPackage | undefined;
  readonly entries: readonly AssessedEntry[];
  /** Nothing is wrong with any row, so that sums over them can be judged. */
  readonly isSound: boolean;
  /** What counts of the ledger. */
  readonly counted: readonly LedgerEntry[];
  readonly carryOver: CarryOver;
  readonly dayRate: Figure<Exact>;
  readonly monthlyFee: Figure<Exact>;
  /** Undefined for a package that the contract does not have, or where a term cannot be read. */
  readonly reckoning: Reckoning | undefined;
}

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

/** Everything the quota rules look at, computed once. Source: K §1.7, §2 */
export function assessQuotas(context: RuleContext): readonly AssessedQuota[] {
  return filledSheets(context.submission, quotaSheet).map((sheet) => assessQuota(sheet, context.terms));
}

function assessQuota(sheet: QuotaSheet, contractTerms: Terms): AssessedQuota {
  const { header, rows } = sheet;
  const year = yearOf(sheet);
  const bought = boughtPackage(sheet);
  const again = rowsTypedAgain(sheet);
  const entries = rows
    .filter(({ filledIn }) => filledIn)
    .map((row) => assessEntry(row, year, again.has(row)));
  const once = entries.filter(({ faults }) => !faults.includes('typed again'));
  const carryOver = assessCarryOver(once, year, contractTerms);
  const isSound = carryOver.excess === undefined && entries.every(({ faults }) => faults.length === 0);
  const counted = entries.map(({ entry }) => entry).filter((entry) => entry !== undefined);
  const dayRate = derive({
    stated: header.dayRate.value,
    sources: [],
    follows: () => bought?.dayRate,
    agrees: inCents,
  });
  const fee = derive({
    stated: header.monthlyFee.value,
    sources: [dayRate],
    follows: (rate) => bought && rate && monthlyFee({ ...bought, dayRate: rate }),
    agrees: inCents,
  });
  const read = readQuotaTerms(contractTerms);
  return {
    sheet,
    year,
    bought,
    entries,
    isSound,
    counted,
    carryOver,
    dayRate,
    monthlyFee: fee,
    reckoning:
      bought &&
      read &&
      reckon(sheet, bought, read, dayRate, { counted, missing: carryOver.missing, isSound }),
  };
}

/** The terms of the workbook. */
interface ContractTerms {
  readonly figures: TermFigures;
  /** As the calculation takes them, corrected. */
  readonly terms: QuotaTerms;
}

interface Ledger {
  readonly counted: readonly LedgerEntry[];
  /** Hours carried over that the ledger lacks. */
  readonly missing: LedgerEntry | undefined;
  readonly isSound: boolean;
}

function reckon(
  { header }: QuotaSheet,
  bought: BoughtPackage,
  contract: ContractTerms,
  dayRate: Figure<Exact>,
  ledger: Ledger,
): Reckoning {
  const { terms, figures } = contract;
  const hourlyRate = derive({
    stated: header.hourlyRate.value,
    sources: [dayRate, figures.hoursPerDay],
    follows: both((rate, hoursPerDay) =>
      packageRate({ ...bought, dayRate: rate }, 'hour', { ...terms, hoursPerDay }),
    ),
    agrees: inCents,
  });
  const followed = followedPackage(bought, dayRate, header.yearStart.value);
  const balance = balanceOf(header.hoursRemaining.value, followed, contract, ledger);
  const isSure = ledger.isSound && !balance.deductsOnsite;
  return {
    bought,
    terms,
    hourPrice: packageRate(bought, 'hour', terms),
    hourlyRate,
    balance,
    overage: overageOf(header.overage.value, followed, contract, { ...ledger, isSound: isSure }),
  };
}

function yearOf({ header }: QuotaSheet): ContractYear | undefined {
  const { value: first } = header.yearStart;
  const year = first === undefined ? undefined : answerOrProblem(() => contractYear(first));
  return year instanceof Problem ? undefined : year;
}

type TermFigures = { readonly [Key in keyof QuotaTerms]: Figure<QuotaTerms[Key]> };

/** Undefined where one of the terms cannot be read. */
function readQuotaTerms(terms: Terms): ContractTerms | undefined {
  const figures: TermFigures = {
    hoursPerDay: terms.figure('quota.hoursPerDay'),
    virtualDayRate: terms.figure('quota.virtualDayRate'),
    onsiteDayRate: terms.figure('quota.onsiteDayRate'),
  };
  const { corrected: hoursPerDay } = figures.hoursPerDay;
  const { corrected: virtualDayRate } = figures.virtualDayRate;
  const { corrected: onsiteDayRate } = figures.onsiteDayRate;
  if (hoursPerDay?.isPositive() !== true || virtualDayRate === undefined || onsiteDayRate === undefined) {
    return undefined;
  }
  return { figures, terms: { hoursPerDay, virtualDayRate, onsiteDayRate } };
}

function boughtPackage({ header }: QuotaSheet): BoughtPackage | undefined {
  const code = header.package.value;
  const found = code === undefined ? undefined : packageOf(code, header.yearStart.value);
  return found && asBought(found);
}

function asBought({ code, days, dayRate }: QuotaPackage): BoughtPackage {
  return { code, days: Exact.whole(days), dayRate: Exact.ofText(dayRate) as Exact };
}

/** A package that was bought, and the one that is charged. */
interface FollowedPackage {
  readonly bought: BoughtPackage;
  readonly figure: Figure<BoughtPackage>;
}

/** Where the day rate is another package's, hours may follow from that one too: it is one mistake. */
function followedPackage(
  bought: BoughtPackage,
  { stated: rate, verdict }: Figure<Exact>,
  day: Day | undefined,
): FollowedPackage {
  const offered = verdict === 'wrong' ? quotaPackages(day).map(asBought) : [];
  const charged = offered.find(({ dayRate }) => rate && dayRate.equals(rate));
  return { bought, figure: { stated: charged ?? bought, corrected: bought, verdict: 'right' } };
}

/** Source: K §1.7, §2.4 */
function balanceOf(
  stated: Exact | undefined,
  { bought, figure }: FollowedPackage,
  { terms, figures }: ContractTerms,
  { counted, missing, isSound }: Ledger,
): AssessedBalance {
  const left = (entries: readonly LedgerEntry[], of = bought, hoursPerDay = terms.hoursPerDay) =>
    consumeAllotment(of, inDateOrder(entries), { ...terms, hoursPerDay }).closing;
  const all = missing === undefined ? counted : [missing, ...counted];
  const remaining = derive({
    stated,
    sources: [condition(isSound), figure, figures.hoursPerDay],
    follows: (_, of, hoursPerDay) => left(all, of, hoursPerDay),
    agrees: inFull,
  });
  const isInstead = (entries: readonly LedgerEntry[]) =>
    remaining.verdict === 'wrong' && stated !== undefined && inFull(stated, left(entries));
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
  { bought, figure }: FollowedPackage,
  { terms, figures: { hoursPerDay, virtualDayRate, onsiteDayRate } }: ContractTerms,
  { counted, missing, isSound }: Ledger,
): Figure<Exact> {
  return derive({
    stated,
    sources: [condition(isSound), figure, hoursPerDay, virtualDayRate, onsiteDayRate],
    follows: (
      _,
      of = bought,
      hours = terms.hoursPerDay,
      virtual = terms.virtualDayRate,
      onsite = terms.onsiteDayRate,
    ) => {
      const rates = { hoursPerDay: hours, virtualDayRate: virtual, onsiteDayRate: onsite };
      const price = (entries: readonly LedgerEntry[]) => overagePrice(of, entries, undefined, rates);
      const asEntered = price(counted);
      // Hours carried over that are not entered may be in the price as well as not.
      const isAsEntered = stated !== undefined && inCents(stated, asEntered);
      return missing === undefined || isAsEntered ? asEntered : price([missing, ...counted]);
    },
    agrees: inCents,
  });
}

function inFull(stated: Exact, expected: Exact): boolean {
  return agrees(stated, expected, 'plain', true);
}
