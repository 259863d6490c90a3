import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { creditAcrossYears } from '../../../domain/incentive/readings';
import { explainSettlement, settle } from '../../../domain/incentive/statement';
import { inQuarter } from '../../../domain/incentive/terms';
import type { Localized } from '../../../domain/language';
import type { Trace } from '../../../domain/trace';
import { inCents } from '../../compare';
import { withCorrected } from '../../figure';
import { givenFigures } from '../../steps';
import type { Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { reportWrong } from '../wrong-figure';
import { type AssessedQuarter, assessIncentives } from './assessment';
import { invoiceOf } from './settlement';
import { quarterText } from './words';

/** INC-08. Source: A6 Ex.4 §7 step 3 */
export const invoiceAndCredit: Rule = {
  id: 'INC-08',
  severity: 'error',
  title: {
    en: 'A negative fee paid out, or a credit not carried forward or applied twice',
    de: 'Eine ausgezahlte negative Vergütung oder ein nicht vorgetragenes oder doppelt angerechnetes Guthaben',
    ja: '負の報酬の支払い、クレジットの繰越漏れまたは二重充当',
  },
  clause: 'A6 Ex.4 §7 step 3',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const { quarters } of context.once(assessIncentives).groups) {
      for (const quarter of quarters) {
        checkInvoice(context, quarter, quarters);
        checkCredit(context, quarter);
      }
    }
  },
};

function checkInvoice(
  context: RuleContext,
  quarter: AssessedQuarter,
  quarters: readonly AssessedQuarter[],
): void {
  const { period, row, fee, settlement } = quarter;
  const { name, about } = quarterText(period);
  const credit = inMoney(settlement.creditBroughtForward.corrected ?? Exact.zero);
  const of = inMoney(fee.corrected ?? Exact.zero);
  const disputed = settlement.disputed && inMoney(settlement.disputed);
  reportWrong(context, {
    cell: row.cells.invoice,
    figure: settlement.invoice,
    measure: 'money',
    name: name({ en: 'The invoice', de: 'Rechnungsbetrag', ja: '請求額' }),
    follows:
      disputed === undefined
        ? {
            en: `the fee of ${of.en} less the credit brought forward (${credit.en}), not below zero,`,
            de: `die Vergütung von ${of.de} abzüglich des Guthabens aus Vorperioden (${credit.de}), nicht unter null,`,
            ja: `報酬 ${of.ja} − 前期繰越クレジット ${credit.ja}（ゼロを下限）`,
          }
        : {
            en: `the fee of ${of.en} less the credit brought forward (${credit.en}) and the disputed ${disputed.en}, not below zero,`,
            de: `die Vergütung von ${of.de} abzüglich des Guthabens aus Vorperioden (${credit.de}) und der strittigen ${disputed.de}, nicht unter null,`,
            ja: `報酬 ${of.ja} − 前期繰越クレジット ${credit.ja} − 係争額 ${disputed.ja}（ゼロを下限）`,
          },
    supplierGains: 'too high',
    hint: invoiceMistake(quarter, quarters),
    reading: creditAcrossYears,
    explain: (trace) => explainInvoice(quarter, trace),
    about: `${about} invoice`,
  });
}

function invoiceMistake(
  quarter: AssessedQuarter,
  quarters: readonly AssessedQuarter[],
): Localized | undefined {
  const { fee, settlement } = quarter;
  const { stated: invoice, corrected: due } = settlement.invoice;
  const credit = settlement.creditBroughtForward.corrected;
  if (invoice === undefined || due === undefined || fee.corrected === undefined || credit === undefined) {
    return undefined;
  }
  if (invoice.isNegative()) {
    return {
      en: 'A negative fee is not paid back; it becomes a credit against future fees.',
      de: 'Eine negative Vergütung wird nicht zurückgezahlt; sie wird zum Guthaben für künftige Vergütungen.',
      ja: '負の報酬は返金されず、将来の報酬に対するクレジットとなります。',
    };
  }
  if (credit.isPositive() && inCents(invoice, settle(fee.corrected, Exact.zero).invoice)) {
    return {
      en: 'The credit brought forward was not applied.',
      de: 'Das Guthaben aus Vorperioden wurde nicht angerechnet.',
      ja: '前期繰越クレジットが充当されていません。',
    };
  }
  if (!due.moreThan(invoice)) return undefined;
  if (usedCredits(quarter, quarters).some((used) => isWithAlso(used, quarter))) {
    return {
      en: 'More credit was applied than was brought forward: one already used counts only once.',
      de: 'Es wurde mehr Guthaben angerechnet als vorgetragen: Ein verbrauchtes zählt nur einmal.',
      ja: '繰り越された額を超えるクレジットが充当されています。使用済みのクレジットは再度充当できません。',
    };
  }
  const lacking = inMoney(due.minus(invoice));
  return {
    en: `Neither a credit nor a disputed amount explains the ${lacking.en} that are missing.`,
    de: `Die fehlenden ${lacking.de} erklärt weder ein Guthaben noch ein strittiger Betrag.`,
    ja: `不足額 ${lacking.ja} は、クレジットでも係争額でも説明できません。`,
  };
}

/** The credits of the quarters so far: each counts once, by its being carried forward. */
function usedCredits({ period }: AssessedQuarter, quarters: readonly AssessedQuarter[]): readonly Exact[] {
  return quarters
    .filter((earlier) => earlier.period.first <= period.first)
    .flatMap(({ settlement }) => settlement.creditBroughtForward.corrected ?? [])
    .filter((credit) => credit.isPositive());
}

/** Whether the invoice is what it would be with a credit more. */
function isWithAlso(credit: Exact, { fee, settlement }: AssessedQuarter): boolean {
  const { stated } = settlement.invoice;
  const applied = settlement.creditBroughtForward.corrected?.plus(credit);
  if (stated === undefined || applied === undefined || fee.corrected === undefined) return false;
  return inCents(stated, invoiceOf(fee.corrected, applied, settlement.disputed ?? Exact.zero));
}

function checkCredit(context: RuleContext, quarter: AssessedQuarter): void {
  const { period, row, fee, settlement } = quarter;
  const { name, about } = quarterText(period);
  const credit = inMoney(settlement.creditBroughtForward.corrected ?? Exact.zero);
  const of = inMoney(fee.corrected ?? Exact.zero);
  reportWrong(context, {
    cell: row.cells.creditForward,
    figure: settlement.credit,
    measure: 'money',
    name: name({ en: 'The credit carried forward', de: 'Gutschriftsvortrag', ja: '次期繰越クレジット' }),
    follows: {
      en: `the credit brought forward (${credit.en}) less the fee of ${of.en}, not below zero,`,
      de: `das Guthaben aus Vorperioden (${credit.de}) abzüglich der Vergütung von ${of.de}, nicht unter null,`,
      ja: `前期繰越クレジット ${credit.ja} − 報酬 ${of.ja}（ゼロを下限）`,
    },
    supplierGains: 'too low',
    reading: creditAcrossYears,
    explain: (trace) => explain(quarter, trace),
    about: `${about} credit carried forward`,
  });
}

function explain({ period, row, fee, settlement }: AssessedQuarter, trace: Trace): void {
  givenFigures(trace, incentiveScorecardSheet.columns, row.cells, { fee });
  withCorrected([fee, settlement.creditBroughtForward], (of, credit) => {
    explainSettlement(period.quarter, credit, settle(of, credit), trace);
  });
}

const invoiceLessDisputed = {
  en: 'Invoice without the disputed amount',
  de: 'Rechnungsbetrag ohne den strittigen Betrag',
  ja: '係争額を除いた請求額',
};

/** What is disputed is not invoiced: §7 step 3. */
function explainInvoice(quarter: AssessedQuarter, trace: Trace): void {
  explain(quarter, trace);
  const { period, settlement } = quarter;
  const { disputed, invoice } = settlement;
  if (disputed === undefined || invoice.corrected === undefined) return;
  trace.step({
    name: inQuarter(invoiceLessDisputed, period.quarter),
    value: invoice.corrected,
    formula: 'max(0, invoice − disputed)',
    clause: 'A6 Ex.4 §7 step 3',
    unit: 'money',
  });
}
