import { serviceLevelsSheet, slaScorecardSheet } from '../../../contracts/sheets/service-level-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { toCents } from '../../../domain/decimal/money';
import type { Localized } from '../../../domain/language';
import { feeBaseOfWindow } from '../../../domain/sla/readings';
import { creditOfRow } from '../../../domain/sla/terms';
import type { Step } from '../../../domain/trace';
import { a1 } from '../../../workbook/address';
import type { Figure } from '../../figure';
import { grouped } from '../../grouped';
import type { Report, Rule, RuleContext } from '../../rule';
import { apart, inMoney } from '../../wording';
import { windowAssessments } from './assessment/assessment';
import type { WindowAssessment } from './assessment/window-assessment';
import type { JudgedCredit } from './assessment/credit';
import type { CreditTerms } from './assessment/credit-terms';
import { stepsOf } from '../../steps';
import type { LevelAssessment } from './assessment/level';
import { ledgerEntries, type LedgerEntry } from './assessment/ledger';
import { creditFavours, levelName } from './names';

/** SLA-12 */
export const creditFollows: Rule = {
  id: 'SLA-12',
  severity: 'error',
  title: {
    en: 'A wrong credit',
    de: 'Eine falsche Gutschrift',
    ja: '誤ったクレジット',
  },
  clause: 'A6 Ex.3-A §7.2, §7.3; A6 Ex.3-B §6.3',
  needs: [slaScorecardSheet, serviceLevelsSheet],
  check: (context) => {
    const windows = context.once(windowAssessments);
    const percentages = otherPercentages(windows);
    for (const window of windows) {
      const other = percentages.find((each) => each.windows.includes(window));
      if (other?.windows[0] === window) context.report(reportOfPercentage(other));
      for (const [row, credit] of window.credits.credits.entries()) {
        const { figure, cell, level } = credit;
        const isWrong = figure.verdict === 'wrong' && other === undefined;
        if (isWrong) context.report(reportOf(window, credit, row));
        else if (level !== undefined && cell !== credit.row.cells.credit) {
          context.report(reportOfPlace(credit, level));
        }
      }
    }
    reportLedger(context);
  },
};

function reportOf(window: WindowAssessment, credit: JudgedCredit, row: number): Report {
  const { source } = window;
  const found = toCents(credit.figure.stated ?? Exact.zero);
  const expected = credit.figure.corrected ?? Exact.zero;
  const difference = found.minus(expected);
  const [shown, right, off] = [inMoney(found), inMoney(expected), inMoney(difference.abs())];
  const { level } = credit;
  const tooSmall = difference.isNegative();
  const name = level === undefined ? rowName : levelName(level.level);
  return {
    at: credit.cell.at,
    about: level?.about ?? `${source.about} ${credit.row.cells.component.value ?? ''} credit`,
    message: {
      en: `The credit of ${name.en} is stated as ${shown.en}; the at-risk percentage, the levels in effect, the fee base and the share give ${right.en}: ${off.en} too ${tooSmall ? 'little' : 'much'}.`,
      de: `Für ${name.de} ist eine Gutschrift von ${shown.de} angegeben; Risikoanteil, wirksame Service-Levels, Bemessungsgrundlage und Anteil ergeben ${right.de}: ${off.de} zu ${tooSmall ? 'wenig' : 'viel'}.`,
      ja: `${name.ja}のクレジットが ${shown.ja} とされていますが、リスク対象割合・有効レベル数・料金ベース・未達割合によれば ${right.ja} です（${off.ja} ${tooSmall ? '過少' : '過大'}）。`,
    },
    found: credit.cell.value ?? null,
    expected,
    difference,
    favours: creditFavours(difference),
    clause: level?.level.creditClause ?? source.exhibit.clauses.credit,
    reading: feeBaseOfWindow,
    trace: [
      ...stepsOf(window.levelsInEffect.expected),
      ...stepsOf(level?.expectedShare),
      ...ofRow(window, row),
    ],
  };
}

/** An at-risk percentage that the wrong credits of a group follow from, in one window or in several. */
interface OtherPercentage {
  readonly atRisk: Exact;
  readonly windows: readonly [WindowAssessment, ...WindowAssessment[]];
}

/**
 * A percentage that at least two wrong credits of a group have in common is one mistake: that of another
 * group, or of a term since changed.
 */
function otherPercentages(windows: readonly WindowAssessment[]): readonly OtherPercentage[] {
  const following = windows.filter(({ credits }) => credits.otherAtRisk !== undefined);
  const byPercentage = grouped(following, ({ source, credits }) =>
    [source.exhibit.code, source.group.code, credits.otherAtRisk?.toText()].join('|'),
  );
  return [...byPercentage.values()].flatMap(([first, ...others]) => {
    const atRisk = first?.credits.otherAtRisk;
    if (first === undefined || atRisk === undefined) return [];
    const all = [first, ...others] as const;
    return wrongCredits(all).length < 2 ? [] : [{ atRisk, windows: all }];
  });
}

function wrongCredits(windows: readonly WindowAssessment[]): JudgedCredit[] {
  return windows.flatMap(({ credits }) => credits.credits.filter(({ figure }) => figure.verdict === 'wrong'));
}

/** Said on the first credit; what it is worth is that of them all. */
function reportOfPercentage({ atRisk, windows }: OtherPercentage): Report {
  const [window, ...more] = windows;
  const { source, credits, terms } = window;
  const wrong = wrongCredits(windows);
  const row = credits.credits.findIndex(({ figure }) => figure.verdict === 'wrong');
  const first = reportOf(window, credits.credits[row] as JudgedCredit, row);
  const where = windowsNamed(more.length + 1);
  const sums = (['stated', 'corrected'] as const).map((which) =>
    toCents(Exact.sum(wrong.map(({ figure }) => figure[which] ?? Exact.zero))),
  );
  const [stated, right] = sums as [Exact, Exact];
  const worth = stated.minus(right);
  const key = `${source.exhibit.termPrefix}atRisk`;
  const [own, held] = percentages(atRisk, (terms as CreditTerms).atRisk);
  const [shown, expected, off] = [inMoney(stated), inMoney(right), inMoney(worth.abs())];
  const tooSmall = worth.isNegative();
  return {
    ...first,
    about: `${source.about} at-risk percentage`,
    message: {
      en: `The credits of ${where.en} follow from an at-risk percentage of ${own.en}; the term ${key} is ${held.en} for this group. Together they are ${shown.en}, not ${expected.en}: ${off.en} too ${tooSmall ? 'little' : 'much'}.`,
      de: `Die Gutschriften ${where.de} folgen aus einem Risikoanteil von ${own.de}; der Vertragsparameter ${key} beträgt für diese Gruppe ${held.de}. Zusammen sind sie ${shown.de} statt ${expected.de}: ${off.de} zu ${tooSmall ? 'wenig' : 'viel'}.`,
      ja: `${where.ja}のクレジットはリスク対象割合 ${own.ja} に基づいていますが、このグループの契約条件 ${key} は ${held.ja} です。合計は ${shown.ja} ではなく ${expected.ja} です（${off.ja} ${tooSmall ? '過少' : '過大'}）。`,
    },
    worth,
    favours: creditFavours(worth),
    fix: {
      en: `Take the percentage of the Terms sheet or, if this group has one of its own, enter it there as ${key} with the group’s name.`,
      de: `Den Anteil aus dem Blatt „Vertragsparameter“ verwenden oder, wenn für diese Gruppe ein eigener gilt, ihn dort als ${key} mit dem Namen der Gruppe eintragen.`,
      ja: `契約条件シートの割合を使用してください。このグループに固有の割合がある場合は、${key} にグループ名を付けて同シートに入力してください。`,
    },
  };
}

function windowsNamed(count: number): Localized {
  if (count === 1) return { en: 'the window', de: 'des Messzeitraums', ja: '測定期間' };
  const number = String(count);
  return { en: `${number} windows`, de: `von ${number} Messzeiträumen`, ja: `${number} 個の測定期間` };
}

function percentages(...fractions: [Exact, Exact]): [Localized, Localized] {
  const [own, held] = fractions.map((each) => each.times(HUNDRED)) as [Exact, Exact];
  const [first, second] = apart(own, held);
  return [inPercent(first), inPercent(second)];
}

const HUNDRED = Exact.whole(100);

function inPercent({ en, de, ja }: Localized): Localized {
  return { en: `${en} %`, de: `${de} %`, ja: `${ja} %` };
}

/** SLA.CREDITS gives a credit beside its share. */
function reportOfPlace({ cell, row }: JudgedCredit, { level, about }: LevelAssessment): Report {
  const name = levelName(level);
  const place = a1(row.cells.credit.at);
  return {
    at: cell.at,
    about: `${about} credit place`,
    message: {
      en: `The credit of ${name.en} stands on the level’s first row, beside its share (${place}); it was read so.`,
      de: `Die Gutschrift für ${name.de} gehört in die erste Zeile des Service-Levels, neben den verfehlten Anteil (${place}); so wurde sie gelesen.`,
      ja: `${name.ja}のクレジットは、レベルの先頭行の未達割合の隣（${place}）に記載します。検証ではそのように読み取りました。`,
    },
    found: cell.value ?? null,
    expected: null,
    clause: level.creditClause,
    fix: {
      en: `Move the credit to ${place}.`,
      de: `Die Gutschrift nach ${place} verschieben.`,
      ja: `クレジットを ${place} に移してください。`,
    },
  };
}

const rowName = { en: 'this row', de: 'diese Zeile', ja: 'この行' };

/** The steps of the window's credits, those of other rows left out. */
function ofRow({ credits }: WindowAssessment, row: number): Step[] {
  const others = new Set(credits.credits.map((_, index) => creditOfRow(index + 1).en));
  others.delete(creditOfRow(row + 1).en);
  return stepsOf(credits.expected).filter(({ name }) => !others.has(name.en));
}

/** A credit carried into the ledger is the scorecard's. */
function reportLedger(context: RuleContext): void {
  for (const entry of context.once(ledgerEntries)) {
    if (entry.fault === 'credit') context.report(reportOfEntry(entry));
  }
}

function reportOfEntry({ entry, about, level, exhibit, credit, scorecardCredit }: LedgerEntry): Report {
  // It is another credit than the scorecard's: both have one.
  const found = toCents(credit as Exact);
  const expected = (scorecardCredit as Figure<Exact>).corrected as Exact;
  const difference = found.minus(expected);
  const [shown, right, off] = [inMoney(found), inMoney(expected), inMoney(difference.abs())];
  const name = levelName(level);
  return {
    at: entry.cells.credit.at,
    about: `${about} credit`,
    message: {
      en: `The ledger carries a credit of ${shown.en} for ${name.en}; the scorecard of the window has ${right.en}: ${off.en} apart.`,
      de: `Das Gutschriftenkonto führt für ${name.de} eine Gutschrift von ${shown.de}; die Scorecard des Messzeitraums ergibt ${right.de}: Abweichung ${off.de}.`,
      ja: `クレジット台帳では${name.ja}のクレジットが ${shown.ja} ですが、当該測定期間のスコアカードでは ${right.ja} です（差額 ${off.ja}）。`,
    },
    found,
    expected,
    difference,
    favours: creditFavours(difference),
    clause: exhibit.clauses.credit,
  };
}
