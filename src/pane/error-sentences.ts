import type { ErrorCode } from '../domain/cell';
import type { Localized } from '../domain/language';

/** What the engine's own errors mean; those of our functions bring their own sentence. */
export const errorSentences: Readonly<Partial<Record<ErrorCode, Localized>>> = {
  '#NAME?': {
    en: 'A name in the formula is not known. Check its spelling, or look it up under Functions.',
    de: 'Ein Name in der Formel ist unbekannt. Schreibweise prüfen oder unter Funktionen nachschlagen.',
    ja: '数式内の名前が不明です。つづりを確認するか、「関数」で調べてください。',
  },
  '#REF!': {
    en: 'The formula refers to a cell, sheet or table that is not there.',
    de: 'Die Formel bezieht sich auf eine Zelle, ein Blatt oder eine Tabelle, die es nicht gibt.',
    ja: '数式が存在しないセル、シート、またはテーブルを参照しています。',
  },
  '#DIV/0!': {
    en: 'The formula divides by zero or by an empty cell.',
    de: 'Die Formel teilt durch null oder durch eine leere Zelle.',
    ja: '0 または空のセルで除算しています。',
  },
  '#VALUE!': {
    en: 'A value in the formula is of the wrong kind, such as text where a number is needed.',
    de: 'Ein Wert in der Formel ist von falscher Art, zum Beispiel Text statt einer Zahl.',
    ja: '数式内の値の種類が正しくありません（数値が必要な箇所に文字列があるなど）。',
  },
  '#N/A': {
    en: 'There is no answer: a value was not found or is not available.',
    de: 'Es gibt keine Antwort: Ein Wert wurde nicht gefunden oder ist nicht verfügbar.',
    ja: '値が見つからないか、使用できません。',
  },
  '#NUM!': {
    en: 'The result is not a number that a cell can hold.',
    de: 'Das Ergebnis ist keine Zahl, die eine Zelle fassen kann.',
    ja: '結果はセルに格納できる数値ではありません。',
  },
  '#NULL!': {
    en: 'The areas in the formula do not overlap.',
    de: 'Die Bereiche in der Formel überschneiden sich nicht.',
    ja: '数式内の範囲が重なっていません。',
  },
  '#SPILL!': {
    en: 'The result needs more cells than are free. Clear the cells below and to the right.',
    de: 'Das Ergebnis braucht mehr freie Zellen. Zellen darunter und rechts davon leeren.',
    ja: '結果を展開するセルが空いていません。下と右のセルを空にしてください。',
  },
  '#CALC!': {
    en: 'The engine cannot calculate this formula.',
    de: 'Die Rechenmaschine kann diese Formel nicht berechnen.',
    ja: 'この数式は計算できません。',
  },
};
