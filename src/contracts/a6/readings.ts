import type { Reading } from '../../domain/trace';

/** Readings ⚖ that are about the contract's data: comparators, components, lists. */

/** Source: A6 Ex.3-A §4; Ex.3-B §3 */
export const comparatorOfSheet: Reading = {
  clause: 'A6 Ex.3-A §4; A6 Ex.3-B §3',
  text: {
    en: 'The text at hand says “at most” or “at least”, and several comparators are blacked out: the comparator that stands beside the target in the workbook is applied exactly.',
    de: 'Die vorliegende Fassung sagt „höchstens“ oder „mindestens“, mehrere Vergleiche sind geschwärzt: Es gilt genau der Vergleich, der in der Arbeitsmappe neben dem Zielwert steht.',
    ja: '手元の訳文は「以下」または「以上」とし、比較条件の一部は黒塗りです。ブックで目標値の横に記載された比較演算子を厳密に適用します。',
  },
};

/** Source: A6 Ex.3-A §3.1, §7.3.1 */
export const fourCallComponents: Reading = {
  clause: 'A6 Ex.3-A §3.1, §7.3.1',
  text: {
    en: 'The text speaks of two equally weighted components and lists four: those applicable in the window count equally.',
    de: 'Der Text spricht von zwei gleich gewichteten Komponenten und nennt vier: Die im Messzeitraum anwendbaren zählen gleich.',
    ja: '条文は「同等の重みの2要素」としながら4要素を列挙しています。測定期間に適用される要素を均等に数えます。',
  },
};

/** Source: A6 Ex.3-A §3.5(b)(2) */
export const surveyMinimumPerSurvey: Reading = {
  clause: 'A6 Ex.3-A §3.5(b)(2)',
  text: {
    en: 'Fewer than 30 answers exclude a PFSS score; counted per group and survey.',
    de: 'Weniger als 30 Antworten nehmen einen PFSS-Wert aus; gezählt je Gruppe und Befragung.',
    ja: '回答30件未満のPFSSスコアは対象外とし、件数はグループおよび調査ごとに数えます。',
  },
};

/** Source: A6 Ex.3-A §3.7(a), §4 G */
export const eachCodingScoreItsTarget: Reading = {
  clause: 'A6 Ex.3-A §3.7(a), §4 G',
  text: {
    en: 'The metric is the lowest of six scores, but three have tiered targets of their own: every score is held against its own target.',
    de: 'Kennzahl ist der niedrigste von sechs Werten, drei haben aber eigene gestufte Zielwerte: Jeder Wert wird an seinem eigenen Zielwert gemessen.',
    ja: '指標は6つのスコアの最低値ですが、うち3つには段階的な個別目標があるため、各スコアをそれぞれの目標と比較します。',
  },
};

/** Source: A6 Ex.3-A §3.8(C) */
export const unmeasuredRemittanceExcluded: Reading = {
  clause: 'A6 Ex.3-A §3.8(C)',
  text: {
    en: '§3.8(C) takes §6 away from level 8, because the customer supplies its data: an unmeasured window is excluded, not a default.',
    de: '§3.8(C) nimmt Service-Level 8 von §6 aus, weil der Kunde die Daten liefert: Ein nicht gemessener Messzeitraum ist ausgenommen, keine Zielverfehlung.',
    ja: '第3.8条(C)は、顧客がデータを提供することからレベル8に第6条を適用しません。未測定の測定期間は対象外であり、不履行ではありません。',
  },
};

/** Source: A6 Ex.3-A §3.10, §4 J */
export const transcriptionShareInTime: Reading = {
  clause: 'A6 Ex.3-A §3.10, §4 J',
  text: {
    en: '§3.10 defines a time; §4 J is read as a share of documents finished within the agreed hours, discharge summaries and all others apart.',
    de: '§3.10 definiert eine Zeit; §4 J wird als Anteil der innerhalb der vereinbarten Stunden fertiggestellten Dokumente gelesen, Entlassungsberichte und übrige getrennt.',
    ja: '第3.10条は時間を定義しています。第4条Jは、合意時間内に完了した文書の割合（退院時サマリーとその他を区別）と解釈します。',
  },
};

/** Source: A6 Ex.3-A §1 */
export const groupsMeasuredApart: Reading = {
  clause: 'A6 Ex.3-A §1, §4 E',
  text: {
    en: '§1 can be read as one joint group; §4 E sets targets per group: each group is measured by itself.',
    de: '§1 lässt sich als eine gemeinsame Gruppe lesen; §4 E setzt Zielwerte je Gruppe: Jede Gruppe wird für sich gemessen.',
    ja: '第1条は両者を一つの合同グループとも読めますが、第4条Eはグループ別に目標を定めているため、グループごとに測定します。',
  },
};

/** Source: A6 Ex.3-B §1 */
export const mergedOnlyByTerm: Reading = {
  clause: 'A6 Ex.3-B §1',
  text: {
    en: 'From a blacked-out date the provider groups may be one joint group: that happens only if the term provider.mergedFrom is set.',
    de: 'Ab einem geschwärzten Tag könnten die Ärztegruppen eine gemeinsame Gruppe sein: Das gilt nur, wenn der Vertragsparameter provider.mergedFrom gesetzt ist.',
    ja: '黒塗りの日以降、両医師グループを一つの合同グループと読む余地があります。契約条件 provider.mergedFrom が設定された場合に限り適用します。',
  },
};

/** Source: A6 Ex.4 §3 */
export const splitMetricReplacesWhole: Reading = {
  clause: 'A6 Ex.4 §3',
  text: {
    en: 'Alexian’s metric 2 is kept as 2a and 2b, never beside a 2.',
    de: 'Kennzahl 2 von Alexian wird als 2a und 2b geführt, nie neben einer 2.',
    ja: 'Alexianの指標2は2aおよび2bとして管理し、2と併用しません。',
  },
};

/** Source: A6 §4.04 */
export const emptyTargetsCarryNoScore: Reading = {
  clause: 'A6 §4.04',
  text: {
    en: 'Metrics 3, 6 and 10 have empty target cells: they carry no score until the parties set targets.',
    de: 'Die Kennzahlen 3, 6 und 10 haben leere Zielfelder: Sie werden nicht bewertet, bis die Parteien Ziele festlegen.',
    ja: '指標3・6・10は目標欄が空欄であり、当事者が目標を定めるまで採点しません。',
  },
};
