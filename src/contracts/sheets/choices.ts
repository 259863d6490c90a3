import { acuteMetrics, incentiveMetrics } from '../a6/incentives';
import { type Group, groups } from '../a6/groups';
import { metricCodes, metricOf } from '../a6/metrics';
import { serviceLevelEditions } from '../a6/service-levels';
import { quotaPackages } from '../k/packages';
import { ledgerKinds } from '../k/rules';
import type { Choice, ChoiceList } from '../choice';

/** A code that is written alike in every language. */
function codeChoice(value: string): Choice {
  return { value, name: { en: value, de: value, ja: value }, aliases: [] };
}

export const termStatuses = [
  {
    value: 'contract',
    name: { en: 'contract', de: 'Vertrag', ja: '契約記載' },
    aliases: ['laut Vertrag', '契約'],
  },
  { value: 'agreed', name: { en: 'agreed', de: 'vereinbart', ja: '合意済み' }, aliases: ['合意'] },
  {
    value: 'illustrative',
    name: { en: 'illustrative', de: 'Beispielwert', ja: '例示' },
    aliases: ['Beispiel', 'illustrativ', 'sample', '例', 'サンプル'],
  },
  { value: 'missing', name: { en: 'missing', de: 'fehlt', ja: '未入力' }, aliases: ['fehlend', '不足'] },
] as const satisfies ChoiceList;

/** What SLA.STATUS answers. */
export const levelStatuses = [
  {
    value: 'met',
    name: { en: 'met', de: 'erfüllt', ja: '達成' },
    aliases: ['erreicht', 'pass', 'passed', '合格'],
  },
  {
    value: 'default',
    name: { en: 'default', de: 'verfehlt', ja: '不履行' },
    aliases: ['Zielverfehlung', 'missed', 'failed', 'nicht erfüllt', '未達', '未達成'],
  },
  {
    value: 'not in effect',
    name: { en: 'not in effect', de: 'nicht wirksam', ja: '未発効' },
    aliases: ['noch nicht wirksam', '効力なし'],
  },
  {
    value: 'excused',
    name: { en: 'excused', de: 'freigestellt', ja: '免責' },
    aliases: ['entschuldigt', 'waived', '免除'],
  },
  {
    value: 'excluded',
    name: { en: 'excluded', de: 'ausgenommen', ja: '対象外' },
    aliases: ['ausgeschlossen', '除外'],
  },
] as const satisfies ChoiceList;

export const comparators = [
  {
    value: '<=',
    name: { en: 'at most', de: 'höchstens', ja: '以下' },
    aliases: ['≤', '=<', '≦', 'less than or equal to', 'kleiner gleich'],
  },
  {
    value: '<',
    name: { en: 'less than', de: 'kleiner als', ja: '未満' },
    aliases: ['＜', 'below', 'weniger als', 'unter'],
  },
  {
    value: '>=',
    name: { en: 'at least', de: 'mindestens', ja: '以上' },
    aliases: ['≥', '=>', '≧', 'greater than or equal to', 'größer gleich'],
  },
  {
    value: '>',
    name: { en: 'more than', de: 'größer als', ja: '超' },
    aliases: ['＞', 'above', 'greater than', 'mehr als', 'über', 'を超える'],
  },
] as const satisfies ChoiceList;

export const exhibits = [
  {
    value: '3-A',
    name: { en: 'Exhibit 3-A', de: 'Anlage 3-A', ja: '別紙3-A' },
    aliases: ['3A', 'Ex. 3-A', 'Ex.3-A', 'Anhang 3-A', '添付ファイル3-A'],
  },
  {
    value: '3-B',
    name: { en: 'Exhibit 3-B', de: 'Anlage 3-B', ja: '別紙3-B' },
    aliases: ['3B', 'Ex. 3-B', 'Ex.3-B', 'Anhang 3-B', '添付ファイル3-B'],
  },
] as const satisfies ChoiceList;

function groupChoice(group: Group): Choice {
  return { value: group.name.en, name: group.name, aliases: group.aliases };
}

export const allGroups: ChoiceList = groups.map(groupChoice);
export const acuteGroups: ChoiceList = groups.filter(({ kind }) => kind === 'acute').map(groupChoice);
export const providerGroups: ChoiceList = groups.filter(({ kind }) => kind === 'provider').map(groupChoice);

export const metricChoices: ChoiceList = metricCodes.map((code) => ({
  value: code,
  name: metricOf(code)?.name ?? { en: code, de: code, ja: code },
  aliases: [],
}));

const everyLevel = serviceLevelEditions.flatMap(({ content }) => content).flatMap(({ levels }) => levels);

/** Ex.3-B writes its level 8 with the part that the platform chooses. */
const levelAliases: Readonly<Record<string, readonly string[]>> = { '8': ['8A', '8(A)', '8B', '8(B)'] };

export const levelChoices: ChoiceList = [...new Set(everyLevel.map(({ code }) => code))].map((code) => ({
  ...codeChoice(code),
  aliases: levelAliases[code] ?? [],
}));

export const componentChoices: ChoiceList = [
  ...new Set(everyLevel.flatMap(({ components }) => components.map(({ code }) => code))),
].map(codeChoice);

export const quarterChoices: ChoiceList = ['1', '2', '3', '4'].map((quarter) => ({
  value: quarter,
  name: { en: `Q${quarter}`, de: `Q${quarter}`, ja: `第${quarter}四半期` },
  aliases: [`${quarter}. Quartal`, `Quarter ${quarter}`],
}));

export const incentiveMetricChoices: ChoiceList = [
  ...new Set([...incentiveMetrics.presence, ...incentiveMetrics.alexian].map(({ code }) => code)),
]
  .sort()
  .map(codeChoice);

export const acuteMetricChoices: ChoiceList = acuteMetrics.map(({ code }) => codeChoice(code));

export const sources = [
  {
    value: 'Platform',
    name: { en: 'Applicable platform', de: 'Plattform', ja: '適用プラットフォーム' },
    aliases: ['Athena', 'Epic', 'プラットフォーム', 'anwendbare Plattform'],
  },
  {
    value: 'Crowe RCA',
    name: { en: 'Crowe RCA', de: 'Crowe RCA', ja: 'Crowe RCA' },
    aliases: ['Crowe', 'RCA'],
  },
  {
    value: 'Supplier system of record',
    name: {
      en: 'Supplier system of record',
      de: 'Führendes System des Auftragnehmers',
      ja: 'サプライヤーの基幹記録システム',
    },
    aliases: ['System of record', 'Supplier system', 'サプライヤー記録システム'],
  },
  {
    value: 'Agreed system',
    name: { en: 'Agreed system', de: 'Vereinbartes System', ja: '合意したシステム' },
    aliases: ['Other system agreed', '合意システム'],
  },
] as const satisfies ChoiceList;

export const packageChoices: ChoiceList = quotaPackages().map(({ code, name, days }) => ({
  value: code,
  name,
  aliases: [`Paket ${code}`, `package ${code}`, `${String(days)} Tage`, `${String(days)} days`],
}));

export const kindChoices: ChoiceList = ledgerKinds.map(({ kind, name, aliases }) => ({
  value: kind,
  name,
  aliases,
}));

export const yesNo = [
  {
    value: 'yes',
    name: { en: 'yes', de: 'ja', ja: 'はい' },
    aliases: ['y', 'j', 'x', '1', 'true', 'wahr', '✓', '○', '有'],
  },
  {
    value: 'no',
    name: { en: 'no', de: 'nein', ja: 'いいえ' },
    aliases: ['n', '0', 'false', 'falsch', '×', '無'],
  },
] as const satisfies ChoiceList;

export const severities = [
  { value: 'error', name: { en: 'error', de: 'Fehler', ja: 'エラー' }, aliases: [] },
  { value: 'warning', name: { en: 'warning', de: 'Warnung', ja: '警告' }, aliases: [] },
  { value: 'info', name: { en: 'info', de: 'Hinweis', ja: '情報' }, aliases: ['information'] },
] as const satisfies ChoiceList;

export const decisions = [
  { value: 'open', name: { en: 'open', de: 'offen', ja: '未処理' }, aliases: [] },
  {
    value: 'accepted',
    name: { en: 'accepted', de: 'akzeptiert', ja: '承認' },
    aliases: ['angenommen', '受入'],
  },
  {
    value: 'disputed',
    name: { en: 'disputed', de: 'bestritten', ja: '異議あり' },
    aliases: ['strittig', '係争'],
  },
  { value: 'fixed', name: { en: 'fixed', de: 'behoben', ja: '修正済み' }, aliases: ['korrigiert', '修正'] },
] as const satisfies ChoiceList;
