import type { Localized } from '../../domain/language';
import {
  lowerIsMet,
  eachScoreItsTarget,
  equalComponents,
  surveyMinimum,
  shareInTime,
  unpostedUnmeasured,
} from '../../domain/sla/readings';
import {
  abandonedCalls,
  auditedCases,
  auditedCodes,
  clearedPatients,
  creditBalanceDays,
  documentsInTime,
  holdSeconds,
  pastDueMedicaid,
  satisfaction,
  topBoxAnswers,
  unpostedCash,
} from './metrics';
import { groupsMeasuredApart } from './readings';
import { agreedLevel, type LevelComponent, type ServiceLevel, singleLevel } from './service-level';

const creditWhole = 'A6 Ex.3-A §7.2';

/** One PFSS survey of level 5. */
function pfssSurvey(code: string, name: Localized): LevelComponent {
  return {
    code,
    name,
    metric: 'SURVEY',
    comparator: '>=',
    clause: 'A6 Ex.3-A §3.5(b)(2)',
    targetClause: 'A6 Ex.3-A §4 E(B)',
    inputs: satisfaction,
    readings: [surveyMinimum],
  };
}

/** One of the six coding scores of level 7. */
function codingScore(
  code: string,
  number: number,
  inputs: typeof auditedCases,
  name: Localized,
): LevelComponent {
  return {
    code,
    name,
    metric: 'ACCURACY',
    comparator: '>=',
    clause: `A6 Ex.3-A §3.7(b)(${String(number)})`,
    targetClause: 'A6 Ex.3-A §4 G',
    inputs,
    readings: [eachScoreItsTarget],
  };
}

/** Source: A6 Ex.3-A §3, §4, §7 */
export const acuteLevels: readonly ServiceLevel[] = [
  {
    code: '1',
    name: { en: 'Call handling', de: 'Telefonische Erreichbarkeit', ja: '電話応答' },
    state: 'defined',
    credit: 'proportional',
    creditClause: 'A6 Ex.3-A §7.3.1',
    clause: 'A6 Ex.3-A §3.1',
    effectiveClause: 'A6 Ex.3-A §1 (ii)',
    unmeasured: 'default',
    readings: [equalComponents, groupsMeasuredApart],
    components: [
      {
        code: '1a',
        name: {
          en: 'Shared service center: average speed of answer',
          de: 'Shared Service Center: durchschnittliche Wartezeit bis zur Rufannahme',
          ja: 'シェアードサービスセンター：平均応答速度',
        },
        metric: 'ASA',
        comparator: '<=',
        clause: 'A6 Ex.3-A §3.1(a)',
        targetClause: 'A6 Ex.3-A §4 A',
        inputs: holdSeconds,
        readings: [lowerIsMet],
      },
      {
        code: '1b',
        name: {
          en: 'Scheduling: average speed of answer',
          de: 'Terminvergabe: durchschnittliche Wartezeit bis zur Rufannahme',
          ja: '予約部門：平均応答速度',
        },
        metric: 'ASA',
        comparator: '<=',
        clause: 'A6 Ex.3-A §3.1(b)',
        targetClause: 'A6 Ex.3-A §4 A',
        inputs: holdSeconds,
        readings: [lowerIsMet],
      },
      {
        code: '1c',
        name: {
          en: 'Shared service center: abandonment rate',
          de: 'Shared Service Center: Abbruchquote',
          ja: 'シェアードサービスセンター：放棄呼率',
        },
        metric: 'RATE',
        comparator: '<=',
        clause: 'A6 Ex.3-A §3.1(c)',
        targetClause: 'A6 Ex.3-A §4 A',
        inputs: abandonedCalls,
        readings: [lowerIsMet],
      },
      {
        code: '1d',
        name: {
          en: 'Scheduling: abandonment rate',
          de: 'Terminvergabe: Abbruchquote',
          ja: '予約部門：放棄呼率',
        },
        metric: 'RATE',
        comparator: '<=',
        clause: 'A6 Ex.3-A §3.1(d)',
        targetClause: 'A6 Ex.3-A §4 A',
        inputs: abandonedCalls,
        readings: [lowerIsMet],
      },
    ],
  },
  singleLevel(
    {
      code: '2',
      name: {
        en: 'Financially cleared scheduled patients',
        de: 'Finanziell freigegebene terminierte Patienten',
        ja: '財務クリアランス完了の予約患者',
      },
      clause: 'A6 Ex.3-A §3.2',
      creditClause: creditWhole,
      effectiveClause: 'A6 Ex.3-A §1 (ii)',
      readings: [groupsMeasuredApart],
    },
    {
      metric: 'RATE',
      comparator: '>=',
      targetClause: 'A6 Ex.3-A §4 B',
      inputs: clearedPatients,
    },
  ),
  agreedLevel(
    {
      code: '3',
      clause: 'A6 Ex.3-A §3.3',
      effectiveClause: 'A6 Ex.3-A §1 (iv)',
      name: {
        en: 'Service level 3 (to be agreed)',
        de: 'Service-Level 3 (zu vereinbaren)',
        ja: 'サービスレベル3（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-A §4 C',
  ),
  agreedLevel(
    {
      code: '4',
      clause: 'A6 Ex.3-A §3.4',
      effectiveClause: 'A6 Ex.3-A §1 (iii)',
      name: {
        en: 'Service level 4 (to be agreed)',
        de: 'Service-Level 4 (zu vereinbaren)',
        ja: 'サービスレベル4（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-A §4 D',
  ),
  {
    code: '5',
    name: { en: 'Patient experience surveys', de: 'Patientenbefragungen', ja: '患者体験調査' },
    state: 'defined',
    credit: 'proportional',
    creditClause: 'A6 Ex.3-A §7.3.2',
    clause: 'A6 Ex.3-A §3.5',
    effectiveClause: 'A6 Ex.3-A §1 (i)',
    unmeasured: 'default',
    readings: [groupsMeasuredApart, surveyMinimum],
    components: [
      {
        code: '5-REG',
        name: {
          en: 'Registration survey score',
          de: 'Befragung zur Aufnahme (Registration Survey Score)',
          ja: '受付登録調査スコア',
        },
        metric: 'RATE',
        comparator: '>=',
        clause: 'A6 Ex.3-A §3.5(b)(1)',
        targetClause: 'A6 Ex.3-A §4 E(A)',
        inputs: topBoxAnswers,
        readings: [],
      },
      pfssSurvey('5-FCC', {
        en: 'PFSS survey: financial clearance center',
        de: 'PFSS-Befragung: Zentrum für finanzielle Freigabe',
        ja: 'PFSS調査：財務クリアランスセンター',
      }),
      pfssSurvey('5-MFS', {
        en: 'PFSS survey: medical financial solutions',
        de: 'PFSS-Befragung: Medical Financial Solutions',
        ja: 'PFSS調査：医療財務ソリューション部門',
      }),
      pfssSurvey('5-CS', {
        en: 'PFSS survey: customer service',
        de: 'PFSS-Befragung: Kundenservice',
        ja: 'PFSS調査：カスタマーサービス部門',
      }),
      pfssSurvey('5-PCC', {
        en: 'PFSS survey: patient care coverage',
        de: 'PFSS-Befragung: Patient Care Coverage',
        ja: 'PFSS調査：ペイシェントケアカバレッジ部門',
      }),
    ],
  },
  singleLevel(
    {
      code: '6',
      name: {
        en: 'Credit-balance A/R days',
        de: 'Kreditorische Debitorensalden in Erlöstagen',
        ja: '貸方残高売掛金日数',
      },
      clause: 'A6 Ex.3-A §3.6',
      creditClause: creditWhole,
      effectiveClause: 'A6 Ex.3-A §1 (ii)',
      readings: [groupsMeasuredApart],
    },
    {
      metric: 'DAYS',
      comparator: '<=',
      targetClause: 'A6 Ex.3-A §4 F',
      inputs: creditBalanceDays,
    },
  ),
  {
    code: '7',
    name: { en: 'Coding quality', de: 'Kodierqualität', ja: 'コーディング品質' },
    state: 'defined',
    credit: 'whole',
    creditClause: creditWhole,
    clause: 'A6 Ex.3-A §3.7',
    effectiveClause: 'A6 Ex.3-A §1 (ii)',
    unmeasured: 'default',
    readings: [eachScoreItsTarget, groupsMeasuredApart],
    components: [
      codingScore('7a', 1, auditedCases, {
        en: 'Inpatient DRG accuracy',
        de: 'Stationär: DRG-Genauigkeit',
        ja: '入院DRG正確率',
      }),
      codingScore('7b', 2, auditedCodes, {
        en: 'Inpatient diagnosis coding accuracy',
        de: 'Stationär: Genauigkeit der Diagnosekodierung',
        ja: '入院診断コーディング正確率',
      }),
      codingScore('7c', 3, auditedCodes, {
        en: 'Inpatient procedure coding accuracy',
        de: 'Stationär: Genauigkeit der Prozedurenkodierung',
        ja: '入院処置コーディング正確率',
      }),
      codingScore('7d', 4, auditedCases, {
        en: 'Outpatient first-listed diagnosis accuracy',
        de: 'Ambulant: Genauigkeit der erstgenannten Diagnose',
        ja: '外来第一診断コーディング正確率',
      }),
      codingScore('7e', 5, auditedCodes, {
        en: 'Outpatient diagnosis coding accuracy',
        de: 'Ambulant: Genauigkeit der Diagnosekodierung',
        ja: '外来診断コーディング正確率',
      }),
      codingScore('7f', 6, auditedCodes, {
        en: 'Outpatient procedure coding accuracy',
        de: 'Ambulant: Genauigkeit der Prozedurenkodierung',
        ja: '外来処置コーディング正確率',
      }),
    ],
  },
  singleLevel(
    {
      code: '8',
      name: { en: 'Remittance posting', de: 'Verbuchung von Zahlungseingängen', ja: '入金消込' },
      clause: 'A6 Ex.3-A §3.8',
      creditClause: creditWhole,
      effectiveClause: 'A6 Ex.3-A §1 (ii)',
      unmeasured: 'excluded',
      readings: [unpostedUnmeasured, groupsMeasuredApart],
    },
    {
      metric: 'UNPOSTED',
      comparator: '<=',
      targetClause: 'A6 Ex.3-A §4 H',
      inputs: unpostedCash,
    },
  ),
  agreedLevel(
    {
      code: '9',
      clause: 'A6 Ex.3-A §3.9',
      effectiveClause: 'A6 Ex.3-A §1 (iv)',
      name: {
        en: 'Service level 9 (to be agreed)',
        de: 'Service-Level 9 (zu vereinbaren)',
        ja: 'サービスレベル9（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-A §4 I',
  ),
  {
    code: '10',
    name: {
      en: 'Transcription turnaround',
      de: 'Bearbeitungszeit der Transkription',
      ja: '口述筆記の所要時間',
    },
    state: 'defined',
    credit: 'whole',
    creditClause: creditWhole,
    clause: 'A6 Ex.3-A §3.10',
    effectiveClause: 'A6 Ex.3-A §1 (ii)',
    unmeasured: 'default',
    readings: [shareInTime, groupsMeasuredApart],
    components: [
      {
        code: '10-D',
        name: {
          en: 'Discharge summaries in time',
          de: 'Fristgerechte Entlassungsberichte',
          ja: '期限内の退院時サマリー',
        },
        metric: 'RATE',
        comparator: '>=',
        clause: 'A6 Ex.3-A §3.10',
        targetClause: 'A6 Ex.3-A §4 J',
        inputs: documentsInTime,
        readings: [shareInTime],
      },
      {
        code: '10-O',
        name: {
          en: 'Other documents in time',
          de: 'Fristgerechte übrige Dokumente',
          ja: '期限内のその他文書',
        },
        metric: 'RATE',
        comparator: '>=',
        clause: 'A6 Ex.3-A §3.10',
        targetClause: 'A6 Ex.3-A §4 J',
        inputs: documentsInTime,
        readings: [shareInTime],
      },
    ],
  },
  agreedLevel(
    {
      code: '11',
      clause: 'A6 Ex.3-A §3.11',
      effectiveClause: 'A6 Ex.3-A §1 (iii)',
      name: {
        en: 'Service level 11 (to be agreed)',
        de: 'Service-Level 11 (zu vereinbaren)',
        ja: 'サービスレベル11（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-A §4 K',
  ),
  agreedLevel(
    {
      code: '12',
      clause: 'A6 Ex.3-A §3.12',
      effectiveClause: 'A6 Ex.3-A §1 (iii)',
      name: {
        en: 'Service level 12 (to be agreed)',
        de: 'Service-Level 12 (zu vereinbaren)',
        ja: 'サービスレベル12（合意予定）',
      },
      creditClause: creditWhole,
    },
    'A6 Ex.3-A §4 L',
  ),
  {
    code: '13',
    name: {
      en: 'Illinois Medicaid A/R follow-up',
      de: 'Nachverfolgung der Medicaid-Forderungen Illinois',
      ja: 'イリノイ州メディケイド売掛金のフォローアップ',
    },
    state: 'defined',
    credit: 'whole',
    creditClause: creditWhole,
    clause: 'A6 Ex.3-A §3.13',
    effectiveClause: 'A6 Ex.3-A §1 (i)',
    unmeasured: 'default',
    readings: [groupsMeasuredApart],
    components: [
      {
        code: '13A',
        name: {
          en: 'Unworked and past due, risk levels 1–2',
          de: 'Unbearbeitet und überfällig, Risikostufen 1–2',
          ja: '未着手・期限超過（リスクレベル1～2）',
        },
        metric: 'DAYS',
        comparator: '<=',
        clause: 'A6 Ex.3-A §3.13(A)',
        targetClause: 'A6 Ex.3-A §4 M',
        inputs: pastDueMedicaid,
        readings: [lowerIsMet],
      },
      {
        code: '13B',
        name: {
          en: 'Unworked and past due, risk levels 3–5',
          de: 'Unbearbeitet und überfällig, Risikostufen 3–5',
          ja: '未着手・期限超過（リスクレベル3～5）',
        },
        metric: 'DAYS',
        comparator: '<=',
        clause: 'A6 Ex.3-A §3.13(A)',
        targetClause: 'A6 Ex.3-A §4 M',
        inputs: pastDueMedicaid,
        readings: [lowerIsMet],
      },
    ],
  },
];
