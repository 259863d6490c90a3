import { terms as catalogue } from '../../contracts/catalogue';
import { termsSheet } from '../../contracts/sheets/terms-sheet';
import { type Term, isOptional } from '../../contracts/terms';
import { isEntered } from '../../scorecard/read/term-value';
import { readSubmission } from '../../scorecard/read/read-submission';
import { termRowsByKey } from '../../scorecard/terms';
import type { CellAddress } from '../../workbook/address';
import type { WorkbookPort } from '../../workbook/port';

/** A term that stands in the way: nobody entered it, or what stands there is only an example. */
export interface OpenTerm {
  /** As the workbook spells it. */
  readonly key: string;
  readonly term: Term;
  /** Where its value is entered. */
  readonly at: CellAddress;
}

export interface OpenTerms {
  readonly hasSheet: boolean;
  readonly missing: readonly OpenTerm[];
  readonly illustrative: readonly OpenTerm[];
}

/** The terms of the workbook's Terms sheets that are not agreed yet. Changes nothing. */
export async function readOpenTerms(workbook: WorkbookPort): Promise<OpenTerms> {
  const submission = await readSubmission(workbook);
  const missing: OpenTerm[] = [];
  const illustrative: OpenTerm[] = [];
  for (const [known, { cells }] of termRowsByKey(submission)) {
    const term = catalogue.termOf(known)?.term;
    if (term === undefined) continue;
    const open = { key: cells.key.value ?? known, term, at: cells.value.at };
    const needsNothing = isOptional(term) || term.value !== undefined;
    if (!isEntered(cells.value)) {
      if (!needsNothing) missing.push(open);
    } else if (cells.status.value === 'illustrative') illustrative.push(open);
  }
  const hasSheet = submission.sheets.some(({ layout }) => layout.key === termsSheet.key);
  return { hasSheet, missing, illustrative };
}
