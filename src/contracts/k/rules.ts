import type { EntryKind } from '../../domain/quota/kind';
import { spelling } from '../spelling';

/** A kind of ledger entry as K rules it. */
export interface LedgerKindRule extends EntryKind {
  /** Every spelling a ledger may use, besides the kind itself; compared by `kindOf`. */
  readonly aliases: readonly string[];
  /** Background work that must be evidenced by a reference or a note. */
  readonly needsEvidence: boolean;
}

/** Source: K §1.7, §2.1–§2.7 */
export const ledgerKinds: readonly LedgerKindRule[] = [
  {
    kind: 'consultation',
    name: { en: 'Consultation slot', de: 'Sprechzeit', ja: '相談枠' },
    aliases: [
      'consultation slot',
      'slot',
      'Sprechzeit',
      'Sprechstunde',
      'Beratung',
      '相談枠',
      '相談',
      'コンサルテーション',
    ],
    debit: 'slot',
    needsEvidence: false,
    clause: 'K §2.1',
  },
  {
    kind: 'forfeited',
    name: { en: 'Forfeited slot', de: 'Verfallene Sprechzeit', ja: '失効した相談枠' },
    aliases: [
      'forfeit',
      'unused',
      'forfeited slot',
      'unused slot',
      'verfallen',
      'verfallene Sprechzeit',
      'nicht genutzt',
      '失効',
      '失効した相談枠',
      '未使用',
    ],
    debit: 'slot',
    needsEvidence: false,
    clause: 'K §2.2',
  },
  {
    kind: 'cancelled',
    name: { en: 'Cancelled by the supplier', de: 'Vom Auftragnehmer abgesagt', ja: '受託者による取消' },
    aliases: [
      'canceled',
      'cancelled by the supplier',
      'abgesagt',
      'vom Auftragnehmer abgesagt',
      'storniert',
      '取消',
      'キャンセル',
      '受託者による取消',
    ],
    debit: 'nothing',
    needsEvidence: false,
    clause: 'K §2.2',
  },
  {
    kind: 'analysis',
    name: { en: 'Background analysis', de: 'Hintergrundanalyse', ja: 'バックグラウンド分析' },
    aliases: [
      'background analysis',
      'Analyse',
      'Hintergrundanalyse',
      'Regelanalyse',
      '分析',
      'バックグラウンド分析',
    ],
    debit: 'effort',
    needsEvidence: true,
    clause: 'K §2.3',
  },
  {
    kind: 'implementation',
    name: {
      en: 'Implementation of rule settings',
      de: 'Umsetzung von Regeleinstellungen',
      ja: 'ルール設定の実装',
    },
    aliases: [
      'implementation of rule settings',
      'Umsetzung',
      'Umsetzung von Regeleinstellungen',
      'Regeleinstellung',
      '実装',
      '設定',
      'ルール設定の実装',
    ],
    debit: 'effort',
    needsEvidence: true,
    clause: 'K §2.3',
  },
  {
    kind: 'preparation',
    name: { en: 'Preparation', de: 'Vorbereitung', ja: '事前準備' },
    aliases: ['Vorbereitung', '準備', '事前準備'],
    debit: 'effort',
    needsEvidence: true,
    clause: 'K §2.3, §2.7',
  },
  {
    kind: 'followUp',
    name: { en: 'Follow-up', de: 'Nachbereitung', ja: '事後対応' },
    aliases: ['follow-up', 'follow up', 'Nachbereitung', 'Nachbearbeitung', 'フォローアップ', '事後対応'],
    debit: 'effort',
    needsEvidence: true,
    clause: 'K §2.3, §2.7',
  },
  {
    kind: 'serviceRequest',
    name: { en: 'Service request', de: 'Service Request', ja: 'サービスリクエスト' },
    aliases: [
      'service request',
      'service-request',
      'Serviceanfrage',
      'kassenspezifische Anfrage',
      'サービスリクエスト',
      'サービス要求',
    ],
    debit: 'effort',
    needsEvidence: false,
    clause: 'K §2.5',
  },
  {
    kind: 'programError',
    name: { en: 'Program error', de: 'Programmfehler', ja: 'プログラム不具合' },
    aliases: [
      'program error',
      'programme error',
      'bug',
      'Programmfehler',
      'プログラム不具合',
      'プログラムエラー',
      '不具合',
    ],
    debit: 'nothing',
    needsEvidence: false,
    clause: 'K §2.5',
  },
  {
    kind: 'onsite',
    name: { en: 'On-site consulting', de: 'Vor-Ort-Beratung', ja: '訪問コンサルティング' },
    aliases: [
      'on-site',
      'on site',
      'on-site consulting',
      'vor Ort',
      'Vor-Ort-Beratung',
      '訪問',
      '現地',
      '訪問コンサルティング',
    ],
    debit: 'onsite',
    needsEvidence: false,
    clause: 'K §2.4, §2.6',
  },
  {
    kind: 'topUp',
    name: { en: 'Top-up', de: 'Aufstockung', ja: '追加枠' },
    aliases: ['top-up', 'top up', 'Aufstockung', '追加', '追加枠', '増枠'],
    debit: 'adds',
    needsEvidence: false,
    clause: 'K §1.7',
  },
];

/** What the contract fixes besides the packages. Source: K §1.7, §2.1, §2.6 */
export const quotaRules = {
  /** Hours of a consulting day: each hourly rate of the table is its day rate ÷ 8. */
  hoursPerDay: { value: 8, clause: 'K §1.7' },
  /** Smallest unit of a slot, in hours. */
  smallestSlot: { value: 1, clause: 'K §2.1' },
  /** EUR a day beyond the quota, by digital channels or telephone; exact decimal text. */
  virtualDayRate: { value: '900.00', clause: 'K §2.6' },
  /** EUR a day on site, travel costs on top; exact decimal text. */
  onsiteDayRate: { value: '1200.00', clause: 'K §2.6' },
  /** A slot is to be agreed "by the beginning of the month"; taken as its first days. */
  slotAgreementDays: { value: 7, clause: 'K §2.1' },
  /** Months a contract year has. */
  monthsPerYear: { value: 12, clause: 'K §1.7' },
} as const;

/** By the spelling as listed too: a ledger repeats few of them, thousands of times. */
const kindBySpelling = new Map<string, LedgerKindRule>(
  ledgerKinds.flatMap((rule) =>
    [rule.kind, ...rule.aliases].flatMap((text) => [[text, rule] as const, [spelling(text), rule] as const]),
  ),
);

/** @returns the kind a ledger's text means, in any letter case, width or hyphenation */
export function kindOf(text: string): LedgerKindRule | undefined {
  return kindBySpelling.get(text) ?? kindBySpelling.get(spelling(text));
}
