import { slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import type { Exact } from '../../../domain/decimal/exact';
import { toCents } from '../../../domain/decimal/money';
import type { Localized } from '../../../domain/language';
import { capProRata } from '../../../domain/sla/readings';
import type { Report, Rule } from '../../rule';
import { inMoney } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import { isTotalAboveCap } from './assessment/total';
import { stepsOf } from '../../steps';
import { creditFavours } from './names';

/** SLA-14 */
export const rowsAddUp: Rule = {
  id: 'SLA-14',
  severity: 'error',
  title: {
    en: 'Rows that do not add up to the total',
    de: 'Zeilen, die nicht die Summe ergeben',
    ja: '合計と一致しない行',
  },
  clause: 'A6 Ex.3-A §7.3; A6 Ex.3-B §6.3',
  needs: [slaScorecardSheet],
  check: (context) => {
    for (const window of context.once(windowAssessments)) {
      const report = reportOf(window);
      if (report !== undefined) context.report(report);
    }
  },
};

function reportOf(window: WindowAssessment): Report | undefined {
  const { source, credits } = window;
  const { total, statedSum, capFault } = credits;
  if (total.stated === undefined || isTotalAboveCap(window)) return undefined;
  const found = toCents(total.stated);
  // The cap was applied to the total alone.
  const isUncapped = capFault === 'ignored' && !found.equals(toCents(statedSum));
  if (total.verdict !== 'wrong' && !isUncapped) return undefined;
  const base = {
    at: source.sheet.header.totalCredit.at,
    about: `${source.about} total`,
    clause: source.exhibit.clauses.cap,
    trace: stepsOf(credits.expected),
  };
  if (isUncapped) {
    return {
      ...base,
      message: rowsNotCut(found, statedSum),
      found: toCents(statedSum),
      expected: found,
      difference: toCents(statedSum).minus(found),
      reading: capProRata,
    };
  }
  // A total is wrong only where each credit is known.
  const expected = total.corrected as Exact;
  const difference = found.minus(expected);
  return {
    ...base,
    message: rowsDiffer(found, statedSum),
    found: total.stated,
    expected,
    difference,
    favours: creditFavours(difference),
  };
}

function rowsDiffer(total: Exact, sum: Exact): Localized {
  const [shown, rows, apart] = [inMoney(total), inMoney(sum), inMoney(total.minus(sum).abs())];
  return {
    en: `The total is stated as ${shown.en}, but the credits of the rows add up to ${rows.en}: ${apart.en} apart.`,
    de: `Als Summe ist ${shown.de} angegeben, die Gutschriften der Zeilen ergeben aber ${rows.de}: Abweichung ${apart.de}.`,
    ja: `合計が ${shown.ja} とされていますが、各行のクレジットの合計は ${rows.ja} です（差額 ${apart.ja}）。`,
  };
}

function rowsNotCut(total: Exact, sum: Exact): Localized {
  const [shown, rows] = [inMoney(total), inMoney(sum)];
  return {
    en: `The total is ${shown.en}, but the credits of the rows add up to ${rows.en}: where the amount at risk caps the total, each level’s credit is reduced pro rata, so that the rows add up to it.`,
    de: `Die Summe beträgt ${shown.de}, die Gutschriften der Zeilen ergeben aber ${rows.de}: Begrenzt der Risikobetrag die Summe, wird die Gutschrift jedes Service-Levels anteilig gekürzt, sodass die Zeilen die Summe ergeben.`,
    ja: `合計は ${shown.ja} ですが、各行のクレジットの合計は ${rows.ja} です。リスク額により合計が制限される場合は、各レベルのクレジットを按分で減額し、行の合計を一致させます。`,
  };
}
