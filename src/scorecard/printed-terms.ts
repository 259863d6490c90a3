import { type PrintedTerm, printedTerms } from '../contracts/catalogue';
import type { termsSheet } from '../contracts/sheets/terms-sheet';
import { isEntered, printedValue, type TermValue, termValue } from './read/term-value';
import type { ReadRow, Submission } from './submission';

/** What terms are read from. */
export type SubmittedTerms = Pick<Submission, 'info' | 'conventions' | 'sheets'>;

export type TermRow = ReadRow<(typeof termsSheet)['columns']>;

/** What stands in a row as printed, and what the document prints instead. */
export interface Misprint {
  readonly stated: TermValue;
  readonly printed: PrintedTerm;
  readonly value: TermValue;
}

/**
 * A row whose status says that the document prints its value, while it prints another.
 *
 * What the parties agreed on instead has the status that says so, and is theirs to set.
 */
export function misprintOf({ cells }: TermRow, submission: SubmittedTerms): Misprint | undefined {
  const { key, value, status } = cells;
  if (key.value === undefined || status.value !== 'contract' || !isEntered(value)) return undefined;
  const all = printedTerms(key.value).flatMap((printed): Misprint[] => {
    const stated = termValue(printed.term, value, submission.conventions);
    const right = printedValue(printed.value);
    return right === undefined ? [] : [{ stated, printed, value: right }];
  });
  const contracts = contractsOf(submission);
  const own = all.filter(({ printed }) => contracts.has(printed.contract));
  const [misprint, ...others] = own.length === 0 ? all : own;
  // What is no such value is a finding of its own.
  if (misprint === undefined || misprint.stated.kind === 'unusable') return undefined;
  return [misprint, ...others].some((each) => isSame(each.stated, each.value)) ? undefined : misprint;
}

/** The contracts whose sheets the workbook has filled in. */
function contractsOf({ sheets }: Pick<Submission, 'sheets'>): ReadonlySet<string> {
  return new Set(
    sheets.filter(({ isBlankTemplate }) => !isBlankTemplate).map(({ layout }) => layout.contract),
  );
}

function isSame(one: TermValue, other: TermValue): boolean {
  if (one.kind === 'number') return other.kind === 'number' && one.value.equals(other.value);
  if (one.kind === 'none' || other.kind === 'none') return one.kind === other.kind;
  return 'value' in one && 'value' in other && one.value === other.value;
}
