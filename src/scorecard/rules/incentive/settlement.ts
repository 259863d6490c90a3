import { Exact } from '../../../domain/decimal/exact';
import { settle } from '../../../domain/incentive/statement';
import { inCents } from '../../compare';
import { derive, type Figure, input, whenKnown } from '../../figure';
import type { AssessedQuarter, ScorecardRow } from './assessment';

/** What a quarter's fee and the credit of earlier ones make of each other. */
export interface AssessedSettlement {
  readonly creditBroughtForward: Figure<Exact>;
  /** Under dispute, above zero; undefined where nothing is. */
  readonly disputed: Exact | undefined;
  /** What the invoice leaves out what is disputed of. */
  readonly invoice: Figure<Exact>;
  /** The invoice would be right if nothing were disputed, or less were. */
  readonly invoicesDisputed: boolean;
  readonly credit: Figure<Exact>;
}

/** Source: A6 Ex.4 §7 step 3 */
export function assessSettlement(
  { cells }: ScorecardRow,
  { fee, unanswered }: Pick<AssessedQuarter, 'fee' | 'unanswered'>,
  creditBroughtForward: Figure<Exact>,
): AssessedSettlement {
  const disputed = disputedOf(cells);
  const invoiceLess = (left: Exact) =>
    derive({
      stated: cells.invoice.value,
      sources: [fee, creditBroughtForward],
      follows: whenKnown((of, credit) => invoiceOf(of, credit, left)),
      agrees: inCents,
    });
  const invoice = unanswered.figure('invoice', invoiceLess(disputed ?? Exact.zero));
  const invoicesDisputed =
    disputed !== undefined && invoice.verdict !== 'right' && isWithin(invoice, invoiceLess(Exact.zero));
  const credit = unanswered.figure(
    'creditForward',
    derive({
      stated: cells.creditForward.value,
      sources: [fee, creditBroughtForward],
      follows: whenKnown((of, before) => settle(of, before).creditCarriedForward),
      agrees: inCents,
    }),
  );
  return {
    creditBroughtForward,
    disputed,
    invoice: invoicesDisputed ? { ...invoice, verdict: 'right' } : invoice,
    invoicesDisputed,
    credit:
      addsUp(cells, fee, creditBroughtForward) && invoice.verdict === 'wrong'
        ? { ...credit, verdict: 'unjudged' }
        : credit,
  };
}

/** An amount below zero disputes nothing: SHEET-04. */
function disputedOf({ disputed: { value } }: ScorecardRow['cells']): Exact | undefined {
  return value?.isPositive() === true ? value : undefined;
}

/** More than the undisputed part, and no more than the whole. */
function isWithin({ stated, corrected: undisputed }: Figure<Exact>, whole: Figure<Exact>): boolean {
  if (whole.verdict === 'right') return true;
  if (stated === undefined || undisputed === undefined || whole.corrected === undefined) return false;
  return stated.moreThan(undisputed) && stated.atMost(whole.corrected);
}

/** The invoice with what is disputed left out. */
export function invoiceOf(fee: Exact, credit: Exact, disputed: Exact): Exact {
  return Exact.max(settle(fee, credit).invoice.minus(disputed), Exact.zero);
}

/** A credit that follows from a wrong invoice: what is not invoiced of the fee is carried forward. */
function addsUp(
  { invoice, creditForward }: ScorecardRow['cells'],
  fee: Figure<Exact>,
  before: Figure<Exact>,
): boolean {
  const [invoiced, carried] = [invoice.value, creditForward.value];
  if (invoiced === undefined || carried === undefined) return false;
  if (fee.stated === undefined || before.stated === undefined) return false;
  return inCents(invoiced.minus(carried), fee.stated.minus(before.stated));
}

/**
 * The credit that a scorecard starts with. It is nothing where the services start; a later scorecard
 * may follow on one that is not in the workbook, and what its first row takes as credit is taken as given.
 */
export function openingCredit({ cells }: ScorecardRow, fee: Figure<Exact>, isFirst: boolean): Figure<Exact> {
  const [invoice, carried] = [cells.invoice.value, cells.creditForward.value];
  if (isFirst) return input(Exact.zero);
  if (fee.stated === undefined || invoice === undefined || carried === undefined)
    return input<Exact>(undefined);
  const implied = fee.stated.minus(invoice).plus(carried);
  const withoutDisputed = implied.minus(disputedOf(cells) ?? Exact.zero);
  return input(Exact.max(withoutDisputed.isNegative() ? implied : withoutDisputed, Exact.zero));
}
