import { Exact } from '../decimal/exact';
import { toCents } from '../decimal/money';
import type { Trace } from '../trace';
import { type PeriodFee, incentiveFees } from './fee';
import type { QuarterFigures } from './quarters';
import { creditAcrossYears } from './readings';
import type { CappedFeeScheme } from './scheme';
import { inQuarter, term } from './terms';

/** A computation period with its invoice. */
export interface StatementRow extends PeriodFee {
  /** In whole cents, at least 0. */
  readonly invoice: Exact;
  /** In whole cents, at least 0. */
  readonly creditCarriedForward: Exact;
}

/** What a fee and a credit make of each other. */
export interface Settlement {
  readonly invoice: Exact;
  readonly creditCarriedForward: Exact;
}

/**
 * Invoice of a period: a credit is used up before anything is invoiced, and a negative fee adds to it.
 *
 * @param fee                  incentive fee of the period, signed [currency]
 * @param creditBroughtForward credit of earlier periods, of an earlier fiscal year too [currency, ≥ 0]
 * Source: A6 Ex.4 §7 step 3
 */
export function settle(fee: Exact, creditBroughtForward: Exact): Settlement {
  const due = fee.minus(creditBroughtForward);
  return {
    invoice: Exact.max(due, Exact.zero),
    creditCarriedForward: Exact.max(due.negated(), Exact.zero),
  };
}

/**
 * Statement of a fiscal year: every period from YTD figures to invoice and credit.
 *
 * @param creditBroughtForward credit from before the fiscal year; a stated amount, so in cents [currency, ≥ 0]
 * @throws Problem as incentiveFees does
 * Source: A6 Ex.4 §6, §7 step 3
 */
export function incentiveStatement(
  quarters: readonly QuarterFigures[],
  scheme: CappedFeeScheme,
  creditBroughtForward: Exact,
  trace?: Trace,
): StatementRow[] {
  let credit = toCents(creditBroughtForward);
  return incentiveFees(quarters, scheme, trace).map((period) => {
    const settlement = settle(period.fee, credit);
    if (trace !== undefined) explainSettlement(period.quarter, credit, settlement, trace);
    credit = settlement.creditCarriedForward;
    return { ...period, ...settlement };
  });
}

export function explainSettlement(
  quarter: number,
  credit: Exact,
  settlement: Settlement,
  trace: Trace,
): void {
  trace.step({
    name: inQuarter(term.creditBroughtForward, quarter),
    value: credit,
    formula: {
      en: 'credit carried forward from the period before',
      de: 'aus der Vorperiode vorgetragenes Guthaben',
      ja: '前期からの繰越クレジット',
    },
    clause: 'A6 Ex.4 §7 step 3',
    reading: creditAcrossYears,
    unit: 'money',
  });
  trace.step({
    name: inQuarter(term.invoice, quarter),
    value: settlement.invoice,
    formula: {
      en: 'max(0, fee − credit brought forward)',
      de: 'max(0, fee − Guthaben aus Vorperioden)',
      ja: 'max(0, fee − 前期繰越クレジット)',
    },
    clause: 'A6 Ex.4 §7 step 3',
    unit: 'money',
  });
  trace.step({
    name: inQuarter(term.creditCarriedForward, quarter),
    value: settlement.creditCarriedForward,
    formula: {
      en: 'max(0, credit brought forward − fee)',
      de: 'max(0, Guthaben aus Vorperioden − fee)',
      ja: 'max(0, 前期繰越クレジット − fee)',
    },
    clause: 'A6 Ex.4 §7 step 3',
    unit: 'money',
  });
}
