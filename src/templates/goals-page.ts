import { goalsSheet } from '../contracts/sheets/quota-sheets';
import { dayOfText } from '../domain/calendar';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { pageDraft } from './page';

/** A goal of the contract year. Days are ISO text. */
export interface ReachedGoal {
  readonly goal: Localized;
  readonly agreedOn: string;
  readonly due: string;
  readonly measure: Localized;
  readonly target: number;
  readonly actual: number;
  readonly documentedOn: string;
}

/** Goals and their documentation. @param goals none: to fill in */
export function goalsPage(book: Book, goals: readonly ReachedGoal[]): SheetDraft {
  const { columns } = goalsSheet;
  const day = (text: string) => dayOfText(text) ?? null;
  return pageDraft(book, {
    sheet: book.freeSheetName(book.text(goalsSheet.sheet)),
    title: book.text(goalsSheet.sheet),
    subtitle: book.text(goalsSheet.description),
    table: book.newTable(goalsSheet),
    columns: [
      { key: 'goal', field: columns.goal, width: 52 },
      { key: 'agreedOn', field: columns.agreedOn, width: 14 },
      { key: 'due', field: columns.due, width: 14 },
      { key: 'measure', field: columns.measure, width: 36 },
      { key: 'target', field: columns.target, width: 12 },
      { key: 'actual', field: columns.actual, width: 12 },
      { key: 'documentedOn', field: columns.documentedOn, width: 16 },
    ],
    rows: goals.map(({ goal, agreedOn, due, measure, target, actual, documentedOn }) => ({
      goal: book.text(goal),
      agreedOn: day(agreedOn),
      due: day(due),
      measure: book.text(measure),
      target,
      actual,
      documentedOn: day(documentedOn),
    })),
    blankRows: goals.length === 0 ? 15 : 4,
  });
}
