import type { Day } from '../domain/calendar';
import type { SheetLayout } from '../contracts/sheets/layout';
import { shortText } from '../domain/plain-text';
import { sameSheet } from '../workbook/sheet-name';
import type { WorkbookPort } from '../workbook/port';
import { cancelled } from '../workbook/refusals';
import { amountsAtStake } from './at-stake';
import { withoutConsequences } from './consequences';
import type { Finding, Summary } from './finding';
import { notChecked } from './not-checked';
import { withoutOvershadowedFigures, withoutOvershadowedFormulas } from './precedence';
import { readSubmission } from './read/read-submission';
import type { Report, Rule, RuleContext } from './rule';
import { allRules } from './rules/all-rules';
import { judgedSheets } from './rules/sheet/field-cells';
import { termsNeeded } from './rules/sheet/terms';
import { filledSheets, type Submission } from './submission';
import { readTerms } from './terms';

export interface ValidationOptions {
  /** The day on which overdue is judged. */
  readonly asOf: Day;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Report only what stands on this sheet; the others are still read, since figures depend on them. */
  readonly only?: string;
}

export interface Progress {
  readonly step: 'reading' | 'recomputing' | 'checking';
  readonly done: number;
  readonly total: number;
}

export interface Validation {
  /** By sheet, then row, then column. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Whether any of the sheets asked for is: where none is, that there is no finding means nothing. */
  readonly isFilledIn: boolean;
  /** What was understood of the workbook, and what was not. */
  readonly submission: Submission;
  /** Rules that did not run or only in part, with the sheets they lacked. */
  readonly notRun: readonly NotRun[];
}

export interface NotRun {
  readonly rule: Rule;
  readonly lacks: readonly SheetLayout[];
  /** It ran, and checked less. */
  readonly inPart: boolean;
}

/** An identity stands in a cell of the Review sheet, whatever text of the submitter's is part of it. */
const LONGEST_IDENTITY = 300;

/**
 * Checks a submitted workbook against the contracts.
 *
 * Works on anything behind the port and changes nothing. Between rules the host gets its turn, so a
 * pane stays alive and a cancel is heard.
 *
 * @throws WorkbookProblem when the workbook cannot be read, or `cancelled`
 */
export async function validate(
  port: WorkbookPort,
  options: ValidationOptions,
  rules: readonly Rule[] = allRules,
): Promise<Validation> {
  const { signal } = options;
  const reading = (step: Progress['step']) => ({
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done: number, total: number) => options.onProgress?.({ step, done, total }),
  });
  const submission = await readSubmission(port, {
    reading: reading('reading'),
    recomputing: reading('recomputing'),
  });
  const findings = await runRules(submission, rules, options);
  const notRun = rulesNotRun(submission, rules);
  const told = withoutOvershadowedFormulas(
    withoutConsequences(withoutOvershadowedFigures(findings, submission), submission),
  );
  const all = withIdentities(inOrder([...told, ...notChecked(submission, notRun)], submission));
  const { only } = options;
  const isAskedFor = (sheet: string) => only === undefined || sameSheet(sheet, only);
  const shown = all.filter(({ at }) => isAskedFor(at.sheet));
  const isFilledIn = judgedSheets(submission).some(({ sheet }) => isAskedFor(sheet));
  return { findings: shown, summary: summaryOf(shown, submission), isFilledIn, submission, notRun };
}

async function runRules(
  submission: Submission,
  rules: readonly Rule[],
  { asOf, signal, onProgress }: ValidationOptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const taking = (rule: Rule) => (report: Report) => findings.push(findingOf(rule, report));
  const terms = readTerms(submission, taking(termsNeeded));
  const shared = new Map<unknown, unknown>();
  const contextOf = (rule: Rule): RuleContext => {
    const context: RuleContext = {
      submission,
      terms,
      asOf,
      report: taking(rule),
      once: <R>(compute: (shared: RuleContext) => R): R => {
        if (!shared.has(compute)) shared.set(compute, compute(context));
        return shared.get(compute) as R;
      },
    };
    return context;
  };
  let turn = -Infinity;
  for (const [done, rule] of rules.entries()) {
    onProgress?.({ step: 'checking', done, total: rules.length });
    if (performance.now() - turn > LONGEST_TURN) {
      await hostsTurn();
      turn = performance.now();
    }
    if (signal?.aborted === true) throw cancelled();
    if (lackedBy(rule, submission).length === 0) rule.check(contextOf(rule));
  }
  onProgress?.({ step: 'checking', done: rules.length, total: rules.length });
  return findings;
}

/** What rules take before the host is let in between them [ms]: a frame. Its turn costs a few milliseconds itself. */
const LONGEST_TURN = 16;

/** Lets the host handle what waits: a click on cancel, a repaint. */
function hostsTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function findingOf(rule: Rule, { about, ...report }: Report): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    clause: rule.clause,
    ...report,
    identity: shortText(`${rule.id} ${about}`, LONGEST_IDENTITY),
  };
}

function rulesNotRun(submission: Submission, rules: readonly Rule[]): NotRun[] {
  return rules.flatMap((rule): NotRun[] => {
    const lacks = lackedBy(rule, submission);
    if (lacks.length > 0) return [{ rule, lacks, inPart: false }];
    const missed = (rule.alsoUses ?? []).filter((layout) => isLacked(layout, submission));
    return missed.length > 0 ? [{ rule, lacks: missed, inPart: true }] : [];
  });
}

function isLacked(layout: SheetLayout, submission: Submission): boolean {
  return filledSheets(submission, layout).length === 0;
}

function lackedBy({ needs, needsOneOf = [] }: Rule, submission: Submission): SheetLayout[] {
  const lacked = (layout: SheetLayout) => isLacked(layout, submission);
  const hasNone = needsOneOf.every(lacked);
  return [...needs.filter(lacked), ...(hasNone ? needsOneOf : [])];
}

function inOrder(findings: readonly Finding[], { info }: Submission): Finding[] {
  const place = new Map(info.sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ at }: Finding) => place.get(at.sheet) ?? 0;
  return [...findings].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Findings alike are told apart by their order. */
function withIdentities(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.identity) ?? 0) + 1;
    seen.set(finding.identity, count);
    return count === 1 ? finding : { ...finding, identity: `${finding.identity} (${String(count)})` };
  });
}

function summaryOf(findings: readonly Finding[], submission: Submission): Summary {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    ...amountsAtStake(findings, submission),
  };
}
