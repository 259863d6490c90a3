import { incentiveMetricsSheet, incentiveScorecardSheet } from '../../../contracts/sheets/incentive-sheets';
import { type Network, networks } from '../../../contracts/terms';
import type { Exact } from '../../../domain/decimal/exact';
import { quoted } from '../../../domain/quoted';
import type { CellAddress } from '../../../workbook/address';
import type { Rule, RuleContext } from '../../rule';
import { filledRows, filledSheets, type ReadCell } from '../../submission';
import { inDay } from '../../wording';
import { firstPeriod } from './first-period';
import { assessMetrics } from './metric-rows';
import {
  indexOfPeriod,
  networkOf,
  type Period,
  type PeriodName,
  periodOf,
  periodOfRow,
  periodText,
} from '../../incentive-period';

/** INC-13. Source: A6 Ex.4 §1.2 B, C, E, M, N */
export const quartersInOrder: Rule = {
  id: 'INC-13',
  severity: 'error',
  title: {
    en: 'A quarter missing before the last one given, out of order, or outside the fiscal year',
    de: 'Ein vor dem letzten fehlendes Quartal, eines außer der Reihe oder außerhalb des Geschäftsjahres',
    ja: '途中の四半期の欠落、順序の誤り、または会計年度外の四半期',
  },
  clause: 'A6 Ex.4 §1.2 B, C, E',
  needs: [],
  needsOneOf: [incentiveScorecardSheet, incentiveMetricsSheet],
  check: (context) => {
    checkPeriods(context);
    for (const network of networks) {
      const given = givenQuarters(context, network);
      checkOrder(context, given);
      checkStart(context, network, given);
      checkGaps(context, network, given);
    }
  },
};

interface GivenQuarter {
  readonly period: Period;
  /** Where the row names its quarter. */
  readonly cell: ReadCell<unknown>;
}

/** The quarters of a group as the scorecard has them, row by row; without a scorecard those of its metrics. */
function givenQuarters(context: RuleContext, network: Network): readonly GivenQuarter[] {
  const { submission } = context;
  const scorecard = filledRows(submission, incentiveScorecardSheet).map(({ row }) => row.cells);
  const hasScorecard = filledSheets(submission, incentiveScorecardSheet).length > 0;
  const ofMetrics = () =>
    context.once(assessMetrics).flatMap(({ period, rows: [first] }) => {
      return first === undefined ? [] : [{ period, cell: first.row.cells.quarter }];
    });
  const ofScorecard = () =>
    scorecard.flatMap((cells) => {
      const period = periodOfRow(cells);
      return period === undefined ? [] : [{ period, cell: cells.quarter }];
    });
  const all: GivenQuarter[] = hasScorecard
    ? ofScorecard()
    : ofMetrics().sort((a, b) => a.period.first - b.period.first);
  return all.filter(({ period }) => period.network === network);
}

/** Rows whose quarter or year is none. */
function checkPeriods(context: RuleContext): void {
  const { submission } = context;
  const rows = [
    ...filledRows(submission, incentiveScorecardSheet).map(({ row }) => row.cells),
    ...filledRows(submission, incentiveMetricsSheet).map(({ row }) => row.cells),
  ];
  for (const { quarter, fiscalYear } of rows) {
    if (quarter.state === 'blank' || (quarter.value !== undefined && !/^[1-4]$/.test(quarter.value))) {
      reportNoQuarter(context, quarter);
    } else if (fiscalYear.value !== undefined && !isYear(fiscalYear.value)) {
      reportNoYear(context, fiscalYear, fiscalYear.value);
    }
  }
}

/** Whole, and written with its century: nobody means the year 23. */
function isYear(year: Exact): boolean {
  const value = year.toNumber();
  return value > 1900 && periodOf('presence', value, 1) !== undefined;
}

function reportNoQuarter(context: RuleContext, cell: ReadCell<string>): void {
  const found = cell.value ?? null;
  const text = found === null ? undefined : quoted(found);
  context.report({
    at: cell.at,
    about: `quarter ${found ?? 'blank'}`,
    found,
    expected: '1, 2, 3, 4',
    message:
      text === undefined
        ? {
            en: 'The row does not say which quarter it is about, so it was not used.',
            de: 'Die Zeile nennt kein Quartal und wurde daher nicht berücksichtigt.',
            ja: '四半期が記載されていないため、この行は使用しませんでした。',
          }
        : {
            en: `${text} is no quarter of a fiscal year; it has quarters 1 to 4, from July to June.`,
            de: `${text} ist kein Quartal eines Geschäftsjahres; es hat die Quartale 1 bis 4, von Juli bis Juni.`,
            ja: `${text} は会計年度の四半期ではありません。四半期は 1～4（7月～6月）です。`,
          },
  });
}

function reportNoYear(context: RuleContext, cell: ReadCell<Exact>, year: Exact): void {
  const text = year.toText();
  context.report({
    at: cell.at,
    about: `fiscal year ${text}`,
    found: year,
    expected: null,
    message: {
      en: `${text} is no fiscal year; write the calendar year in which it ends, such as 2023.`,
      de: `${text} ist kein Geschäftsjahr; anzugeben ist das Kalenderjahr, in dem es endet, etwa 2023.`,
      ja: `${text} は会計年度ではありません。終了する暦年（例：2023）を記入してください。`,
    },
  });
}

function checkOrder(context: RuleContext, given: readonly GivenQuarter[]): void {
  for (const [index, { period, cell }] of given.entries()) {
    const before = given[index - 1]?.period;
    if (before === undefined || indexOfPeriod(before) <= indexOfPeriod(period)) continue;
    const [own, other] = [periodText(period), periodText(before)];
    context.report({
      at: cell.at,
      about: `${own} out of order`,
      found: own,
      expected: null,
      message: {
        en: `${own} stands below ${other}; quarters stand in the order of time, because figures to date run from row to row.`,
        de: `${own} steht unter ${other}; die Quartale stehen in zeitlicher Folge, weil Werte seit Jahresbeginn von Zeile zu Zeile laufen.`,
        ja: `${own} が ${other} の下にあります。年初来の値は行ごとに累計するため、四半期は時系列に並べます。`,
      },
    });
  }
}

/** A quarter that ended before the services started belongs to no fiscal year of the scorecard. */
function checkStart(context: RuleContext, network: Network, given: readonly GivenQuarter[]): void {
  const first = given.length === 0 ? undefined : firstPeriod(network, context.terms);
  if (first === undefined) return;
  for (const { period, cell } of given) {
    if (indexOfPeriod(period) >= indexOfPeriod(first)) continue;
    const own = periodText(period);
    const start = inDay(context.terms.date('incentive.serviceStart', { network }) ?? first.first);
    context.report({
      at: cell.at,
      about: `${own} before the start`,
      found: own,
      expected: periodText(first),
      message: {
        en: `${own} ended before the services started on ${start.en}; the first fiscal year, and with it the year to date, starts then.`,
        de: `${own} endete vor Beginn der Leistungen am ${start.de}; erst dann beginnen das erste Geschäftsjahr und die Kumulierung.`,
        ja: `${own} はサービス開始日（${start.ja}）より前に終了しています。最初の会計年度と年初来累計は開始日から始まります。`,
      },
    });
  }
}

function checkGaps(context: RuleContext, network: Network, given: readonly GivenQuarter[]): void {
  const sorted = [...given].sort((a, b) => indexOfPeriod(a.period) - indexOfPeriod(b.period));
  const [earliest] = sorted;
  if (earliest === undefined) return;
  let expected = expectedFirst(context, earliest.period);
  // A row too many under one quarter most likely stands for one that is missing.
  let spare =
    rowsWithoutQuarter(context, network) +
    sorted.filter(({ period }, at) => period.first === sorted[at - 1]?.period.first).length;
  for (const { period, cell } of sorted) {
    for (; expected < indexOfPeriod(period); expected += 1) {
      if (spare > 0) spare -= 1;
      else reportMissing(context, network, expected, cell.at, period);
    }
    expected = Math.max(expected, indexOfPeriod(period) + 1);
  }
}

/** The first quarter that must be there: of the fiscal year that starts the scorecard. */
function expectedFirst({ terms }: RuleContext, earliest: Period): number {
  if (earliest.quarter === 1) return indexOfPeriod(earliest);
  const key = 'incentive.serviceStart';
  // Asked for where it decides: without it a year that starts late cannot be judged.
  const start = terms.date(key, { network: earliest.network });
  const first = start && firstPeriod(earliest.network, terms);
  if (first === undefined) return indexOfPeriod(earliest);
  const startOfYear = indexOfPeriod({ fiscalYear: earliest.fiscalYear, quarter: 1 });
  return Math.min(Math.max(startOfYear, indexOfPeriod(first)), indexOfPeriod(earliest));
}

/** Rows that a group has under a quarter that is none. */
function rowsWithoutQuarter({ submission }: RuleContext, network: Network): number {
  return filledRows(submission, incentiveScorecardSheet).filter(
    ({ row: { cells } }) => networkOf(cells.group) === network && periodOfRow(cells) === undefined,
  ).length;
}

function reportMissing(
  context: RuleContext,
  network: Network,
  index: number,
  nextRow: CellAddress,
  next: Period,
): void {
  const missing = { network, fiscalYear: Math.floor(index / 4), quarter: (index % 4) + 1 };
  const own = periodText(missing);
  const later = periodText(next);
  context.report({
    at: rowNotFilledIn(context, missing) ?? nextRow,
    about: `${own} missing`,
    found: null,
    expected: own,
    message: {
      en: `${own} is missing, but ${later} is given; figures to date need every quarter before.`,
      de: `${own} fehlt, obwohl ${later} angegeben ist; Werte seit Jahresbeginn brauchen jedes frühere Quartal.`,
      ja: `${later} が記載されていますが、${own} がありません。年初来の値にはそれ以前の全四半期が必要です。`,
    },
  });
}

/** Where the missing quarter would be entered, if its row is there. */
function rowNotFilledIn(context: RuleContext, missing: PeriodName): CellAddress | undefined {
  return context.once(firstRowByPeriod).get(periodText(missing));
}

/** Found once: each of 10,000 rows may leave out the quarter before it. */
function firstRowByPeriod({ submission }: RuleContext): ReadonlyMap<string, CellAddress> {
  const rows = filledSheets(submission, incentiveScorecardSheet).flatMap((sheet) => sheet.rows);
  const first = new Map<string, CellAddress>();
  for (const { cells } of rows) {
    const period = periodOfRow(cells);
    if (period === undefined || first.has(periodText(period))) continue;
    first.set(periodText(period), cells.cash.at);
  }
  return first;
}
