import { addDays, addMonths, type Day, isoText } from '../calendar';
import { badInput } from '../problem';
import type { Entries, LedgerEntry } from './ledger';

const MONTHS = 12;

/** A contract year: its twelve months, and the days on which it begins and ends. */
export interface ContractYear {
  readonly first: Day;
  readonly last: Day;
  /** First days of the twelve months. */
  readonly months: readonly Day[];
}

/**
 * The contract year that starts on a day.
 *
 * Source: K §1.7 (Jahres-Pakete)
 */
export function contractYear(first: Day): ContractYear {
  const next = addMonths(first, MONTHS);
  const last = next && addDays(next, -1);
  if (last === undefined) throw beyondTheCalendar(first);
  return {
    first,
    last,
    months: Array.from({ length: MONTHS }, (_, month) => addMonths(first, month) as Day),
  };
}

/** Refuses entries of another year: a balance would silently leave them out, or take them in. */
export function requireWithin(year: ContractYear, entries: Entries): void {
  for (const entry of entries)
    if (entry.day < year.first || entry.day > year.last) throw outside(year, entry);
}

function outside({ first, last }: ContractYear, entry: LedgerEntry): Error {
  const [row, day, from, to] = [String(entry.row), isoText(entry.day), isoText(first), isoText(last)];
  return badInput('ledger', {
    en: `Row ${row} of ledger is dated ${day}, outside the contract year ${from} to ${to}.`,
    de: `Zeile ${row} von ledger trägt das Datum ${day}, außerhalb des Vertragsjahres ${from} bis ${to}.`,
    ja: `ledger の ${row} 行目の日付 ${day} が契約年度（${from}～${to}）の範囲外です。`,
  });
}

function beyondTheCalendar(first: Day): Error {
  const from = isoText(first);
  return badInput('yearStart', {
    en: `A contract year from ${from} does not end before the last day a sheet can hold, 9999-12-31.`,
    de: `Ein Vertragsjahr ab ${from} endet nicht vor dem letzten Tag, den ein Blatt kennt, dem 9999-12-31.`,
    ja: `${from} からの契約年度は、シートで扱える最終日 9999-12-31 までに終わりません。`,
  });
}
