import { type Day, fiscalQuarter } from '../calendar';
import type { Trace } from '../trace';
import { term } from './terms';

/**
 * Name of the computation period a day falls into: `FY2023 Q1`, by the calendar year in which the
 * fiscal year ends.
 *
 * @param startMonth first month of the fiscal year [1–12]; July in A6
 * Source: A6 Ex.4 §1.2 C, E
 */
export function periodName(day: Day, startMonth: number, trace?: Trace): string {
  const { fiscalYear, quarter } = fiscalQuarter(day, startMonth);
  const name = `FY${fiscalYear} Q${quarter}`;
  trace?.step({
    name: term.fiscalPeriod,
    value: name,
    formula: {
      en: 'fiscal year and quarter of date',
      de: 'Geschäftsjahr und Quartal von date',
      ja: 'date の会計年度と四半期',
    },
    clause: 'A6 Ex.4 §1.2 C, E',
  });
  return name;
}
