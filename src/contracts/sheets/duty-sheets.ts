import { coderCredentials, codingSettings, samplingKinds } from '../a6/coder-audits';
import { yesNo } from './choices';
import { clauseField, groupField } from './fields';
import { defineSheet } from './layout';

export const servicesSheet = defineSheet({
  key: 'services',
  table: 'Services',
  sheet: { en: 'Services', de: 'Leistungen', ja: 'サービス範囲' },
  description: {
    en: 'Which services are provided to which group, and on what agreement',
    de: 'Welche Leistungen für welche Gruppe erbracht werden und auf welcher Vereinbarung',
    ja: 'グループごとの提供サービスとその根拠となる合意',
  },
  contract: 'A6',
  columns: {
    service: {
      heading: { en: 'Service', de: 'Leistung', ja: 'サービス' },
      aliases: ['Services', 'Dienstleistung', '役務'],
      type: 'text',
      role: 'prefilled',
      note: {
        en: 'A service of A6 §3 or Ex.1-A §1; anything else is out of scope until agreed in writing',
        de: 'Eine Leistung aus A6 §3 oder Ex.1-A §1; alles Weitere liegt außerhalb des Umfangs, bis es schriftlich vereinbart ist',
        ja: 'A6第3条またはEx.1-A第1条のサービス。それ以外は書面合意まで範囲外',
      },
      clause: 'A6 §3; A6 Ex.1-A §1, §2',
    },
    group: { ...groupField, indispensable: true },
    provided: {
      heading: { en: 'Provided', de: 'Erbracht', ja: '提供' },
      aliases: ['In scope', 'Geleistet', '提供有無'],
      type: 'choice',
      role: 'input',
      choices: yesNo,
      note: {
        en: 'yes where the service is claimed for the group',
        de: 'yes, wenn die Leistung für die Gruppe geltend gemacht wird',
        ja: '当該グループに提供している場合は yes',
      },
      clause: 'A6 §3; A6 Ex.1-A §1',
    },
    agreedInWritingOn: {
      heading: { en: 'Agreed in writing on', de: 'Schriftlich vereinbart am', ja: '書面合意日' },
      aliases: ['Written agreement', 'Agreed on', 'Schriftliche Vereinbarung', 'Vereinbart am', '合意日'],
      type: 'date',
      role: 'input',
      note: {
        en: 'Needed where the contract does not owe the service to the group',
        de: 'Nötig, wenn der Vertrag die Leistung der Gruppe nicht schuldet',
        ja: '契約上当該グループへの提供義務がない場合に必要',
      },
      clause: 'A6 §3; A6 Ex.1-A §2',
    },
    clause: clauseField,
  },
});

export const obligationsSheet = defineSheet({
  key: 'obligations',
  table: 'Obligations',
  sheet: { en: 'Obligations', de: 'Pflichten', ja: '義務一覧' },
  description: {
    en: 'Duties of the contract with their due days and evidence',
    de: 'Vertragliche Pflichten mit Fälligkeit und Nachweis',
    ja: '契約上の義務とその期限・証跡',
  },
  contract: 'A6',
  columns: {
    obligation: {
      heading: { en: 'Obligation', de: 'Pflicht', ja: '義務' },
      aliases: ['Duty', 'Verpflichtung', '義務内容'],
      type: 'text',
      role: 'prefilled',
      note: { en: 'What is owed', de: 'Was geschuldet ist', ja: '履行すべき内容' },
    },
    clause: { ...clauseField, aliases: ['Fundstelle', 'Vertragsstelle', '根拠条項'] },
    group: groupField,
    due: {
      heading: { en: 'Due', de: 'Fällig am', ja: '期限' },
      aliases: ['Due date', 'Due on', 'Fällig', 'Fälligkeit', '期日'],
      type: 'date',
      role: 'input',
      note: {
        en: 'Day by which it is owed; blank where no day follows from the contract',
        de: 'Tag der Fälligkeit; leer, wenn aus dem Vertrag kein Tag folgt',
        ja: '履行期限。契約から日付が定まらない場合は空欄',
      },
    },
    doneOn: {
      heading: { en: 'Done on', de: 'Erledigt am', ja: '完了日' },
      aliases: ['Completed on', 'Erfüllt am', '履行日'],
      type: 'date',
      role: 'input',
      note: { en: 'Blank: not yet', de: 'Leer: noch nicht', ja: '空欄は未了' },
    },
    evidence: {
      heading: { en: 'Evidence', de: 'Nachweis', ja: '証跡' },
      aliases: ['Proof', 'Beleg', '証拠', 'エビデンス'],
      type: 'text',
      role: 'input',
      optional: true,
      note: {
        en: 'Where it can be looked up',
        de: 'Wo es nachgesehen werden kann',
        ja: '確認できる資料の所在',
      },
    },
  },
});

export const coderAuditsSheet = defineSheet({
  key: 'coderAudits',
  table: 'CoderAudits',
  sheet: { en: 'Coder audits', de: 'Kodierprüfungen', ja: 'コーディング監査' },
  description: {
    en: 'Who audited coding, with which credential and sample',
    de: 'Wer die Kodierung geprüft hat, mit welcher Qualifikation und Stichprobe',
    ja: 'コーディング監査の実施者・資格・サンプリング方法',
  },
  contract: 'A6',
  columns: {
    auditor: {
      heading: { en: 'Auditor', de: 'Prüfer', ja: '監査人' },
      aliases: ['Coding auditor', 'Prüfer/in', '監査者'],
      type: 'text',
      role: 'input',
      note: { en: 'Name of the auditor', de: 'Name des Prüfers', ja: '監査人の氏名' },
      clause: 'A6 Ex.3-A §3.7(b)(7)(v)',
    },
    credential: {
      heading: { en: 'Credential', de: 'Qualifikation', ja: '資格' },
      aliases: ['Certification', 'Zertifikat', 'Zertifizierung', '認定資格'],
      type: 'choice',
      role: 'input',
      choices: coderCredentials,
      note: {
        en: 'At least one of RHIA, RHIT, CCS, CPC, CIC',
        de: 'Mindestens eine von RHIA, RHIT, CCS, CPC, CIC',
        ja: 'RHIA・RHIT・CCS・CPC・CICのいずれか',
      },
      clause: 'A6 Ex.3-A §3.7(b)(7)(v)',
    },
    setting: {
      heading: { en: 'Setting', de: 'Bereich', ja: '入院・外来区分' },
      aliases: ['Care setting', 'Versorgungsbereich', '区分'],
      type: 'choice',
      role: 'input',
      choices: codingSettings,
      note: {
        en: 'inpatient or outpatient',
        de: 'inpatient (stationär) oder outpatient (ambulant)',
        ja: 'inpatient（入院）またはoutpatient（外来）',
      },
      clause: 'A6 Ex.3-A §3.7(b)(7)(v)',
    },
    sampling: {
      heading: { en: 'Sampling', de: 'Stichprobe', ja: 'サンプリング' },
      aliases: ['Sample', 'Sampling method', 'Stichprobenverfahren', '抽出方法'],
      type: 'choice',
      role: 'input',
      choices: samplingKinds,
      note: {
        en: 'random or probability based',
        de: 'random (Zufall) oder probability (wahrscheinlichkeitsbasiert)',
        ja: 'random（無作為）またはprobability（確率）抽出',
      },
      clause: 'A6 Ex.3-A §3.7(b)(7)(iii)',
    },
    auditedOn: {
      heading: { en: 'Audited on', de: 'Geprüft am', ja: '監査日' },
      aliases: ['Audit date', 'Prüfdatum', '監査実施日'],
      type: 'date',
      role: 'input',
      note: { en: 'Day of the audit', de: 'Tag der Prüfung', ja: '監査を実施した日' },
      clause: 'A6 Ex.3-A §3.7(b)(7)',
    },
    cases: {
      heading: { en: 'Cases', de: 'Fälle', ja: '症例数' },
      aliases: ['Cases audited', 'Geprüfte Fälle', '監査症例数'],
      type: 'count',
      role: 'input',
      note: { en: 'Cases in the sample', de: 'Fälle der Stichprobe', ja: 'サンプルの症例数' },
      clause: 'A6 Ex.3-A §3.7(b)(7)',
    },
  },
});
