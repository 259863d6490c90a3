import type { Reading } from '../trace';

/** A6 Ex.4 §1.2 F: the metrics' definitions stand in a supplement that the filing does not contain. */
export const liftOverBaseline: Reading = {
  clause: 'A6 Ex.4 §1.2 F',
  text: {
    en: 'Lift is read as actual − baseline, because the metrics’ own definitions are not in the filing; it can be negative.',
    de: 'Die Steigerung wird als Istwert − Basiswert gelesen, weil die Definitionen der Kennzahlen nicht im Vertragstext stehen; sie kann negativ sein.',
    ja: '指標の定義が公開文書にないため、改善額は「実績 − 基準値」と解釈します。負の値もあり得ます。',
  },
};

/** A6 Ex.4 §1.2 J: legal, but a reviewer must know it. */
export const linesApart: Reading = {
  clause: 'A6 Ex.4 §1.2 J',
  text: {
    en: 'The two lines of this scheme do not meet at the threshold: there, one cent of cash or lift moves the score by this step (0 where the score limits cover it).',
    de: 'Die beiden Geraden dieses Schemas treffen sich an der Schwelle nicht: Dort verschiebt ein einziger Cent Zahlungseingang oder Steigerung den Leistungswert um diesen Sprung (0, wo die Grenzen des Leistungswerts ihn verdecken).',
    ja: 'この制度の 2 本の直線は閾値で一致しません。閾値では回収額または改善額の 1 セントの差でスコアがこの幅だけ動きます（スコアの上下限に隠れる場合は 0）。',
  },
};

/** A6 Ex.4 §6 speaks of amounts earned; amounts are stated in cents. */
export const statedAmounts: Reading = {
  clause: 'A6 Ex.4 §6',
  text: {
    en: 'The YTD incentive fee earned is a stated amount, rounded to cents each quarter; period earnings and fees are differences of such amounts, so that a scorecard’s columns add up.',
    de: 'Die seit Jahresbeginn verdiente Incentive-Vergütung ist ein ausgewiesener Betrag und wird je Quartal auf Cent gerundet; Periodenverdienst und Vergütung sind Differenzen solcher Beträge, sodass die Spalten einer Scorecard aufgehen.',
    ja: '年初来の獲得インセンティブ報酬は表示金額として四半期ごとにセント単位へ四捨五入します。期間獲得額と報酬はその差額なので、スコアカードの各列の合計が一致します。',
  },
};

/** A6 Ex.4 §6 deducts „all incentive fees“ of the earlier periods. */
export const signedEarlierFees: Reading = {
  clause: 'A6 Ex.4 §6',
  text: {
    en: 'Earlier fees are deducted with their sign: deducting only positive ones would take a negative fee back twice.',
    de: 'Frühere Vergütungen werden mit Vorzeichen abgezogen: Zöge man nur positive ab, würde eine negative Vergütung zweimal zurückgeholt.',
    ja: '過去の報酬は符号付きで控除します。正の報酬だけを控除すると、負の報酬が二重に取り戻されるためです。',
  },
};

/** A6 Ex.4 §7 step 3: „future incentive fees“ names no fiscal year. */
export const creditAcrossYears: Reading = {
  clause: 'A6 Ex.4 §7 step 3',
  text: {
    en: 'A negative incentive fee is a credit against future incentive fees, across a fiscal year’s end too.',
    de: 'Eine negative Incentive-Vergütung ist ein Guthaben für künftige Incentive-Vergütungen, auch über das Ende des Geschäftsjahres hinaus.',
    ja: '負のインセンティブ報酬は将来のインセンティブ報酬に対するクレジットとなり、会計年度末を越えて繰り越されます。',
  },
};

/** A6 §4.03: the sentence is garbled in the filing's translation. */
export const acuteByAnalogy: Reading = {
  clause: 'A6 §4.03',
  text: {
    en: 'The garbled formula is repaired by analogy with Ex.4 §1.2 J; the performance target is the value whose score is the base.',
    de: 'Die entstellte Formel wird in Analogie zu Ex.4 §1.2 J ergänzt; das Leistungsziel ist der Wert, dessen Leistungswert der Sockel ist.',
    ja: '乱れた計算式は Ex.4 §1.2 J にならって補います。業績目標は、スコアが基礎スコアとなる値です。',
  },
};

/** A6 §4.03 gives one formula for all metrics. */
export const lowerIsBetterByBound: Reading = {
  clause: 'A6 §4.03',
  text: {
    en: 'The bound lies below the target: lower is better, and the formula needs no change for it.',
    de: 'Die Grenze liegt unter dem Ziel: Niedriger ist besser, und die Formel braucht dafür keine Änderung.',
    ja: '境界値が目標を下回るため、低いほど良い指標です。計算式はそのまま使えます。',
  },
};

/** A6 §4.01: the weights stand in MPSA Exhibit 4-B, which the filing does not contain. */
export const weightsMakeAWhole: Reading = {
  clause: 'A6 §4.01',
  text: {
    en: 'The weights of a group’s metrics must add up to exactly 100 %.',
    de: 'Die Gewichte der Kennzahlen einer Gruppe müssen zusammen genau 100 % ergeben.',
    ja: 'グループの指標のウェイトは合計がちょうど 100 % でなければなりません。',
  },
};

/** A6 §4.04: metrics 3, 6 and 10 have empty target cells. */
export const noTargetNoScore: Reading = {
  clause: 'A6 §4.04',
  text: {
    en: 'A metric without a target carries no score: with a weight of 0 its score may be blank.',
    de: 'Eine Kennzahl ohne Ziel trägt keinen Leistungswert: Bei einem Gewicht von 0 darf er leer bleiben.',
    ja: '目標のない指標はスコアを持ちません。ウェイトが 0 であればスコアは空白で構いません。',
  },
};

/** A6 Ex.4 §8: an adjustment counts from the period of its request on. */
export const reopensFromRequest: Reading = {
  clause: 'A6 Ex.4 §8',
  text: {
    en: 'An adjustment counts from the period of its request on; periods that pass between request and agreement reopen.',
    de: 'Eine Anpassung gilt ab der Periode ihrer Beantragung; Perioden zwischen Beantragung und Vereinbarung werden wieder geöffnet.',
    ja: '調整は請求した期間から適用し、請求から合意までに経過した期間は再計算します。',
  },
};
