import { incentiveMetricsSheet, incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { cashToDate, liftToDate } from '../../../domain/incentive/fee';
import { quarterlyTotalLift } from '../../../domain/incentive/lift';
import type { Localized } from '../../../domain/language';
import { inCents } from '../../compare';
import { type Figure, withCorrected } from '../../figure';
import { givenFigures } from '../../steps';
import type { Rule, RuleContext } from '../../rule';
import { inMoney } from '../../wording';
import { reportWrong } from '../wrong-figure';
import { type AssessedQuarter, assessIncentives } from './assessment';
import { movedFees } from './moved-fees';
import { givenBefore, quarterText } from './words';

const { columns } = incentiveScorecardSheet;

/** INC-04. Source: A6 Ex.4 §1.2 K, M, N */
export const sumsToDate: Rule = {
  id: 'INC-04',
  severity: 'error',
  title: {
    en: 'A quarterly total, YTD lift or YTD cash that does not add up',
    de: 'Eine Quartalssumme, Steigerung oder Zahlungseingänge seit Jahresbeginn, die nicht aufgehen',
    ja: '四半期合計・年初来改善額・年初来現金回収額の不一致',
  },
  clause: 'A6 Ex.4 §1.2 K, M, N',
  needs: [incentiveScorecardSheet],
  // Without it the sums of a year are still held against each other.
  alsoUses: [incentiveMetricsSheet],
  check: (context) => {
    for (const { quarters } of context.once(assessIncentives).groups) {
      for (const quarter of quarters) {
        checkTotalLift(context, quarter);
        checkLiftToDate(context, quarter);
        checkCashToDate(context, quarter);
      }
    }
  },
};

function checkTotalLift(context: RuleContext, { period, row, metrics, totalLift }: AssessedQuarter): void {
  const { name, about } = quarterText(period);
  const rows = metrics?.rows ?? [];
  const lifts = rows.map(({ lift }) => lift.corrected).filter((lift) => lift !== undefined);
  reportWrong(context, {
    cell: row.cells.totalLift,
    figure: totalLift,
    measure: 'money',
    name: name({ en: 'The total lift', de: 'Gesamtsteigerung', ja: '改善額合計' }),
    follows: {
      en: 'the sum of the metric lifts',
      de: 'die Summe der Steigerungen der Kennzahlen',
      ja: '指標改善額の合計',
    },
    hint: leftOut(totalLift, lifts),
    clause: 'A6 Ex.4 §1.2 K',
    explain: (trace) => {
      for (const { row: own, lift } of rows)
        givenFigures(trace, incentiveMetricsSheet.columns, own.cells, { lift });
      quarterlyTotalLift(lifts, trace);
    },
    moves: movedFees(context, period),
    about: `${about} total lift`,
  });
}

/** Falling lifts count too. */
function leftOut({ stated }: Figure<Exact>, lifts: readonly Exact[]): Localized | undefined {
  const positive = quarterlyTotalLift(lifts.filter((lift) => lift.isPositive()));
  if (stated === undefined || !inCents(stated, positive)) return undefined;
  return {
    en: 'The negative lifts were left out; they count.',
    de: 'Die negativen Steigerungen wurden weggelassen; sie zählen mit.',
    ja: '負の改善額が除外されていますが、これも算入します。',
  };
}

function checkLiftToDate(
  context: RuleContext,
  { period, row, ytdLift, totalLift, before }: AssessedQuarter,
): void {
  const { name, about } = quarterText(period);
  reportWrong(context, {
    cell: row.cells.ytdLift,
    figure: ytdLift,
    measure: 'money',
    name: name({ en: 'The YTD lift', de: 'Steigerung seit Jahresbeginn', ja: '年初来改善額' }),
    follows: sumOf(before.ytdLift, totalLift),
    hint: notCumulated(ytdLift, totalLift, before.ytdLift),
    clause: 'A6 Ex.4 §1.2 M',
    explain: (trace) => {
      givenBefore(trace, columns.ytdLift, before.ytdLift);
      givenFigures(trace, columns, row.cells, { totalLift });
      withCorrected([before.ytdLift, totalLift], (then, own) => liftToDate(then, own, trace));
    },
    moves: movedFees(context, period),
    about: `${about} YTD lift`,
  });
}

function checkCashToDate(
  context: RuleContext,
  { period, row, ytdCash, cash, before }: AssessedQuarter,
): void {
  const { name, about } = quarterText(period);
  reportWrong(context, {
    cell: row.cells.ytdCash,
    figure: ytdCash,
    measure: 'money',
    name: name({ en: 'The YTD cash', de: 'Zahlungseingänge seit Jahresbeginn', ja: '年初来現金回収額' }),
    follows: sumOf(before.ytdCash, cash),
    hint: notCumulated(ytdCash, cash, before.ytdCash),
    clause: 'A6 Ex.4 §1.2 N',
    explain: (trace) => {
      givenBefore(trace, columns.ytdCash, before.ytdCash);
      givenFigures(trace, columns, row.cells, { cash });
      withCorrected([before.ytdCash, cash], (then, own) => cashToDate(then, own, trace));
    },
    moves: movedFees(context, period),
    about: `${about} YTD cash`,
  });
}

function sumOf({ corrected: before }: Figure<Exact>, { corrected: own }: Figure<Exact>): Localized {
  const [a, b] = [inMoney(before ?? Exact.zero), inMoney(own ?? Exact.zero)];
  return {
    en: `the year to date before it and the quarter (${a.en} + ${b.en})`,
    de: `der Stand davor plus das Quartal (${a.de} + ${b.de})`,
    ja: `前四半期までの累計と当四半期（${a.ja} ＋ ${b.ja}）`,
  };
}

function notCumulated(
  { stated }: Figure<Exact>,
  quarter: Figure<Exact>,
  before: Figure<Exact>,
): Localized | undefined {
  if (stated === undefined || quarter.stated === undefined || before.stated?.isZero() !== false)
    return undefined;
  if (!inCents(stated, quarter.stated)) return undefined;
  return {
    en: 'It is the figure of the quarter alone.',
    de: 'Angegeben ist der Wert des Quartals allein.',
    ja: '当四半期のみの値が記載されています。',
  };
}
