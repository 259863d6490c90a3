import { acuteSchemeKeys, acuteSchemePrefix } from '../../../contracts/a6/scheme';
import { acuteMetricsSheet } from '../../../contracts/sheets/incentive-sheets';
import { Exact } from '../../../domain/decimal/exact';
import { noTargetNoScore, weightsMakeAWhole } from '../../../domain/incentive/readings';
import type { Localized } from '../../../domain/language';
import { input, withCorrected } from '../../figure';
import { givenFigure, givenFigures } from '../../steps';
import type { Rule, RuleContext } from '../../rule';
import { inDay, inFigures } from '../../wording';
import { reportWrong } from '../wrong-figure';
import { type AcuteGroup, assessAcute, type AssessedAcuteMetric, scoreOf, weighted } from './acute';

/** INC-15. Source: A6 §4.01–4.04 */
export const acuteScores: Rule = {
  id: 'INC-15',
  severity: 'error',
  title: {
    en: 'Weights that do not add up to 100 %, or a wrong acute score',
    de: 'Gewichte, die zusammen nicht 100 % ergeben, oder ein falscher Akut-Leistungswert',
    ja: '合計が100％にならないウェイト、または急性期スコアの誤り',
  },
  clause: 'A6 §4.01, §4.03',
  needs: [acuteMetricsSheet],
  check: (context) => {
    const groups = context.once(assessAcute);
    for (const group of groups) {
      checkWeights(context, group);
      for (const row of group.rows) checkScore(context, row);
    }
    tellOtherDates(context, groups);
  },
};

function checkWeights(context: RuleContext, { group, rows, weights }: AcuteGroup): void {
  const last = rows.at(-1);
  if (weights.verdict !== 'wrong' || weights.stated === undefined || last === undefined) return;
  const found = inFigures(weights.stated.times(Exact.whole(100)), 15);
  context.report({
    at: last.row.cells.weight.at,
    about: `${group.code} weights`,
    found: weights.stated,
    expected: Exact.one,
    difference: weights.stated.minus(Exact.one),
    clause: 'A6 §4.01',
    reading: weightsMakeAWhole,
    message: {
      en: `The weights of the ${group.name.en} add up to ${found.en} %, not to 100 %.`,
      de: `Die Gewichte (${group.name.de}) ergeben zusammen ${found.de} % statt 100 %.`,
      ja: `${group.name.ja}のウェイトの合計は ${found.ja}％ で、100％になりません。`,
    },
  });
}

function checkScore(context: RuleContext, metric: AssessedAcuteMetric): void {
  const { row, code, group, inputs, problem, isWithoutTarget, score, weightedScore } = metric;
  const about = `${group.code} acute metric ${code}`;
  const name = ({ en, de, ja }: Localized): Localized => ({
    en: `${en} of acute metric ${code} (${group.name.en})`,
    de: `${de} der Akut-Kennzahl ${code} (${group.name.de})`,
    ja: `急性期指標${code}（${group.name.ja}）の${ja}`,
  });
  if (problem !== undefined) {
    context.report({
      at: row.cells.upperBound.at,
      about: `${about} bound`,
      found: row.cells.upperBound.value ?? null,
      expected: null,
      message: problem.sentence,
      ...(problem.clause === undefined ? {} : { clause: problem.clause }),
    });
    return;
  }
  if (isWithoutTarget && score.stated !== undefined) reportWithoutTarget(context, metric, name);
  reportWrong(context, {
    cell: row.cells.score,
    figure: score,
    measure: 'number',
    name: name({ en: 'The score', de: 'Leistungswert', ja: '業績スコア' }),
    follows: {
      en: '(actual − target) ÷ (upper bound − target) × multiplier + base within its limits',
      de: '(Istwert − Zielwert) ÷ (Obergrenze − Zielwert) × Multiplikator + Sockelwert innerhalb der Grenzen',
      ja: '(実績 − 目標) ÷ (上限 − 目標) × 乗数 ＋ 基礎スコア（上下限の範囲内）',
    },
    clause: 'A6 §4.03',
    explain: (trace) => {
      if (inputs === undefined) return;
      for (const name of ['actual', 'target', 'upperBound'] as const) {
        givenFigure(trace, acuteMetricsSheet.columns[name], row.cells[name]);
      }
      for (const { key } of acuteSchemeKeys) {
        context.terms.give(trace, `${acuteSchemePrefix}${key}`, { network: group.network });
      }
      scoreOf(inputs, trace);
    },
    about: `${about} score`,
  });
  reportWrong(context, {
    cell: row.cells.weightedScore,
    figure: weightedScore,
    measure: 'number',
    name: name({ en: 'The weighted score', de: 'Gewichteter Wert', ja: '加重スコア' }),
    follows: { en: 'weight × score', de: 'Gewicht × Leistungswert', ja: 'ウェイト × スコア' },
    clause: 'A6 §4.01',
    explain: (trace) => {
      const weight = input(row.cells.weight.value);
      givenFigures(trace, acuteMetricsSheet.columns, row.cells, { weight, score });
      withCorrected([score, weight], (of, by) => weighted(of, by, trace));
    },
    about: `${about} weighted score`,
  });
}

function reportWithoutTarget(
  context: RuleContext,
  { row, code, group, score }: AssessedAcuteMetric,
  name: (figure: Localized) => Localized,
): void {
  const subject = name({ en: 'The score', de: 'Leistungswert', ja: '業績スコア' });
  context.report({
    at: row.cells.score.at,
    about: `${group.code} acute metric ${code} score`,
    found: score.stated ?? null,
    expected: null,
    clause: 'A6 §4.04',
    reading: noTargetNoScore,
    message: {
      en: `${subject.en} is given, but the metric carries none until the parties set its targets.`,
      de: `${subject.de}: angegeben, obwohl die Kennzahl bis zur Festlegung ihrer Ziele durch die Parteien nicht bewertet wird.`,
      ja: `${subject.ja}が記入されていますが、当事者が目標を定めるまで、この指標は採点しません。`,
    },
  });
}

/** The table itself has no date; outside the agreed days another exhibit rules it. Source: A6 §4.02–4.04 */
function tellOtherDates(context: RuleContext, [earliest]: readonly AcuteGroup[]): void {
  const { terms, asOf } = context;
  const first = earliest?.rows[0];
  const [fromKey, toKey] = ['acuteIncentive.from', 'acuteIncentive.to'];
  if (first === undefined || !terms.has(fromKey) || !terms.has(toKey)) return;
  const [from, to] = [terms.date(fromKey), terms.date(toKey)];
  if (from === undefined || to === undefined || (asOf >= from && asOf <= to)) return;
  const [day, start, end] = [inDay(asOf), inDay(from), inDay(to)];
  context.report({
    severity: 'info',
    at: first.row.cells.metric.at,
    about: 'acute dates',
    found: day.en,
    expected: `${start.en} – ${end.en}`,
    clause: 'A6 §4.02–4.04',
    message: {
      en: `The amended acute incentives hold from ${start.en} through ${end.en}. The table has no date: it was checked as one of these days. On ${day.en}, MPSA Exhibit 4-B applies as written.`,
      de: `Die geänderten Akut-Incentives gelten vom ${start.de} bis ${end.de}. Die Tabelle trägt kein Datum und wurde für diesen Zeitraum geprüft. Am ${day.de} gilt MPSA Exhibit 4-B in der ursprünglichen Fassung.`,
      ja: `急性期インセンティブの変更は ${start.ja} から ${end.ja} まで適用されます。この表には日付がないため、当該期間のものとして検証しました。${day.ja} 時点ではMPSA別紙4-Bの原規定が適用されます。`,
    },
  });
}
