import type { Language } from '../../domain/language';
import { plainText } from '../../domain/plain-text';
import { parted } from './parted';
import { type ReportedFile, type ReportedFinding, type ReportedSummary, isRefused } from './reported';
import { withCurrency } from './figure-text';
import { countsText, severityWords, silence, words } from './words';

/** `validate --format text`: what a person reads on a terminal. */
export function textReport(files: readonly ReportedFile[], language: Language): string {
  const parts = files.map((file) => fileText(file, language));
  if (files.length > 1) parts.push(overview(files, language));
  return parts.join('\n\n');
}

/** A line a file: of forty, it shows which to open first. */
function overview(files: readonly ReportedFile[], language: Language): string {
  return [words.allFiles[language], ...files.map((file) => `  ${resultLine(file, language)}`)].join('\n');
}

/** A file and what its check came to. */
export function resultLine(file: ReportedFile, language: Language): string {
  const result = isRefused(file) ? words.notUsable[language] : summaryText(file.summary, language);
  return `${plainText(file.file)}  ${result}`;
}

function fileText(reported: ReportedFile, language: Language): string {
  const file = plainText(reported.file);
  if (isRefused(reported)) return `${file}\n  ${words.notUsable[language]}: ${reported.error}`;
  const { findings, summary } = reported;
  const { found, notChecked } = parted(findings);
  const body = found.map((finding) => findingText(finding, language));
  if (body.length === 0) body.push(`  ${silence(reported.isFilledIn)[language]}`);
  if (notChecked.length > 0)
    body.push(`  ${words.notChecked[language]}`, ...notChecked.map(({ message }) => `    ${message}`));
  return [file, ...body, `  ${summaryText(summary, language)}`].join('\n');
}

function findingText(finding: ReportedFinding, language: Language): string {
  const { rule, severity, sheet, cell, message, difference, clause, fix } = finding;
  const place = `${plainText(sheet)}!${cell}`;
  const lines = [`  ${severityWords[severity][language]} ${rule}  ${place}`, `    ${message}`];
  const facts = [
    difference.text === '' ? '' : `${words.difference[language]}: ${difference.text}`,
    clause,
  ].filter((fact) => fact !== '');
  if (facts.length > 0) lines.push(`    ${facts.join('  ·  ')}`);
  if (fix !== undefined) lines.push(`    → ${fix}`);
  return lines.join('\n');
}

/** `2 errors, 1 warning, 0 infos · money at stake: …`. */
function summaryText(summary: ReportedSummary, language: Language): string {
  const stakes = [summary.atStake, ...summary.alsoAtStake].map(
    ({ inFavour, against, currency }) =>
      `${withCurrency(inFavour.text, currency, language)} ${words.inFavour[language]}, ${withCurrency(against.text, currency, language)} ${words.against[language]}`,
  );
  return `${countsText(summary)[language]}  ·  ${words.atStake[language]}: ${stakes.join('; ')}`;
}
