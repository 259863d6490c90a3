import type { Localized } from '../../domain/language';

/** A clause of K: the German original, word for word, and its sense in the other languages. */
export interface QuotaClause {
  readonly clause: string;
  readonly text: Localized;
}

/** Source: K of 26 August 2020 */
export const quotaClauses: readonly QuotaClause[] = [
  {
    clause: 'K preamble',
    text: {
      en: 'Accepted by the customer, the offer becomes an amendment to the contract and prevails over it where the two conflict.',
      de: 'Das Angebot wird mit Annahme durch den AG Nachtrag zum Vertrag, der bei Widersprüchen zu dem Vertrag insoweit vorrangig gilt.',
      ja: '本申込みは委託者の承諾により契約の追補となり、契約と矛盾する場合は追補が優先する。',
    },
  },
  {
    clause: 'K §1.1',
    text: {
      en: 'Analysis of the ASM system on the basis of controlling data (Tableau).',
      de: 'ASM-Analyse auf Basis von Controllingdaten (Tableau)',
      ja: 'コントローリングデータ（Tableau）に基づくASM分析。',
    },
  },
  {
    clause: 'K §1.2',
    text: {
      en: 'Analyses of rules and preparation of proposals.',
      de: 'Regelanalysen und Aufbereitungen von Vorschlägen',
      ja: 'ルールの分析および提案の作成。',
    },
  },
  {
    clause: 'K §1.3',
    text: {
      en: 'Joint agreement on the proposals and their documentation.',
      de: 'Gemeinsame Abstimmung und Dokumentation der Vorschläge',
      ja: '提案の共同調整および文書化。',
    },
  },
  {
    clause: 'K §1.4',
    text: {
      en: 'Implementation of the proposals, if wanted.',
      de: 'Umsetzung der Vorschläge (wenn gewünscht)',
      ja: '提案の実装（希望する場合）。',
    },
  },
  {
    clause: 'K §1.5',
    text: {
      en: 'Help with more complex questions; after agreement and with lead time also on medical aids in general, where analyses suggest it.',
      de: 'Hilfe bei komplexeren Fragestellungen (nach Abstimmung und mit Vorlauf auch zum Thema Hilfsmittel-Sachbearbeitung im Allgemeinen, wenn dies Analysen nahelegen)',
      ja: '複雑な課題への支援（調整とリードタイムの上、分析が示唆する場合は医療補助具業務全般も対象）。',
    },
  },
  {
    clause: 'K §1.6',
    text: {
      en: 'Joint definition of goals and documentation of their achievement.',
      de: 'Gemeinsame Definition von Zielen und Dokumentation der Zielerreichung',
      ja: '目標の共同設定および達成の文書化。',
    },
  },
  {
    clause: 'K §1.7',
    text: {
      en: 'One of four packages can be chosen for the contract term. A top-up is possible at any time, with a lead time and depending on the supplier’s capacity.',
      de: 'Aus folgenden Varianten kann während der jeweiligen Vertragslaufzeit gewählt werden. Eine Aufstockung kann grundsätzlich jederzeit mit einer Vorlaufzeit aber, in Abhängigkeit von den verfügbaren Kapazitäten des Auftragnehmers, erfolgen.',
      ja: '契約期間中、4種類のパッケージから選択できる。追加は原則いつでも可能だが、リードタイムを要し、受託者の対応可能容量による。',
    },
  },
  {
    clause: 'K §2.1',
    text: {
      en: 'By the beginning of each month at the latest, as a rule, the parties agree fixed weekly slots with an expert of the supplier. The smallest unit of a slot is one hour.',
      de: 'Die Parteien vereinbaren i.d.R. spätestens zu Beginn jeden Monats feste wöchentliche Sprechzeiten, zu denen dem Auftraggeber jeweils ein Experte des Auftragnehmers zur Verfügung steht. Kleinste mögliche Einheit für diese Sprechzeiten ist eine Stunde.',
      ja: '当事者は原則として毎月初めまでに、受託者の専門家が対応する毎週の相談枠を定める。相談枠の最小単位は1時間とする。',
    },
  },
  {
    clause: 'K §2.2',
    text: {
      en: 'A slot that the customer does not use lapses and is not refunded.',
      de: 'Sollte die Sprechstunde vom Auftraggeber nicht genutzt werden verfällt diese und wird nicht erstattet.',
      ja: '委託者が利用しなかった相談枠は失効し、返還されない。',
    },
  },
  {
    clause: 'K §2.3',
    text: {
      en: 'Effort for background analyses and for implementing rule settings, and the preparation and follow-up of consultations, is debited from the quota.',
      de: 'Die Aufwände durch Hintergrundanalysen und Umsetzung der Regeleinstellungen, die Vor- und Nachbearbeitung von Beratungsgesprächen werden auf das Zeitkontingent angerechnet.',
      ja: 'バックグラウンド分析、ルール設定の実装、相談の事前準備および事後対応の工数は時間枠から差し引く。',
    },
  },
  {
    clause: 'K §2.4',
    text: {
      en: 'Everything is done by digital channels or telephone. On-site consulting is not part of a quota contract.',
      de: 'Alle Leistungen werden über digitale Kanäle oder telefonisch geleistet. Eine Vor-Ort-Beratung ist nicht Teil eines Kontingentvertrages.',
      ja: 'すべての役務はデジタルチャネルまたは電話で提供する。訪問コンサルティングは枠契約に含まれない。',
    },
  },
  {
    clause: 'K §2.5',
    text: {
      en: 'Customer-specific requests outside the agreed slots that come in through support and are classified there as service requests, so that no program error caused them, are debited from the quota by the effort spent.',
      de: 'Kassenspezifische Anfragen, welche außerhalb der gemäß Punkt 1 definierten Sprechzeiten über den HMM Support eingehen und durch diesen als „Service Request“ klassifiziert werden, und somit die Ursache für die Anfrage nicht aufgrund eines Programmfehlers entstanden ist, werden vom Kontingent in Höhe des entstandenen Aufwands abgebucht.',
      ja: '相談枠外にサポート窓口へ寄せられ「サービスリクエスト」と分類された（プログラム不具合に起因しない）顧客固有の依頼は、要した工数を枠から差し引く。',
    },
  },
  {
    clause: 'K §2.6',
    text: {
      en: 'Beyond the quota the customer can still agree on virtual consulting at 900.00 EUR a day, or on-site consulting at 1,200 EUR plus travel costs.',
      de: 'Hat der Auftraggeber Beratungsbedarf, der über den im Kontingentvertrag vereinbarten Rahmen hinausgeht, hat er nach wie vor die Option, virtuelle Beratungsleistungen zu einem Tagessatz von EUR 900,00 abzustimmen oder alternativ auch vor Ort Beratung in Höhe von 1.200 € zzgl. Reisekosten.',
      ja: '枠を超える相談が必要な場合、委託者は1日900.00ユーロのオンライン相談、または1,200ユーロに旅費を加えた訪問コンサルティングを合意できる。',
    },
  },
  {
    clause: 'K §2.7',
    text: {
      en: 'Effort for preparing and following up the consulting of section 1 is evidenced, counted as spent and debited from the whole quota.',
      de: 'Der Aufwand für das Vor- und Nachbereiten der Beratungsleistungen, gemäß Punkt 1 Leistungsumfang, wird von HMM nachweislich aufwandsgerecht kontingentiert und vom Gesamtkontingent abgebucht.',
      ja: '第1項の役務の事前準備および事後対応に要した工数は、証跡をもって実績どおり計上し、枠全体から差し引く。',
    },
  },
  {
    clause: 'K closing paragraph',
    text: {
      en: 'Building additional capacity takes about four to six months.',
      de: 'Für den Aufbau zusätzlicher Kapazitäten benötigen wir circa vier bis sechs Monate.',
      ja: '追加の対応容量の確保には約4～6か月を要する。',
    },
  },
];
