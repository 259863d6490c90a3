import { allGroups, exhibits, levelChoices } from './choices';
import type { Field } from './layout';

/** Columns that several sheets have alike. */

export const exhibitField = {
  heading: { en: 'Exhibit', de: 'Anlage', ja: '別紙' },
  aliases: ['Anhang', '添付ファイル'],
  type: 'choice',
  role: 'prefilled',
  choices: exhibits,
  note: {
    en: '3-A: acute groups; 3-B: provider groups',
    de: '3-A: Akutgruppen; 3-B: Ärztegruppen',
    ja: '3-A：急性期グループ、3-B：医師グループ',
  },
  clause: 'A6 Ex.3-A; A6 Ex.3-B',
} as const satisfies Field;

export const levelField = {
  heading: { en: 'Level', de: 'Service-Level', ja: 'レベル' },
  aliases: ['Service level', 'SL', 'サービスレベル'],
  type: 'code',
  role: 'prefilled',
  choices: levelChoices,
  note: { en: 'Number of the service level', de: 'Nummer des Service-Levels', ja: 'サービスレベルの番号' },
  clause: 'A6 Ex.3-A §3; A6 Ex.3-B §2',
} as const satisfies Field;

export const componentField = {
  heading: { en: 'Component', de: 'Komponente', ja: '構成要素' },
  aliases: ['Sub-service level', 'Comp.', 'コンポーネント'],
  type: 'code',
  indispensable: true,
  role: 'prefilled',
  note: {
    en: 'Code of the measured part; a level without parts has its own number',
    de: 'Kürzel des gemessenen Teils; ein Service-Level ohne Teile trägt seine eigene Nummer',
    ja: '測定対象の要素コード。要素のないレベルはレベル番号を記載',
  },
  clause: 'A6 Ex.3-A §7.3.1, §7.3.2; A6 Ex.3-B §6.3(A)',
} as const satisfies Field;

export const groupField = {
  heading: { en: 'Group', de: 'Gruppe', ja: 'グループ' },
  aliases: ['SLA group', 'Incentive group'],
  type: 'choice',
  role: 'prefilled',
  choices: allGroups,
  note: {
    en: 'Acute or provider group; each is measured by itself',
    de: 'Akut- oder Ärztegruppe; jede wird für sich gemessen',
    ja: '急性期グループまたは医師グループ。グループごとに測定',
  },
  clause: 'A6 Schedule A; A6 Ex.3-B §1',
} as const satisfies Field;

export const clauseField = {
  heading: { en: 'Clause', de: 'Klausel', ja: '条項' },
  aliases: ['Fundstelle', 'Vertragsstelle', 'Source', '根拠条項'],
  type: 'text',
  role: 'prefilled',
  optional: true,
  note: {
    en: 'Where the contract says so',
    de: 'Fundstelle im Vertrag',
    ja: '契約書の該当条項',
  },
} as const satisfies Field;

export const noteField = {
  heading: { en: 'Note', de: 'Anmerkung', ja: '備考' },
  aliases: ['Notes', 'Remark', 'Remarks', 'Comment', 'Bemerkung', 'Notiz', 'Kommentar', 'メモ', 'コメント'],
  type: 'text',
  role: 'prefilled',
  optional: true,
  note: { en: 'Free text', de: 'Freitext', ja: '自由記述' },
} as const satisfies Field;

export const windowStartField = {
  heading: { en: 'Window start', de: 'Beginn des Messzeitraums', ja: '測定期間開始日' },
  aliases: [
    'Start of window',
    'Measurement window start',
    'Messzeitraum von',
    'Fensterbeginn',
    '測定ウィンドウ開始日',
  ],
  type: 'date',
  role: 'input',
  note: {
    en: 'First day of the measurement window',
    de: 'Erster Tag des Messzeitraums',
    ja: '測定期間の初日',
  },
  clause: 'A6 Ex.3-A §6.1; A6 Ex.3-B §5.1',
} as const satisfies Field;

export const windowEndField = {
  heading: { en: 'Window end', de: 'Ende des Messzeitraums', ja: '測定期間終了日' },
  aliases: [
    'End of window',
    'Measurement window end',
    'Messzeitraum bis',
    'Fensterende',
    '測定ウィンドウ終了日',
  ],
  type: 'date',
  role: 'input',
  note: {
    en: 'Last day of the measurement window',
    de: 'Letzter Tag des Messzeitraums',
    ja: '測定期間の最終日',
  },
  clause: 'A6 Ex.3-A §6.1; A6 Ex.3-B §5.1',
} as const satisfies Field;

export const numeratorField = {
  heading: { en: 'Numerator', de: 'Zähler', ja: '分子' },
  type: 'number',
  role: 'input',
  note: {
    en: 'What is measured, as the level’s metric says: calls, cases, hold seconds, a balance',
    de: 'Was gemessen wird, je nach Kennzahl: Anrufe, Fälle, Wartesekunden, ein Saldo',
    ja: '指標に応じた測定値（コール数、症例数、保留秒数、残高など）',
  },
  clause: 'A6 Ex.3-A §3; A6 Ex.3-B §2',
} as const satisfies Field;

export const lessField = {
  heading: { en: 'Less', de: 'Abzug', ja: '控除' },
  aliases: ['Deduction', 'minus', 'abzüglich', '減算'],
  type: 'number',
  role: 'input',
  optional: true,
  note: {
    en: 'What the metric deducts: dissatisfied answers, changed codes, excluded balances; blank where it deducts nothing',
    de: 'Was die Kennzahl abzieht: unzufriedene Antworten, geänderte Codes, ausgenommene Salden; sonst leer',
    ja: '指標で控除する値（不満足回答、変更コード、除外残高など）。控除がない場合は空欄',
  },
  clause: 'A6 Ex.3-A §3; A6 Ex.3-B §2',
} as const satisfies Field;

export const denominatorField = {
  heading: { en: 'Denominator', de: 'Nenner', ja: '分母' },
  type: 'number',
  role: 'input',
  note: {
    en: 'What it is held against: all calls, all cases, or the revenue of the window; zero means not measurable',
    de: 'Bezugsgröße: alle Anrufe, alle Fälle oder die Erlöse des Messzeitraums; null heißt nicht messbar',
    ja: '比較の基準（全コール数、全症例数、測定期間の収益など）。ゼロは測定不能',
  },
  clause: 'A6 Ex.3-A §3; A6 Ex.3-B §2',
} as const satisfies Field;
