import { plainJson } from '../../domain/plain-text';
import { type ReportedFile, type ReportedFinding, type ReportedStake, isRefused } from './reported';

/** `validate --format json`: one object a program reads. */
export function jsonReport(files: readonly ReportedFile[]): string {
  return plainJson({ files: files.map(fileJson) }, 2);
}

function fileJson(reported: ReportedFile): object {
  if (isRefused(reported)) return reported;
  const { file, fingerprint, rulesVersion, asOf, findings, summary, understood } = reported;
  const { errors, warnings, infos, atStake, alsoAtStake } = summary;
  return {
    file,
    fingerprint,
    rulesVersion,
    asOf,
    findings: findings.map(findingJson),
    summary: {
      errors,
      warnings,
      infos,
      atStake: stakeJson(atStake),
      ...(alsoAtStake.length === 0 ? {} : { alsoAtStake: alsoAtStake.map(stakeJson) }),
    },
    understood,
  };
}

function findingJson(finding: ReportedFinding): object {
  const { rule, severity, sheet, cell, message, found, expected, difference, clause, reading, fix, steps } =
    finding;
  return {
    rule,
    severity,
    sheet,
    cell,
    message,
    found: found.value,
    expected: expected.value,
    difference: difference.value,
    clause,
    ...(reading === undefined ? {} : { reading }),
    ...(fix === undefined ? {} : { fix }),
    ...(steps.length === 0 ? {} : { steps }),
    identity: finding.identity,
  };
}

function stakeJson({ inFavour, against, currency }: ReportedStake): object {
  return { inFavour: inFavour.value, against: against.value, currency };
}
