import type { Group } from '../contracts/a6/groups';
import { obligations } from '../contracts/a6/obligations';
import { obligationsSheet } from '../contracts/sheets/duty-sheets';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { dayValue, pageDraft, type PageRow } from './page';

/** A duty that fell due. Days are ISO text. */
export interface KeptObligation {
  readonly code: string;
  readonly group: Group;
  readonly due: string;
  readonly doneOn: string;
  readonly evidence: Localized;
}

const ruleColumn = {
  rule: { en: 'When it is owed', de: 'Wann sie geschuldet ist', ja: '期限の定め' },
} as const satisfies Record<string, Localized>;

/** The duties of the contract. @param kept none: every duty of each group, to fill in */
export function obligationsPage(
  book: Book,
  groups: readonly Group[],
  kept: readonly KeptObligation[],
): SheetDraft {
  return pageDraft(book, {
    layout: obligationsSheet,
    table: book.newTable(obligationsSheet, ruleColumn),
    columns: [
      { key: 'obligation', width: 44 },
      { key: 'clause', width: 26 },
      { key: 'group', width: 26 },
      { key: 'rule', width: 40, style: 'given' },
      { key: 'due', width: 12 },
      { key: 'doneOn', width: 12 },
      { key: 'evidence', width: 44 },
    ],
    rows: kept.length === 0 ? blankRows(book, groups) : kept.flatMap((each) => keptRow(book, each)),
    blankRows: 10,
    marks: [
      {
        columns: ['doneOn', 'doneOn'],
        look: 'attention',
        when: (cell) =>
          `=AND(ISNUMBER(${cell('doneOn')}),ISNUMBER(${cell('due')}),N(${cell('doneOn')})>N(${cell('due')}))`,
      },
    ],
  });
}

type ObligationRow = PageRow<keyof typeof obligationsSheet.columns | 'rule'>;

function blankRows(book: Book, groups: readonly Group[]): ObligationRow[] {
  return obligations.flatMap(({ name, clause, owedTo, dueText }) =>
    groups
      .filter(({ kind }) => owedTo.includes(kind))
      .map((group) => ({
        obligation: book.text(name),
        clause,
        group: book.text(group.name),
        rule: book.text(dueText),
      })),
  );
}

function keptRow(book: Book, { code, group, due, doneOn, evidence }: KeptObligation): ObligationRow[] {
  const obligation = obligations.find((each) => each.code === code);
  if (obligation === undefined) return [];
  return [
    {
      obligation: book.text(obligation.name),
      clause: obligation.clause,
      group: book.text(group.name),
      rule: book.text(obligation.dueText),
      due: dayValue(due),
      doneOn: dayValue(doneOn),
      evidence: book.text(evidence),
    },
  ];
}
