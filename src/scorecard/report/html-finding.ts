import type { Language } from '../../domain/language';
import { allRules } from '../rules/all-rules';
import { withCurrency } from './figure-text';
import { escaped } from './html-text';
import type { ReportedFinding, ReportedStep } from './reported';
import { severityWords, words } from './words';

/** What a rule is about, in a few words: nobody knows rules by their ids. */
const titles = new Map(allRules.map(({ id, title }) => [id, title]));

/**
 * A finding as an article of the HTML report.
 *
 * @param currency of the amounts; undefined where the file has several
 */
export function findingArticle(
  finding: ReportedFinding,
  currency: string | undefined,
  language: Language,
): string {
  const { rule, severity, cell, message, fix, clause, steps } = finding;
  const reading = steps.some((step) => step.reading === finding.reading) ? undefined : finding.reading;
  return `<article class="${severity}${steps.length === 0 ? ' brief' : ''}">
<header><span class="severity">${severityWords[severity][language]}</span> <span class="cell">${cell}</span> <span class="rule">${escaped(titles.get(rule)?.[language] ?? '')} <b>${rule}</b></span></header>
<p>${escaped(message)}</p>
${figures(finding, currency, language)}
${fix === undefined ? '' : `<p class="fix">${words.fix[language]}: ${escaped(fix)}</p>`}
${clause === '' ? '' : `<p class="clause">${words.clause[language]}: ${escaped(clause)}</p>`}
${reading === undefined ? '' : `<p class="clause">⚖ ${words.reading[language]}: ${escaped(reading)}</p>`}
${steps.length === 0 ? '' : stepTable(steps, language)}
</article>`;
}

function figures(
  { found, expected, difference, stake }: ReportedFinding,
  currency: string | undefined,
  language: Language,
): string {
  const given = [
    [words.found[language], found.text],
    [words.expected[language], expected.text],
    [words.difference[language], difference.text],
  ].flatMap(([name = '', text = '']) => (text === '' ? [] : [figure(name, text)]));
  if (stake !== undefined) {
    const { text } = stake.amount;
    const amount = currency === undefined ? text : withCurrency(text, currency, language);
    given.push(figure(words.atStake[language], `${amount} ${words[stake.side][language]}`));
  }
  return given.length === 0 ? '' : `<dl class="figures">${given.join('')}</dl>`;
}

function figure(name: string, text: string): string {
  return `<div><dt>${name}</dt><dd>${escaped(text)}</dd></div>`;
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
