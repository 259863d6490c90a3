import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { type Day, isoText } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import { consumeAllotment } from '../../../domain/quota/consumption';
import type { ContractYear } from '../../../domain/quota/contract-year';
import { entriesUntil, inDateOrder, type LedgerEntry } from '../../../domain/quota/ledger';
import { averagePace } from '../../../domain/quota/readings';
import { runOutDay } from '../../../domain/quota/run-out';
import { answerOrProblem, Problem } from '../../../domain/problem';
import type { Rule, RuleContext } from '../../rule';
import { inDay, inFigures } from '../../wording';
import { inHours } from '../wrong-figure';
import { assessQuotas, type AssessedQuota } from './assessment';
import type { Reckoning } from './reckoning';
import { yearText } from './words';

/** QUOTA-12. Source: K §1.7, §2 */
export const lastsTheYear: Rule = {
  id: 'QUOTA-12',
  severity: 'info',
  title: {
    en: 'The quota will run out before the year ends at the pace so far, or 80 % of it is used',
    de: 'Das Kontingent reicht im bisherigen Tempo nicht bis zum Jahresende, oder 80 % sind verbraucht',
    ja: '現在のペースでは年度末前に枠を使い切る、または80％を使用済み',
  },
  clause: 'K §1.7, §2',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      if (quota.year !== undefined) checkPace(context, quota, quota.year);
    }
  },
};

const MUCH = Exact.ratio(80, 100);

function checkPace(context: RuleContext, quota: AssessedQuota, year: ContractYear): void {
  const { reckoning, counted, sheet } = quota;
  // After its end a year is looked at as it ended.
  const asOf = Math.min(context.asOf, year.last) as Day;
  if (reckoning === undefined) return;
  const { bought, terms } = reckoning;
  const used = consumeAllotment(bought, inDateOrder(entriesUntil(counted, asOf)), terms);
  const available = used.opening.plus(used.topUps);
  const taken = available.minus(used.closing);
  const runsOut = runOut(reckoning, counted, asOf, year);
  const isMuch = taken.atLeast(available.times(MUCH));
  if (runsOut === undefined && !isMuch) return;
  const share = inFigures(taken.times(Exact.whole(100)).div(available), 3);
  const [spent, all, on] = [inHours(taken), inHours(available), inDay(asOf)];
  const rest = outlook(runsOut, asOf, year);
  context.report({
    at: sheet.header.hoursRemaining.at,
    about: `${yearText(quota)} pace`,
    found: runsOut === undefined ? taken : isoText(runsOut),
    expected: runsOut === undefined ? available : isoText(year.last),
    ...(runsOut === undefined ? {} : { reading: averagePace }),
    message: {
      en: `By ${on.en}, ${spent.en} of ${all.en} are used (${share.en} %).${rest.en}`,
      de: `Bis ${on.de} sind ${spent.de} von ${all.de} verbraucht (${share.de} %).${rest.de}`,
      ja: `${on.ja} までに${all.ja}のうち${spent.ja}を使用しています（${share.ja}％）。${rest.ja}`,
    },
  });
}

/** The day on which nothing is left; undefined where the year ends first, or nothing is debited. */
function runOut(
  { bought, terms }: Reckoning,
  counted: readonly LedgerEntry[],
  asOf: Day,
  { first, last }: ContractYear,
): Day | undefined {
  const day = answerOrProblem(() => runOutDay(bought, counted, asOf, first, terms));
  return day instanceof Problem || day === last ? undefined : day;
}

function outlook(runsOut: Day | undefined, asOf: Day, { last }: ContractYear): Localized {
  if (runsOut === undefined) return { en: '', de: '', ja: '' };
  const [day, end] = [inDay(runsOut), inDay(last)];
  if (runsOut <= asOf) {
    return {
      en: ` The quota was used up on ${day.en}; the year ends on ${end.en}.`,
      de: ` Das Kontingent war am ${day.de} verbraucht; das Jahr endet am ${end.de}.`,
      ja: `枠は ${day.ja} に使い切られています（年度末は ${end.ja}）。`,
    };
  }
  return {
    en: ` At this pace the quota is used up on ${day.en}, before the year ends on ${end.en}.`,
    de: ` In diesem Tempo ist das Kontingent am ${day.de} verbraucht, vor Ende des Jahres am ${end.de}.`,
    ja: `このペースでは、年度末（${end.ja}）より前の ${day.ja} に枠を使い切ります。`,
  };
}
