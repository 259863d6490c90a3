import type { Localized } from '../language';
import type { Formula } from '../trace';

export const withinLimits: Formula = {
  en: 'score before its limits, at least minScore, at most maxScore',
  de: 'Leistungswert vor Begrenzung, mindestens minScore, höchstens maxScore',
  ja: '上下限適用前のスコア（minScore 以上 maxScore 以下）',
};

/** The names of steps in incentive calculations: the words of A6 Ex.4 and A6 §4. */
export const term = {
  lift: { en: 'Metric lift', de: 'Steigerung der Kennzahl', ja: '指標改善額' },
  totalLift: { en: 'Quarterly total lift', de: 'Gesamtsteigerung des Quartals', ja: '四半期改善額合計' },
  ytdCash: { en: 'YTD cash', de: 'Zahlungseingänge seit Jahresbeginn', ja: '年初来の回収額' },
  ytdLift: { en: 'YTD total lift', de: 'Steigerung seit Jahresbeginn', ja: '年初来改善額' },
  liftRate: { en: 'YTD lift %', de: 'Steigerung seit Jahresbeginn (%)', ja: '年初来改善率' },
  reachesThreshold: {
    en: 'Lift % has reached the threshold',
    de: 'Steigerung (%) hat die Schwelle erreicht',
    ja: '改善率が閾値に達している',
  },
  unlimitedScore: {
    en: 'Score before its limits',
    de: 'Leistungswert vor Begrenzung',
    ja: '上下限適用前のスコア',
  },
  thresholdStep: {
    en: 'Step of the score at the threshold',
    de: 'Sprung des Leistungswerts an der Schwelle',
    ja: '閾値におけるスコアの段差',
  },
  oneCentMoves: {
    en: 'What one cent can move at the threshold',
    de: 'Was ein Cent an der Schwelle bewegen kann',
    ja: '閾値で 1 セントの差が動かし得る金額',
  },
  score: { en: 'Provider performance score', de: 'Leistungswert', ja: '業績スコア' },
  unroundedEarned: {
    en: 'YTD incentive fee earned, unrounded',
    de: 'Seit Jahresbeginn verdiente Incentive-Vergütung, ungerundet',
    ja: '年初来の獲得インセンティブ報酬（端数処理前）',
  },
  ytdEarned: {
    en: 'YTD incentive fee earned',
    de: 'Seit Jahresbeginn verdiente Incentive-Vergütung',
    ja: '年初来の獲得インセンティブ報酬',
  },
  earnedInPeriod: {
    en: 'Incentive fee earned in the period',
    de: 'In der Periode verdiente Incentive-Vergütung',
    ja: '期間中の獲得インセンティブ報酬',
  },
  cap: { en: 'Cap of the period', de: 'Obergrenze der Periode', ja: '期間の上限額' },
  earlierFees: {
    en: 'Incentive fees of the earlier periods',
    de: 'Incentive-Vergütungen der früheren Perioden',
    ja: '過去の期間のインセンティブ報酬',
  },
  fee: { en: 'Incentive fee', de: 'Incentive-Vergütung', ja: 'インセンティブ報酬' },
  creditBroughtForward: {
    en: 'Credit brought forward',
    de: 'Guthaben aus Vorperioden',
    ja: '前期繰越クレジット',
  },
  invoice: { en: 'Invoice', de: 'Rechnungsbetrag', ja: '請求額' },
  creditCarriedForward: {
    en: 'Credit carried forward',
    de: 'Vorzutragendes Guthaben',
    ja: '次期繰越クレジット',
  },
  feeOfScoreOne: {
    en: 'Fee of a score of 1',
    de: 'Vergütung bei Leistungswert 1',
    ja: 'スコア 1 に対する報酬',
  },
  requiredScore: { en: 'Score required', de: 'Erforderlicher Leistungswert', ja: '必要なスコア' },
  minimumEarns: {
    en: 'The lowest score already earns the fee',
    de: 'Schon der niedrigste Leistungswert verdient die Vergütung',
    ja: '最低スコアですでに報酬を獲得している',
  },
  leavesMinimum: {
    en: 'Lift % at which the score leaves its minimum',
    de: 'Steigerung (%), ab der der Leistungswert sein Minimum verlässt',
    ja: 'スコアが最低値を離れる改善率',
  },
  earnedThere: {
    en: 'Fee earned with the lift required, unrounded',
    de: 'Mit der erforderlichen Steigerung verdiente Vergütung, ungerundet',
    ja: '必要改善額で獲得する報酬（端数処理前）',
  },
  requiredLift: {
    en: 'YTD lift required',
    de: 'Erforderliche Steigerung seit Jahresbeginn',
    ja: '必要な年初来改善額',
  },
  unlimitedMetricScore: {
    en: 'Metric score before its limits',
    de: 'Leistungswert der Kennzahl vor Begrenzung',
    ja: '上下限適用前の指標スコア',
  },
  metricScore: {
    en: 'Performance score of the metric',
    de: 'Leistungswert der Kennzahl',
    ja: '指標の業績スコア',
  },
  weights: { en: 'Sum of the weights', de: 'Summe der Gewichte', ja: 'ウェイトの合計' },
  weightedScore: { en: 'Weighted score', de: 'Gewichteter Leistungswert', ja: '加重スコア' },
  groupScore: { en: 'Score of the group', de: 'Leistungswert der Gruppe', ja: 'グループのスコア' },
  tierReached: { en: 'Rate of the tier reached', de: 'Satz der erreichten Stufe', ja: '到達した段階の料率' },
  tierAmount: { en: 'Amount of the tier', de: 'Betrag der Stufe', ja: '段階の金額' },
  tieredAmount: { en: 'Amount over all tiers', de: 'Betrag über alle Stufen', ja: '全段階の合計額' },
  fiscalPeriod: { en: 'Computation period', de: 'Abrechnungsperiode', ja: '算定期間' },
  daysAllowed: { en: 'Days allowed', de: 'Frist in Tagen', ja: '期限日数' },
  dueDate: { en: 'Due date', de: 'Fälligkeitstag', ja: '期日' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A step's name for one quarter. */
export function inQuarter(name: Localized, quarter: number): Localized {
  return {
    en: `${name.en}, quarter ${quarter}`,
    de: `${name.de}, ${quarter}. Quartal`,
    ja: `第${quarter}四半期の${name.ja}`,
  };
}
