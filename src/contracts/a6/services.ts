import type { Localized } from '../../domain/language';
import { spelling } from '../spelling';
import type { GroupCode } from './groups';

export type ServiceArea =
  | 'dependent' // A6 §3, added to MPSA Exhibit 2-A
  | 'preService' // Ex.1-A §1 A i
  | 'timeOfService' // Ex.1-A §1 A ii
  | 'charging' // Ex.1-A §1 A iii
  | 'postService' // Ex.1-A §1 A iv
  | 'platform' // Ex.1-A §1 B
  | 'other'; // Ex.1-A §1 C

/** A service that the contract names, and the groups it is owed to without a further agreement. */
export interface Service {
  readonly code: string;
  readonly area: ServiceArea;
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly groups: readonly GroupCode[];
  readonly clause: string;
}

const acute = ['presence-acute', 'alexian-acute'] as const satisfies readonly GroupCode[];
const provider = ['presence-provider', 'alexian-provider'] as const satisfies readonly GroupCode[];

/** An EMG service: owed to both provider groups. */
function emgService(
  area: Exclude<ServiceArea, 'dependent'>,
  code: string,
  name: Localized,
  aliases: readonly string[] = [],
): Service {
  return { code, area, name, aliases, groups: provider, clause: areaClauses[area] };
}

const areaClauses: Readonly<Record<Exclude<ServiceArea, 'dependent'>, string>> = {
  preService: 'A6 Ex.1-A §1 A i',
  timeOfService: 'A6 Ex.1-A §1 A ii',
  charging: 'A6 Ex.1-A §1 A iii',
  postService: 'A6 Ex.1-A §1 A iv',
  platform: 'A6 Ex.1-A §1 B',
  other: 'A6 Ex.1-A §1 C',
};

export const serviceAreas: Readonly<Record<ServiceArea, Localized>> = {
  dependent: {
    en: 'Dependent services',
    de: 'Abhängige Leistungen (Dependent Services)',
    ja: '従属サービス',
  },
  preService: { en: 'Pre-service', de: 'Vor der Behandlung', ja: '受診前' },
  timeOfService: { en: 'Time of service', de: 'Bei der Behandlung', ja: '受診時' },
  charging: {
    en: 'Charging and coding',
    de: 'Leistungserfassung und Kodierung',
    ja: '請求計上・コーディング',
  },
  postService: { en: 'Post-service', de: 'Nach der Behandlung', ja: '受診後' },
  platform: {
    en: 'Platform-specific services',
    de: 'Plattformspezifische Leistungen',
    ja: 'プラットフォーム固有サービス',
  },
  other: { en: 'Other services', de: 'Weitere Leistungen', ja: 'その他サービス' },
};

/** Source: A6 §3 */
const dependentServices: readonly Service[] = [
  {
    code: 'scheduling',
    area: 'dependent',
    name: { en: 'Scheduling', de: 'Terminvergabe', ja: '予約・スケジューリング' },
    aliases: [
      'Scheduling (inpatient, outpatient, diagnostic)',
      'Scheduling services',
      'Patient scheduling',
      'Terminplanung',
      'スケジューリング',
      '予約',
    ],
    groups: acute,
    clause: 'A6 §3',
  },
  {
    code: 'bcbsil-upp',
    area: 'dependent',
    name: {
      en: 'BCBSIL UPP reimbursement management',
      de: 'BCBSIL-UPP-Erstattungsmanagement',
      ja: 'BCBSIL UPP償還管理',
    },
    aliases: [
      'BCBSIL UPP',
      'UPP reimbursement management',
      'BCBSIL UPP reimbursement',
      'BCBS IL UPP reimbursement management',
      'BCBSIL UPP settlement management',
      'BCBSIL UPP精算管理',
    ],
    groups: acute,
    clause: 'A6 §3',
  },
  {
    code: 'il-medicaid',
    area: 'dependent',
    name: {
      en: 'Illinois Medicaid and state payor A/R management',
      de: 'Forderungsmanagement Medicaid Illinois und staatliche Kostenträger',
      ja: 'イリノイ州メディケイドおよび州支払者の売掛金管理',
    },
    aliases: [
      'IL Medicaid and state payor AR management',
      'Illinois Medicaid and state payer A/R management',
      'IL Medicaid AR management',
      'Illinois Medicaid and state payor',
      'Illinois Medicaid and state payor A/R',
      'Illinois Medicaid and state payor AR management',
      'Illinois Medicaid A/R management',
      'Illinois Medicaid',
      'IL MedicaidおよびState Payor AR Management',
    ],
    groups: [...acute, ...provider],
    clause: 'A6 §3; A6 Ex.1-A §1 C',
  },
];

/** Source: A6 Ex.1-A §1 */
const emgServices: readonly Service[] = [
  emgService(
    'preService',
    'authorization',
    {
      en: 'Authorization and referral (verification)',
      de: 'Kostenübernahme und Überweisung (Prüfung)',
      ja: '事前承認・紹介（確認）',
    },
    ['Authorization/referral', 'Authorizations', 'Referral verification', '承認/転送（検証）'],
  ),
  emgService(
    'preService',
    'eligibility',
    {
      en: 'Insurance eligibility verification (financial clearance)',
      de: 'Prüfung des Versicherungsschutzes (finanzielle Freigabe)',
      ja: '保険資格確認（財務クリアランス）',
    },
    ['Insurance verification', 'Eligibility verification', 'Financial clearance', '保険資格検証（財務審査）'],
  ),
  emgService(
    'timeOfService',
    'financial-counseling',
    {
      en: 'Self-pay financial counseling and eligibility',
      de: 'Finanzberatung für Selbstzahler und Anspruchsprüfung',
      ja: '自費患者の財務相談・受給資格確認',
    },
    ['Financial counseling', 'Financial counselling', 'Self-pay conversion', '財務相談'],
  ),
  emgService(
    'timeOfService',
    'registration',
    { en: 'Registration', de: 'Patientenaufnahme', ja: '受付登録' },
    ['Patient registration', '登録'],
  ),
  emgService(
    'timeOfService',
    'point-of-service-collection',
    { en: 'Point-of-service collection', de: 'Inkasso am Ort der Behandlung', ja: '窓口での残高回収' },
    ['Residual collection', 'Collection of patient balances', 'POS collection', '残りのお金を収集する'],
  ),
  emgService(
    'charging',
    'physician-code-review',
    {
      en: 'Physician code review and audit',
      de: 'Prüfung der ärztlichen Kodierung',
      ja: '医師コードのレビュー・監査',
    },
    ['Physician code review/audit', 'Provider coding audit', '医師コード審査/監査'],
  ),
  emgService(
    'charging',
    'physician-education',
    { en: 'Physician education', de: 'Schulung der Ärzte', ja: '医師教育' },
    ['Provider education', '医師研修'],
  ),
  emgService(
    'charging',
    'abstract-coding',
    { en: 'Abstract coding', de: 'Kodierung aus der Dokumentation', ja: '診療録からのコーディング' },
    ['Coding', 'Coding abstraction', '抽象コード'],
  ),
  emgService(
    'postService',
    'coding-denials',
    {
      en: 'Coding support of A/R management',
      de: 'Kodierunterstützung des Forderungsmanagements',
      ja: '売掛金管理のコーディング支援',
    },
    ['Coding support for AR management', 'Coding A/R support'],
  ),
  emgService(
    'postService',
    'charge-capture',
    {
      en: 'Charge capture before and after billing (charge optimization)',
      de: 'Leistungserfassung vor und nach der Rechnung (Charge Optimization)',
      ja: '請求前後の料金捕捉（料金最適化）',
    },
    ['Charge capture', 'Charge capture pre-bill/post-bill', 'Charge optimization', '料金捕捉'],
  ),
  emgService(
    'platform',
    'billing',
    {
      en: 'Billing and claims processing',
      de: 'Abrechnung und Einreichung von Leistungsansprüchen',
      ja: '請求・クレーム処理',
    },
    ['Billing/claims processing', 'Claims submission', 'Claims processing', '請求書/賠償処理'],
  ),
  emgService(
    'platform',
    'credits',
    { en: 'Credit balances (refund processing)', de: 'Guthaben (Erstattungen)', ja: '貸方残高（返金処理）' },
    ['Credits', 'Credits (refund processing)', 'Refund processing', 'クレジット（返金処理）'],
  ),
  emgService(
    'platform',
    'unpostables',
    { en: 'Unpostables', de: 'Nicht verbuchbare Zahlungen', ja: '消込不能入金の処理' },
    ['Unpostable payments', 'Unpostables resolution'],
  ),
  emgService(
    'platform',
    'credit-cards',
    { en: 'Credit card processing', de: 'Kreditkartenabwicklung', ja: 'クレジットカード処理' },
    ['Credit card payments'],
  ),
  emgService(
    'platform',
    'cash-posting',
    {
      en: 'Cash posting and processing (lockbox and payment ledger)',
      de: 'Verbuchung von Zahlungseingängen (Lockbox und Zahlungsjournal)',
      ja: '入金消込・処理（ロックボックスおよび入金台帳）',
    },
    ['Cash posting', 'Cash posting and processing', 'Payment posting', '現金入金と処理'],
  ),
  emgService(
    'platform',
    'collections',
    {
      en: 'Third-party collections and self-pay follow-up (A/R follow-up)',
      de: 'Inkasso bei Dritten und Nachverfolgung von Selbstzahlern (Forderungsnachverfolgung)',
      ja: '第三者回収・自費フォローアップ（売掛金フォローアップ）',
    },
    ['A/R follow-up', 'AR follow-up', 'Third-party collections', '第三者入金と自費フォロー'],
  ),
  emgService(
    'platform',
    'denials',
    {
      en: 'Denials management (technical and clinical)',
      de: 'Ablehnungsmanagement (technisch und klinisch)',
      ja: '否認管理（事務・臨床）',
    },
    ['Denials management', 'Denial management', '管理を拒否'],
  ),
  emgService(
    'platform',
    'customer-service',
    {
      en: 'Customer service (patient billing and patient financial services)',
      de: 'Kundenservice (Patientenrechnungen und Patientenfinanzen)',
      ja: 'カスタマーサービス（患者請求・患者財務サービス）',
    },
    ['Customer service', 'Patient financial services', '顧客サービス'],
  ),
  emgService(
    'platform',
    'pre-collections',
    {
      en: 'Patient statements and pre-collections',
      de: 'Patientenrechnungen und Mahnwesen',
      ja: '患者請求書・事前回収',
    },
    ['Patient billing/pre-collections', 'Patient billing', 'Early out', '患者による請求書/事前収集'],
  ),
  emgService(
    'platform',
    'bad-debt',
    {
      en: 'Bad debt management (self-pay collections)',
      de: 'Management uneinbringlicher Forderungen (Selbstzahler)',
      ja: '不良債権管理（自費回収）',
    },
    ['Bad debt management', 'Bad debt', '不良債権管理'],
  ),
  emgService(
    'platform',
    'underpayments',
    {
      en: 'Underpayment review and recovery',
      de: 'Prüfung und Beitreibung von Minderzahlungen',
      ja: '過少支払のレビュー・回収',
    },
    ['Underpayment review/recovery', 'Underpayments', '借金審査/回収'],
  ),
  emgService(
    'platform',
    'secondary-billing',
    {
      en: 'Patient and secondary billing',
      de: 'Patienten- und Zweitversicherungsabrechnung',
      ja: '患者請求・二次請求',
    },
    ['Secondary billing', 'Patient billing/secondary billing', '二次請求書'],
  ),
  emgService(
    'platform',
    'receivables-oversight',
    { en: 'A/R oversight support', de: 'Unterstützung der Forderungsaufsicht', ja: '売掛金監督支援' },
    ['AR oversight', 'A/R oversight'],
  ),
  emgService(
    'other',
    'analytics',
    {
      en: 'Revenue cycle analytics and reporting',
      de: 'Analysen und Berichte zum Erlösprozess',
      ja: '収益サイクル分析・レポート',
    },
    ['Analytics and reporting', 'Revenue cycle reporting'],
  ),
  emgService(
    'other',
    'technology',
    {
      en: 'Revenue cycle technology and support',
      de: 'Technik und Support zum Erlösprozess',
      ja: '収益サイクル技術・サポート',
    },
    ['Technology and support', 'Revenue cycle technology'],
  ),
  emgService(
    'other',
    'training',
    { en: 'Revenue cycle training', de: 'Schulung zum Erlösprozess', ja: '収益サイクル研修' },
    ['Training', '収益サイクルトレーニング'],
  ),
  emgService(
    'other',
    'vendor-management',
    { en: 'Vendor management', de: 'Dienstleistersteuerung', ja: '委託先管理' },
    ['Supplier management', '仕入先管理'],
  ),
];

/** The catalogue: what is not in it is out of scope until agreed in writing (A6 Ex.1-A §2). */
export const services: readonly Service[] = [...dependentServices, ...emgServices];

/** Where services outside the catalogue are ruled out. */
export const outOfScopeClause = 'A6 Ex.1-A §2';

const serviceBySpelling = new Map<string, Service>(
  services.flatMap((service) => {
    const { code, name, aliases } = service;
    return [code, name.en, name.de, name.ja, ...aliases].map(
      (text) => [serviceSpelling(text), service] as const,
    );
  }),
);

/** The service a cell means; `&`, slashes, brackets and the American or British spelling do not count. */
export function serviceOf(text: string): Service | undefined {
  return serviceBySpelling.get(serviceSpelling(text));
}

function serviceSpelling(text: string): string {
  return spelling(text)
    .replaceAll('&', 'and')
    .replaceAll('payer', 'payor')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
