import type { Group } from '../contracts/a6/groups';
import { creditLedgerSheet } from '../contracts/sheets/service-level-sheets';
import { dayOfText } from '../domain/calendar';
import type { Status } from '../domain/sla/status';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { codeValue, pageDraft } from './page';

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
  const { columns } = creditLedgerSheet;
  const table = book.newTable(creditLedgerSheet);
  const earned = `SLA.EARNBACK(${table.column('credit')},${table.column('nextStatus')})`;
  return pageDraft(book, {
    sheet: book.freeSheetName(book.text(creditLedgerSheet.sheet)),
    title: book.text(creditLedgerSheet.sheet),
    subtitle: book.text(creditLedgerSheet.description),
    table,
    columns: [
      { key: 'exhibit', field: columns.exhibit, width: 10 },
      { key: 'group', field: columns.group, width: 26 },
      { key: 'windowStart', field: columns.windowStart, width: 14 },
      { key: 'windowEnd', field: columns.windowEnd, width: 14 },
      { key: 'level', field: columns.level, width: 10 },
      { key: 'credit', field: columns.credit, width: 16 },
      { key: 'nextStatus', field: columns.nextStatus, width: 15 },
      {
        key: 'earnedBack',
        field: columns.earnedBack,
        width: 16,
        formula: `=IF(${table.row('credit')}="","",INDEX(${earned},${table.rowNumber()}))`,
      },
    ],
    rows: credits.map(({ group, windowStart, windowEnd, level, credit, nextStatus }) => ({
      exhibit: group.exhibit,
      group: book.text(group.name),
      windowStart: dayOfText(windowStart) ?? null,
      windowEnd: dayOfText(windowEnd) ?? null,
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
