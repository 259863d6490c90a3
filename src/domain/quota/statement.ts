import { type Day, firstOfMonth } from '../calendar';
import { Exact } from '../decimal/exact';
import { ExactColumn } from '../decimal/exact-column';
import { allocate, toCents } from '../decimal/money';
import type { Localized } from '../language';
import { badInput } from '../problem';
import type { Step, Trace } from '../trace';
import { consume, type Consumption } from './consumption';
import { type ContractYear, contractYear, requireWithin } from './contract-year';
import { debitedHours } from './debit';
import type { EntryKind } from './kind';
import { type Entries, inDateOrder, type LedgerDay } from './ledger';
import { priceOutsideQuota } from './overage';
import { allotment, monthlyFee, type PackageTerms, type QuotaTerms } from './package';
import { beyondQuotaAtVirtualRate, feeOfThePackageGiven } from './readings';
import { monthTerm, beyondAvailable, term } from './terms';

/** One month of a quota statement; closing = opening + topUps + beyond − Σ debited. */
export interface StatementMonth {
  /** First day of the month. */
  readonly month: Day;
  /** [hours] */
  readonly opening: Exact;
  /** Hours debited, a figure for each kind asked for. */
  readonly debited: readonly Exact[];
  /** [hours] */
  readonly topUps: Exact;
  /** [hours] */
  readonly closing: Exact;
  /** Hours debited that found no quota left. */
  readonly beyond: Exact;
  /** Everything beyond the quota, in whole cents that add up over the year [currency]. */
  readonly overage: Exact;
  /** In whole cents that add up over the year [currency]. */
  readonly fee: Exact;
}

/** A month before its money is put into cents. */
interface MonthOfLedger {
  readonly month: Day;
  readonly days: readonly LedgerDay[];
  readonly consumption: Consumption;
}

/**
 * The contract year month by month: each month opens with what the one before left.
 *
 * @param kinds     the kinds whose debits are shown apart, in this order
 * @param yearStart first day of the year; the first of the earliest entry's month when omitted
 * @returns twelve months
 * @throws #VALUE! for an entry outside the twelve months, and without entries and yearStart
 * Source: K §1.7, §2
 */
export function quotaStatement(
  bought: PackageTerms,
  entries: Entries,
  yearStart: Day | undefined,
  kinds: readonly EntryKind[],
  terms: QuotaTerms,
  trace?: Trace,
): readonly StatementMonth[] {
  const days = inDateOrder(entries);
  const year = contractYear(yearStart ?? monthOfEarliest(days));
  requireWithin(year, entries);
  const months = monthByMonth(allotment(bought, terms, trace), year, days, trace);
  const overages = inCents(
    months.map(({ consumption, days: ofMonth }) => priceOutsideQuota(consumption.beyond, ofMonth, terms)),
  );
  const fees = inCents(months.map(() => monthlyFee(bought)));
  const statement = months.map(({ month, days: ofMonth, consumption }, index) => ({
    month,
    opening: consumption.opening,
    debited: debitedByKind(ofMonth, kinds),
    topUps: consumption.topUps,
    closing: consumption.closing,
    beyond: consumption.beyond,
    overage: overages[index] as Exact,
    fee: fees[index] as Exact,
  }));
  if (trace !== undefined) for (const month of statement) explainMonth(month, trace);
  return statement;
}

function monthOfEarliest([earliest]: readonly LedgerDay[]): Day {
  if (earliest !== undefined) return firstOfMonth(earliest.day);
  throw badInput('yearStart', {
    en: 'yearStart is needed: the ledger has no entry whose month could begin the year.',
    de: 'yearStart wird gebraucht: Das Verzeichnis hat keinen Eintrag, dessen Monat das Jahr beginnen könnte.',
    ja: 'yearStart が必要です。台帳に、年度の始まりとなる月を示す記帳がありません。',
  });
}

/** Consumes the year's days a month at a time. */
function monthByMonth(
  allotted: Exact,
  { months }: ContractYear,
  days: readonly LedgerDay[],
  trace: Trace | undefined,
): readonly MonthOfLedger[] {
  let opening = allotted;
  let from = 0;
  return months.map((month, index) => {
    const next = months[index + 1] ?? Infinity;
    let to = from;
    while ((days[to]?.day ?? Infinity) < next) to += 1;
    const ofMonth = days.slice(from, to);
    const consumption = consume(opening, ofMonth, trace);
    from = to;
    opening = consumption.closing;
    return { month, days: ofMonth, consumption };
  });
}

/** Amounts in whole cents that add up to their rounded total. */
function inCents(amounts: readonly Exact[]): readonly Exact[] {
  return [...allocate(toCents(Exact.sum(amounts)), ExactColumn.of(amounts))];
}

function debitedByKind(days: readonly LedgerDay[], kinds: readonly EntryKind[]): readonly Exact[] {
  const byKind = new Map(kinds.map(({ kind }) => [kind, Exact.zero]));
  for (const { entries } of days) {
    for (const entry of entries) {
      const sum = byKind.get(entry.kind.kind);
      if (sum !== undefined) byKind.set(entry.kind.kind, sum.plus(debitedHours(entry)));
    }
  }
  return [...byKind.values()];
}

/** The figures of a month, in the order of the statement's columns. */
function explainMonth(
  { month, opening, debited, topUps, closing, beyond, overage, fee }: StatementMonth,
  trace: Trace,
): void {
  const figure = (name: Localized, step: Omit<Step, 'name'>): void => {
    trace.step({ name: monthTerm(month, name), ...step });
  };
  figure(term.opening, {
    value: opening,
    formula: {
      en: 'closing of the month before; in the first month the allotment',
      de: 'Endbestand des Vormonats; im ersten Monat das Kontingent',
      ja: '前月の期末残高（初月は枠）',
    },
    clause: 'K §1.7',
    unit: 'hours',
  });
  figure(term.debited, { value: Exact.sum(debited), formula: 'Σ debited', clause: 'K §2', unit: 'hours' });
  figure(term.topUps, { value: topUps, formula: 'Σ topUp hours', clause: 'K §1.7', unit: 'hours' });
  figure(term.beyondQuota, {
    value: beyond,
    formula: beyondAvailable,
    clause: 'K §2.6',
    unit: 'hours',
  });
  figure(term.closing, {
    value: closing,
    formula: 'opening + topUps + beyondQuota − debited',
    clause: 'K §1.7, §2',
    unit: 'hours',
  });
  figure(term.overage, {
    value: overage,
    formula: {
      en: 'part of this month in the overage of the year, rounded once: virtual + onsite + travel',
      de: 'Anteil dieses Monats am einmal gerundeten Mehrbetrag des Jahres: virtual + onsite + travel',
      ja: '年間の枠超過額（端数処理は一度だけ）のうち当月分：virtual + onsite + travel',
    },
    clause: 'K §2.6',
    reading: beyondQuotaAtVirtualRate,
    unit: 'money',
  });
  figure(term.fee, {
    value: fee,
    formula: {
      en: 'part of this month in the fee of the year, rounded once: days × dayRate',
      de: 'Anteil dieses Monats an der einmal gerundeten Jahresgebühr: days × dayRate',
      ja: '年間料金（端数処理は一度だけ）のうち当月分：days × dayRate',
    },
    clause: 'K §1.7',
    reading: feeOfThePackageGiven,
    unit: 'money',
  });
}
