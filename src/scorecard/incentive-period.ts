import { groupOf } from '../contracts/a6/groups';
import type { Network } from '../contracts/terms';
import { addDays, addMonths, type Day, dayOf, fiscalQuarter } from '../domain/calendar';
import { incentiveTimetable } from '../contracts/a6/incentives';
import { networkName } from '../contracts/a6/terms';
import type { Exact } from '../domain/decimal/exact';
import type { ReadCell } from './submission';

/** What tells a quarter of a fiscal year of one provider incentive group from all others. */
export interface PeriodName {
  readonly network: Network;
  /** The calendar year in which the fiscal year ends. */
  readonly fiscalYear: number;
  /** 1–4 */
  readonly quarter: number;
}

/** A computation period: the quarter with its days. Source: A6 Ex.4 §1.2 B, C, E */
export interface Period extends PeriodName {
  readonly first: Day;
  readonly last: Day;
}

/** The columns that say which period a row is about. */
interface PeriodCells {
  readonly group: ReadCell<string>;
  readonly fiscalYear: ReadCell<Exact>;
  readonly quarter: ReadCell<string>;
}

const MONTHS_A_QUARTER = 3;

/** @returns the period a row is about; undefined where the row does not say, or names none */
export function periodOfRow({ group, fiscalYear, quarter }: PeriodCells): Period | undefined {
  const network = networkOf(group);
  if (network === undefined || fiscalYear.value === undefined || quarter.value === undefined)
    return undefined;
  return periodOf(network, fiscalYear.value.toNumber(), Number(quarter.value));
}

/** The network of a row's provider incentive group. */
export function networkOf({ value }: ReadCell<string>): Network | undefined {
  return value === undefined ? undefined : groupOf(value, 'provider')?.network;
}

/** @returns undefined for a quarter that no fiscal year has, or a year beyond the calendar */
export function periodOf(network: Network, fiscalYear: number, quarter: number): Period | undefined {
  if (!Number.isInteger(fiscalYear) || ![1, 2, 3, 4].includes(quarter)) return undefined;
  const { value: month } = incentiveTimetable.fiscalYearStartMonth;
  const start = dayOf({ year: fiscalYear - 1, month, day: 1 });
  const first = start && addMonths(start, (quarter - 1) * MONTHS_A_QUARTER);
  const next = first && addMonths(first, MONTHS_A_QUARTER);
  const last = next && addDays(next, -1);
  if (first === undefined || last === undefined) return undefined;
  return { network, fiscalYear, quarter, first, last };
}

/** The period of a group that holds a day. */
export function periodWith(network: Network, day: Day): Period {
  const { fiscalYear, quarter } = fiscalQuarter(day, incentiveTimetable.fiscalYearStartMonth.value);
  return periodOf(network, fiscalYear, quarter) as Period;
}

/** Quarters counted through all fiscal years, so that the next one is one more. */
export function indexOfPeriod({ fiscalYear, quarter }: Omit<PeriodName, 'network'>): number {
  return fiscalYear * 4 + quarter - 1;
}

/** As sentences and identities name it: `Presence, FY2023 Q2`, alike in every language. */
export function periodText({ network, fiscalYear, quarter }: PeriodName): string {
  return `${networkName(network)}, FY${String(fiscalYear)} Q${String(quarter)}`;
}
