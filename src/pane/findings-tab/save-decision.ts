import type { Language } from '../../domain/language';
import type { Finding } from '../../scorecard/finding';
import { type Decision, type Decisions, isUndecided, readReview } from '../../scorecard/review/decisions';
import { reviewDraft } from '../../scorecard/review/review-draft';
import type { WorkbookPort } from '../../workbook/port';

/** What the Review sheet says once a decision was saved on it. */
export interface SavedReview {
  readonly decisions: Decisions;
  readonly sheet: string;
}

/** Writes a decision beside the others onto the Review sheet, which is made where there is none. */
export async function saveDecision(
  workbook: WorkbookPort,
  findings: readonly Finding[],
  { identity }: Finding,
  decision: Decision,
  language: Language,
): Promise<SavedReview> {
  const now = await readReview(workbook);
  const decisions = new Map(now.decisions);
  if (isUndecided(decision)) decisions.delete(identity);
  else decisions.set(identity, decision);
  const draft = reviewDraft(findings, decisions, language, now.sheet);
  await workbook.replaceSheet(draft);
  return { decisions, sheet: draft.name };
}
