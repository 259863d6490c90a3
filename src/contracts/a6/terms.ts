import type { Localized } from '../../domain/language';
import { type Network, networks, type Term } from '../terms';
import { incentiveMetrics } from './incentives';
import { acuteSchemePrefix, capKey, providerSchemePrefix, timetableKeys } from './scheme';
import { acuteScoreTerms, providerScoreTerms, timetableTexts } from './scheme-terms';

/** What differs between the service-level terms of the two exhibits. */
interface ExhibitTerms {
  readonly prefix: 'acute.' | 'provider.';
  readonly exhibit: 'A6 Ex.3-A' | 'A6 Ex.3-B';
  readonly groups: Localized;
  readonly sections: {
    readonly credit: string;
    readonly cap: string;
    readonly window: string;
    readonly change: string;
    readonly analysis: string;
    readonly assessment: string;
    readonly earnBack: string;
  };
  readonly maxLevels: Pick<Term, 'origin' | 'value' | 'illustrative'>;
}

const redacted = { origin: 'redacted' } as const;

function serviceLevelTerms({ prefix, exhibit, groups, sections, maxLevels }: ExhibitTerms): Term[] {
  const shared = { perNetwork: 'allowed', perQuarter: 'no' } as const;
  return [
    {
      ...shared,
      ...redacted,
      key: `${prefix}atRisk`,
      type: 'fraction',
      unit: 'fraction',
      clause: `${exhibit} ${sections.credit}`,
      name: {
        en: `At-risk percentage, ${groups.en}`,
        de: `Risikoanteil, ${groups.de}`,
        ja: `リスク対象割合（${groups.ja}）`,
      },
      description: {
        en: 'Share of the fee base that is divided by the service levels in effect to give the credit of one defaulted level',
        de: 'Anteil der Bemessungsgrundlage, der durch die Zahl der wirksamen Service-Levels geteilt die Gutschrift für eine Zielverfehlung ergibt',
        ja: '料金ベースに対する割合。有効なサービスレベル数で割り、不履行1件当たりのクレジットを算出します',
      },
      illustrative: '0.10',
    },
    {
      ...shared,
      ...redacted,
      key: `${prefix}maxAtRisk`,
      type: 'fraction',
      unit: 'fraction',
      clause: `${exhibit} ${sections.cap}`,
      name: {
        en: `Maximum at-risk percentage, ${groups.en}`,
        de: `Höchster Risikoanteil, ${groups.de}`,
        ja: `リスク対象割合の上限（${groups.ja}）`,
      },
      description: {
        en: 'All credits of a window together are at most this share of the fee base (the amount at risk)',
        de: 'Alle Gutschriften eines Messzeitraums zusammen betragen höchstens diesen Anteil der Bemessungsgrundlage (Risikobetrag)',
        ja: '一つの測定期間のクレジット合計は、料金ベースにこの割合を乗じた額（リスク額）を上限とします',
      },
      illustrative: '0.05',
    },
    {
      ...shared,
      ...redacted,
      key: `${prefix}windowMonths`,
      type: 'months',
      unit: 'months',
      clause: `${exhibit} ${sections.window}`,
      name: {
        en: `Length of a measurement window, ${groups.en}`,
        de: `Länge eines Messzeitraums, ${groups.de}`,
        ja: `測定期間の長さ（${groups.ja}）`,
      },
      description: {
        en: 'Calendar months a measurement window lasts; the text’s example has quarters',
        de: 'Kalendermonate, die ein Messzeitraum dauert; im Beispiel des Textes sind es Quartale',
        ja: '測定期間の暦月数。条文の例では四半期です',
      },
      illustrative: '3',
    },
    {
      ...shared,
      ...redacted,
      key: `${prefix}firstWindow`,
      type: 'date',
      unit: 'date',
      clause: `${exhibit} ${sections.window}`,
      name: {
        en: `Start of the first measurement window, ${groups.en}`,
        de: `Beginn des ersten Messzeitraums, ${groups.de}`,
        ja: `最初の測定期間の開始日（${groups.ja}）`,
      },
      description: {
        en: 'First day of the first measurement window; the others follow without a gap',
        de: 'Erster Tag des ersten Messzeitraums; die weiteren schließen lückenlos an',
        ja: '最初の測定期間の初日。以降の測定期間は切れ目なく続きます',
      },
      illustrative: '2022-07-01',
    },
    {
      ...shared,
      ...maxLevels,
      key: `${prefix}maxLevels`,
      type: 'count',
      unit: 'levels',
      clause: `${exhibit} ${sections.change}`,
      name: {
        en: `Maximum number of service levels, ${groups.en}`,
        de: `Höchstzahl der Service-Levels, ${groups.de}`,
        ja: `サービスレベル数の上限（${groups.ja}）`,
      },
      description: {
        en: 'The number of service levels never exceeds this',
        de: 'Die Zahl der Service-Levels übersteigt diesen Wert nie',
        ja: 'サービスレベルの数はこの値を超えません',
      },
    },
    {
      ...shared,
      ...redacted,
      key: `${prefix}rootCauseDays`,
      type: 'days',
      unit: 'days',
      clause: `${exhibit} ${sections.analysis}`,
      name: {
        en: `Time for the root-cause analysis, ${groups.en}`,
        de: `Frist für die Ursachenanalyse, ${groups.de}`,
        ja: `根本原因分析の期限（${groups.ja}）`,
      },
      description: {
        en: 'Days after the window’s end within which the root-cause analysis of a default is complete',
        de: 'Tage nach Ende des Messzeitraums, innerhalb derer die Ursachenanalyse einer Zielverfehlung abgeschlossen ist',
        ja: '不履行の根本原因分析を完了すべき、測定期間終了後の日数',
      },
      illustrative: '30',
    },
    {
      ...shared,
      ...redacted,
      key: `${prefix}assessmentDays`,
      type: 'days',
      unit: 'days',
      clause: `${exhibit} ${sections.assessment}`,
      name: {
        en: `Time for the assessment of a window, ${groups.en}`,
        de: `Frist für die Auswertung eines Messzeitraums, ${groups.de}`,
        ja: `測定期間の評価期限（${groups.ja}）`,
      },
      description: {
        en: 'Days after the window’s end within which performance in it is assessed',
        de: 'Tage nach Ende des Messzeitraums, innerhalb derer die Leistung ausgewertet wird',
        ja: '測定期間終了後、実績を評価すべき日数',
      },
      illustrative: '30',
    },
    {
      ...shared,
      ...redacted,
      key: `${prefix}earnBackDays`,
      type: 'days',
      unit: 'days',
      clause: `${exhibit} ${sections.earnBack}`,
      name: {
        en: `Time to return an earned-back credit, ${groups.en}`,
        de: `Frist für die Rückzahlung einer zurückverdienten Gutschrift, ${groups.de}`,
        ja: `アーンバックの返還期限（${groups.ja}）`,
      },
      description: {
        en: 'Days after the next window within which the group returns a credit that was earned back',
        de: 'Tage nach dem folgenden Messzeitraum, innerhalb derer die Gruppe eine zurückverdiente Gutschrift zurückzahlt',
        ja: '次の測定期間の終了後、グループがアーンバックされたクレジットを返還すべき日数',
      },
      illustrative: '45',
    },
  ];
}

const acuteGroups: Localized = { en: 'acute groups', de: 'Akutgruppen', ja: '急性期グループ' };
const providerGroups: Localized = { en: 'provider groups', de: 'Ärztegruppen', ja: '医師グループ' };

/** Source: A6 §6; Ex.3-A; Ex.3-B */
const generalTerms: readonly Term[] = [
  {
    key: 'currency',
    type: 'choice',
    unit: 'text',
    clause: 'A6 Ex.4 §1.2 F',
    name: { en: 'Currency', de: 'Währung', ja: '通貨' },
    description: {
      en: 'Currency of every amount of the workbook, as its ISO code',
      de: 'Währung aller Beträge der Arbeitsmappe, als ISO-Code',
      ja: 'ブック内のすべての金額の通貨（ISOコード）',
    },
    origin: 'contract',
    value: 'USD',
    choices: ['USD', 'EUR'],
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative: 'USD',
  },
  {
    key: 'liabilityCap',
    type: 'amount',
    unit: 'currency',
    clause: 'A6 §6 (MPSA §18.2(b))',
    name: {
      en: 'Liability cap of a calendar year',
      de: 'Haftungshöchstbetrag je Kalenderjahr',
      ja: '暦年当たりの責任上限額',
    },
    description: {
      en: 'Bound on the liability of a calendar year over the agreement and all supplements',
      de: 'Obergrenze der Haftung eines Kalenderjahres über den Vertrag und alle Ergänzungen',
      ja: '本契約および全補足契約を通じた一暦年の責任の上限',
    },
    ...redacted,
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative: '5000000.00',
  },
];

const medicaidThreshold: Term = {
  key: 'acute.medicaidThreshold',
  type: 'amount',
  unit: 'currency',
  clause: 'A6 Ex.3-A §3.13(B)(4), (5)',
  name: {
    en: 'Balance that separates the risk levels',
    de: 'Saldo, der die Risikostufen trennt',
    ja: 'リスクレベルを区分する残高',
  },
  description: {
    en: 'A Medicaid receivable below it has risk level 1–2, one at or above it risk level 3–5',
    de: 'Eine Medicaid-Forderung darunter hat Risikostufe 1–2, eine in dieser Höhe oder darüber Risikostufe 3–5',
    ja: 'この残高未満のメディケイド売掛金はリスクレベル1～2、以上はリスクレベル3～5とします',
  },
  ...redacted,
  perNetwork: 'allowed',
  perQuarter: 'no',
  illustrative: '2500.00',
};

/** Source: A6 Ex.3-B §1, §2.8 */
const providerTerms: readonly Term[] = [
  {
    key: 'provider.mergedFrom',
    type: 'date',
    unit: 'date',
    clause: 'A6 Ex.3-B §1',
    name: {
      en: 'Provider groups measured jointly from',
      de: 'Gemeinsame Messung der Ärztegruppen ab',
      ja: '医師グループの合同測定開始日',
    },
    description: {
      en: 'From this day both provider groups are one joint group; while it is empty, each is a group of its own',
      de: 'Ab diesem Tag sind beide Ärztegruppen eine gemeinsame Gruppe; solange leer, ist jede eine eigene Gruppe',
      ja: 'この日以降、両医師グループを一つの合同グループとします。空欄の間は別個のグループです',
    },
    ...redacted,
    whenMissing: '',
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative: '',
  },
  ...networks.map((network): Term => ({
    key: `provider.platform.${network}`,
    type: 'choice',
    unit: 'text',
    clause: 'A6 Ex.3-B §2.8',
    name: {
      en: `Platform of the ${networkName(network)} Provider Group`,
      de: `Plattform der Ärztegruppe ${networkName(network)}`,
      ja: `${networkName(network)}医師グループのプラットフォーム`,
    },
    description: {
      en: 'athena: service level 8(A); epic: service level 8(B)',
      de: 'athena: Service-Level 8(A); epic: Service-Level 8(B)',
      ja: 'athena：サービスレベル8(A)、epic：サービスレベル8(B)',
    },
    origin: 'open',
    choices: ['athena', 'epic'],
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative: network === 'presence' ? 'athena' : 'epic',
  })),
  voidTerm('voidFrom', {
    en: 'Service level 8 void from',
    de: 'Service-Level 8 ausgesetzt ab',
    ja: 'サービスレベル8の無効期間開始日',
  }),
  voidTerm('voidTo', {
    en: 'Service level 8 void until',
    de: 'Service-Level 8 ausgesetzt bis',
    ja: 'サービスレベル8の無効期間終了日',
  }),
];

function voidTerm(word: 'voidFrom' | 'voidTo', name: Localized): Term {
  return {
    key: `provider.${word}`,
    type: 'date',
    unit: 'date',
    clause: 'A6 Ex.3-B §2.8',
    name,
    description: {
      en: 'While the booking of unposted cash changes, service level 8 is not in effect; one pair of days for each group',
      de: 'Solange die Buchung nicht zugeordneter Zahlungseingänge umgestellt wird, ist Service-Level 8 nicht wirksam; je Gruppe ein Zeitraum',
      ja: '未消込入金の計上方法の変更中、サービスレベル8は有効ではありません。グループごとに期間を指定します',
    },
    origin: 'open',
    whenMissing: '',
    perNetwork: 'listed',
    perQuarter: 'no',
    illustrative: '',
  };
}

/** A network's proper name, alike in every language. */
export function networkName(network: Network): string {
  return network === 'presence' ? 'Presence' : 'Alexian';
}

/** Source: A6 Ex.4 §1.2 C, §2.1, §6, §7 */
const incentiveTerms: readonly Term[] = [
  ...providerScoreTerms,
  {
    key: `${providerSchemePrefix}${capKey.key}`,
    type: 'amountOrNone',
    unit: 'currency',
    clause: capKey.clause,
    name: {
      en: 'Cap on the incentive fees',
      de: 'Obergrenze der Incentive-Vergütung',
      ja: 'インセンティブ報酬の上限',
    },
    description: {
      en: 'Incentive fees of the fiscal year up to and including the quarter are at most this; none: no cap',
      de: 'Die Incentive-Vergütung des Geschäftsjahres bis einschließlich des Quartals beträgt höchstens diesen Betrag; none: keine Obergrenze',
      ja: '当該四半期までの会計年度累計インセンティブ報酬の上限額。none は上限なし',
    },
    ...redacted,
    perNetwork: 'allowed',
    perQuarter: 'listed',
    illustrative: ['100000.00', '200000.00', '300000.00', '400000.00'],
  },
  ...timetableKeys.map(({ key, clause }): Term => ({
    key: `${providerSchemePrefix}${key}`,
    type: 'days',
    unit: 'days',
    clause,
    ...timetableTexts[key],
    ...redacted,
    perNetwork: 'no',
    perQuarter: 'no',
  })),
  {
    key: 'incentive.croweFrom',
    type: 'date',
    unit: 'date',
    clause: 'A6 Ex.4 §2.1',
    name: {
      en: 'Crowe RCA is the source from',
      de: 'Crowe RCA ist Datenquelle ab',
      ja: 'Crowe RCAをデータソースとする開始日',
    },
    description: {
      en: 'Day from which both agreed that Crowe RCA is ready and metrics 1–3 come from it; empty: not yet',
      de: 'Tag, ab dem beide Parteien Crowe RCA als einsatzbereit ansehen und die Kennzahlen 1–3 daraus stammen; leer: noch nicht',
      ja: '両当事者がCrowe RCAの準備完了に合意し、指標1～3をそこから取得する開始日。空欄：未合意',
    },
    origin: 'open',
    whenMissing: '',
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative: '2023-01-01',
  },
  {
    key: 'incentive.serviceStart',
    type: 'date',
    unit: 'date',
    clause: 'A6 Ex.4 §1.2 B, C',
    name: { en: 'EMG service start date', de: 'Beginn der EMG-Leistungen', ja: 'EMGサービス開始日' },
    description: {
      en: 'The first fiscal year, and with it “year to date”, starts here',
      de: 'Hier beginnt das erste Geschäftsjahr und damit die Kumulierung seit Jahresbeginn',
      ja: '最初の会計年度および年初来累計の起算日',
    },
    origin: 'open',
    perNetwork: 'allowed',
    perQuarter: 'no',
    illustrative: '2022-07-01',
  },
];

/** Source: A6 §4.02–4.04 */
const acuteIncentiveTerms: readonly Term[] = [
  ...acuteScoreTerms,
  periodTerm(`${acuteSchemePrefix}from`, 'A6 §4.02–4.04', '2022-07-01', {
    en: 'Amended acute incentives apply from',
    de: 'Geänderte Akut-Incentives gelten ab',
    ja: '急性期インセンティブ変更の適用開始日',
  }),
  periodTerm(`${acuteSchemePrefix}to`, 'A6 §4.02–4.04', '2025-06-30', {
    en: 'Amended acute incentives apply through',
    de: 'Geänderte Akut-Incentives gelten bis',
    ja: '急性期インセンティブ変更の適用終了日',
  }),
];

/** Source: A6 §5.01 */
const implementationFeeTerms: readonly Term[] = [
  feeAmount('fee.implementation.amount', '250000.00', {
    en: 'Implementation fee as written',
    de: 'Implementierungsgebühr laut Grundvertrag',
    ja: '導入費用（原契約どおり）',
  }),
  feeAmount('fee.implementation.modifiedAmount', '175000.00', {
    en: 'Implementation fee, modified basis',
    de: 'Implementierungsgebühr, geänderte Grundlage',
    ja: '導入費用（修正後）',
  }),
  periodTerm('fee.implementation.modifiedFrom', 'A6 §5.01', '2022-07-01', {
    en: 'Modified implementation fee from',
    de: 'Geänderte Implementierungsgebühr ab',
    ja: '修正後の導入費用の適用開始日',
  }),
  periodTerm('fee.implementation.modifiedTo', 'A6 §5.01', '2024-06-30', {
    en: 'Modified implementation fee through',
    de: 'Geänderte Implementierungsgebühr bis',
    ja: '修正後の導入費用の適用終了日',
  }),
];

function feeAmount(key: string, illustrative: string, name: Localized): Term {
  return {
    key,
    type: 'amount',
    unit: 'currency',
    clause: 'A6 §5.01',
    name,
    description: {
      en: 'Amount for a newly acquired eligible acute care unit',
      de: 'Betrag für eine neu erworbene berechtigte Akuteinrichtung',
      ja: '新たに取得した適格急性期施設に対する金額',
    },
    ...redacted,
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative,
  };
}

function periodTerm(key: string, clause: string, illustrative: string, name: Localized): Term {
  return {
    key,
    type: 'date',
    unit: 'date',
    clause,
    name,
    description: {
      en: 'The day itself included',
      de: 'Der Tag selbst eingeschlossen',
      ja: '当日を含みます',
    },
    ...redacted,
    perNetwork: 'no',
    perQuarter: 'no',
    illustrative,
  };
}

/** Illustrative baselines of a quarter; metric 1 has one for each quarter. */
const illustrativeBaselines: Readonly<Record<Network, Readonly<Record<string, Term['illustrative']>>>> = {
  presence: {
    '1': ['12400000.00', '12650000.00', '12300000.00', '12850000.00'],
    '2': '6100000.00',
    '3': '4250000.00',
    '4': '1900000.00',
    '5': '980000.00',
  },
  alexian: {
    '1': ['7200000.00', '7350000.00', '7150000.00', '7480000.00'],
    '2a': '1850000.00',
    '2b': '1400000.00',
    '3': '2300000.00',
    '4': '1050000.00',
    '5': '540000.00',
  },
};

/** Source: A6 Ex.4 §3 */
const baselineTerms: readonly Term[] = networks.flatMap((network) =>
  incentiveMetrics[network].map(({ code, quarterlyBaseline }): Term => ({
    key: `incentive.baseline.${network}.${code}`,
    type: 'signedAmount',
    unit: 'currency',
    clause: 'A6 Ex.4 §3',
    name: {
      en: `Performance baseline, ${networkName(network)}, metric ${code}`,
      de: `Leistungsbasiswert, ${networkName(network)}, Kennzahl ${code}`,
      ja: `業績ベースライン（${networkName(network)}、指標${code}）`,
    },
    description: {
      en: 'Value of the baseline period for one quarter; the lift is what lies above it',
      de: 'Wert der Basisperiode für ein Quartal; die Steigerung ist, was darüber liegt',
      ja: '四半期当たりのベースライン期間の値。これを上回る額が改善額です',
    },
    ...redacted,
    perNetwork: 'no',
    perQuarter: quarterlyBaseline ? 'listed' : 'allowed',
    illustrative: illustrativeBaselines[network][code] ?? '',
  })),
);

/** Every term of A6, in the order of a Terms sheet. */
export const a6Terms: readonly Term[] = [
  ...generalTerms,
  ...serviceLevelTerms({
    prefix: 'acute.',
    exhibit: 'A6 Ex.3-A',
    groups: acuteGroups,
    sections: {
      credit: '§7.2',
      cap: '§7.3',
      window: '§6.1',
      change: '§5',
      analysis: '§8',
      assessment: '§7.1',
      earnBack: '§7.4',
    },
    maxLevels: { ...redacted, illustrative: '13' },
  }),
  medicaidThreshold,
  ...serviceLevelTerms({
    prefix: 'provider.',
    exhibit: 'A6 Ex.3-B',
    groups: providerGroups,
    sections: {
      credit: '§6.3',
      cap: '§6.3',
      window: '§5.1',
      change: '§4',
      analysis: '§7',
      assessment: '§6.2',
      earnBack: '§6.4',
    },
    maxLevels: { origin: 'contract', value: '11', illustrative: '11' },
  }),
  ...providerTerms,
  ...incentiveTerms,
  ...baselineTerms,
  ...acuteIncentiveTerms,
  ...implementationFeeTerms,
];
