import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import type { Rule } from '../../rule';
import { assessQuotas } from './assessment';
import { isEmpty } from './entries';
import { entryIdentity, entryText } from './words';

/** QUOTA-14. Source: K §2.3, §2.7 */
export const effortIsEvidenced: Rule = {
  id: 'QUOTA-14',
  severity: 'info',
  title: {
    en: 'Background work without evidence',
    de: 'Hintergrundarbeit ohne Nachweis',
    ja: '証跡のないバックグラウンド作業',
  },
  clause: 'K §2.3, §2.7',
  needs: [quotaSheet],
  check: (context) => {
    for (const entry of context.once(assessQuotas).flatMap(({ entries }) => entries)) {
      const { reference, note, hours } = entry.row.cells;
      if (entry.kind?.needsEvidence !== true || !isEmpty(reference) || !isEmpty(note)) continue;
      const { en, de, ja } = entryText(entry);
      context.report({
        at: reference.state === 'absent' ? hours.at : reference.at,
        about: entryIdentity(entry),
        found: null,
        expected: null,
        clause: entry.kind.clause,
        message: {
          en: `${en} has neither a reference nor a note; background work is debited by evidenced effort.`,
          de: `${de}: weder Referenz noch Anmerkung; Hintergrundarbeit wird nach nachgewiesenem Aufwand abgebucht.`,
          ja: `${ja}に参照番号も備考もありません。バックグラウンド作業は証跡のある実績に基づいて差し引きます。`,
        },
      });
    }
  },
};
