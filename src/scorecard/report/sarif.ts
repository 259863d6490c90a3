import type { Language } from '../../domain/language';
import { plainJson } from '../../domain/plain-text';
import type { Severity } from '../finding';
import { allRules } from '../rules/all-rules';
import { rulesVersion } from '../rules/version';
import { productVersion } from './product-version';
import { type ReportedFile, type ReportedFinding, isRefused } from './reported';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** `validate --format sarif`: SARIF 2.1.0, for tools that collect findings. */
export function sarifReport(files: readonly ReportedFile[], language: Language): string {
  const refused = files.filter(isRefused);
  const run = {
    tool: {
      driver: {
        name: 'Contract Scorecard',
        semanticVersion: productVersion,
        version: rulesVersion,
        language,
        rules: allRules.map(({ id, title, severity, clause }) => ({
          id,
          shortDescription: { text: title[language] },
          defaultConfiguration: { level: levels[severity] },
          ...(clause === '' ? {} : { help: { text: clause } }),
        })),
      },
    },
    invocations: [
      {
        executionSuccessful: refused.length === 0,
        toolExecutionNotifications: refused.map(({ file, error }) => ({
          level: 'error',
          message: { text: error },
          locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
        })),
      },
    ],
    artifacts: files.map((file) => ({
      location: { uri: fileUri(file.file) },
      ...(isRefused(file) || file.fingerprint === undefined
        ? {}
        : { hashes: { 'sha-256': file.fingerprint } }),
    })),
    results: files.flatMap((file) =>
      isRefused(file) ? [] : file.findings.map((finding) => resultOf(file.file, finding)),
    ),
  };
  return plainJson(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    2,
  );
}

function resultOf(file: string, finding: ReportedFinding): object {
  const { rule, severity, sheet, cell, message, found, expected, difference, clause, identity } = finding;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(file) } },
        logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' }],
      },
    ],
    partialFingerprints: { 'finding/v1': identity },
    properties: { found: found.value, expected: expected.value, difference: difference.value, clause },
  };
}

/** A path as a URI: each part percent-encoded, half characters replaced. */
function fileUri(file: string): string {
  return file
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
