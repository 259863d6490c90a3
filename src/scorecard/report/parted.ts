import { notCheckedId } from '../not-checked';
import { gravestSheetsFirst } from './gravest-first';
import type { ReportedFinding } from './reported';

/** Findings, the gravest sheets first, and apart from them what was not checked: a reader wants it last. */
export function parted(findings: readonly ReportedFinding[]): {
  readonly found: readonly ReportedFinding[];
  readonly notChecked: readonly ReportedFinding[];
} {
  const isNotChecked = ({ rule }: ReportedFinding) => rule === notCheckedId;
  return {
    found: gravestSheetsFirst(
      findings.filter((finding) => !isNotChecked(finding)),
      ({ sheet }) => sheet,
    ),
    notChecked: findings.filter(isNotChecked),
  };
}
