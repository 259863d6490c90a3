import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Exact } from '../../../domain/decimal/exact';
import { answerOrProblem, Problem } from '../../../domain/problem';
import { contractYear, type ContractYear } from '../../../domain/quota/contract-year';
import type { LedgerEntry } from '../../../domain/quota/ledger';
import { monthlyFee } from '../../../domain/quota/package';
import { inCents } from '../../compare';
import { derive, type Figure } from '../../figure';
import type { RuleContext } from '../../rule';
import { filledSheets, type ReadRow } from '../../submission';
import type { Terms } from '../../terms';
import { toldRows } from '../sheet/told-rows';
import { boughtPackage, type BoughtPackage } from './bought-package';
import { assessCarryOver, type CarryOver } from './carry-over';
import { assessEntry, type AssessedEntry, type QuotaSheet } from './entries';
import { reckon, type Reckoning } from './reckoning';

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

/** Everything the quota rules look at, computed once. Source: K §1.7, §2 */
export function assessQuotas(context: RuleContext): readonly AssessedQuota[] {
  const { repeated } = context.once(toldRows);
  return filledSheets(context.submission, quotaSheet).map((sheet) =>
    assessQuota(sheet, repeated, context.terms),
  );
}

function assessQuota(
  sheet: QuotaSheet,
  again: ReadonlyMap<ReadRow, unknown>,
  contractTerms: Terms,
): AssessedQuota {
  const { header, rows } = sheet;
  const year = yearOf(sheet);
  const bought = boughtPackage(sheet);
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
  const ledger = { counted, missing: carryOver.missing, isSound };
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
    reckoning: bought && reckon({ sheet, bought, dayRate, ledger }, contractTerms),
  };
}

function yearOf({ header }: QuotaSheet): ContractYear | undefined {
  const { value: first } = header.yearStart;
  const year = first === undefined ? undefined : answerOrProblem(() => contractYear(first));
  return year instanceof Problem ? undefined : year;
}
