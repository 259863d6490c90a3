import { networkName } from '../contracts/a6/terms';
import { termsSheet } from '../contracts/sheets/terms-sheet';
import { initialStatus, type Term, type TermRow, termRows, unitText } from '../contracts/terms';
import { dayOfText } from '../domain/calendar';
import type { CellValue } from '../domain/cell';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { formatOfTerm } from './number-formats';
import { type PageCell, pageDraft, type PageRow, type Validation } from './page';
import type { TableReference } from './table-reference';

export type TermsTable = TableReference<keyof typeof termsSheet.columns>;

/**
 * The Terms sheet: a row a term.
 *
 * What a document prints is filled in; what it has blacked out is empty and `missing`, or in a sample
 * an example that says so.
 */
export function termsPage(
  book: Book,
  table: TermsTable,
  terms: readonly Term[],
  filled: 'blank' | 'illustrative',
): SheetDraft {
  return pageDraft(book, {
    layout: termsSheet,
    table,
    columns: [
      { key: 'key', width: 34 },
      { key: 'value', width: 18 },
      { key: 'unit', width: 18 },
      { key: 'clause', width: 24 },
      { key: 'status', width: 13 },
      { key: 'note', width: 70 },
    ],
    rows: termRows(terms).map((row) => termRow(book, row, filled)),
    marks: [
      { look: 'attention', columns: ['value', 'status'], when: (cell) => `=${cell('status')}="missing"` },
    ],
    frozenColumns: 1,
  });
}

function termRow(
  book: Book,
  row: TermRow,
  filled: 'blank' | 'illustrative',
): PageRow<keyof typeof termsSheet.columns> {
  const { term } = row;
  const example = filled === 'illustrative' && term.origin !== 'contract' && row.illustrative !== '';
  const text = example ? row.illustrative : (term.value ?? '');
  const value: PageCell = {
    value: termValue(term, text),
    style: example ? 'illustrative' : 'input',
    format: formatOfTerm(term.type),
    ...validationEntry(book, term),
  };
  return {
    key: row.key,
    value,
    unit: book.text(unitText(term.unit, book.currency)),
    clause: term.clause,
    status: example ? { value: 'illustrative', style: 'illustrative' } : initialStatus(term) || null,
    note: `${nameOf(book, row)} – ${book.text(term.description)}`,
  };
}

function nameOf(book: Book, { term, network, quarter }: TermRow): string {
  const scope = [
    ...(network === undefined ? [] : [networkName(network)]),
    ...(quarter === undefined ? [] : [`Q${quarter}`]),
  ];
  const name = book.text(term.name);
  return scope.length === 0 ? name : `${name} (${scope.join(', ')})`;
}

/** The exact text as the cell holds it. */
function termValue(term: Term, text: string): CellValue {
  if (text === '') return null;
  if (term.type === 'date') return dayOfText(text) ?? text;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** An amount or the word `none` cannot be told to Excel as one rule. */
function validationEntry(book: Book, term: Term): Pick<PageCell, 'validation'> {
  const validation = validationOf(book, term);
  return validation === undefined ? {} : { validation };
}

function validationOf(book: Book, { type, choices = [], name }: Term): Validation | undefined {
  const message = book.text(name);
  switch (type) {
    case 'fraction':
      return { kind: 'number', min: 0, max: 1, message };
    case 'amount':
    case 'hours':
      return { kind: 'number', min: 0, message };
    case 'number':
    case 'signedAmount':
      return { kind: 'number', message };
    case 'count':
    case 'months':
      return { kind: 'number', min: 1, whole: true, message };
    case 'days':
      return { kind: 'number', min: 0, whole: true, message };
    case 'date':
      return { kind: 'date', message };
    case 'choice':
      return { kind: 'list', values: choices, message };
    case 'amountOrNone':
    case 'hoursOrNone':
      return undefined;
  }
}
