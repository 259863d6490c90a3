import type { Finding, Summary } from '../../../src/scorecard/finding';
import type { Submission } from '../../../src/scorecard/submission';
import { a1 } from '../../../src/workbook/address';

/**
 * What a case expects, one finding a line:
 *
 * ```
 * error SLA-12 | SLA scorecard!J14 | 100.00 | too small
 * at stake 100.00 in favour, 0.00 against USD
 * reads slaScorecard, 22 rows, by headings
 * ```
 *
 * Severity and rule, cell, difference (may be left out), a part of the English message (may be left
 * out). Every error and warning must be listed; infos may be, and what was read, all or nothing.
 */
export interface Expected {
  readonly findings: readonly ExpectedFinding[];
  readonly atStake?: string;
  readonly reads: readonly string[];
}

export interface ExpectedFinding {
  readonly what: string;
  readonly difference?: string;
  readonly message?: string;
}

export function parseExpected(lines: readonly string[]): Expected {
  const findings: ExpectedFinding[] = [];
  const reads: string[] = [];
  let atStake: string | undefined;
  for (const line of lines.filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    if (line.startsWith('at stake ')) atStake = line.trim();
    else if (line.startsWith('reads ')) reads.push(line.trim());
    else findings.push(parseFinding(line));
  }
  return { findings, reads, ...(atStake === undefined ? {} : { atStake }) };
}

function parseFinding(line: string): ExpectedFinding {
  const [what = '', cell = '', difference = '', message = ''] = line.split('|').map((part) => part.trim());
  if (!/^(?:error|warning|info) [A-Z]+-\d\d$/.test(what)) throw new Error(`no finding: ${line}`);
  return {
    what: cell === '' ? what : `${what} ${cell}`,
    ...(difference === '' ? {} : { difference }),
    ...(message === '' ? {} : { message }),
  };
}

/** A finding in the words of the expectation, so that a failing case reads as a difference of lines. */
export function shown(finding: Finding): string {
  return `${finding.severity} ${finding.rule} ${finding.at.sheet}!${a1(finding.at)}`;
}

export function shownAtStake({ atStake }: Summary): string {
  const { inFavour, against, currency } = atStake;
  return `at stake ${money(inFavour.toNumber())} in favour, ${money(against.toNumber())} against ${currency}`;
}

export function shownReading({ sheets }: Submission): string[] {
  return sheets.map(({ layout, rows, recognisedBy }) => {
    return `reads ${layout.key}, ${rows.length} rows, by ${recognisedBy}`;
  });
}

function money(amount: number): string {
  return amount.toFixed(2);
}

/** Compares what was found with what is expected, both as lines. */
export function compare(
  found: readonly Finding[],
  expected: Expected,
): { found: string[]; expected: string[] } {
  const listsInfos = expected.findings.filter(({ what }) => what.startsWith('info '));
  const relevant = found.filter(
    (finding) =>
      finding.severity !== 'info' || listsInfos.some((info) => shown(finding).startsWith(info.what)),
  );
  const left = [...expected.findings];
  const lines = relevant.map((finding) => {
    const at = left.findIndex((each) => matches(finding, each));
    const match = at < 0 ? undefined : left.splice(at, 1)[0];
    return match === undefined ? inFull(finding) : lineOf(match);
  });
  return { found: lines.sort(), expected: expected.findings.map(lineOf).sort() };
}

function matches(finding: Finding, { what, difference, message }: ExpectedFinding): boolean {
  const isThis = shown(finding) === what || shown(finding).startsWith(`${what} `);
  const sameDifference = difference === undefined || differenceOf(finding) === Number(difference);
  return isThis && sameDifference && (message === undefined || finding.message.en.includes(message));
}

function differenceOf({ difference }: Finding): number | undefined {
  return difference === undefined ? undefined : Number(difference.toText(12));
}

function lineOf({ what, difference, message }: ExpectedFinding): string {
  return [what, difference ?? '', message ?? ''].join(' | ');
}

function inFull(finding: Finding): string {
  return `${shown(finding)} | ${finding.difference?.toText(12) ?? ''} | ${finding.message.en}`;
}
