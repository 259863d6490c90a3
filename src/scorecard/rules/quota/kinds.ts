import { ledgerKinds } from '../../../contracts/k/rules';
import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { type Day, isoText } from '../../../domain/calendar';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { Rule } from '../../rule';
import { assessQuotas } from './assessment';
import { entryIdentity } from './words';

/** QUOTA-03. Source: K §2 */
export const knownKinds: Rule = {
  id: 'QUOTA-03',
  severity: 'error',
  title: { en: 'An unknown kind of entry', de: 'Eine unbekannte Art von Buchung', ja: '不明な種別の記帳' },
  clause: 'K §2',
  needs: [quotaSheet],
  check: (context) => {
    for (const entry of context.once(assessQuotas).flatMap(({ entries }) => entries)) {
      const { kind } = entry.row.cells;
      if (!entry.faults.includes('unknown kind') || kind.state === 'absent') continue;
      const found = kind.state === 'blank' ? null : String(kind.raw);
      const [entryOf, has] = [entryOn(entry.day), found === null ? noKind : unknownKind(quoted(found))];
      const list = (language: 'en' | 'de' | 'ja', comma: string) =>
        ledgerKinds.map(({ name }) => name[language]).join(comma);
      context.report({
        at: kind.at,
        about: entryIdentity(entry),
        found,
        expected: ledgerKinds.map((each) => each.kind).join(', '),
        message: {
          en: `${entryOf.en} ${has.en}, so nothing says how it is debited. Known are: ${list('en', ', ')}.`,
          de: `${entryOf.de} hat ${has.de}; wie sie abgebucht wird, ist offen. Bekannt sind: ${list('de', ', ')}.`,
          ja: `${entryOf.ja}の種別が${has.ja}で、差引方法を判断できません。使用できる種別：${list('ja', '、')}。`,
        },
      });
    }
  },
};

function entryOn(day: Day | undefined): Localized {
  if (day === undefined) return { en: 'The entry', de: 'Die Buchung', ja: '記帳' };
  const on = isoText(day);
  return { en: `The entry of ${on}`, de: `Die Buchung vom ${on}`, ja: `${on} の記帳` };
}

const noKind: Localized = { en: 'has no kind', de: 'keine Art', ja: '空欄' };

function unknownKind(found: string): Localized {
  return { en: `has the unknown kind ${found}`, de: `die unbekannte Art ${found}`, ja: ` ${found} ` };
}
