import type { Localized } from '../../domain/language';
import { spelling } from '../spelling';
import type { GroupKind } from './groups';

/**
 * How a due day follows from the contract.
 *
 * - `daysAfterWindow`: the window's end + the days of a term
 * - `daily`, `monthly`, `quarterly`: once in each period; no day is named
 * - `dayOfNextMonth`: on that day of the month after the fiscal quarter
 * - `daysAfterDelivery`, `daysAfterQuarter`: + the days of a term
 * - `kept`: from an event on for at least that many days
 * - `before`: ahead of an event, with reasonable time; no day count
 * - `unnamed`: the contract has no day (blacked out without a term, or "as soon as possible")
 */
export type DueRule =
  | { readonly kind: 'daysAfterWindow'; readonly term: string }
  | { readonly kind: 'daily' | 'monthly' | 'quarterly' | 'unnamed' }
  | { readonly kind: 'dayOfNextMonth'; readonly day: number }
  | { readonly kind: 'daysAfterDelivery' | 'daysAfterQuarter'; readonly term: string }
  | { readonly kind: 'kept'; readonly days: number }
  | { readonly kind: 'before' };

/** A duty of the contract; a row of the Obligations sheet. */
export interface Obligation {
  readonly code: string;
  readonly name: Localized;
  readonly aliases: readonly string[];
  /** Groups towards which it is owed: of which kind. */
  readonly owedTo: readonly GroupKind[];
  readonly clause: string;
  readonly due: DueRule;
  /** What follows from the due rule, in words; for the sheet's note. */
  readonly dueText: Localized;
}

const noDay: Localized = {
  en: 'The contract names no day: enter the agreed one',
  de: 'Der Vertrag nennt keinen Tag: den vereinbarten eintragen',
  ja: '契約に日付の定めなし。合意した日を入力',
};

/** Source: A6 Ex.3-A; A6 Ex.3-B; A6 Ex.4; A6 Ex.1-A; A6 §5 */
export const obligations: readonly Obligation[] = [
  {
    code: 'performance-report-acute',
    name: {
      en: 'Monthly performance report (acute)',
      de: 'Monatlicher Leistungsbericht (Akut)',
      ja: '月次業績報告（急性期）',
    },
    aliases: ['Monthly performance report', 'Monatsbericht', '月間パフォーマンス報告'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §6.4',
    due: { kind: 'monthly' },
    dueText: { en: 'Each month', de: 'Jeden Monat', ja: '毎月' },
  },
  {
    code: 'performance-report-provider',
    name: {
      en: 'Monthly performance report (provider)',
      de: 'Monatlicher Leistungsbericht (Ärztegruppen)',
      ja: '月次業績報告（医師グループ）',
    },
    aliases: [],
    owedTo: ['provider'],
    clause: 'A6 Ex.3-B §5.4',
    due: { kind: 'monthly' },
    dueText: { en: 'Each month', de: 'Jeden Monat', ja: '毎月' },
  },
  {
    code: 'window-assessment-acute',
    name: {
      en: 'Assessment of the measurement window (acute)',
      de: 'Auswertung des Messzeitraums (Akut)',
      ja: '測定期間の評価（急性期）',
    },
    aliases: ['Window assessment', 'Assessment of the window'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §7.1',
    due: { kind: 'daysAfterWindow', term: 'acute.assessmentDays' },
    dueText: {
      en: 'Window end + acute.assessmentDays',
      de: 'Ende des Messzeitraums + acute.assessmentDays',
      ja: '測定期間終了日 ＋ acute.assessmentDays',
    },
  },
  {
    code: 'window-assessment-provider',
    name: {
      en: 'Assessment of the measurement window (provider)',
      de: 'Auswertung des Messzeitraums (Ärztegruppen)',
      ja: '測定期間の評価（医師グループ）',
    },
    aliases: [],
    owedTo: ['provider'],
    clause: 'A6 Ex.3-B §6.2',
    due: { kind: 'daysAfterWindow', term: 'provider.assessmentDays' },
    dueText: {
      en: 'Window end + provider.assessmentDays',
      de: 'Ende des Messzeitraums + provider.assessmentDays',
      ja: '測定期間終了日 ＋ provider.assessmentDays',
    },
  },
  {
    code: 'root-cause-acute',
    name: { en: 'Root-cause analysis (acute)', de: 'Ursachenanalyse (Akut)', ja: '根本原因分析（急性期）' },
    aliases: ['Root cause', 'Root cause analysis', 'Ursachenanalyse', '根本原因分析'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §7.1, §8',
    due: { kind: 'daysAfterWindow', term: 'acute.rootCauseDays' },
    dueText: {
      en: 'For every default: window end + acute.rootCauseDays',
      de: 'Für jede Zielverfehlung: Ende des Messzeitraums + acute.rootCauseDays',
      ja: '不履行ごと：測定期間終了日 ＋ acute.rootCauseDays',
    },
  },
  {
    code: 'root-cause-provider',
    name: {
      en: 'Root-cause analysis (provider)',
      de: 'Ursachenanalyse (Ärztegruppen)',
      ja: '根本原因分析（医師グループ）',
    },
    aliases: [],
    owedTo: ['provider'],
    clause: 'A6 Ex.3-B §6.2, §7',
    due: { kind: 'daysAfterWindow', term: 'provider.rootCauseDays' },
    dueText: {
      en: 'For every default: window end + provider.rootCauseDays',
      de: 'Für jede Zielverfehlung: Ende des Messzeitraums + provider.rootCauseDays',
      ja: '不履行ごと：測定期間終了日 ＋ provider.rootCauseDays',
    },
  },
  {
    code: 'corrective-plan-acute',
    name: {
      en: 'Corrective action plan, approved by the group (acute)',
      de: 'Maßnahmenplan, von der Gruppe genehmigt (Akut)',
      ja: '是正措置計画（グループ承認、急性期）',
    },
    aliases: ['Corrective plan', 'Corrective action plan', 'Maßnahmenplan', '是正措置計画'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §7.1',
    due: { kind: 'unnamed' },
    dueText: noDay,
  },
  {
    code: 'corrective-plan-provider',
    name: {
      en: 'Corrective action plan, approved by the group (provider)',
      de: 'Maßnahmenplan, von der Gruppe genehmigt (Ärztegruppen)',
      ja: '是正措置計画（グループ承認、医師グループ）',
    },
    aliases: [],
    owedTo: ['provider'],
    clause: 'A6 Ex.3-B §6.2',
    due: { kind: 'unnamed' },
    dueText: noDay,
  },
  {
    code: 'default-to-board',
    name: {
      en: 'Report of every default to the joint review board',
      de: 'Meldung jeder Zielverfehlung an das Joint Review Board',
      ja: '全不履行の合同レビュー委員会（JRB）への報告',
    },
    aliases: ['Report to the JRB', 'JRB report', 'JRBへの報告'],
    owedTo: ['acute', 'provider'],
    clause: 'A6 Ex.3-A §8; A6 Ex.3-B §7',
    due: { kind: 'unnamed' },
    dueText: {
      en: 'At each meeting of the board',
      de: 'In jeder Sitzung des Boards',
      ja: '委員会の各会合時',
    },
  },
  {
    code: 'target-review',
    name: {
      en: 'Good-faith review of targets before the blacked-out dates',
      de: 'Überprüfung der Zielwerte nach Treu und Glauben vor den geschwärzten Tagen',
      ja: '黒塗りの期日前の誠実な目標見直し',
    },
    aliases: ['Review of targets', 'Framework review', '目標の見直し'],
    owedTo: ['acute', 'provider'],
    clause: 'A6 Ex.3-A §5; A6 Ex.3-B §4; A6 Ex.4 §8',
    due: { kind: 'unnamed' },
    dueText: {
      en: 'Within 12 months before dates that are blacked out: enter the agreed one',
      de: 'Innerhalb von 12 Monaten vor geschwärzten Tagen: den vereinbarten eintragen',
      ja: '黒塗りの期日の前12か月以内。合意した日を入力',
    },
  },
  {
    code: 'coder-audits',
    name: { en: 'Coder audits', de: 'Kodierprüfungen', ja: 'コーダー監査' },
    aliases: ['Coding audits', 'Coding review', 'Coder audit', 'コーディング監査', 'コーディングレビュー'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §3.7(b)(7)',
    due: { kind: 'quarterly' },
    dueText: {
      en: 'Transitioned coders: at least each quarter',
      de: 'Übernommene Kodierkräfte: mindestens jedes Quartal',
      ja: '移行コーダー：少なくとも四半期ごと',
    },
  },
  {
    code: 'coding-action-plan',
    name: {
      en: 'Action plan for coding scores below target',
      de: 'Maßnahmenplan für Kodierwerte unter dem Zielwert',
      ja: '目標未達のコーディングスコアに対する是正計画',
    },
    aliases: ['Coding corrective plan', 'Coding report'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §3.7 (reporting)',
    due: { kind: 'unnamed' },
    dueText: noDay,
  },
  {
    code: 'cash-steering-committee',
    name: {
      en: 'Cash posting steering committee',
      de: 'Lenkungsausschuss Zahlungsverbuchung',
      ja: '入金消込ステアリング委員会',
    },
    aliases: ['Cash steering committee', 'Cash posting meeting', '現金投入指導委員会'],
    owedTo: ['acute'],
    clause: 'A6 Ex.3-A §3.8(D)',
    due: { kind: 'unnamed' },
    dueText: noDay,
  },
  {
    code: 'cash-posting-daily',
    name: {
      en: 'Daily posting and reconciliation of cash',
      de: 'Tägliche Verbuchung und Abstimmung der Zahlungseingänge',
      ja: '入金の日次消込および照合',
    },
    aliases: ['Daily cash posting', 'Cash posted and reconciled daily'],
    owedTo: ['provider'],
    clause: 'A6 Ex.1-A §1 B',
    due: { kind: 'daily' },
    dueText: {
      en: 'Each day; what is not processed electronically, the day it arrives',
      de: 'Täglich; nicht elektronisch Verarbeitetes am Tag des Eingangs',
      ja: '毎日（電子処理されない入金は受領日当日）',
    },
  },
  {
    code: 'call-recordings',
    name: {
      en: 'Call recordings kept for 90 days',
      de: 'Aufbewahrung der Gesprächsaufzeichnungen über 90 Tage',
      ja: '通話録音の90日間保管',
    },
    aliases: ['Call recordings', 'Call recordings kept 90 days', 'Gesprächsaufzeichnungen', '通話録音'],
    owedTo: ['provider'],
    clause: 'A6 Ex.1-A §1 B',
    due: { kind: 'kept', days: 90 },
    dueText: {
      en: 'At least 90 days from the call',
      de: 'Mindestens 90 Tage ab dem Gespräch',
      ja: '通話日から少なくとも90日間',
    },
  },
  {
    code: 'incentive-scorecard',
    name: {
      en: 'Delivery of the operating metric scorecard',
      de: 'Zustellung der Scorecard der Kennzahlen',
      ja: '運営指標スコアカードの交付',
    },
    aliases: ['Incentive scorecard', 'Operating metric scorecard', 'スコアカードの交付'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §7 step 1',
    due: { kind: 'dayOfNextMonth', day: 15 },
    dueText: {
      en: '15th of the month after the quarter',
      de: '15. des Folgemonats nach Quartalsende',
      ja: '四半期終了の翌月15日',
    },
  },
  {
    code: 'incentive-review',
    name: { en: 'Review of the scorecard', de: 'Prüfung der Scorecard', ja: 'スコアカードのレビュー' },
    aliases: ['Scorecard review'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §7 step 2',
    due: { kind: 'daysAfterDelivery', term: 'incentive.reviewDays' },
    dueText: {
      en: 'Delivery + incentive.reviewDays',
      de: 'Zustellung + incentive.reviewDays',
      ja: '交付日 ＋ incentive.reviewDays',
    },
  },
  {
    code: 'incentive-invoice',
    name: {
      en: 'Invoice of the incentive fee',
      de: 'Rechnung über die Incentive-Vergütung',
      ja: 'インセンティブ報酬の請求',
    },
    aliases: ['Incentive invoice'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §7 step 3',
    due: { kind: 'daysAfterQuarter', term: 'incentive.invoiceDays' },
    dueText: {
      en: 'Quarter end + incentive.invoiceDays',
      de: 'Quartalsende + incentive.invoiceDays',
      ja: '四半期末 ＋ incentive.invoiceDays',
    },
  },
  {
    code: 'joint-review',
    name: { en: 'Joint quarterly review', de: 'Gemeinsame Quartalsprüfung', ja: '四半期共同レビュー' },
    aliases: ['Quarterly joint review', 'Joint review', 'Quartalsgespräch', '共同レビュー'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §7 step 4',
    due: { kind: 'quarterly' },
    dueText: {
      en: 'Each quarter, promptly after delivery of the scorecard',
      de: 'Jedes Quartal, unverzüglich nach Zustellung der Scorecard',
      ja: '四半期ごと（スコアカード交付後速やかに）',
    },
  },
  {
    code: 'mapping-notice',
    name: {
      en: 'Notice of transaction-code mapping changes',
      de: 'Ankündigung geänderter Zuordnungen von Transaktionscodes',
      ja: '取引コードマッピング変更の通知',
    },
    aliases: ['Mapping notices', 'Mapping notice', 'Code mapping', 'コードマッピング'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §9.1',
    due: { kind: 'before' },
    dueText: {
      en: 'Before the change, with enough time to review; disputes go to the fee committee',
      de: 'Vor der Änderung, mit ausreichender Prüfzeit; Streitfälle gehen an den Vergütungsausschuss',
      ja: '変更前に十分な検討期間をもって通知（争いは費用委員会へ付議）',
    },
  },
  {
    code: 'metric-change-notice',
    name: {
      en: 'Notice of changes that can move a metric, with sample reports',
      de: 'Ankündigung von Änderungen mit Einfluss auf Kennzahlen, mit Musterberichten',
      ja: '指標に影響し得る変更の通知（サンプルレポート付き）',
    },
    aliases: ['Change notices', 'Notice of changes'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §9.2',
    due: { kind: 'before' },
    dueText: {
      en: 'Before the change, with enough time to review',
      de: 'Vor der Änderung, mit ausreichender Prüfzeit',
      ja: '変更前に十分な検討期間をもって通知',
    },
  },
  {
    code: 'assumption-records',
    name: {
      en: 'Records of key assumptions',
      de: 'Aufzeichnungen der wesentlichen Annahmen',
      ja: '主要前提の記録',
    },
    aliases: ['Key assumptions', 'Records'],
    owedTo: ['provider'],
    clause: 'A6 Ex.4 §9.3',
    due: { kind: 'unnamed' },
    dueText: noDay,
  },
  {
    code: 'implementation-fee',
    name: {
      en: 'Implementation fee for a newly acquired unit',
      de: 'Implementierungsgebühr für eine neu erworbene Einrichtung',
      ja: '新規取得施設の導入費用',
    },
    aliases: ['Implementation fee', 'Implementierungsgebühr', '導入費用', '実施費用'],
    owedTo: ['acute'],
    clause: 'A6 §5.01',
    due: { kind: 'unnamed' },
    dueText: noDay,
  },
];

const obligationBySpelling = new Map<string, Obligation>(
  obligations.flatMap((obligation) => {
    const { code, name, aliases } = obligation;
    return [code, name.en, name.de, name.ja, ...aliases].map((text) => [spelling(text), obligation] as const);
  }),
);

/** The obligation a cell means, in any language. */
export function obligationOf(text: string): Obligation | undefined {
  return obligationBySpelling.get(spelling(text));
}

/**
 * Which implementation fee is in force: the modified one between two days, both included, the one
 * of MPSA Exhibit 4-A §5 otherwise. Source: A6 §5.01
 */
export const implementationFee = {
  clause: 'A6 §5.01',
  obligation: 'implementation-fee',
  amountTerm: 'fee.implementation.amount',
  modifiedAmountTerm: 'fee.implementation.modifiedAmount',
  modifiedFromTerm: 'fee.implementation.modifiedFrom',
  modifiedToTerm: 'fee.implementation.modifiedTo',
} as const;
