import { optional } from '../arguments/argument';
import { date } from '../arguments/scalar';

/** The last day that counts. */
export const asOf = date('asOf', {
  help: {
    en: 'Last day whose entries count.',
    de: 'Letzter Tag, dessen Einträge zählen.',
    ja: '算入する最終日。',
  },
});

/** The last day that counts, or every entry. */
export const asOfOrAll = optional(
  date('asOf', {
    help: {
      en: 'Last day whose entries count; all entries if omitted.',
      de: 'Letzter Tag, dessen Einträge zählen; ohne Angabe alle Einträge.',
      ja: '算入する最終日。省略時は全件。',
    },
  }),
  undefined,
);
