import type { Localized } from '../../domain/language';

/** What can be wrong with the inside of a file, as it stands after “The file is damaged:”. */
export const damage = {
  endMissing: { en: 'its end is missing', de: 'ihr Ende fehlt', ja: '末尾がありません' },
  directoryBroken: {
    en: 'its directory is broken',
    de: 'ihr Inhaltsverzeichnis ist defekt',
    ja: '目録が壊れています',
  },
  workbookMissing: {
    en: 'the workbook part is missing',
    de: 'der Teil mit der Arbeitsmappe fehlt',
    ja: 'ブックのパーツがありません',
  },
  partMissing: (part: string): Localized => ({
    en: `the part “${part}” is missing`,
    de: `der Teil „${part}“ fehlt`,
    ja: `パーツ「${part}」がありません`,
  }),
  partTwice: (part: string): Localized => ({
    en: `the part “${part}” is there twice`,
    de: `der Teil „${part}“ ist doppelt vorhanden`,
    ja: `パーツ「${part}」が重複しています`,
  }),
  partCutOff: (part: string): Localized => ({
    en: `the part “${part}” is cut off`,
    de: `der Teil „${part}“ ist abgeschnitten`,
    ja: `パーツ「${part}」が途中で切れています`,
  }),
  packedUnknown: (part: string): Localized => ({
    en: `the part “${part}” is packed in an unknown way`,
    de: `der Teil „${part}“ ist auf unbekannte Weise gepackt`,
    ja: `パーツ「${part}」の圧縮方式が不明です`,
  }),
  notUnpacked: (part: string): Localized => ({
    en: `the part “${part}” cannot be unpacked`,
    de: `der Teil „${part}“ lässt sich nicht entpacken`,
    ja: `パーツ「${part}」を展開できません`,
  }),
  notXml: (part: string): Localized => ({
    en: `“${part}” is not well-formed XML`,
    de: `„${part}“ ist kein wohlgeformtes XML`,
    ja: `「${part}」は整形式の XML ではありません`,
  }),
  noTable: (part: string): Localized => ({
    en: `“${part}” holds no table`,
    de: `„${part}“ enthält keine Tabelle`,
    ja: `「${part}」にテーブルがありません`,
  }),
  tableNowhere: (table: string): Localized => ({
    en: `the table “${table}” has no place`,
    de: `die Tabelle „${table}“ steht nirgends`,
    ja: `テーブル「${table}」の範囲がありません`,
  }),
  rowUnnumbered: (sheet: string): Localized => ({
    en: `a row of “${sheet}” has no number`,
    de: `eine Zeile von „${sheet}“ hat keine Nummer`,
    ja: `「${sheet}」に番号のない行があります`,
  }),
  cellInWrongRow: (sheet: string): Localized => ({
    en: `a cell of “${sheet}” stands in a wrong row`,
    de: `eine Zelle von „${sheet}“ steht in einer falschen Zeile`,
    ja: `「${sheet}」に行の誤ったセルがあります`,
  }),
  columnsUnnumbered: (sheet: string): Localized => ({
    en: `the columns of “${sheet}” have no number`,
    de: `die Spalten von „${sheet}“ haben keine Nummer`,
    ja: `「${sheet}」に番号のない列があります`,
  }),
  notANumber: (sheet: string, text: string): Localized => ({
    en: `a number of “${sheet}” is none: “${text}”`,
    de: `eine Zahl von „${sheet}“ ist keine: „${text}“`,
    ja: `「${sheet}」の数値が数値ではありません：「${text}」`,
  }),
} as const;
