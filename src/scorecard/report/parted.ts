import { notCheckedId } from '../not-checked';
import type { ReportedFinding } from './reported';

/** Findings, and apart from them what was not checked: a reader wants the former first. */
export function parted(findings: readonly ReportedFinding[]): {
  readonly found: readonly ReportedFinding[];
  readonly notChecked: readonly ReportedFinding[];
} {
  const isNotChecked = ({ rule }: ReportedFinding) => rule === notCheckedId;
  return {
    found: findings.filter((finding) => !isNotChecked(finding)),
    notChecked: findings.filter(isNotChecked),
  };
}
