import { coderAuditsSheet } from '../contracts/sheets/duty-sheets';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { dayValue, pageDraft } from './page';

/** An audit of coders. The day is ISO text. */
export interface CoderAudit {
  readonly auditor: string;
  readonly credential: string;
  readonly setting: 'inpatient' | 'outpatient';
  readonly sampling: 'random' | 'probability';
  readonly auditedOn: string;
  readonly cases: number;
}

/** Who audited coding. @param audits none: to fill in */
export function coderAuditsPage(book: Book, audits: readonly CoderAudit[]): SheetDraft {
  return pageDraft(book, {
    layout: coderAuditsSheet,
    table: book.newTable(coderAuditsSheet),
    columns: [
      { key: 'auditor', width: 28 },
      { key: 'credential', width: 16 },
      { key: 'setting', width: 18 },
      { key: 'sampling', width: 18 },
      { key: 'auditedOn', width: 14 },
      { key: 'cases', width: 12 },
    ],
    rows: audits.map((audit) => ({ ...audit, auditedOn: dayValue(audit.auditedOn) })),
    blankRows: audits.length === 0 ? 20 : 4,
    portrait: true,
  });
}
