import type { Language } from '../../domain/language';
import { plainText } from '../../domain/plain-text';
import { grouped } from '../grouped';
import { parted } from './parted';
import {
  type CheckedFile,
  type ReportedFile,
  type ReportedFinding,
  type ReportedStake,
  type ReportedStep,
  isRefused,
} from './reported';
import { withCurrency } from './figure-text';
import { countsText, severityCount, severityWords, words } from './words';
import { reportStyle } from './html-style';

/**
 * `validate --format html`: one self-contained file that a reviewer sends on.
 *
 * No script, no request, readable on paper; everything from the workbook is text, never markup.
 */
export function htmlReport(files: readonly ReportedFile[], language: Language): string {
  const title =
    files.length === 1
      ? `${words.title[language]}: ${plainText(files[0]?.file ?? '')}`
      : words.title[language];
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
${files.length > 1 ? overview(files, language) : ''}
${files.map((file, index) => section(file, index, language)).join('\n')}
</main>
</body>
</html>
`;
}

/** Text as markup shows it. */
function escaped(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function overview(files: readonly ReportedFile[], language: Language): string {
  const rows = files.map((file, index) => {
    const result = isRefused(file)
      ? `<td class="error" colspan="2">${words.notUsable[language]}</td>`
      : `<td>${countsText(file.summary)[language]}</td><td>${stakes(file, language)}</td>`;
    return `<tr><td><a href="#file-${String(index)}">${escaped(file.file)}</a></td>${result}</tr>`;
  });
  return `<table class="overview"><tbody>${rows.join('\n')}</tbody></table>`;
}

function section(file: ReportedFile, index: number, language: Language): string {
  const heading = `<h2 id="file-${String(index)}">${escaped(file.file)}</h2>`;
  if (isRefused(file)) {
    return `<section>${heading}<p class="refused">${words.notUsable[language]}: ${escaped(file.error)}</p></section>`;
  }
  const { found, notChecked } = parted(file.findings);
  return `<section>
${heading}
${facts(file, language)}
${found.length === 0 ? `<p class="right">${words.noFindings[language]}</p>` : bySheet(found, language)}
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
<dl class="facts">
<dt>${words.asOf[language]}</dt><dd>${asOf}</dd>
<dt>${words.rulesVersion[language]}</dt><dd>${rulesVersion}</dd>
${fingerprint === undefined ? '' : `<dt>${words.fingerprint[language]}</dt><dd class="hash">${fingerprint}</dd>`}
</dl>`;
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
  return `${one(inFavour.text, words.inFavour[language])}, ${one(against.text, words.against[language])}`;
}

function bySheet(findings: readonly ReportedFinding[], language: Language): string {
  return [...grouped(findings, ({ sheet }) => sheet)]
    .map(
      ([sheet, found]) =>
        `<h3>${escaped(sheet)}</h3>\n${found.map((finding) => article(finding, language)).join('\n')}`,
    )
    .join('\n');
}

function notCheckedList(findings: readonly ReportedFinding[], language: Language): string {
  const lines = findings.map(({ message }) => `<li>${escaped(message)}</li>`);
  return `<h3>${words.notChecked[language]}</h3>\n<ul class="not-checked">${lines.join('')}</ul>`;
}

function article(finding: ReportedFinding, language: Language): string {
  const { rule, severity, cell, message, found, expected, difference, clause, reading, fix, steps } = finding;
  const figures = [
    [words.found[language], found.text],
    [words.expected[language], expected.text],
    [words.difference[language], difference.text],
  ].filter(([, text]) => text !== '');
  return `<article class="${severity}">
<header><span class="severity">${severityWords[severity][language]}</span> <span class="cell">${cell}</span> <span class="rule">${rule}</span></header>
<p>${escaped(message)}</p>
${figures.length === 0 ? '' : `<dl class="figures">${figures.map(([name, text]) => `<div><dt>${name ?? ''}</dt><dd>${escaped(text ?? '')}</dd></div>`).join('')}</dl>`}
${fix === undefined ? '' : `<p class="fix">${words.fix[language]}: ${escaped(fix)}</p>`}
${clause === '' ? '' : `<p class="clause">${words.clause[language]}: ${escaped(clause)}</p>`}
${reading === undefined ? '' : `<p class="clause">⚖ ${words.reading[language]}: ${escaped(reading)}</p>`}
${steps.length === 0 ? '' : stepTable(steps, language)}
</article>`;
}

function stepTable(steps: readonly ReportedStep[], language: Language): string {
  const rows = steps.map(
    ({ name, value, formula, clause, reading }) =>
      `<tr><td>${escaped(name)}</td><td class="value">${escaped(value)}</td><td>${escaped(formula)}</td><td>${escaped(clause)}${reading === '' ? '' : `<br>⚖ ${escaped(reading)}`}</td></tr>`,
  );
  return `<table class="steps"><caption>${words.steps[language]}</caption>
<thead><tr><th scope="col">${words.step[language]}</th><th scope="col" class="value">${words.value[language]}</th><th scope="col">${words.formula[language]}</th><th scope="col">${words.clause[language]}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
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
