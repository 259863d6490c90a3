import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfText, type Day } from '../../../src/domain/calendar';
import { validate, type Validation } from '../../../src/scorecard/validate';
import type { WorkbookPort } from '../../../src/workbook/port';
import { changed } from './case-changes';
import { type Expected, parseExpected } from './expected';
import { openFile, openWorkbook } from './open-workbook';
import { parseWorkbook, type WorkbookText } from './workbook-text';

export { openWorkbook };

export const GOLDEN = join(__dirname, '../../golden');

/**
 * The folders below `test/golden` that hold a case, by their path from there; GOLDEN_CASES, a pattern,
 * chooses some of them.
 */
export function cases(folder = ''): string[] {
  const chosen = new RegExp(process.env['GOLDEN_CASES'] ?? '');
  return casesBelow(folder).filter((path) => chosen.test(path));
}

function casesBelow(folder: string): string[] {
  return readdirSync(join(GOLDEN, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !(folder === '' && entry.name === 'bad'))
    .flatMap(({ name }) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const files = readdirSync(join(GOLDEN, path));
      return [...(files.includes('workbook.txt') ? [path] : []), ...casesBelow(path)];
    });
}

/** The rule that a case nearly breaks: `sla-12/near-miss`. */
export function nearMissOf(path: string): string | undefined {
  return /^([a-z]+-\d+)\/near-miss/.exec(path)?.[1]?.toUpperCase();
}

/** The workbook of a case, as its text tells it or as its changes make it of another's. */
export function workbookOf(path: string): WorkbookText {
  return workbookOfLines(linesOf(path, 'workbook.txt'));
}

export function workbookOfLines(lines: readonly string[]): WorkbookText {
  const base = /^based on (\S+)$/.exec(lines[0] ?? '');
  return base === null ? parseWorkbook(lines) : changed(workbookOf(base[1] as string), lines.slice(1));
}

export function expectedOf(path: string): Expected {
  return parseExpected(linesOf(path, 'findings.txt'));
}

/** Lines without comments; an empty line stays, since it is a row. */
function linesOf(path: string, file: string): string[] {
  const text = readFileSync(join(GOLDEN, path, file), 'utf8');
  return text.split(/\r?\n/).filter((line) => !line.startsWith('#'));
}

/** @param as what the workbook is like where a case cannot tell it, such as what its formulas come to */
export async function validateText(
  text: WorkbookText,
  as: (workbook: WorkbookPort) => WorkbookPort = (workbook) => workbook,
): Promise<Validation> {
  return validate(as(await openWorkbook(text)), { asOf: dayOfText(text.asOf) as Day });
}

export function validateFile(bytes: Uint8Array, asOf: string): Promise<Validation> {
  return validate(openFile(bytes), { asOf: dayOfText(asOf) as Day });
}
