import type { SheetLayout } from '../contracts/sheets/layout';
import type { Day } from '../domain/calendar';
import type { Localized } from '../domain/language';
import type { Finding, Severity } from './finding';
import type { Submission } from './submission';
import type { Terms } from './terms';

/**
 * A validation rule: one unit of code beside its id, severity and clause.
 *
 * A rule looks at what the submission says, never at the workbook itself. What it reports follows
 * from the same domain functions that the formulas use.
 */
export interface Rule {
  /** As users cite it: `SLA-06`. Never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in one line: shown in help, reports and filters. */
  readonly title: Localized;
  readonly clause: string;
  /** Sheets it cannot run without. A rule of all sheets needs none. */
  readonly needs: readonly SheetLayout[];
  /** Sheets of which it needs one at least. */
  readonly needsOneOf?: readonly SheetLayout[];
  /** Sheets without which it checks less. */
  readonly alsoUses?: readonly SheetLayout[];
  readonly check: (context: RuleContext) => void;
}

/** What a rule reports; rule, severity and clause come from the rule where they are not given. */
export type Report = Pick<Finding, 'at' | 'message' | 'found' | 'expected'> &
  Partial<Omit<Finding, 'rule' | 'identity'>> & {
    /** What it is about, in words that survive edits elsewhere: `3-A presence 2022-07-01 level 5`. */
    readonly about: string;
  };

export interface RuleContext {
  readonly submission: Submission;
  readonly terms: Terms;
  /** The day on which overdue is judged. */
  readonly asOf: Day;
  report(finding: Report): void;
  /** A computation that several rules share, done once per validation. */
  once<R>(compute: (context: RuleContext) => R): R;
}
