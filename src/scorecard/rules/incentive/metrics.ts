import { acuteMetricOf } from '../../../contracts/a6/incentives';
import { splitMetricReplacesWhole } from '../../../contracts/a6/readings';
import { networkName } from '../../../contracts/a6/terms';
import {
  acuteMetricsSheet,
  incentiveMetricsSheet,
  incentiveScorecardSheet,
} from '../../../contracts/sheets/incentive-sheets';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { Rule, RuleContext } from '../../rule';
import { filledRows, filledSheets } from '../../submission';
import { assessAcute } from './acute';
import { assessIncentives } from './assessment';
import { type AssessedMetric, assessMetrics, metricsOf, type MissingMetric } from './metric-rows';
import { type Period, periodText } from '../../incentive-period';

/** INC-01. Source: A6 Ex.4 §2.2, §3; A6 §4.04 */
export const metricsOfTheGroup: Rule = {
  id: 'INC-01',
  severity: 'error',
  title: {
    en: 'A metric the group does not have, or one of its metrics missing',
    de: 'Eine Kennzahl, die die Gruppe nicht hat, oder eine fehlende Kennzahl',
    ja: 'グループにない指標、または指標の欠落',
  },
  clause: 'A6 Ex.4 §2.2, §3',
  needs: [],
  needsOneOf: [incentiveMetricsSheet, acuteMetricsSheet],
  check: (context) => {
    checkGroups(context);
    for (const { period, rows, missing } of context.once(assessMetrics)) {
      for (const row of rows) if (row.metric === undefined) reportStranger(context, row);
      for (const metric of missing.filter(isLeftOut)) {
        if (rows.length > 0) reportMissing(context, period, metric, rows);
      }
    }
    if (filledSheets(context.submission, incentiveMetricsSheet).length > 0) checkQuarters(context);
    checkAcute(context);
  },
};

/** A group that is misspelt is no choice of its column (SHEET-02); without one a row belongs nowhere. */
function checkGroups({ submission, report }: RuleContext): void {
  const groups = [
    ...filledRows(submission, incentiveMetricsSheet).map(({ row }) => row.cells.group),
    ...filledRows(submission, incentiveScorecardSheet).map(({ row }) => row.cells.group),
    ...filledRows(submission, acuteMetricsSheet).map(({ row }) => row.cells.group),
  ];
  for (const { state, at } of groups) {
    if (state !== 'blank') continue;
    report({
      at,
      about: 'row without a group',
      found: null,
      expected: 'Presence, Alexian',
      message: {
        en: 'The row does not say which group it is about, so it was not used.',
        de: 'Die Zeile nennt keine Gruppe und wurde daher nicht berücksichtigt.',
        ja: 'グループが記載されていないため、この行は使用しませんでした。',
      },
    });
  }
}

function reportStranger(context: RuleContext, { row, period, code }: AssessedMetric): void {
  const own = metricsOf(period.network).map((metric) => metric.code);
  const list = own.join(', ');
  const name = networkName(period.network);
  const found = quoted(String(row.cells.metric.raw ?? ''));
  context.report({
    at: row.cells.metric.at,
    about: `${periodText(period)} metric ${code}`,
    found: code,
    expected: list,
    message: {
      en: `${found} is no metric of the ${name} Provider Group; its metrics are ${list}.`,
      de: `${found} ist keine Kennzahl der Ärztegruppe ${name}; ihre Kennzahlen sind ${list}.`,
      ja: `${found} は${name}医師グループの指標ではありません。同グループの指標は ${list} です。`,
    },
    ...(code.startsWith('2') ? { reading: splitMetricReplacesWhole } : {}),
  });
}

/** A row with a lift is filled in: that its actual is blank is SHEET-12. */
function isLeftOut({ row }: MissingMetric): boolean {
  return row?.cells.lift.state !== 'given';
}

function reportMissing(
  context: RuleContext,
  period: Period,
  { metric, row }: MissingMetric,
  rows: readonly AssessedMetric[],
): void {
  const at = row?.cells.actual.at ?? rows.at(-1)?.row.cells.metric.at;
  if (at === undefined) return;
  const place = periodText(period);
  context.report({
    at,
    about: `${place} metric ${metric.code} missing`,
    found: null,
    expected: metric.code,
    clause: metric.clause,
    message: {
      en: `Metric ${metric.code} of ${place} is missing; the quarterly total lift needs every metric of the group.`,
      de: `Kennzahl ${metric.code} fehlt (${place}); die Gesamtsteigerung des Quartals braucht jede Kennzahl der Gruppe.`,
      ja: `${place} の指標${metric.code}がありません。四半期改善額合計にはグループの全指標が必要です。`,
    },
    fix: {
      en: 'Add the row with its baseline and actual.',
      de: 'Die Zeile mit Basiswert und Istwert ergänzen.',
      ja: 'ベースラインと実績を記入した行を追加してください。',
    },
  });
}

/** A quarter of the scorecard for which there are no metrics at all. */
function checkQuarters(context: RuleContext): void {
  for (const { quarters } of context.once(assessIncentives).groups) {
    for (const { period, row, metrics } of quarters) {
      if ((metrics?.rows.length ?? 0) > 0) continue;
      const place = periodText(period);
      context.report({
        at: row.cells.totalLift.at,
        about: `${place} metrics missing`,
        found: null,
        expected: metricsOf(period.network)
          .map(({ code }) => code)
          .join(', '),
        message: {
          en: `There are no metrics of ${place}, so nothing shows where its total lift comes from.`,
          de: `Zu ${place} gibt es keine Kennzahlen; woraus die Gesamtsteigerung besteht, ist nicht belegt.`,
          ja: `${place} の指標が記載されていないため、改善額合計の根拠を確認できません。`,
        },
      });
    }
  }
}

function checkAcute(context: RuleContext): void {
  for (const { rows } of context.once(assessAcute)) {
    for (const { row, code, group } of rows) {
      const state = acuteMetricOf(code)?.state;
      if (state !== undefined && state !== 'deleted') continue;
      context.report({
        at: row.cells.metric.at,
        about: `${group.code} acute metric ${code}`,
        found: code,
        expected: null,
        clause: 'A6 §4.04',
        message: state === 'deleted' ? deleted(group.name) : unknownAcute(quoted(code), group.name),
      });
    }
  }
}

function deleted({ en, de, ja }: Localized): Localized {
  return {
    en: `Acute metric 1 is filled in for the ${en}, but the amendment deletes it.`,
    de: `Die Akut-Kennzahl 1 ist ausgefüllt (${de}), obwohl die Änderungsvereinbarung sie streicht.`,
    ja: `${ja}の急性期指標1が記入されていますが、この指標は変更契約により削除されています。`,
  };
}

function unknownAcute(found: string, { en, de, ja }: Localized): Localized {
  return {
    en: `${found} is no acute metric (${en}); there are 2, 4, 5, 7, 8a, 8b and 9, and 3, 6 and 10 once they have targets.`,
    de: `${found} ist keine Akut-Kennzahl (${de}); es gibt 2, 4, 5, 7, 8a, 8b und 9 sowie 3, 6 und 10, sobald sie Ziele haben.`,
    ja: `${found} は急性期指標ではありません（${ja}）。指標は2・4・5・7・8a・8b・9、および目標が定められた場合の3・6・10です。`,
  };
}
