import type { Group } from '../contracts/a6/groups';
import { creditLedgerSheet } from '../contracts/sheets/service-level-sheets';
import type { Status } from '../domain/sla/status';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { codeValue, dayValue, pageDraft } from './page';

/** A credit of a window, and what became of it in the next. Days are ISO text. */
export interface LedgerCredit {
  readonly group: Group;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly level: string;
  readonly credit: number;
  readonly nextStatus?: Status;
}

/** The credits of all windows with their earn-backs. */
export function creditLedgerPage(book: Book, credits: readonly LedgerCredit[]): SheetDraft {
  const table = book.newTable(creditLedgerSheet);
  const earned = `SLA.EARNBACK(${table.column('credit')},${table.column('nextStatus')})`;
  return pageDraft(book, {
    layout: creditLedgerSheet,
    table,
    columns: [
      { key: 'exhibit', width: 10 },
      { key: 'group', width: 26 },
      { key: 'windowStart', width: 14 },
      { key: 'windowEnd', width: 14 },
      { key: 'level', width: 10 },
      { key: 'credit', width: 16 },
      { key: 'nextStatus', width: 15 },
      {
        key: 'earnedBack',
        width: 16,
        formula: `=IF(${table.row('credit')}="","",INDEX(${earned},${table.rowNumber()}))`,
      },
    ],
    rows: credits.map(({ group, windowStart, windowEnd, level, credit, nextStatus }) => ({
      exhibit: group.exhibit,
      group: book.text(group.name),
      windowStart: dayValue(windowStart),
      windowEnd: dayValue(windowEnd),
      level: codeValue(level),
      credit,
      nextStatus: nextStatus ?? null,
    })),
    blankRows: credits.length === 0 ? 20 : 4,
    marks: [
      { columns: ['nextStatus', 'earnedBack'], look: 'good', when: (cell) => `=N(${cell('earnedBack')})>0` },
    ],
    portrait: true,
  });
}
