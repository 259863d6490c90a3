import type { Localized } from '../domain/language';

/** What the limits on a file count, as it stands after a number: “more than 500 sheets”. */
export const limitNames = {
  fileBytes: { en: 'bytes in the file', de: 'Bytes in der Datei', ja: 'バイト（ファイルの大きさ）' },
  parts: { en: 'parts in the archive', de: 'Teile im Archiv', ja: '個（アーカイブ内のパーツ）' },
  partBytes: {
    en: 'bytes in one unpacked part',
    de: 'Bytes in einem entpackten Teil',
    ja: 'バイト（展開後の 1 パーツ）',
  },
  unpackedBytes: { en: 'unpacked bytes', de: 'Bytes nach dem Entpacken', ja: 'バイト（展開後の合計）' },
  ratio: {
    en: 'times its packed size when unpacked',
    de: 'mal so viele Bytes nach dem Entpacken',
    ja: '倍（展開後の大きさ）',
  },
  depth: { en: 'nested elements', de: 'ineinander geschachtelte Elemente', ja: '階層（要素の入れ子）' },
  sheets: { en: 'sheets', de: 'Blätter', ja: '枚（シート）' },
  rows: { en: 'rows in a sheet', de: 'Zeilen in einem Blatt', ja: '行（シート）' },
  columns: { en: 'columns in a sheet', de: 'Spalten in einem Blatt', ja: '列（シート）' },
  cells: { en: 'filled cells', de: 'gefüllte Zellen', ja: '個（値のあるセル）' },
  formattedBlanks: {
    en: 'formatted empty cells',
    de: 'formatierte leere Zellen',
    ja: '個（書式のみのセル）',
  },
  readCells: { en: 'cells in one reading', de: 'Zellen in einem Lesevorgang', ja: '個（一度に読むセル）' },
  sharedStrings: { en: 'different texts', de: 'verschiedene Texte', ja: '個（異なる文字列）' },
  textLength: { en: 'characters in a cell', de: 'Zeichen in einer Zelle', ja: '文字（セル）' },
  styles: { en: 'cell styles', de: 'Zellformatvorlagen', ja: '個（セルの書式）' },
  names: { en: 'defined names', de: 'definierte Namen', ja: '個（定義された名前）' },
  tables: { en: 'tables', de: 'Tabellen', ja: '個（テーブル）' },
  tableColumns: { en: 'columns in a table', de: 'Spalten in einer Tabelle', ja: '列（テーブル）' },
  merged: { en: 'merged areas', de: 'verbundene Bereiche', ja: '個（結合範囲）' },
  externalLinks: {
    en: 'links to other workbooks',
    de: 'Verknüpfungen mit anderen Arbeitsmappen',
    ja: '件（他のブックへのリンク）',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type LimitName = keyof typeof limitNames;
