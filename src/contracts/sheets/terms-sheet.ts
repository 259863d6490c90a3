import { termStatuses } from './choices';
import { clauseField, noteField } from './fields';
import { defineSheet } from './layout';

export const termsSheet = defineSheet({
  key: 'terms',
  table: 'Terms',
  sheet: { en: 'Terms', de: 'Vertragsparameter', ja: '契約条件' },
  description: {
    en: 'Every figure, day and choice of the contract that a calculation needs',
    de: 'Alle Zahlen, Tage und Festlegungen des Vertrags, die eine Berechnung braucht',
    ja: '計算に必要な契約上の数値・日付・選択事項',
  },
  contract: 'both',
  columns: {
    key: {
      heading: { en: 'Key', de: 'Schlüssel', ja: 'キー' },
      aliases: ['Term', 'Term key', 'Parameter', '項目'],
      type: 'text',
      role: 'prefilled',
      indispensable: true,
      note: {
        en: 'Name of the term; formulas find the value by it',
        de: 'Name des Vertragsparameters; Formeln finden den Wert darüber',
        ja: '契約条件の名称。数式はこのキーで値を参照します',
      },
    },
    value: {
      heading: { en: 'Value', de: 'Wert', ja: '値' },
      aliases: ['Amount', 'Betrag'],
      type: 'termValue',
      role: 'input',
      indispensable: true,
      note: {
        en: 'Blacked out in the document unless its status is contract; percentages as fractions, 5 % = 0.05',
        de: 'Im Dokument geschwärzt, außer bei Status contract (Vertrag); Prozente als Bruch, 5 % = 0,05',
        ja: '状態が contract（契約記載）のもの以外は文書上黒塗り。百分率は小数で入力（5％＝0.05）',
      },
    },
    unit: {
      heading: { en: 'Unit', de: 'Einheit', ja: '単位' },
      type: 'text',
      role: 'prefilled',
      note: { en: 'Unit of the value', de: 'Einheit des Werts', ja: '値の単位' },
    },
    clause: { ...clauseField, aliases: ['Fundstelle', 'Vertragsstelle', '根拠条項'] },
    status: {
      heading: { en: 'Status', de: 'Status', ja: '状態' },
      aliases: ['ステータス'],
      type: 'choice',
      role: 'input',
      choices: termStatuses,
      note: {
        en: 'contract: printed in the document; agreed: entered by the parties; illustrative: sample figure; missing: still to be entered',
        de: 'contract: im Dokument abgedruckt; agreed: von den Parteien eingetragen; illustrative: Beispielwert; missing: fehlt noch',
        ja: 'contract：文書に記載、agreed：当事者が入力、illustrative：例示、missing：未入力',
      },
    },
    note: noteField,
  },
});
