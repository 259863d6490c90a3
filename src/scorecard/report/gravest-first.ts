import type { Severity } from '../finding';
import { grouped } from '../grouped';

const gravest: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings as a reader goes through them: sheets with an error first, then those with a warning,
 * otherwise in their order. What is illustrative on the first sheet does not hide what is wrong on the
 * last.
 */
export function gravestSheetsFirst<Found extends { readonly severity: Severity }>(
  findings: readonly Found[],
  sheetOf: (finding: Found) => string,
): readonly Found[] {
  const bySheet = [...grouped(findings, sheetOf).values()];
  return gravest.flatMap((severity) =>
    bySheet.filter((found) => gravestOf(found) === severity).flatMap((found) => found),
  );
}

function gravestOf(findings: readonly { readonly severity: Severity }[]): Severity | undefined {
  return gravest.find((severity) => findings.some((finding) => finding.severity === severity));
}
