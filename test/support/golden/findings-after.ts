import { Exact } from '../../../src/domain/decimal/exact';
import type { Finding, Shown } from '../../../src/scorecard/finding';
import { changed } from './case-changes';
import { shown } from './expected';
import { validateText, workbookOf } from './run-case';

/** What is found in a golden workbook after changes; that a sheet is absent apart. */
export async function findingsAfter(base: string, changes: readonly string[]): Promise<readonly Finding[]> {
  const { findings } = await validateText(changed(workbookOf(base), changes));
  return findings.filter(({ rule }) => rule !== 'SHEET-00');
}

/**
 * A finding with its figures, as a reviewer would note it down:
 * `error QUOTA-04 Quota!C10: 1.5, not 2 (40.625 for the customer)`.
 */
export function noted(finding: Finding): string {
  const { found, expected, favours, difference, worth = difference } = finding;
  const money = favours === undefined ? '' : ` (${textOf(worth?.abs() ?? null)} for the ${favours})`;
  return `${shown(finding)}: ${textOf(found)}, not ${textOf(expected)}${money}`;
}

function textOf(value: Shown): string {
  return value instanceof Exact ? value.toText() : String(value);
}
