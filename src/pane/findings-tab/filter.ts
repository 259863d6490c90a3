import { notCheckedId } from '../../scorecard/not-checked';
import type { Finding, Severity } from '../../scorecard/finding';

/** Which findings the list shows; undefined shows all. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly sheet: string | undefined;
  readonly rule: string | undefined;
}

export const showAll: FindingFilter = {
  severities: ['error', 'warning', 'info'],
  sheet: undefined,
  rule: undefined,
};

export function shownFindings(findings: readonly Finding[], filter: FindingFilter): Finding[] {
  return findings.filter(
    ({ severity, at, rule }) =>
      filter.severities.includes(severity) &&
      (filter.sheet === undefined || at.sheet === filter.sheet) &&
      (filter.rule === undefined || rule === filter.rule),
  );
}

/** A line of the list: a heading, or a finding below it. */
export type ListLine =
  | { readonly kind: 'heading'; readonly heading: string; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly place: number };

/**
 * Findings grouped by sheet, in their order; what was not checked comes last.
 *
 * @param notChecked the heading above what was not checked
 */
export function listLines(findings: readonly Finding[], notChecked: string): ListLine[] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ rule }) => rule !== notCheckedId))
    bySheet.set(finding.at.sheet, [...(bySheet.get(finding.at.sheet) ?? []), finding]);
  const groups = [...bySheet, [notChecked, findings.filter(({ rule }) => rule === notCheckedId)] as const];
  let place = 0;
  return groups
    .filter(([, found]) => found.length > 0)
    .flatMap(([heading, found]): ListLine[] => [
      { kind: 'heading', heading, count: found.length },
      ...found.map((finding): ListLine => ({ kind: 'finding', finding, place: place++ })),
    ]);
}
