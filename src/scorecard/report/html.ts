import type { Language } from '../../domain/language';
import { grouped } from '../grouped';
import { parted } from './parted';
import {
  type CheckedFile,
  type ReportedFile,
  type ReportedFinding,
  type ReportedStake,
  isRefused,
  shownText,
} from './reported';
import { withCurrency } from './figure-text';
import { countsText, severityCount, silence, words } from './words';
import { findingArticle } from './html-finding';
import { guide } from './html-guide';
import { reportStyle } from './html-style';
import { escaped } from './html-text';

/**
 * `validate --format html`: one self-contained file that a reviewer sends on.
 *
 * No script, no request, readable on paper; everything from the workbook is text, never markup.
 */
export function htmlReport(files: readonly ReportedFile[], language: Language): string {
  const names = namesOf(files);
  const [only, ...others] = names;
  const title = others.length === 0 ? `${words.title[language]}: ${only ?? ''}` : words.title[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${words.title[language]}</h1>
<p class="intro">${words.intro[language]}</p>
${files.length > 1 ? overview(files, names, language) : ''}
${files.map((file, index) => section(file, names[index] ?? '', index, language)).join('\n')}
${guide(language)}
</main>
</body>
</html>
`;
}

/** Without the folders of the reviewer's machine, as long as that tells the files apart. */
function namesOf(files: readonly ReportedFile[]): readonly string[] {
  const names = files.map(({ file }) => file.split(/[\\/]/u).at(-1) ?? file);
  return new Set(names).size === names.length ? names : files.map(({ file }) => file);
}

function overview(files: readonly ReportedFile[], names: readonly string[], language: Language): string {
  const rows = files.map((file, index) => {
    const result = isRefused(file)
      ? `<td class="error" colspan="2">${words.notUsable[language]}</td>`
      : `<td>${countsText(file.summary)[language]}</td><td>${stakes(file, language)}</td>`;
    return `<tr><td><a href="#file-${String(index)}">${escaped(names[index] ?? '')}</a></td>${result}</tr>`;
  });
  return `<table class="overview"><tbody>${rows.join('\n')}</tbody></table>`;
}

function section(file: ReportedFile, name: string, index: number, language: Language): string {
  const heading = `<h2 id="file-${String(index)}">${escaped(name)}</h2>`;
  if (isRefused(file)) {
    return `<section>${heading}<p class="refused">${words.notUsable[language]}: ${escaped(file.error)}</p></section>`;
  }
  const { found, notChecked } = parted(file.findings);
  return `<section>
${heading}
${facts(file, language)}
${verdict(file, found, language)}
${bySheet(found, file, language)}
${notChecked.length === 0 ? '' : notCheckedList(notChecked, language)}
${understood(file, language)}
</section>`;
}

function facts(file: CheckedFile, language: Language): string {
  const { summary, fingerprint, rulesVersion, asOf } = file;
  return `<div class="counts">
${(['error', 'warning', 'info'] as const).map((severity) => count(summary[`${severity}s`], severity, language)).join('\n')}
<div class="stake"><span>${words.atStake[language]}</span> ${stakes(file, language)}</div>
</div>
${movesMoney(file) ? `<p class="clause">${words.stakeExplained[language]}</p>` : ''}
<dl class="facts">
<dt>${words.asOf[language]}</dt><dd>${shownText(asOf, language)}</dd>
<dt>${words.rulesVersion[language]}</dt><dd>${rulesVersion}</dd>
${fingerprint === undefined ? '' : `<dt>${words.fingerprint[language]}</dt><dd class="hash">${fingerprint}</dd>`}
</dl>`;
}

/** What the counts come to, in a sentence. */
function verdict(file: CheckedFile, found: readonly ReportedFinding[], language: Language): string {
  const { summary } = file;
  if (summary.errors > 0) return `<p class="wrong">${words.wrong[language]}</p>`;
  if (summary.warnings > 0) return `<p>${words.toLookAt[language]}</p>`;
  if (found.length > 0) return '';
  return `<p${file.isFilledIn ? ' class="right"' : ''}>${silence(file.isFilledIn)[language]}</p>`;
}

function movesMoney({ findings }: CheckedFile): boolean {
  return findings.some(({ stake }) => stake !== undefined);
}

function count(number: number, severity: 'error' | 'warning' | 'info', language: Language): string {
  const counted = severityCount(severity, number)[language].replace(/\d+/, '<b>$&</b>');
  return `<div class="count ${severity}">${counted}</div>`;
}

function stakes({ summary }: CheckedFile, language: Language): string {
  return [summary.atStake, ...summary.alsoAtStake].map((each) => stake(each, language)).join('<br>');
}

function stake({ inFavour, against, currency }: ReportedStake, language: Language): string {
  const one = (text: string, side: string) =>
    `<span class="amount">${escaped(withCurrency(text, currency, language))}</span> ${side}`;
  const sides = [one(inFavour.text, words.inFavour[language]), one(against.text, words.against[language])];
  return sides.join(language === 'ja' ? '、' : ', ');
}

function bySheet(findings: readonly ReportedFinding[], { summary }: CheckedFile, language: Language): string {
  const currency = summary.alsoAtStake.length === 0 ? summary.atStake.currency : undefined;
  return [...grouped(findings, ({ sheet }) => sheet)]
    .map(
      ([sheet, found]) =>
        `<h3>${escaped(sheet)}</h3>\n${found.map((finding) => findingArticle(finding, currency, language)).join('\n')}`,
    )
    .join('\n');
}

function notCheckedList(findings: readonly ReportedFinding[], language: Language): string {
  const lines = findings.map(({ message }) => `<li>${escaped(message)}</li>`);
  return `<h3>${words.notChecked[language]}</h3>\n<ul class="not-checked">${lines.join('')}</ul>`;
}

function understood({ understood: sheets }: CheckedFile, language: Language): string {
  const rows = sheets.map(
    ({ sheet, readAs, rows: count }) =>
      `<tr><td>${escaped(sheet)}</td><td>${escaped(readAs)}</td><td class="value">${String(count)}</td></tr>`,
  );
  return `<table class="understood"><caption>${words.understood[language]}</caption>
<thead><tr><th scope="col">${words.sheet[language]}</th><th scope="col">${words.readAs[language]}</th><th scope="col" class="value">${words.rows[language]}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}
