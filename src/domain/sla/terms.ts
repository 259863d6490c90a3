import type { Localized } from '../language';

/** The names of the steps of a service-level calculation: each word of the exhibits once, in three languages. */
export const term = {
  averageSpeedOfAnswer: {
    en: 'Average speed of answer',
    de: 'Durchschnittliche Wartezeit bis zur Rufannahme',
    ja: '平均応答速度',
  },
  rate: { en: 'Rate', de: 'Quote', ja: '比率' },
  surveyScore: { en: 'Survey score', de: 'Umfragewert', ja: '満足度調査スコア' },
  enoughResponses: {
    en: 'Enough answers to be measured',
    de: 'Genügend Antworten für eine Messung',
    ja: '測定に足りる回答数',
  },
  netSatisfied: { en: 'Satisfied, net', de: 'Zufriedene abzüglich Unzufriedene', ja: '満足の純数' },
  unchanged: { en: 'Unchanged', de: 'Unverändert', ja: '変更なし' },
  accuracy: { en: 'Accuracy', de: 'Genauigkeit', ja: '正確率' },
  dailyRevenue: { en: 'Average daily revenue', de: 'Durchschnittlicher Tageserlös', ja: '1 日平均収益' },
  daysOfRevenue: { en: 'Days of revenue', de: 'Erlöstage', ja: '収益日数' },
  meanBalance: {
    en: 'Mean of the month-end balances',
    de: 'Mittelwert der Monatsendsalden',
    ja: '月末残高の平均',
  },
  balanceCounted: { en: 'Balance that counts', de: 'Anzurechnender Saldo', ja: '算入する残高' },
  unpostedDays: {
    en: 'Unposted cash days',
    de: 'Nicht verbuchte Zahlungseingänge in Erlöstagen',
    ja: '未消込入金日数',
  },
  counted: { en: 'Counted', de: 'Gezählt', ja: '算入件数' },
  onTime: { en: 'Completed in time', de: 'Fristgerecht abgeschlossen', ja: '期限内完了件数' },
  shareOnTime: { en: 'Share completed in time', de: 'Anteil fristgerecht', ja: '期限内完了率' },
  targetInForce: { en: 'Target in force', de: 'Geltender Zielwert', ja: '適用目標値' },
  windowInEffect: {
    en: 'Window on or after the effective date',
    de: 'Messzeitraum ab dem Wirksamkeitstermin',
    ja: '測定期間が発効日以降',
  },
  measured: { en: 'Actual measured', de: 'Istwert gemessen', ja: '実績の測定' },
  targetMet: { en: 'Target met', de: 'Zielwert erreicht', ja: '目標達成' },
  status: { en: 'Status', de: 'Status', ja: '判定' },
  levelsInEffect: {
    en: 'Service levels in effect',
    de: 'Wirksame Service-Levels',
    ja: '有効なサービスレベル数',
  },
  levelsVoid: { en: 'Service levels void', de: 'Ausgesetzte Service-Levels', ja: '無効なサービスレベル数' },
  applicable: { en: 'Components applicable', de: 'Anwendbare Komponenten', ja: '対象となる構成要素数' },
  missed: { en: 'Components missed', de: 'Verfehlte Komponenten', ja: '未達の構成要素数' },
  shareMissed: { en: 'Share missed', de: 'Verfehlter Anteil', ja: '未達割合' },
  riskOfLevel: {
    en: 'Amount at risk of one level',
    de: 'Risikobetrag eines Service-Levels',
    ja: '1 サービスレベル当たりのリスク額',
  },
  credit: { en: 'Service level credit', de: 'Service-Level-Gutschrift', ja: 'サービスレベルクレジット' },
  uncappedTotal: {
    en: 'Credits before the cap',
    de: 'Gutschriften vor der Obergrenze',
    ja: '上限適用前のクレジット合計',
  },
  amountAtRisk: { en: 'Amount at risk', de: 'Risikobetrag', ja: 'リスク額' },
  totalCredit: { en: 'Total of the credits', de: 'Summe der Gutschriften', ja: 'クレジット合計' },
  totalReturned: {
    en: 'Total of the credits returned',
    de: 'Summe der zurückverdienten Gutschriften',
    ja: '返還クレジット合計',
  },
  tierFrom: { en: 'Tier from', de: 'Stufe von', ja: '段階の下限' },
  tierTo: { en: 'Tier to', de: 'Stufe bis', ja: '段階の上限' },
  tierRate: { en: 'Rate of the tier', de: 'Satz der Stufe', ja: '段階の料率' },
} as const satisfies Record<string, Localized>;

/** The credit of one row of a column. */
export function creditOfRow(row: number): Localized {
  return { en: `Credit, row ${row}`, de: `Gutschrift, Zeile ${row}`, ja: `クレジット（${row} 行目）` };
}

/** The credit that one row of a column gives back. */
export function returnedOfRow(row: number): Localized {
  return {
    en: `Credit returned, row ${row}`,
    de: `Zurückverdiente Gutschrift, Zeile ${row}`,
    ja: `返還クレジット（${row} 行目）`,
  };
}
