/** What the workbench page says. */
export const texts = {
  product: { en: 'Contract Scorecard', de: 'Contract Scorecard', ja: 'Contract Scorecard' },
  workbench: { en: 'Workbench', de: 'Werkbank', ja: 'ワークベンチ' },
  sheetArea: { en: 'Spreadsheet', de: 'Tabellenblatt', ja: 'スプレッドシート' },
  open: { en: 'Open .xlsx…', de: '.xlsx öffnen …', ja: '.xlsx を開く…' },
  save: { en: 'Save as .xlsx', de: 'Als .xlsx speichern', ja: '.xlsx として保存' },
  workbooks: { en: 'Open workbooks', de: 'Geöffnete Arbeitsmappen', ja: '開いているブック' },
  language: { en: 'Language', de: 'Sprache', ja: '言語' },
  darkTheme: { en: 'Dark theme', de: 'Dunkles Design', ja: 'ダーク テーマ' },
  lightTheme: { en: 'Light theme', de: 'Helles Design', ja: 'ライト テーマ' },
  hidePane: { en: 'Hide the pane', de: 'Aufgabenbereich ausblenden', ja: '作業ウィンドウを非表示' },
  showPane: { en: 'Show the pane', de: 'Aufgabenbereich einblenden', ja: '作業ウィンドウを表示' },
  hint: {
    en: 'Type =SLA.CREDIT( in a cell to see its arguments. F6 goes on to the pane and to the bar.',
    de: 'In eine Zelle =SLA.CREDIT( eingeben, um die Argumente zu sehen. F6 führt weiter zum Aufgabenbereich und zur Leiste.',
    ja: 'セルに =SLA.CREDIT( と入力すると引数が表示されます。F6 キーで作業ウィンドウと上部のバーに移動できます。',
  },
  dropHere: {
    en: 'Drop the .xlsx file to open it',
    de: '.xlsx-Datei zum Öffnen ablegen',
    ja: '.xlsx ファイルをドロップして開く',
  },
  close: { en: 'Close', de: 'Schließen', ja: '閉じる' },
  cancel: { en: 'Cancel', de: 'Abbrechen', ja: 'キャンセル' },
} as const;

export const languageNames = { en: 'English', de: 'Deutsch', ja: '日本語' } as const;
