import { groupOf, groups, type Group } from '../../../contracts/a6/groups';
import { outOfScopeClause, serviceOf, type Service } from '../../../contracts/a6/services';
import { servicesSheet } from '../../../contracts/sheets/duty-sheets';
import type { Localized } from '../../../domain/language';
import { quoted } from '../../../domain/quoted';
import type { Report, Rule, RuleContext } from '../../rule';
import { filledRows, type ReadRow } from '../../submission';

type ServiceRow = ReadRow<(typeof servicesSheet)['columns']>;

/** SCOPE-01 */
export const servicesOwed: Rule = {
  id: 'SCOPE-01',
  severity: 'error',
  title: {
    en: 'A service claimed for a group it is not owed to, without a written agreement',
    de: 'Eine Leistung für eine Gruppe, der sie nicht geschuldet ist, ohne schriftliche Vereinbarung',
    ja: '書面合意なく、提供義務のないグループについて計上されたサービス',
  },
  clause: 'A6 §3; A6 Ex.1-A §1',
  needs: [servicesSheet],
  check: (context) => {
    for (const row of claimsWithoutAgreement(context)) {
      const service = serviceOf(row.cells.service.value ?? '');
      const group = groupOf(row.cells.group.value ?? '');
      if (service === undefined || row.cells.group.state === 'blank') continue;
      if (group === undefined || !service.groups.includes(group.code)) {
        context.report(notOwed(row, service, group));
      }
    }
  },
};

/** SCOPE-02 */
export const servicesInCatalogue: Rule = {
  id: 'SCOPE-02',
  severity: 'error',
  title: {
    en: 'A service outside the catalogue without a written agreement',
    de: 'Eine Leistung außerhalb des Katalogs ohne schriftliche Vereinbarung',
    ja: '書面合意のない、カタログ外のサービス',
  },
  clause: outOfScopeClause,
  needs: [servicesSheet],
  check: (context) => {
    for (const row of claimsWithoutAgreement(context)) {
      const name = row.cells.service.value ?? '';
      if (name !== '' && serviceOf(name) === undefined) context.report(outOfScope(row, name));
    }
  },
};

/** Services said to be provided, for which no written agreement is stated. */
function claimsWithoutAgreement({ submission }: RuleContext): ServiceRow[] {
  return filledRows(submission, servicesSheet)
    .map(({ row }) => row)
    .filter(({ cells }) => {
      const { state } = cells.agreedInWritingOn;
      // A day that cannot be read is an agreement that SHEET-03 asks about.
      return cells.provided.value === 'yes' && state === 'blank';
    });
}

const enterAgreement: Localized = {
  en: 'Enter the day of the written agreement, or take the claim back.',
  de: 'Den Tag der schriftlichen Vereinbarung eintragen oder die Leistung nicht geltend machen.',
  ja: '書面合意の日付を入力するか、計上を取り消してください。',
};

/** @param group undefined for a group that A6 does not have */
function notOwed(
  { cells }: ServiceRow,
  { name, groups: owed, clause }: Service,
  group: Group | undefined,
): Report {
  const claimed = groupClaimed(cells.group, group);
  const names = groups.filter(({ code }) => owed.includes(code)).map((each) => each.name);
  const to = {
    en: names.map(({ en }) => en).join(', '),
    de: names.map(({ de }) => de).join(', '),
    ja: names.map(({ ja }) => ja).join('、'),
  };
  return {
    at: cells.group.at,
    about: `${name.en} ${group?.code ?? claimed.en}`,
    message: {
      en: `“${name.en}” is claimed for ${claimed.en}; the contract owes it to: ${to.en}. No agreement in writing is stated.`,
      de: `„${name.de}“ wird für ${claimed.de} geltend gemacht; geschuldet ist die Leistung nach dem Vertrag: ${to.de}. Eine schriftliche Vereinbarung ist nicht angegeben.`,
      ja: `「${name.ja}」が${claimed.ja}について計上されていますが、契約上の提供先は ${to.ja} です。書面合意の記載がありません。`,
    },
    found: group?.name.en ?? String(cells.group.raw),
    expected: to.en,
    clause,
    fix: enterAgreement,
  };
}

/** The group in words that fit into a sentence. */
function groupClaimed({ raw }: ServiceRow['cells']['group'], group: Group | undefined): Localized {
  if (group !== undefined) {
    const { en, de, ja } = group.name;
    return { en: `the ${en}`, de: `die ${de}`, ja };
  }
  const text = quoted(String(raw));
  return {
    en: `${text}, which is no group of A6`,
    de: `${text}, keine Gruppe von A6,`,
    ja: `A6のグループではない ${text} `,
  };
}

function outOfScope({ cells }: ServiceRow, text: string): Report {
  const shown = quoted(text);
  return {
    at: cells.service.at,
    about: `${text} ${cells.group.value ?? ''}`,
    message: {
      en: `${shown} is no service of A6 §3 or Exhibit 1-A §1: it is out of scope until agreed in writing.`,
      de: `${shown} ist keine Leistung nach A6 §3 oder Anlage 1-A §1: Sie liegt außerhalb des Umfangs, bis sie schriftlich vereinbart ist.`,
      ja: `${shown} はA6第3条または別紙1-A第1条のサービスではなく、書面で合意するまで範囲外です。`,
    },
    found: text,
    expected: null,
    fix: enterAgreement,
  };
}
