import { goalsSheet } from '../contracts/sheets/quota-sheets';
import type { Localized } from '../domain/language';
import type { SheetDraft } from '../workbook/draft';
import type { Book } from './book';
import { dayValue, pageDraft } from './page';

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
  return pageDraft(book, {
    layout: goalsSheet,
    table: book.newTable(goalsSheet),
    columns: [
      { key: 'goal', width: 52 },
      { key: 'agreedOn', width: 14 },
      { key: 'due', width: 14 },
      { key: 'measure', width: 36 },
      { key: 'target', width: 12 },
      { key: 'actual', width: 12 },
      { key: 'documentedOn', width: 16 },
    ],
    rows: goals.map(({ goal, agreedOn, due, measure, target, actual, documentedOn }) => ({
      goal: book.text(goal),
      agreedOn: dayValue(agreedOn),
      due: dayValue(due),
      measure: book.text(measure),
      target,
      actual,
      documentedOn: dayValue(documentedOn),
    })),
    blankRows: goals.length === 0 ? 15 : 4,
  });
}
