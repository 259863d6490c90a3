import { packageOf } from '../../../contracts/k/packages';
import { kindOf } from '../../../contracts/k/rules';
import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { consumeAllotment } from '../../../domain/quota/consumption';
import type { ContractYear } from '../../../domain/quota/contract-year';
import { contractYear } from '../../../domain/quota/contract-year';
import type { LedgerEntry } from '../../../domain/quota/ledger';
import { inDateOrder } from '../../../domain/quota/ledger';
import { overagePrice } from '../../../domain/quota/overage';
import type { PackageTerms, QuotaTerms } from '../../../domain/quota/package';
import { monthlyFee, packageRate } from '../../../domain/quota/package';
import { Problem } from '../../../domain/problem';
import type { Measure } from '../../compare';
import { agrees } from '../../compare';
import type { Figure } from '../../figure';
import { derive, input } from '../../figure';
import type { RuleContext } from '../../rule';
import { filledSheets } from '../../submission';
import type { Terms } from '../../terms';
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
  readonly terms: QuotaTerms | undefined;
  readonly entries: readonly AssessedEntry[];
  /** Nothing is wrong with any row, so that sums over them can be judged. */
  readonly isSound: boolean;
  /** What counts of the ledger. */
  readonly counted: readonly LedgerEntry[];
  readonly dayRate: Figure<Exact>;
  readonly hourlyRate: Figure<Exact>;
  readonly monthlyFee: Figure<Exact>;
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
  const terms = termsOf(contractTerms);
  const bought = boughtPackage(sheet);
  const entries = rows.filter(({ filledIn }) => filledIn).map((row) => assessEntry(row, year));
  const isSound = entries.every(({ faults }) => faults.length === 0);
  const counted = entries.flatMap(({ entry }) => entry ?? []);
  const sure: Figure<boolean> = { stated: true, corrected: true, verdict: isSound ? 'right' : 'unjudged' };
  const dayRate = derive({
    stated: header.dayRate.value,
    sources: [],
    follows: () => bought?.dayRate,
    agrees: inCents,
  });
  const hourlyRate = derive({
    stated: header.hourlyRate.value,
    sources: [dayRate],
    follows: (rate) => terms && bought && rate && packageRate({ ...bought, dayRate: rate }, 'hour', terms),
    agrees: inCents,
  });
  const fee = derive({
    stated: header.monthlyFee.value,
    sources: [dayRate],
    follows: (rate) => bought && rate && monthlyFee({ ...bought, dayRate: rate }),
    agrees: inCents,
  });
  const missing = missingCarryOver(counted, year, contractTerms);
  const balance = balanceOf(sheet, bought, counted, missing, terms, sure);
  const ledgers = [counted, ...(missing === undefined ? [] : [[missing, ...counted]])];
  const overage = overageOf(sheet, bought, ledgers, terms, balance.deductsOnsite ? unsure : sure);
  return {
    sheet,
    year,
    bought,
    terms,
    entries,
    isSound,
    counted,
    dayRate,
    hourlyRate,
    monthlyFee: fee,
    balance,
    overage,
  };
}

const unsure: Figure<boolean> = { stated: true, corrected: true, verdict: 'unjudged' };

function yearOf({ header }: QuotaSheet): ContractYear | undefined {
  if (header.yearStart.value === undefined) return undefined;
  try {
    return contractYear(header.yearStart.value);
  } catch (problem) {
    if (problem instanceof Problem) return undefined;
    throw problem;
  }
}

function termsOf(terms: Terms): QuotaTerms | undefined {
  const hoursPerDay = terms.number('quota.hoursPerDay');
  const virtualDayRate = terms.number('quota.virtualDayRate');
  const onsiteDayRate = terms.number('quota.onsiteDayRate');
  if (hoursPerDay?.isPositive() !== true || virtualDayRate === undefined || onsiteDayRate === undefined) {
    return undefined;
  }
  return { hoursPerDay, virtualDayRate, onsiteDayRate };
}

function boughtPackage({ header }: QuotaSheet): BoughtPackage | undefined {
  const code = header.package.value;
  const found = code === undefined ? undefined : packageOf(code, header.yearStart.value);
  const dayRate = found && Exact.ofText(found.dayRate);
  return found && dayRate && { code: found.code, days: Exact.whole(found.days), dayRate };
}

/** Source: K §1.7, §2.4 */
function balanceOf(
  { header }: QuotaSheet,
  bought: BoughtPackage | undefined,
  counted: readonly LedgerEntry[],
  missing: LedgerEntry | undefined,
  terms: QuotaTerms | undefined,
  sure: Figure<boolean>,
): AssessedBalance {
  const stated = header.hoursRemaining.value;
  if (bought === undefined || terms === undefined) {
    return {
      remaining: { ...input(stated), verdict: 'unjudged' },
      deductsOnsite: false,
      lacksCarryOver: undefined,
      follows: counted,
    };
  }
  const left = (entries: readonly LedgerEntry[]) =>
    consumeAllotment(bought, inDateOrder(entries), terms).closing;
  const all = missing === undefined ? counted : [missing, ...counted];
  const remaining = derive({
    stated,
    sources: [sure],
    follows: () => left(all),
    agrees: inFull,
  });
  const isWrong = remaining.verdict === 'wrong' && stated !== undefined;
  const hasOnsite = counted.some(({ kind, hours }) => kind.debit === 'onsite' && hours.isPositive());
  return {
    remaining,
    follows: all,
    deductsOnsite: isWrong && hasOnsite && inFull(stated, left(all.map(asDebited))),
    lacksCarryOver:
      isWrong && missing !== undefined && inFull(stated, left(counted)) ? missing.hours : undefined,
  };
}

/** An on-site entry as a ledger would have it that takes it off the balance. */
function asDebited(entry: LedgerEntry): LedgerEntry {
  return entry.kind.debit === 'onsite' ? { ...entry, kind: { ...entry.kind, debit: 'effort' } } : entry;
}

/** Source: K §2.6 */
function overageOf(
  { header }: QuotaSheet,
  bought: BoughtPackage | undefined,
  ledgers: readonly (readonly LedgerEntry[])[],
  terms: QuotaTerms | undefined,
  sure: Figure<boolean>,
): Figure<Exact> {
  const stated = header.overage.value;
  if (bought === undefined || terms === undefined) return { ...input(stated), verdict: 'unjudged' };
  const prices = ledgers.map((entries) => overagePrice(bought, entries, undefined, terms));
  const matching = prices.find((price) => stated !== undefined && inCents(stated, price));
  return derive({
    stated,
    sources: [sure],
    follows: () => matching ?? prices.at(-1),
    agrees: inCents,
  });
}

/**
 * Hours that the terms carry over and the ledger does not have as a top-up on the first day.
 *
 * Source: K (silent; a term)
 */
function missingCarryOver(
  counted: readonly LedgerEntry[],
  year: ContractYear | undefined,
  terms: Terms,
): LedgerEntry | undefined {
  const carried = carriedOver(terms);
  const kind = kindOf('topUp');
  if (carried === undefined || year === undefined || kind === undefined) return undefined;
  const entered = counted.filter((entry) => entry.kind.kind === 'topUp' && entry.day === year.first);
  const hours = carried.minus(Exact.sum(entered.map((entry) => entry.hours)));
  return hours.isPositive() ? { row: 0, day: year.first, kind, hours, travel: Exact.zero } : undefined;
}

/** Hours of the year before that the parties carry over; undefined where none are. */
export function carriedOver(terms: Terms): Exact | undefined {
  const carried = terms.has('quota.carryOver') ? terms.amountOrNone('quota.carryOver') : 'none';
  return carried !== undefined && carried !== 'none' && carried.isPositive() ? carried : undefined;
}

export function inCents(stated: Exact, expected: Exact): boolean {
  return isRight(stated, expected, 'money');
}

function inFull(stated: Exact, expected: Exact): boolean {
  return isRight(stated, expected, 'plain');
}

function isRight(stated: Exact, expected: Exact, measure: Measure): boolean {
  return agrees(stated, expected, measure, true);
}
