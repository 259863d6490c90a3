import { ledgerKinds } from '../../../contracts/k/rules';
import { quotaSheet } from '../../../contracts/sheets/quota-sheets';
import { isoText } from '../../../domain/calendar';
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
      const raw = kind.raw === null ? null : String(kind.raw);
      const found = raw === null || kind.state === 'blank' ? undefined : quoted(raw);
      const on = entry.day === undefined ? '' : isoText(entry.day);
      const list = (language: 'en' | 'de' | 'ja', comma: string) =>
        ledgerKinds.map(({ name }) => name[language]).join(comma);
      context.report({
        at: kind.at,
        about: entryIdentity(entry),
        found: raw,
        expected: ledgerKinds.map((each) => each.kind).join(', '),
        message: {
          en: `${on === '' ? 'The entry' : `The entry of ${on}`} ${found === undefined ? 'has no kind' : `has the unknown kind ${found}`}, so nothing says how it is debited. Known are: ${list('en', ', ')}.`,
          de: `${on === '' ? 'Die Buchung' : `Die Buchung vom ${on}`} hat ${found === undefined ? 'keine Art' : `die unbekannte Art ${found}`}; wie sie abgebucht wird, ist offen. Bekannt sind: ${list('de', ', ')}.`,
          ja: `${on === '' ? '' : `${on} の`}記帳の種別が${found === undefined ? '空欄' : ` ${found} `}で、差引方法を判断できません。使用できる種別：${list('ja', '、')}。`,
        },
      });
    }
  },
};
