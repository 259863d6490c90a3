import { documents } from '../contracts/documents';
import { kTerms } from '../contracts/k/terms';
import { termsSheet } from '../contracts/sheets/terms-sheet';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { goalsPage } from './goals-page';
import { goalsOfTheYear } from './k-year/goals';
import { quotaYear } from './k-year/ledger';
import { overviewPage } from './overview-page';
import { quotaFigures, quotaPages } from './quota-page';
import { termsPage } from './terms-page';

const title: Localized = {
  en: 'Sample: a contract year of consulting',
  de: 'Beispiel: ein Vertragsjahr Beratung',
  ja: 'サンプル：コンサルティングの1契約年度',
};

/** A customer's year with package b, 24 days, in which the quota does not quite suffice. */
export function sampleK(book: Book): SheetDraft[] {
  const quota = quotaPages(book, quotaYear);
  const sheets = [
    ...quota,
    goalsPage(book, goalsOfTheYear),
    termsPage(book, book.newTable(termsSheet), kTerms, 'illustrative'),
  ];
  return [overviewPage(book, title, documents.K, quotaFigures(quota[0]), sheets), ...sheets];
}
