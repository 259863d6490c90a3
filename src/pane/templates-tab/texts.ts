/** What the Templates tab says. */
export const texts = {
  samples: { en: 'Sample workbooks', de: 'Beispielmappen', ja: 'サンプルブック' },
  sheets: { en: 'Sheets to fill in', de: 'Blätter zum Ausfüllen', ja: '記入用シート' },
  openAsNew: {
    en: 'Open as a new workbook',
    de: 'Als neue Arbeitsmappe öffnen',
    ja: '新しいブックとして開く',
  },
  preview: { en: 'Insert…', de: 'Einfügen …', ja: '挿入…' },
  insert: { en: 'Insert', de: 'Einfügen', ja: '挿入' },
  cancel: { en: 'Cancel', de: 'Abbrechen', ja: 'キャンセル' },
  adds: {
    en: 'These sheets will be added; nothing that is there is changed:',
    de: 'Diese Blätter werden hinzugefügt; Vorhandenes bleibt unverändert:',
    ja: '次のシートが追加されます。既存の内容は変更されません。',
  },
  taken: {
    en: (name: string) => `“${name}” is there already, so a free name is used`,
    de: (name: string) => `„${name}“ gibt es schon, daher ein freier Name`,
    ja: (name: string) => `「${name}」は既に存在するため、空いている名前を使用します`,
  },
  usesTerms: {
    en: 'Formulas will use the terms and service levels that the workbook has already.',
    de: 'Die Formeln verwenden die schon vorhandenen Vertragsparameter und Service-Levels.',
    ja: '数式は、ブックに既にある契約条件とサービスレベルを使用します。',
  },
  inserted: {
    en: (count: number) => (count === 1 ? 'One sheet was added.' : `${String(count)} sheets were added.`),
    de: (count: number) =>
      count === 1 ? 'Ein Blatt wurde hinzugefügt.' : `${String(count)} Blätter wurden hinzugefügt.`,
    ja: (count: number) => `${String(count)} 枚のシートを追加しました。`,
  },
  opened: {
    en: 'The sample was opened as a new workbook.',
    de: 'Das Beispiel wurde als neue Arbeitsmappe geöffnet.',
    ja: 'サンプルを新しいブックとして開きました。',
  },
  working: { en: 'Working', de: 'In Arbeit', ja: '処理中' },
} as const;
