import { decisions, severities } from './choices';
import { clauseField } from './fields';
import { defineSheet } from './layout';

/** Written by the add-in; a reviewer fills in decision, reason, reviewer and date. */
export const reviewSheet = defineSheet({
  key: 'review',
  table: 'Review',
  sheet: { en: 'Review', de: 'Prüfung', ja: 'レビュー' },
  description: {
    en: 'Findings of the last validation and what the reviewer decided on each',
    de: 'Befunde der letzten Prüfung und die Entscheidung des Prüfers zu jedem',
    ja: '直近の検証による指摘事項と、各指摘に対する判断',
  },
  contract: 'both',
  columns: {
    finding: {
      heading: { en: 'Finding', de: 'Befund', ja: '指摘' },
      type: 'text',
      role: 'computed',
      note: {
        en: 'Identifies the finding from one validation to the next',
        de: 'Kennzeichnet den Befund über mehrere Prüfungen hinweg',
        ja: '検証をまたいで同一の指摘を識別するキー',
      },
    },
    rule: { heading: { en: 'Rule', de: 'Regel', ja: 'ルール' }, type: 'code', role: 'computed' },
    sheet: { heading: { en: 'Sheet', de: 'Blatt', ja: 'シート' }, type: 'text', role: 'computed' },
    cell: { heading: { en: 'Cell', de: 'Zelle', ja: 'セル' }, type: 'text', role: 'computed' },
    severity: {
      heading: { en: 'Severity', de: 'Schweregrad', ja: '重大度' },
      type: 'choice',
      role: 'computed',
      choices: severities,
    },
    message: { heading: { en: 'Message', de: 'Meldung', ja: 'メッセージ' }, type: 'text', role: 'computed' },
    found: { heading: { en: 'Found', de: 'Gefunden', ja: '検出値' }, type: 'any', role: 'computed' },
    expected: { heading: { en: 'Expected', de: 'Erwartet', ja: '期待値' }, type: 'any', role: 'computed' },
    difference: {
      heading: { en: 'Difference', de: 'Abweichung', ja: '差異' },
      type: 'any',
      role: 'computed',
      note: { en: 'Found − expected', de: 'Gefunden − erwartet', ja: '検出値 − 期待値' },
    },
    clause: { ...clauseField, role: 'computed' },
    decision: {
      heading: { en: 'Decision', de: 'Entscheidung', ja: '判断' },
      type: 'choice',
      role: 'input',
      choices: decisions,
      note: {
        en: 'open, accepted, disputed or fixed',
        de: 'open (offen), accepted (akzeptiert), disputed (bestritten) oder fixed (behoben)',
        ja: 'open（未処理）、accepted（承認）、disputed（異議あり）、fixed（修正済み）',
      },
    },
    reason: { heading: { en: 'Reason', de: 'Begründung', ja: '理由' }, type: 'text', role: 'input' },
    reviewer: {
      heading: { en: 'Reviewer', de: 'Prüfer', ja: 'レビュー担当者' },
      type: 'text',
      role: 'input',
    },
    date: { heading: { en: 'Date', de: 'Datum', ja: '日付' }, type: 'date', role: 'input' },
  },
});
