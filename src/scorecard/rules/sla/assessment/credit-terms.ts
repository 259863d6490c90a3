import { slaScorecardSheet } from '../../../../contracts/sheets/service-level-sheets';
import { type Exact } from '../../../../domain/decimal/exact';
import type { Trace } from '../../../../domain/trace';
import { givenFigure } from '../../../steps';
import { derive, type Figure } from '../../../figure';
import type { Terms } from '../../../terms';
import { agreeing } from './figures';
import { termScope } from './measured-group';
import type { ScorecardSource } from './scorecard-source';

/** What the credits of a window are calculated from. */
export interface CreditTerms {
  readonly feeBase: Exact;
  /** At-risk percentage [fraction] */
  readonly atRisk: Exact;
  /** Maximum at-risk percentage [fraction] */
  readonly maxAtRisk: Exact;
  /** Tells the fee base and percentages as what a calculation starts from. */
  readonly give: (trace: Trace, ...percentages: readonly ('atRisk' | 'maxAtRisk')[]) => void;
}

/** Asked for as soon as a scorecard is filled in: without them no credit can be judged. */
export function creditTermsOf(
  { sheet, exhibit, group }: ScorecardSource,
  terms: Terms,
): CreditTerms | undefined {
  const scope = termScope(group);
  const atRisk = terms.number(`${exhibit.termPrefix}atRisk`, scope);
  const maxAtRisk = terms.number(`${exhibit.termPrefix}maxAtRisk`, scope);
  const feeBase = sheet.header.feeBase.value;
  if (atRisk === undefined || maxAtRisk === undefined || feeBase === undefined || feeBase.isNegative()) {
    return undefined;
  }
  const give: CreditTerms['give'] = (trace, ...percentages) => {
    givenFigure(trace, slaScorecardSheet.header.feeBase, sheet.header.feeBase);
    for (const name of percentages) terms.give(trace, `${exhibit.termPrefix}${name}`, scope);
  };
  return { feeBase, atRisk, maxAtRisk, give };
}

/** Source: A6 Ex.3-A §7.3; A6 Ex.3-B §6.3 */
export function judgeAmountAtRisk({ sheet }: ScorecardSource, terms: CreditTerms | undefined): Figure<Exact> {
  const cell = sheet.header.amountAtRisk;
  return derive({
    stated: cell.value,
    sources: [],
    follows: () => terms && amountAtRisk(terms),
    agrees: agreeing(cell, 'money'),
  });
}

export function amountAtRisk({ feeBase, maxAtRisk, give }: CreditTerms, trace?: Trace): Exact {
  if (trace !== undefined) give(trace, 'maxAtRisk');
  const amount = feeBase.times(maxAtRisk);
  trace?.step({
    name: { en: 'Amount at risk', de: 'Risikobetrag', ja: 'リスク額' },
    value: amount,
    formula: 'feeBase × maxAtRisk',
    clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
    unit: 'money',
  });
  return amount;
}
