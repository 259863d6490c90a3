import { lowerIsMet } from '../../domain/sla/readings';
import {
  abandonedCalls,
  allUnpostables,
  applicationsInTime,
  creditBalanceDays,
  holdSeconds,
  remittanceRequired,
  unpostedCash,
} from './metrics';
import { mergedOnlyByTerm } from './readings';
import { agreedLevel, type ServiceLevel, singleLevel } from './service-level';

const creditWhole = 'A6 Ex.3-B §6.3';

/** Source: A6 Ex.3-B §2, §3, §6 */
export const providerLevels: readonly ServiceLevel[] = [
  singleLevel(
    {
      code: '1',
      name: {
        en: 'Shared service center: average speed of answer',
        de: 'Shared Service Center: durchschnittliche Wartezeit bis zur Rufannahme',
        ja: 'シェアードサービスセンター：平均応答速度',
      },
      clause: 'A6 Ex.3-B §2.1',
      effectiveClause: 'A6 Ex.3-B §1 (ii)',
      creditClause: creditWhole,
      readings: [mergedOnlyByTerm],
    },
    { metric: 'ASA', comparator: '<=', targetClause: 'A6 Ex.3-B §3 A', inputs: holdSeconds },
  ),
  singleLevel(
    {
      code: '2',
      name: {
        en: 'Financial-assistance applications processed in time',
        de: 'Fristgerecht bearbeitete Anträge auf finanzielle Unterstützung',
        ja: '期限内に処理された財政援助申請',
      },
      clause: 'A6 Ex.3-B §2.2',
      effectiveClause: 'A6 Ex.3-B §1 (i)',
      creditClause: creditWhole,
      readings: [mergedOnlyByTerm],
    },
    { metric: 'RATE', comparator: '>=', targetClause: 'A6 Ex.3-B §3 B', inputs: applicationsInTime },
  ),
  agreedLevel(
    {
      code: '3',
      clause: 'A6 Ex.3-B §2.3',
      effectiveClause: 'A6 Ex.3-B §1 (iv)',
      name: {
        en: 'Service level 3 (to be agreed)',
        de: 'Service-Level 3 (zu vereinbaren)',
        ja: 'サービスレベル3（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-B §3 C',
  ),
  agreedLevel(
    {
      code: '4',
      clause: 'A6 Ex.3-B §2.4',
      effectiveClause: 'A6 Ex.3-B §1 (iii)',
      name: {
        en: 'Service level 4 (to be agreed)',
        de: 'Service-Level 4 (zu vereinbaren)',
        ja: 'サービスレベル4（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-B §3 D',
  ),
  agreedLevel(
    {
      code: '5',
      clause: 'A6 Ex.3-B §2.5',
      effectiveClause: 'A6 Ex.3-B §1 (ii)',
      name: {
        en: 'Patient experience surveys (to be agreed)',
        de: 'Patientenbefragungen (zu vereinbaren)',
        ja: '患者体験調査（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-B §3 E',
  ),
  singleLevel(
    {
      code: '6',
      name: {
        en: 'Credit-balance A/R days',
        de: 'Kreditorische Debitorensalden in Erlöstagen',
        ja: '貸方残高売掛金日数',
      },
      clause: 'A6 Ex.3-B §2.6',
      effectiveClause: 'A6 Ex.3-B §1 (i)',
      creditClause: creditWhole,
      readings: [mergedOnlyByTerm],
    },
    { metric: 'DAYS', comparator: '<=', targetClause: 'A6 Ex.3-B §3 F', inputs: creditBalanceDays },
  ),
  {
    code: '7',
    name: { en: 'Deliberately deleted', de: 'Bewusst gestrichen', ja: '意図的に削除' },
    state: 'deleted',
    credit: 'whole',
    creditClause: creditWhole,
    clause: 'A6 Ex.3-B §2.7',
    effectiveClause: 'A6 Ex.3-B §1',
    unmeasured: 'default',
    readings: [],
    components: [],
  },
  {
    code: '8',
    name: { en: 'Remittance resolution', de: 'Klärung von Zahlungseingängen', ja: '送金明細の解消' },
    state: 'defined',
    credit: 'proportional',
    creditClause: 'A6 Ex.3-B §6.3(A)',
    clause: 'A6 Ex.3-B §2.8',
    effectiveClause: 'A6 Ex.3-B §1 (ii)',
    unmeasured: 'default',
    readings: [mergedOnlyByTerm],
    components: [
      {
        code: '8A-1',
        name: {
          en: 'Average aged remittance-required rate (Athena)',
          de: 'Mittlere Quote überalterter Zahlungen mit fehlendem Avis (Athena)',
          ja: '送金通知要の期間超過率の平均（Athena）',
        },
        metric: 'RATE',
        comparator: '<=',
        clause: 'A6 Ex.3-B §2.8(A)(1)',
        targetClause: 'A6 Ex.3-B §3 G',
        inputs: remittanceRequired,
        platform: 'athena',
        readings: [lowerIsMet],
      },
      {
        code: '8A-2',
        name: {
          en: 'Average aged total unpostables rate (Athena)',
          de: 'Mittlere Quote überalterter nicht verbuchbarer Zahlungen (Athena)',
          ja: '消込不能入金全体の期間超過率の平均（Athena）',
        },
        metric: 'RATE',
        comparator: '<=',
        clause: 'A6 Ex.3-B §2.8(A)(2)',
        targetClause: 'A6 Ex.3-B §3 G',
        inputs: allUnpostables,
        platform: 'athena',
        readings: [lowerIsMet],
      },
      {
        code: '8B',
        name: {
          en: 'Unposted cash days (Epic)',
          de: 'Nicht verbuchte Zahlungseingänge in Erlöstagen (Epic)',
          ja: '未消込入金日数（Epic）',
        },
        metric: 'UNPOSTED',
        comparator: '<=',
        clause: 'A6 Ex.3-B §2.8(B)',
        targetClause: 'A6 Ex.3-B §3 (second list) A',
        inputs: unpostedCash,
        platform: 'epic',
        readings: [lowerIsMet],
      },
    ],
  },
  agreedLevel(
    {
      code: '9',
      clause: 'A6 Ex.3-B §2.9',
      effectiveClause: 'A6 Ex.3-B §1 (iv)',
      name: {
        en: 'Service level 9 (to be agreed)',
        de: 'Service-Level 9 (zu vereinbaren)',
        ja: 'サービスレベル9（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-B §3 (second list) B',
  ),
  singleLevel(
    {
      code: '10',
      name: {
        en: 'Shared service center: abandonment rate',
        de: 'Shared Service Center: Abbruchquote',
        ja: 'シェアードサービスセンター：放棄呼率',
      },
      clause: 'A6 Ex.3-B §2.10',
      effectiveClause: 'A6 Ex.3-B §1 (ii)',
      creditClause: creditWhole,
      readings: [mergedOnlyByTerm],
    },
    {
      metric: 'RATE',
      comparator: '<=',
      targetClause: 'A6 Ex.3-B §3 (second list) C',
      inputs: abandonedCalls,
    },
  ),
  agreedLevel(
    {
      code: '11',
      clause: 'A6 Ex.3-B §2.11',
      effectiveClause: 'A6 Ex.3-B §1 (v)',
      name: {
        en: 'Service level 11 (to be agreed)',
        de: 'Service-Level 11 (zu vereinbaren)',
        ja: 'サービスレベル11（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-B §3 (second list) D',
  ),
  agreedLevel(
    {
      code: '12',
      clause: 'A6 Ex.3-B §2.12',
      effectiveClause: 'A6 Ex.3-B §1 (v)',
      name: {
        en: 'Service level 12 (to be agreed)',
        de: 'Service-Level 12 (zu vereinbaren)',
        ja: 'サービスレベル12（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-B §3 (second list) E',
  ),
];
