/** What the catalogue view says. */
export const texts = {
  search: { en: 'Search functions', de: 'Funktionen suchen', ja: '関数を検索' },
  noMatch: {
    en: 'No function matches. Search by name, argument or word of the description.',
    de: 'Keine Funktion passt. Gesucht wird in Namen, Argumenten und Beschreibungen.',
    ja: '該当する関数がありません。名前、引数、説明の語句で検索できます。',
  },
  arguments: { en: 'Arguments', de: 'Argumente', ja: '引数' },
  optional: { en: 'optional', de: 'optional', ja: '省略可' },
  whenOmitted: { en: 'if omitted', de: 'ohne Angabe', ja: '省略時' },
  examples: { en: 'Examples', de: 'Beispiele', ja: '例' },
  clause: { en: 'Contract clause', de: 'Vertragsklausel', ja: '契約条項' },
  readings: { en: 'Readings chosen', de: 'Gewählte Lesarten', ja: '採用した解釈' },
  insert: {
    en: 'Put into the selected cell',
    de: 'In die markierte Zelle einsetzen',
    ja: '選択中のセルに入力',
  },
  spills: {
    en: (rows: number, columns: number) => `spills ${rows} × ${columns} cells`,
    de: (rows: number, columns: number) => `füllt ${rows} × ${columns} Zellen`,
    ja: (rows: number, columns: number) => `${rows} × ${columns} セルに展開`,
  },
  cellTaken: {
    en: (cell: string) => `${cell} is not empty. Select an empty cell for the example.`,
    de: (cell: string) => `${cell} ist nicht leer. Bitte eine leere Zelle für das Beispiel markieren.`,
    ja: (cell: string) => `${cell} は空ではありません。例を入力する空のセルを選択してください。`,
  },
} as const;

/** What the three families of functions are about. */
export const families = [
  {
    prefix: 'SLA',
    title: { en: 'Service levels', de: 'Service-Levels', ja: 'サービスレベル' },
  },
  {
    prefix: 'INCENTIVE',
    title: { en: 'Incentive fees', de: 'Anreizvergütung', ja: 'インセンティブ報酬' },
  },
  {
    prefix: 'QUOTA',
    title: { en: 'Prepaid quotas', de: 'Kontingente', ja: '前払い利用枠' },
  },
] as const;
