import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { type Day, isoText } from '../../../domain/calendar';
import type { ContractYear } from '../../../domain/quota/contract-year';
import type { Rule, RuleContext } from '../../rule';
import { inDay } from '../../wording';
import { type AssessedQuota, assessQuotas } from './assessment';
import type { AssessedEntry } from './entries';
import { entryIdentity, entryText, yearText } from './words';

/** QUOTA-02. Source: K §1.7 */
export const withinContractYear: Rule = {
  id: 'QUOTA-02',
  severity: 'error',
  title: {
    en: 'An entry outside the contract year',
    de: 'Eine Buchung außerhalb des Vertragsjahres',
    ja: '契約年度外の記帳',
  },
  clause: 'K §1.7',
  needs: [quotaSheet],
  check: (context) => {
    for (const quota of context.once(assessQuotas)) {
      const { year, entries } = quota;
      if (year === undefined) continue;
      const dated = entries.flatMap((entry) => (entry.day === undefined ? [] : [{ entry, day: entry.day }]));
      const outside = dated.filter(({ entry }) => entry.faults.includes('outside'));
      // A ledger that lies outside as a whole has one mistake: the year.
      if (outside.length > 1 && outside.length === dated.length) reportYear(context, quota, year);
      else for (const { entry, day } of outside) reportEntry(context, entry, day, year);
    }
  },
};

function reportEntry(context: RuleContext, entry: AssessedEntry, day: Day, year: ContractYear): void {
  const { en, de, ja } = entryText(entry);
  const [first, last] = [inDay(year.first), inDay(year.last)];
  context.report({
    at: entry.row.cells.date.at,
    about: entryIdentity(entry),
    found: isoText(day),
    expected: `${first.en} – ${last.en}`,
    message: {
      en: `${en}: the day lies outside the contract year, ${first.en} to ${last.en}.`,
      de: `${de}: Der Tag liegt außerhalb des Vertragsjahres vom ${first.de} bis ${last.de}.`,
      ja: `${ja}：日付が契約年度（${first.ja}～${last.ja}）の外にあります。`,
    },
  });
}

function reportYear(context: RuleContext, quota: AssessedQuota, year: ContractYear): void {
  const [first, last] = [inDay(year.first), inDay(year.last)];
  context.report({
    at: quota.sheet.header.yearStart.at,
    about: yearText(quota),
    found: first.en,
    expected: null,
    message: {
      en: `No entry of the ledger lies in the contract year, ${first.en} to ${last.en}; its start is most likely wrong.`,
      de: `Keine Buchung liegt im Vertragsjahr vom ${first.de} bis ${last.de}; vermutlich ist dessen Beginn falsch.`,
      ja: `契約年度（${first.ja}～${last.ja}）に含まれる記帳がありません。開始日が誤っている可能性があります。`,
    },
  });
}
