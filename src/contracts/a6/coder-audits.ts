import type { ChoiceList } from '../choice';

/** Credentials of which an auditor needs at least one. Source: A6 Ex.3-A §3.7(b)(7)(v) */
export const coderCredentials = [
  {
    value: 'RHIA',
    name: {
      en: 'RHIA – Registered Health Information Administrator',
      de: 'RHIA – Registered Health Information Administrator',
      ja: 'RHIA（登録医療情報管理士）',
    },
    aliases: [],
  },
  {
    value: 'RHIT',
    name: {
      en: 'RHIT – Registered Health Information Technician',
      de: 'RHIT – Registered Health Information Technician',
      ja: 'RHIT（登録医療情報技師）',
    },
    aliases: [],
  },
  {
    value: 'CCS',
    name: {
      en: 'CCS – Certified Coding Specialist',
      de: 'CCS – Certified Coding Specialist',
      ja: 'CCS（認定コーディングスペシャリスト）',
    },
    aliases: [],
  },
  {
    value: 'CPC',
    name: {
      en: 'CPC – Certified Professional Coder',
      de: 'CPC – Certified Professional Coder',
      ja: 'CPC（認定プロフェッショナルコーダー）',
    },
    aliases: [],
  },
  {
    value: 'CIC',
    name: {
      en: 'CIC – Certified Inpatient Coder',
      de: 'CIC – Certified Inpatient Coder',
      ja: 'CIC（認定入院コーダー）',
    },
    aliases: [],
  },
] as const satisfies ChoiceList;

/** Sampling that the contract allows. Source: A6 Ex.3-A §3.7(b)(7)(iii) */
export const samplingKinds = [
  {
    value: 'random',
    name: { en: 'random', de: 'Zufallsstichprobe', ja: '無作為抽出' },
    aliases: ['random sample', 'zufällig', 'ランダム', 'ランダムサンプリング'],
  },
  {
    value: 'probability',
    name: { en: 'probability based', de: 'Wahrscheinlichkeitsstichprobe', ja: '確率抽出' },
    aliases: ['probability sample', 'probability-based', 'wahrscheinlichkeitsbasiert', '確率サンプリング'],
  },
] as const satisfies ChoiceList;

/** Settings an audit covers. Source: A6 Ex.3-A §3.7(a) */
export const codingSettings = [
  { value: 'inpatient', name: { en: 'inpatient', de: 'stationär', ja: '入院' }, aliases: ['IP'] },
  { value: 'outpatient', name: { en: 'outpatient', de: 'ambulant', ja: '外来' }, aliases: ['OP'] },
] as const satisfies ChoiceList;
