import type { Localized } from '../../domain/language';
import type { Term } from '../terms';
import {
  type AcuteSchemeKey,
  acuteSchemeKeys,
  acuteSchemePrefix,
  type ProviderSchemeKey,
  providerSchemeKeys,
  providerSchemePrefix,
  type TimetableKey,
} from './scheme';

interface SchemeTexts {
  readonly name: Localized;
  readonly description: Localized;
  readonly illustrative: string;
}

/**
 * The illustrative scheme's two lines meet at the threshold: both give a score of 0.5 at a lift of 2 %.
 */
const providerTexts: Readonly<Record<ProviderSchemeKey, SchemeTexts>> = {
  threshold: {
    name: {
      en: 'Threshold between the two regimes',
      de: 'Schwelle zwischen den beiden Bereichen',
      ja: '二つの算式を分ける閾値',
    },
    description: {
      en: 'YTD lift % from which the high regime’s formula applies',
      de: 'Steigerung seit Jahresbeginn (%), ab der die Formel des oberen Bereichs gilt',
      ja: '上位区分の算式を適用する年初来改善率の境界値',
    },
    illustrative: '0.02',
  },
  lowLower: {
    name: { en: 'Lower bound, low regime', de: 'Untergrenze, unterer Bereich', ja: '下限（下位区分）' },
    description: {
      en: 'Lower bound score L₁ below the threshold',
      de: 'Untere Grenze L₁ unterhalb der Schwelle',
      ja: '閾値未満の場合の下限スコア L₁',
    },
    illustrative: '0',
  },
  lowUpper: {
    name: { en: 'Upper bound, low regime', de: 'Obergrenze, unterer Bereich', ja: '上限（下位区分）' },
    description: {
      en: 'Upper bound score U₁ below the threshold; not equal to L₁',
      de: 'Obere Grenze U₁ unterhalb der Schwelle; ungleich L₁',
      ja: '閾値未満の場合の上限スコア U₁（L₁と異なること）',
    },
    illustrative: '0.02',
  },
  lowMultiplier: {
    name: { en: 'Multiplier, low regime', de: 'Multiplikator, unterer Bereich', ja: '乗数（下位区分）' },
    description: {
      en: 'Factor M₁ of the formula below the threshold',
      de: 'Faktor M₁ der Formel unterhalb der Schwelle',
      ja: '閾値未満の算式の乗数 M₁',
    },
    illustrative: '0.5',
  },
  highLower: {
    name: { en: 'Lower bound, high regime', de: 'Untergrenze, oberer Bereich', ja: '下限（上位区分）' },
    description: {
      en: 'Lower bound score L₂ from the threshold on',
      de: 'Untere Grenze L₂ ab der Schwelle',
      ja: '閾値以上の場合の下限スコア L₂',
    },
    illustrative: '0.02',
  },
  highUpper: {
    name: { en: 'Upper bound, high regime', de: 'Obergrenze, oberer Bereich', ja: '上限（上位区分）' },
    description: {
      en: 'Upper bound score U₂ from the threshold on; not equal to L₂',
      de: 'Obere Grenze U₂ ab der Schwelle; ungleich L₂',
      ja: '閾値以上の場合の上限スコア U₂（L₂と異なること）',
    },
    illustrative: '0.06',
  },
  highMultiplier: {
    name: { en: 'Multiplier, high regime', de: 'Multiplikator, oberer Bereich', ja: '乗数（上位区分）' },
    description: {
      en: 'Factor M₂ of the formula from the threshold on',
      de: 'Faktor M₂ der Formel ab der Schwelle',
      ja: '閾値以上の算式の乗数 M₂',
    },
    illustrative: '0.5',
  },
  highBase: {
    name: { en: 'Base score, high regime', de: 'Sockel, oberer Bereich', ja: '基礎スコア（上位区分）' },
    description: {
      en: 'Score B₂ at the lower bound, added in the high regime',
      de: 'Wert B₂ an der Untergrenze, im oberen Bereich addiert',
      ja: '上位区分で加算する、下限でのスコア B₂',
    },
    illustrative: '0.5',
  },
  minScore: {
    name: {
      en: 'Lowest provider performance score',
      de: 'Niedrigster Leistungswert',
      ja: '業績スコアの下限',
    },
    description: {
      en: 'The score is never below this',
      de: 'Der Leistungswert liegt nie darunter',
      ja: 'スコアはこの値を下回りません',
    },
    illustrative: '0',
  },
  maxScore: {
    name: { en: 'Highest provider performance score', de: 'Höchster Leistungswert', ja: '業績スコアの上限' },
    description: {
      en: 'The score is never above this',
      de: 'Der Leistungswert liegt nie darüber',
      ja: 'スコアはこの値を上回りません',
    },
    illustrative: '1',
  },
  rate: {
    name: { en: 'Fee rate', de: 'Vergütungssatz', ja: '報酬率' },
    description: {
      en: 'Share of YTD cash that is earned at a score of 1',
      de: 'Anteil der Zahlungseingänge seit Jahresbeginn, der bei einem Leistungswert von 1 verdient ist',
      ja: 'スコア1のときに獲得する、年初来の現金回収額に対する割合',
    },
    illustrative: '0.004',
  },
};

export const providerScoreTerms: readonly Term[] = providerSchemeKeys.map(({ key, clause }) => ({
  key: `${providerSchemePrefix}${key}`,
  type: key === 'rate' ? 'fraction' : 'number',
  unit: key === 'rate' ? 'fraction' : 'number',
  clause,
  ...providerTexts[key],
  origin: 'redacted',
  perNetwork: 'allowed',
  perQuarter: 'no',
}));

const acuteTexts: Readonly<Record<AcuteSchemeKey, SchemeTexts>> = {
  multiplier: {
    name: { en: 'Multiplier Z', de: 'Multiplikator Z', ja: '乗数 Z' },
    description: {
      en: 'Factor of (actual − target) ÷ (upper bound − target)',
      de: 'Faktor zu (Ist − Ziel) ÷ (Obergrenze − Ziel)',
      ja: '(実績 − 目標) ÷ (上限 − 目標) に乗じる係数',
    },
    illustrative: '0.5',
  },
  base: {
    name: { en: 'Base score', de: 'Sockelwert', ja: '基礎スコア' },
    description: {
      en: 'Score of an actual that equals the performance target',
      de: 'Leistungswert, wenn das Ist dem Ziel entspricht',
      ja: '実績が業績目標と一致する場合のスコア',
    },
    illustrative: '0.5',
  },
  minScore: {
    name: { en: 'Lowest performance score', de: 'Niedrigster Leistungswert', ja: '業績スコアの下限' },
    description: {
      en: 'The score of a metric is never below this',
      de: 'Der Leistungswert einer Kennzahl liegt nie darunter',
      ja: '各指標のスコアはこの値を下回りません',
    },
    illustrative: '0',
  },
  maxScore: {
    name: { en: 'Highest performance score', de: 'Höchster Leistungswert', ja: '業績スコアの上限' },
    description: {
      en: 'The score of a metric is never above this',
      de: 'Der Leistungswert einer Kennzahl liegt nie darüber',
      ja: '各指標のスコアはこの値を上回りません',
    },
    illustrative: '1',
  },
};

export const acuteScoreTerms: readonly Term[] = acuteSchemeKeys.map(({ key, clause }) => ({
  key: `${acuteSchemePrefix}${key}`,
  type: 'number',
  unit: 'number',
  clause,
  ...acuteTexts[key],
  origin: 'redacted',
  perNetwork: 'allowed',
  perQuarter: 'no',
}));

export const timetableTexts: Readonly<Record<TimetableKey, SchemeTexts>> = {
  reviewDays: {
    name: {
      en: 'Time to review the scorecard',
      de: 'Frist zur Prüfung der Scorecard',
      ja: 'スコアカードのレビュー期限',
    },
    description: {
      en: 'Days after delivery within which both parties review the scorecard',
      de: 'Tage nach Zustellung, innerhalb derer beide Parteien die Scorecard prüfen',
      ja: '交付後、両当事者がスコアカードをレビューすべき日数',
    },
    illustrative: '15',
  },
  invoiceDays: {
    name: {
      en: 'Time to invoice the incentive fee',
      de: 'Frist zur Rechnungsstellung',
      ja: '請求書の発行期限',
    },
    description: {
      en: 'Days after the period’s end within which the incentive fee is invoiced',
      de: 'Tage nach Ende der Abrechnungsperiode, innerhalb derer die Incentive-Vergütung in Rechnung gestellt wird',
      ja: '算定期間の終了後、インセンティブ報酬を請求すべき日数',
    },
    illustrative: '60',
  },
  objectionDays: {
    name: { en: 'Time to object', de: 'Einspruchsfrist', ja: '異議申立期限' },
    description: {
      en: 'Days after delivery after which the result is final and binding without written objection',
      de: 'Tage nach Zustellung, nach denen das Ergebnis ohne schriftlichen Einspruch endgültig und verbindlich ist',
      ja: '交付後、書面による異議がなければ結果が最終的かつ拘束力を持つに至る日数',
    },
    illustrative: '30',
  },
};
