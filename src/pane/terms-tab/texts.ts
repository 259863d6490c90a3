/** What the Terms tab says. */
export const texts = {
  looking: { en: 'Reading the terms', de: 'Vertragsparameter werden gelesen', ja: '契約条件を読み取り中' },
  again: { en: 'Look again', de: 'Erneut lesen', ja: '再読み取り' },
  noSheet: {
    en: 'The workbook has no Terms sheet. Insert one under Templates.',
    de: 'Die Arbeitsmappe hat kein Blatt „Vertragsparameter“. Es lässt sich unter Vorlagen einfügen.',
    ja: 'ブックに「契約条件」シートがありません。「テンプレート」から挿入できます。',
  },
  allAgreed: {
    en: 'Every term has an agreed value.',
    de: 'Alle Vertragsparameter haben einen vereinbarten Wert.',
    ja: 'すべての契約条件に合意済みの値が入力されています。',
  },
  missing: { en: 'Missing', de: 'Fehlend', ja: '未入力' },
  missingAbout: {
    en: 'Figures that depend on these cannot be checked.',
    de: 'Davon abhängige Zahlen sind nicht prüfbar.',
    ja: 'これらに依存する数値は検証できません。',
  },
  illustrative: { en: 'Illustrative', de: 'Beispielwerte', ja: '例示値' },
  illustrativeAbout: {
    en: 'Sample figures that nobody agreed on: replace them before anything is invoiced.',
    de: 'Von niemandem vereinbarte Beispielwerte: vor jeder Rechnung ersetzen.',
    ja: '合意されていない例示の値です。請求前に置き換えてください。',
  },
  counts: {
    en: (missing: number, illustrative: number) =>
      `${String(missing)} missing, ${String(illustrative)} illustrative`,
    de: (missing: number, illustrative: number) =>
      `${String(missing)} fehlend, ${illustrative === 1 ? '1 Beispielwert' : `${String(illustrative)} Beispielwerte`}`,
    ja: (missing: number, illustrative: number) =>
      `未入力 ${String(missing)} 件、例示値 ${String(illustrative)} 件`,
  },
} as const;
