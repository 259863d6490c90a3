import type { Language, Localized } from '../../domain/language';
import type { Severity } from '../finding';

/** The words of the reports. */
export const words = {
  title: { en: 'Scorecard review', de: 'Prüfung der Scorecard', ja: 'スコアカード検証結果' },
  intro: {
    en: 'Figures, dates and rules of the submitted scorecard, held against the contracts and recomputed from the inputs it states. The workbook itself was not changed.',
    de: 'Zahlen, Termine und Regeln der eingereichten Scorecard, anhand der Verträge geprüft und aus den angegebenen Eingaben nachgerechnet. Die Arbeitsmappe selbst wurde nicht verändert.',
    ja: '提出されたスコアカードの数値・期日・ルールを契約と照合し、記載された入力値から再計算した結果です。ブック自体は変更していません。',
  },
  wrong: {
    en: 'Not right as submitted: each error below is a figure, date or result that the contract does not give.',
    de: 'So nicht richtig: Jeder Fehler unten ist eine Zahl, ein Termin oder ein Ergebnis, das der Vertrag nicht ergibt.',
    ja: 'このままでは正しくありません。以下のエラーは、いずれも契約から導かれない数値・期日・判定です。',
  },
  toLookAt: {
    en: 'No error was found; the warnings below should be looked at before the scorecard is accepted.',
    de: 'Kein Fehler gefunden; die Warnungen unten sollten vor der Annahme der Scorecard angesehen werden.',
    ja: 'エラーはありません。スコアカードの承認前に以下の警告をご確認ください。',
  },
  findings: { en: 'Findings', de: 'Befunde', ja: '指摘事項' },
  noFindings: {
    en: 'No findings: everything that was checked is right.',
    de: 'Keine Befunde: Alles Geprüfte stimmt.',
    ja: '指摘事項はありません。検証した項目はすべて正しい値です。',
  },
  nothingChecked: {
    en: 'Nothing was checked: no sheet of a scorecard is filled in.',
    de: 'Nichts wurde geprüft: Kein Blatt einer Scorecard ist ausgefüllt.',
    ja: '検証した項目はありません。記入済みのスコアカードのシートがありません。',
  },
  allFiles: { en: 'All files', de: 'Alle Dateien', ja: '全ファイル' },
  notChecked: { en: 'Not checked', de: 'Nicht geprüft', ja: '検証しなかった項目' },
  notUsable: {
    en: 'This file cannot be used',
    de: 'Diese Datei ist nicht verwendbar',
    ja: 'このファイルは使用できません',
  },
  atStake: { en: 'Money at stake', de: 'Betroffene Beträge', ja: '影響額' },
  inFavour: {
    en: 'in the submitter’s favour',
    de: 'zugunsten des Einreichers',
    ja: '提出者に有利',
  },
  against: { en: 'against the submitter', de: 'zulasten des Einreichers', ja: '提出者に不利' },
  stakeExplained: {
    en: 'The submitter is the supplier: a credit too small, or a fee, balance used or overage too large, is in its favour. The amounts are the sums of the differences of the findings marked with one.',
    de: 'Einreicher ist der Auftragnehmer: Zu seinen Gunsten ist eine zu kleine Gutschrift oder eine zu hohe Vergütung, Kontingentbelastung oder Mehrleistung. Die Beträge sind die Summen der Abweichungen der Befunde, bei denen ein Betrag steht.',
    ja: '提出者は受託者です。クレジットが過少、または報酬・枠の消費・超過額が過大であれば提出者に有利となります。金額は、下記で影響額を示した指摘の差異の合計です。',
  },
  guide: { en: 'How to read this report', de: 'So liest sich dieser Bericht', ja: '本書の見方' },
  cell: { en: 'Cell', de: 'Zelle', ja: 'セル' },
  rule: { en: 'Rule', de: 'Regel', ja: 'ルール' },
  found: { en: 'Found', de: 'Gefunden', ja: '検出値' },
  expected: { en: 'Expected', de: 'Erwartet', ja: '期待値' },
  difference: { en: 'Difference', de: 'Abweichung', ja: '差異' },
  clause: { en: 'Clause', de: 'Klausel', ja: '条項' },
  reading: { en: 'Reading', de: 'Lesart', ja: '解釈' },
  fix: { en: 'What to do', de: 'Abhilfe', ja: '対応' },
  steps: { en: 'Calculation', de: 'Berechnung', ja: '計算過程' },
  step: { en: 'Step', de: 'Schritt', ja: '手順' },
  value: { en: 'Value', de: 'Wert', ja: '値' },
  formula: { en: 'Formula', de: 'Formel', ja: '計算式' },
  readAs: { en: 'Read as', de: 'Gelesen als', ja: '認識したシート' },
  sheet: { en: 'Sheet', de: 'Blatt', ja: 'シート' },
  rows: { en: 'Rows', de: 'Zeilen', ja: '行数' },
  understood: { en: 'What was read', de: 'Was gelesen wurde', ja: '読み取った内容' },
  fingerprint: {
    en: 'SHA-256 of the workbook',
    de: 'SHA-256 der Arbeitsmappe',
    ja: 'ブックの SHA-256',
  },
  rulesVersion: { en: 'Edition of the rules', de: 'Stand der Regeln', ja: 'ルールの版' },
  asOf: { en: 'As of', de: 'Stichtag', ja: '基準日' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What it means that there is no finding: all is right, or nothing was looked at. */
export function silence(isAnySheetFilledIn: boolean): Localized {
  return isAnySheetFilledIn ? words.noFindings : words.nothingChecked;
}

/** How a finding's severity is called. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', de: 'Fehler', ja: 'エラー' },
  warning: { en: 'warning', de: 'Warnung', ja: '警告' },
  info: { en: 'info', de: 'Hinweis', ja: '情報' },
};

const countedWords = {
  error: { one: severityWords.error, many: { en: 'errors', de: 'Fehler' } },
  warning: { one: severityWords.warning, many: { en: 'warnings', de: 'Warnungen' } },
  info: { one: severityWords.info, many: { en: 'infos', de: 'Hinweise' } },
} as const;

/** `1 error`, `54 warnings`. */
export function severityCount(severity: Severity, count: number): Localized {
  const { one, many } = countedWords[severity];
  return {
    en: `${String(count)} ${count === 1 ? one.en : many.en}`,
    de: `${String(count)} ${count === 1 ? one.de : many.de}`,
    ja: `${one.ja} ${String(count)} 件`,
  };
}

/** `2 errors, 1 warning, 3 infos`. */
export function countsText({ errors, warnings, infos }: Counts): Localized {
  const counted = [
    severityCount('error', errors),
    severityCount('warning', warnings),
    severityCount('info', infos),
  ];
  const joined = (language: Language, comma: string) => counted.map((each) => each[language]).join(comma);
  return { en: joined('en', ', '), de: joined('de', ', '), ja: joined('ja', '、') };
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
