/** What the Diagnostics tab says. */
export const texts = {
  intro: {
    en: 'For a question to support: versions and what was not understood. No figure of the workbook is in it, and nothing is sent.',
    de: 'Für Fragen an den Support: Versionen und was nicht verstanden wurde. Es enthält keine Zahl der Mappe, und nichts wird gesendet.',
    ja: 'サポートへの問い合わせ用に、バージョンと認識できなかった内容を表示します。ブックの数値は含まれず、送信もされません。',
  },
  looking: { en: 'Gathering', de: 'Wird zusammengestellt', ja: '収集中' },
  copy: { en: 'Copy', de: 'Kopieren', ja: 'コピー' },
  copied: { en: 'Copied.', de: 'Kopiert.', ja: 'コピーしました。' },
  notCopied: {
    en: 'The clipboard is not available here. The text is selected: press Ctrl+C.',
    de: 'Die Zwischenablage ist hier nicht verfügbar. Der Text ist markiert: Strg+C drücken.',
    ja: 'クリップボードを使用できません。テキストが選択されているので、Ctrl+C を押してください。',
  },
  diagnostics: { en: 'Diagnostics', de: 'Diagnose', ja: '診断情報' },
  language: { en: 'Language', de: 'Sprache', ja: '言語' },
} as const;

export const languageNames = { en: 'English', de: 'Deutsch', ja: '日本語' } as const;
