import { coderAuditsSheet } from '../contracts/sheets/duty-sheets';
import { dayOfText } from '../domain/calendar';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { pageDraft } from './page';

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
  const { columns } = coderAuditsSheet;
  return pageDraft(book, {
    sheet: book.freeSheetName(book.text(coderAuditsSheet.sheet)),
    title: book.text(coderAuditsSheet.sheet),
    subtitle: book.text(coderAuditsSheet.description),
    table: book.newTable(coderAuditsSheet),
    columns: [
      { key: 'auditor', field: columns.auditor, width: 28 },
      { key: 'credential', field: columns.credential, width: 16 },
      { key: 'setting', field: columns.setting, width: 18 },
      { key: 'sampling', field: columns.sampling, width: 18 },
      { key: 'auditedOn', field: columns.auditedOn, width: 14 },
      { key: 'cases', field: columns.cases, width: 12 },
    ],
    rows: audits.map((audit) => ({ ...audit, auditedOn: dayOfText(audit.auditedOn) ?? null })),
    blankRows: audits.length === 0 ? 20 : 4,
    portrait: true,
  });
}
