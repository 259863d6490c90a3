import type { ReachedGoal } from '../goals-page';

/** Made-up goals of the contract year. Source of the duty: K §1.6 */
export const goalsOfTheYear: readonly ReachedGoal[] = [
  {
    goal: {
      en: 'Fewer invoices rejected for formal reasons',
      de: 'Weniger aus formalen Gründen abgewiesene Rechnungen',
      ja: '形式不備による請求却下の削減',
    },
    agreedOn: '2022-01-19',
    due: '2022-06-30',
    measure: { en: 'Rejections a month', de: 'Abweisungen je Monat', ja: '月間却下件数' },
    target: 120,
    actual: 104,
    documentedOn: '2022-06-29',
  },
  {
    goal: {
      en: 'Rule settings of every insurer reviewed',
      de: 'Regeleinstellungen aller Kostenträger geprüft',
      ja: '全保険者のルール設定の見直し',
    },
    agreedOn: '2022-01-19',
    due: '2022-09-30',
    measure: { en: 'Insurers reviewed', de: 'Geprüfte Kostenträger', ja: '見直し済み保険者数' },
    target: 18,
    actual: 18,
    documentedOn: '2022-09-21',
  },
  {
    goal: {
      en: 'Shorter time from discharge to invoice',
      de: 'Kürzere Zeit von der Entlassung bis zur Rechnung',
      ja: '退院から請求までの日数短縮',
    },
    agreedOn: '2022-03-16',
    due: '2022-12-31',
    measure: { en: 'Days, mean of the month', de: 'Tage, Monatsmittel', ja: '日数（月平均）' },
    target: 9,
    actual: 8.5,
    documentedOn: '2022-12-20',
  },
];
