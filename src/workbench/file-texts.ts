import type { Localized } from '../domain/language';

/** What the page says about files: what it does not show, and what saving leaves out. */
export const fileTexts = {
  opened: { en: 'Opened', de: 'Geöffnet', ja: '開きました' },
  unseen: {
    en: 'Not shown here, and kept in the file:',
    de: 'Hier nicht angezeigt, bleibt aber in der Datei:',
    ja: 'ここでは表示されませんが、ファイルには保持されます：',
  },
  notOpened: { en: 'Not opened', de: 'Nicht geöffnet', ja: '開けませんでした' },
  notSaved: { en: 'Not saved', de: 'Nicht gespeichert', ja: '保存できませんでした' },
  saveTitle: {
    en: 'Some changes will not be in the file',
    de: 'Einige Änderungen kommen nicht in die Datei',
    ja: '一部の変更はファイルに保存されません',
  },
  saveRemarksTitle: {
    en: 'Before you save',
    de: 'Vor dem Speichern',
    ja: '保存の前に',
  },
  saveIntro: {
    en: 'Values, formulas, number formats, notes, table rows and added or removed sheets are saved. Everything else in the file stays as it came. Not written:',
    de: 'Werte, Formeln, Zahlenformate, Notizen, Tabellenzeilen sowie hinzugefügte und entfernte Blätter werden gespeichert. Alles Übrige in der Datei bleibt, wie es war. Nicht geschrieben werden:',
    ja: '値、数式、表示形式、メモ、テーブルの行、追加・削除したシートは保存されます。その他の内容はファイルのまま維持されます。保存されないもの：',
  },
  remarksIntro: { en: 'Also good to know:', de: 'Außerdem:', ja: 'その他の注意：' },
  saveAnyway: { en: 'Save', de: 'Speichern', ja: '保存' },
} as const;

export const unseenTexts: Readonly<Record<string, Localized>> = {
  charts: { en: 'charts', de: 'Diagramme', ja: 'グラフ' },
  pictures: { en: 'pictures', de: 'Bilder', ja: '画像' },
  pivots: { en: 'pivot tables', de: 'Pivot-Tabellen', ja: 'ピボットテーブル' },
  slicers: { en: 'slicers', de: 'Datenschnitte', ja: 'スライサー' },
  macros: { en: 'macros', de: 'Makros', ja: 'マクロ' },
  embedded: { en: 'embedded objects', de: 'eingebettete Objekte', ja: '埋め込みオブジェクト' },
  threadedComments: { en: 'threaded comments', de: 'Kommentare mit Antworten', ja: 'スレッド コメント' },
  controls: { en: 'form controls', de: 'Formularsteuerelemente', ja: 'フォーム コントロール' },
};

export const leftOutTexts: Readonly<Record<string, Localized>> = {
  protectedSheet: {
    en: 'cells changed on a protected sheet',
    de: 'Zelländerungen auf einem geschützten Blatt',
    ja: '保護されたシートでのセルの変更',
  },
  formatting: {
    en: 'fonts, colours, borders and alignment',
    de: 'Schriften, Farben, Rahmen und Ausrichtung',
    ja: 'フォント、色、罫線、配置',
  },
  sizes: {
    en: 'column widths, row heights, hidden rows and columns',
    de: 'Spaltenbreiten, Zeilenhöhen, ausgeblendete Zeilen und Spalten',
    ja: '列の幅、行の高さ、非表示の行と列',
  },
  merges: { en: 'merged cells', de: 'verbundene Zellen', ja: '結合されたセル' },
  frozen: { en: 'frozen rows and columns', de: 'fixierte Zeilen und Spalten', ja: '固定された行と列' },
  tables: {
    en: 'new tables, and columns of tables',
    de: 'neue Tabellen und Tabellenspalten',
    ja: '新しいテーブルとテーブルの列',
  },
  rules: {
    en: 'conditional formats, data validation and filters',
    de: 'bedingte Formate, Datenüberprüfung und Filter',
    ja: '条件付き書式、データの入力規則、フィルター',
  },
  names: { en: 'defined names', de: 'definierte Namen', ja: '定義された名前' },
  sheetNames: {
    en: 'renamed, hidden or shown sheets',
    de: 'umbenannte, aus- oder eingeblendete Blätter',
    ja: 'シート名の変更、表示と非表示',
  },
};

export const remarkTexts: Readonly<Record<string, Localized>> = {
  signature: {
    en: 'The digital signature is taken away: it no longer holds for a changed file.',
    de: 'Die digitale Signatur wird entfernt: Für eine geänderte Datei gilt sie nicht mehr.',
    ja: 'デジタル署名は変更後のファイルでは無効になるため、削除されます。',
  },
  macros: {
    en: 'Macros are kept in the file, but Excel runs them only from an .xlsm file.',
    de: 'Makros bleiben in der Datei, Excel führt sie aber nur aus einer .xlsm-Datei aus.',
    ja: 'マクロはファイルに残りますが、Excel は .xlsm ファイルでのみ実行します。',
  },
  pivots: {
    en: 'Pivot tables show the old figures until Excel refreshes them.',
    de: 'Pivot-Tabellen zeigen die alten Zahlen, bis Excel sie aktualisiert.',
    ja: 'ピボットテーブルは Excel で更新するまで以前の数値を表示します。',
  },
  charts: {
    en: 'Charts show the old figures until Excel redraws them.',
    de: 'Diagramme zeigen die alten Zahlen, bis Excel sie neu zeichnet.',
    ja: 'グラフは Excel が再描画するまで以前の数値を表示します。',
  },
};
