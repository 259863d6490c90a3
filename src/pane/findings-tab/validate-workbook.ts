import { type Decisions, readReview } from '../../scorecard/review/decisions';
import { type Validation, type ValidationOptions, validate } from '../../scorecard/validate';
import type { LiveWorkbookPort } from '../../workbook/port';
import { today } from './today';

/** What a validation came to. */
export interface Validated {
  readonly kind: 'done';
  readonly validation: Validation;
  readonly decisions: Decisions;
  /** The Review sheet, where the workbook has one. */
  readonly reviewSheet: string | undefined;
  /** Cells were changed since. */
  readonly isStale: boolean;
}

/** Checks the workbook as of today, and reads what was decided on its findings before. */
export async function validateWorkbook(
  workbook: LiveWorkbookPort,
  options: Omit<ValidationOptions, 'asOf'>,
): Promise<Validated> {
  const validation = await validate(workbook, { ...options, asOf: today() });
  const { decisions, sheet } = await readReview(workbook);
  return { kind: 'done', validation, decisions, reviewSheet: sheet, isStale: false };
}
