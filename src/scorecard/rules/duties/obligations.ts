import { obligationOf } from '../../../contracts/a6/obligations';
import { obligationsSheet } from '../../../contracts/sheets/duty-sheets';
import { daysBetween, isoText, type Day } from '../../../domain/calendar';
import { Exact } from '../../../domain/decimal/exact';
import { sameInAll, type Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { Report, Rule } from '../../rule';
import { filledRows, type ReadRow } from '../../submission';
import { inDay, inDays } from '../../wording';

type ObligationRow = ReadRow<(typeof obligationsSheet)['columns']>;

/** OBL-01 */
export const obligationsInTime: Rule = {
  id: 'OBL-01',
  severity: 'warning',
  title: {
    en: 'An obligation overdue, or done late',
    de: 'Eine überfällige oder verspätet erfüllte Pflicht',
    ja: '期限超過または遅延して履行された義務',
  },
  clause: 'A6 Ex.3-A §6.4, §7.1; A6 Ex.3-B §5.4, §6.2; A6 Ex.4 §7',
  needs: [obligationsSheet],
  check: (context) => {
    for (const { row } of filledRows(context.submission, obligationsSheet)) {
      const { due, doneOn } = row.cells;
      // A day that cannot be read, or whose column is lost, is no missing one: SHEET-03 and SHEET-01 say so.
      if (due.value === undefined || doneOn.state === 'unusable' || doneOn.state === 'absent') continue;
      const day = doneOn.value ?? context.asOf;
      if (day > due.value) context.report(reportOf(row, due.value, doneOn.value, context.asOf));
    }
  },
};

function reportOf(row: ObligationRow, due: Day, doneOn: Day | undefined, asOf: Day): Report {
  const difference = Exact.whole(daysBetween(due, doneOn ?? asOf));
  const [name, by, days] = [nameOf(row), inDay(due), inDays(difference)];
  const [on, today] = [inDay(doneOn ?? asOf), inDay(asOf)];
  return {
    at: row.cells.doneOn.at,
    about: aboutOf(row),
    message:
      doneOn === undefined
        ? {
            en: `“${name.en}” was due on ${by.en} and is not done; on ${today.en} it is ${days.en} overdue.`,
            de: `„${name.de}“ war am ${by.de} fällig und ist nicht erledigt; am ${today.de} ${days.de} überfällig.`,
            ja: `「${name.ja}」は期限 ${by.ja} までに完了しておらず、${today.ja} 時点で ${days.ja}超過しています。`,
          }
        : {
            en: `“${name.en}” was done on ${on.en}, ${days.en} after it was due on ${by.en}.`,
            de: `„${name.de}“ wurde am ${on.de} erledigt, ${days.de} nach Fälligkeit am ${by.de}.`,
            ja: `「${name.ja}」は ${on.ja} に完了しましたが、期限 ${by.ja} を ${days.ja}過ぎています。`,
          },
    found: doneOn === undefined ? null : isoText(doneOn),
    expected: isoText(due),
    difference,
    ...clauseOf(row),
  };
}

/** OBL-02 */
export const obligationsEvidenced: Rule = {
  id: 'OBL-02',
  severity: 'info',
  title: {
    en: 'An obligation done without evidence',
    de: 'Eine ohne Nachweis erledigte Pflicht',
    ja: '証跡なしで完了した義務',
  },
  clause: 'A6 Ex.3-A §6.5; A6 Ex.3-B §5.5; A6 Ex.4 §9.3',
  needs: [obligationsSheet],
  check: (context) => {
    for (const { row } of filledRows(context.submission, obligationsSheet)) {
      const { doneOn, evidence } = row.cells;
      const hasEvidence = evidence.state === 'given' || evidence.state === 'unusable';
      if (doneOn.value === undefined || hasEvidence) continue;
      const [name, on] = [nameOf(row), inDay(doneOn.value)];
      context.report({
        at: evidence.state === 'absent' ? doneOn.at : evidence.at,
        about: `${aboutOf(row)} evidence`,
        message: {
          en: `“${name.en}” is marked as done on ${on.en}, without evidence where that can be looked up.`,
          de: `„${name.de}“ ist als am ${on.de} erledigt vermerkt, ohne Nachweis, wo das nachzusehen ist.`,
          ja: `「${name.ja}」は ${on.ja} に完了とされていますが、確認できる証跡の記載がありません。`,
        },
        found: null,
        expected: null,
        ...clauseOf(row),
      });
    }
  },
};

/** The obligation in the reader's language where the contract names it, else as it is written. */
function nameOf({ cells }: ObligationRow): Localized {
  const text = cells.obligation.value ?? '';
  const known = obligationOf(text);
  return known?.name ?? sameInAll(quoted(text).slice(1, -1));
}

function aboutOf({ cells }: ObligationRow): string {
  const due = cells.due.value;
  return [cells.obligation.value ?? '', cells.group.value ?? '', due === undefined ? '' : isoText(due)].join(
    ' ',
  );
}

function clauseOf({ cells }: ObligationRow): Pick<Report, 'clause'> | Record<never, never> {
  const clause = obligationOf(cells.obligation.value ?? '')?.clause ?? cells.clause.value;
  return clause === undefined || clause === '' ? {} : { clause };
}
