import type { Localized } from '../../domain/language';

export const metricCodes = ['RATE', 'ASA', 'SURVEY', 'ACCURACY', 'DAYS', 'UNPOSTED', 'AGREED'] as const;
export type MetricCode = (typeof metricCodes)[number];

/** What an actual and its target are measured in. `agreed`: what the parties set. */
export type MeasureUnit = 'seconds' | 'fraction' | 'days' | 'agreed';

/** How an actual follows from the inputs of its row. */
export interface Metric {
  readonly code: MetricCode;
  readonly name: Localized;
  readonly unit: MeasureUnit;
  /** In terms of the row's columns. */
  readonly formula: Localized;
  /** Which of the input columns it reads. */
  readonly inputs: readonly ('numerator' | 'less' | 'denominator')[];
  /** The function of the catalogue that computes it. */
  readonly function?: string;
}

/** Source: A6 Ex.3-A §3, Ex.3-B §2 */
export const metrics: readonly Metric[] = [
  {
    code: 'RATE',
    name: { en: 'Rate', de: 'Quote', ja: '比率' },
    unit: 'fraction',
    formula: {
      en: '(Numerator − Less) ÷ Denominator',
      de: '(Zähler − Abzug) ÷ Nenner',
      ja: '(分子 − 控除) ÷ 分母',
    },
    inputs: ['numerator', 'less', 'denominator'],
    function: 'SLA.RATE',
  },
  {
    code: 'ASA',
    name: {
      en: 'Average speed of answer',
      de: 'Durchschnittliche Wartezeit bis zur Rufannahme',
      ja: '平均応答速度（ASA）',
    },
    unit: 'seconds',
    formula: {
      en: 'Numerator [hold seconds] ÷ Denominator [calls]',
      de: 'Zähler [Wartesekunden] ÷ Nenner [Anrufe]',
      ja: '分子［保留秒数］÷ 分母［コール数］',
    },
    inputs: ['numerator', 'denominator'],
    function: 'SLA.ASA',
  },
  {
    code: 'SURVEY',
    name: { en: 'Net satisfaction', de: 'Saldo der Zufriedenheit', ja: 'ネット満足度' },
    unit: 'fraction',
    formula: {
      en: '(Numerator [satisfied] − Less [dissatisfied]) ÷ Denominator [answers]; excluded under 30 answers',
      de: '(Zähler [zufrieden] − Abzug [unzufrieden]) ÷ Nenner [Antworten]; unter 30 Antworten ausgenommen',
      ja: '(分子［満足］− 控除［不満足］) ÷ 分母［回答数］。回答30件未満は対象外',
    },
    inputs: ['numerator', 'less', 'denominator'],
    function: 'SLA.SURVEY',
  },
  {
    code: 'ACCURACY',
    name: { en: 'Coding accuracy', de: 'Kodiergenauigkeit', ja: 'コーディング正確率' },
    unit: 'fraction',
    formula: {
      en: '(Numerator [original] − Less [changed]) ÷ Denominator [original]',
      de: '(Zähler [ursprünglich] − Abzug [geändert]) ÷ Nenner [ursprünglich]',
      ja: '(分子［当初件数］− 控除［変更件数］) ÷ 分母［当初件数］',
    },
    inputs: ['numerator', 'less', 'denominator'],
    function: 'SLA.ACCURACY',
  },
  {
    code: 'DAYS',
    name: { en: 'Days of revenue', de: 'Reichweite in Erlöstagen', ja: '収益日数' },
    unit: 'days',
    formula: {
      en: 'Numerator [balance] ÷ (Denominator [revenue in the window] ÷ calendar days of the window)',
      de: 'Zähler [Saldo] ÷ (Nenner [Erlöse im Messzeitraum] ÷ Kalendertage des Messzeitraums)',
      ja: '分子［残高］÷ (分母［測定期間の収益］÷ 測定期間の暦日数)',
    },
    inputs: ['numerator', 'denominator'],
    function: 'SLA.DAYS',
  },
  {
    code: 'UNPOSTED',
    name: {
      en: 'Unposted cash days',
      de: 'Nicht verbuchte Zahlungseingänge in Erlöstagen',
      ja: '未消込入金日数',
    },
    unit: 'days',
    formula: {
      en: '|(Numerator [mean of three month-end balances] − Less [excluded by agreement]) ÷ (Denominator [revenue in the window] ÷ calendar days)|',
      de: '|(Zähler [Mittel der drei Monatsendsalden] − Abzug [einvernehmlich ausgenommen]) ÷ (Nenner [Erlöse im Messzeitraum] ÷ Kalendertage)|',
      ja: '|(分子［直近3か月末残高の平均］− 控除［合意による除外額］) ÷ (分母［測定期間の収益］÷ 暦日数)|',
    },
    inputs: ['numerator', 'less', 'denominator'],
    function: 'SLA.UNPOSTED',
  },
  {
    code: 'AGREED',
    name: { en: 'As agreed', de: 'Nach Vereinbarung', ja: '合意による指標' },
    unit: 'agreed',
    formula: {
      en: 'typed by the submitter',
      de: 'vom Einreicher eingetragen',
      ja: '提出者が入力',
    },
    inputs: [],
  },
];

const byCode = new Map<string, Metric>(metrics.map((metric) => [metric.code, metric]));

/** @param code in any letter case */
export function metricOf(code: string): Metric | undefined {
  return byCode.get(code.trim().toUpperCase());
}

/** What the input columns of a component's row hold. */
export interface InputMeanings {
  readonly numerator?: Localized;
  readonly less?: Localized;
  readonly denominator?: Localized;
}

const incomingCalls: Localized = { en: 'All incoming calls', de: 'Alle eingehenden Anrufe', ja: '着信総数' };
const grossRevenue: Localized = {
  en: 'Gross patient service revenue (GPSR) in the window [currency]',
  de: 'Bruttoerlöse aus Patientenleistungen (GPSR) im Messzeitraum [Währung]',
  ja: '測定期間の総患者サービス収益（GPSR）［通貨］',
};
const netRevenue: Localized = {
  en: 'Net patient service revenue (NPSR) in the window, Crowe RCA [currency]',
  de: 'Nettoerlöse aus Patientenleistungen (NPSR) im Messzeitraum laut Crowe RCA [Währung]',
  ja: '測定期間の純患者サービス収益（NPSR、Crowe RCA）［通貨］',
};

export const holdSeconds: InputMeanings = {
  numerator: {
    en: 'Total hold time, callers who disconnected included [seconds]',
    de: 'Gesamte Wartezeit einschließlich vorzeitiger Aufleger [Sekunden]',
    ja: '総保留時間（途中切断を含む）［秒］',
  },
  denominator: {
    en: 'Calls asking for a representative',
    de: 'Anrufe mit Wunsch nach einem Mitarbeiter',
    ja: '担当者との通話を求めたコール数',
  },
};

export const abandonedCalls: InputMeanings = {
  numerator: {
    en: 'Calls abandoned after at least 20 seconds in the queue',
    de: 'Nach mindestens 20 Sekunden in der Warteschleife abgebrochene Anrufe',
    ja: '待ち行列で20秒以上経過後に放棄されたコール数',
  },
  denominator: incomingCalls,
};

export const clearedPatients: InputMeanings = {
  numerator: {
    en: 'Patients scheduled at least 48 hours ahead with 100 % financial clearance',
    de: 'Mindestens 48 Stunden im Voraus terminierte Patienten mit vollständiger finanzieller Freigabe',
    ja: '48時間以上前に予約され、財務クリアランスが100％完了した患者数',
  },
  denominator: {
    en: 'Patients scheduled at least 48 hours ahead with an appointment in the window',
    de: 'Mindestens 48 Stunden im Voraus terminierte Patienten mit Termin im Messzeitraum',
    ja: '48時間以上前に予約され、測定期間内に受診予定の患者数',
  },
};

export const topBoxAnswers: InputMeanings = {
  numerator: {
    en: 'Answers of 5 (top box), cumulative over the window',
    de: 'Antworten mit 5 (Top-Box), kumuliert über den Messzeitraum',
    ja: '最高評価「5」（トップボックス）の回答数（測定期間累計）',
  },
  denominator: {
    en: 'Answers to “standard registration”, Press Ganey outpatient survey',
    de: 'Antworten zu „Standard Registration“, ambulante Press-Ganey-Befragung',
    ja: 'Press Ganey外来調査「標準登録」の回答数',
  },
};

export const satisfaction: InputMeanings = {
  numerator: { en: 'Satisfied answers', de: 'Antworten „zufrieden“', ja: '「満足」の回答数' },
  less: { en: 'Dissatisfied answers', de: 'Antworten „unzufrieden“', ja: '「不満足」の回答数' },
  denominator: { en: 'All answers', de: 'Alle Antworten', ja: '全回答数' },
};

export const creditBalanceDays: InputMeanings = {
  numerator: {
    en: 'Credit balance on the last day of the window [currency]',
    de: 'Kreditorische Debitorensalden am letzten Tag des Messzeitraums [Währung]',
    ja: '測定期間最終日の売掛金貸方残高［通貨］',
  },
  denominator: grossRevenue,
};

export const auditedCases: InputMeanings = {
  numerator: { en: 'Cases audited', de: 'Geprüfte Fälle', ja: '監査対象症例数' },
  less: {
    en: 'Cases with a change that counts',
    de: 'Fälle mit zählender Änderung',
    ja: '計上対象の変更があった症例数',
  },
  denominator: { en: 'Cases audited', de: 'Geprüfte Fälle', ja: '監査対象症例数' },
};

export const auditedCodes: InputMeanings = {
  numerator: { en: 'Original codes', de: 'Ursprüngliche Codes', ja: '当初コード数' },
  less: {
    en: 'Codes changed (replaced, deleted or added) that count',
    de: 'Zählende Codeänderungen (ersetzt, gestrichen oder ergänzt)',
    ja: '計上対象の変更コード数（置換・削除・追加）',
  },
  denominator: { en: 'Original codes', de: 'Ursprüngliche Codes', ja: '当初コード数' },
};

export const unpostedCash: InputMeanings = {
  numerator: {
    en: 'Mean of the last three month-end unposted cash balances [currency]',
    de: 'Mittel der letzten drei Monatsendsalden nicht verbuchter Zahlungseingänge [Währung]',
    ja: '直近3か月末の未消込入金残高の平均［通貨］',
  },
  less: {
    en: 'Balances excluded by written agreement, as a mean [currency]',
    de: 'Schriftlich vereinbart ausgenommene Salden, im Mittel [Währung]',
    ja: '書面合意により除外する残高（平均）［通貨］',
  },
  denominator: netRevenue,
};

export const documentsInTime: InputMeanings = {
  numerator: {
    en: 'Documents finished within the agreed hours',
    de: 'Innerhalb der vereinbarten Stunden fertiggestellte Dokumente',
    ja: '合意時間内に完了した文書数',
  },
  denominator: {
    en: 'Documents, without those of the four exclusions',
    de: 'Dokumente ohne die vier Ausnahmen',
    ja: '文書数（4つの除外事由に該当するものを除く）',
  },
};

export const pastDueMedicaid: InputMeanings = {
  numerator: {
    en: 'Receivables unworked and past due, traditional Medicaid as primary insurance [currency]',
    de: 'Unbearbeitete und überfällige Forderungen, Hauptversicherung Medicaid ohne Managed Care [Währung]',
    ja: '未着手かつ期限超過の売掛金（従来型メディケイドが主保険）［通貨］',
  },
  denominator: {
    en: 'GPSR of all payers in the window [currency]',
    de: 'Bruttoerlöse (GPSR) aller Kostenträger im Messzeitraum [Währung]',
    ja: '測定期間の全支払者のGPSR［通貨］',
  },
};

export const applicationsInTime: InputMeanings = {
  numerator: {
    en: 'Completed applications decided, notified and adjusted within the agreed days',
    de: 'Vollständige Anträge, innerhalb der vereinbarten Tage entschieden, mitgeteilt und verbucht',
    ja: '合意日数内に決定・通知・残高調整まで完了した申請数',
  },
  denominator: {
    en: 'Completed financial-assistance applications received in the window',
    de: 'Im Messzeitraum eingegangene vollständige Anträge auf finanzielle Unterstützung',
    ja: '測定期間に受領した完備済み財政援助申請数',
  },
};

export const remittanceRequired: InputMeanings = {
  numerator: {
    en: 'Sum of the three month-end ratios: aged ÷ all remittance-required unpostables',
    de: 'Summe der drei Monatsendquoten: überalterte ÷ alle nicht verbuchbaren Zahlungen mit fehlendem Zahlungsavis',
    ja: '3か月末比率の合計：期間超過分 ÷ 送金通知要の消込不能入金全体',
  },
  denominator: { en: 'Month-ends: 3', de: 'Monatsenden: 3', ja: '月末の数：3' },
};

export const allUnpostables: InputMeanings = {
  numerator: {
    en: 'Sum of the three month-end ratios: aged ÷ all unpostables',
    de: 'Summe der drei Monatsendquoten: überalterte ÷ alle nicht verbuchbaren Zahlungen',
    ja: '3か月末比率の合計：期間超過分 ÷ 消込不能入金全体',
  },
  denominator: { en: 'Month-ends: 3', de: 'Monatsenden: 3', ja: '月末の数：3' },
};
