import { incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { daysBetween, isoText } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { dueDate } from '../../../domain/incentive/due-date';
import { Trace } from '../../../domain/trace';
import type { Rule, RuleContext } from '../../rule';
import { inDay, inDays, inMoney } from '../../wording';
import { type AssessedQuarter, assessIncentives } from './assessment';
import { quarterText } from './words';

/** INC-10. Source: A6 Ex.4 §7 step 3 */
export const invoicedAsAgreed: Rule = {
  id: 'INC-10',
  severity: 'warning',
  title: {
    en: 'An invoice after its term, or with a disputed amount',
    de: 'Eine verspätete Rechnung oder eine mit strittigem Betrag',
    ja: '期限後の請求、または係争額を含む請求',
  },
  clause: 'A6 Ex.4 §7 step 3',
  needs: [incentiveScorecardSheet],
  check: (context) => {
    for (const quarter of context.once(assessIncentives).groups.flatMap(({ quarters }) => quarters)) {
      checkTerm(context, quarter);
      if (quarter.settlement.invoicesDisputed) reportDisputed(context, quarter);
    }
  },
};

function checkTerm(context: RuleContext, { period, row }: AssessedQuarter): void {
  const invoiced = row.cells.invoicedOn.value;
  if (invoiced === undefined) return;
  const invoiceDays = context.terms.number('incentive.invoiceDays', { network: period.network });
  if (invoiceDays === undefined) return;
  const trace = new Trace();
  const due = dueDate(period.last, 'invoice', { invoiceDays }, undefined, trace);
  if (invoiced <= due) return;
  const late = inDays(Exact.whole(daysBetween(due, invoiced)));
  const { name, about } = quarterText(period);
  const subject = name({ en: 'The fee', de: 'Incentive-Vergütung', ja: 'インセンティブ報酬' });
  const [on, by, days] = [inDay(invoiced), inDay(due), invoiceDays.toText()];
  context.report({
    at: row.cells.invoicedOn.at,
    about: `${about} invoiced on`,
    found: isoText(invoiced),
    expected: isoText(due),
    message: {
      en: `${subject.en} was invoiced on ${on.en}, ${late.en} after the term ended on ${by.en} (${days} days after the quarter).`,
      de: `${subject.de}: in Rechnung gestellt am ${on.de}, ${late.de} nach Ende der Frist am ${by.de} (${days} Tage nach Quartalsende).`,
      ja: `${subject.ja}は ${on.ja} に請求されており、期限（四半期終了後${days}日、${by.ja}）を${late.ja}過ぎています。`,
    },
    trace: trace.steps,
  });
}

function reportDisputed(context: RuleContext, { period, row, settlement }: AssessedQuarter): void {
  const { stated, corrected } = settlement.invoice;
  if (stated === undefined || corrected === undefined) return;
  const { name, about } = quarterText(period);
  const subject = name({ en: 'The invoice', de: 'Rechnung', ja: '請求額' });
  const [found, disputed, rest] = [inMoney(stated), inMoney(stated.minus(corrected)), inMoney(corrected)];
  context.report({
    at: row.cells.invoice.at,
    about: `${about} disputed`,
    found: stated,
    expected: corrected,
    difference: stated.minus(corrected),
    favours: 'supplier',
    message: {
      en: `${subject.en} of ${found.en} contains the ${disputed.en} under dispute; an invoice leaves it out: ${rest.en}.`,
      de: `${subject.de} über ${found.de} enthält den strittigen Betrag von ${disputed.de}; er bleibt außen vor: ${rest.de}.`,
      ja: `${subject.ja} ${found.ja} に係争額 ${disputed.ja} が含まれています。係争額を除いた請求額は ${rest.ja} です。`,
    },
    fix: {
      en: 'Invoice the undisputed part; the rest follows once the dispute is settled.',
      de: 'Den unstrittigen Teil in Rechnung stellen; der Rest folgt nach Klärung.',
      ja: '争いのない部分を請求し、残額は解決後に請求してください。',
    },
  });
}
