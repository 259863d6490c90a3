import type { Reading } from '../../domain/trace';

/** Readings ⚖ that are about the contract's lists: groups, levels, metrics. Those of a rule stand with the rule. */

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
