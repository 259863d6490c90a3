import { productVersion } from '../../scorecard/report/product-version';
import { rulesVersion } from '../../scorecard/rules/version';
import { sheetLayouts } from '../../contracts/sheets/all-sheets';
import { readFrozen } from '../../workbook/share/frozen-record';
import { planNameRepair } from '../../workbook/share/repair-names';
import { readSubmission } from '../../scorecard/read/read-submission';
import { type LiveWorkbookPort, WorkbookProblem } from '../../workbook/port';
import { functionNames } from '../function-names';
import type { PaneServices } from '../services';

/**
 * Versions, abilities and what was not understood, a line each.
 *
 * English, whoever reads it: it is copied to support. Sheet names are in it, no cell's value is.
 */
export async function diagnose(
  workbook: LiveWorkbookPort,
  hostFacts: PaneServices['hostFacts'],
): Promise<string> {
  const facts: Readonly<Record<string, string>> = {
    Product: `Contract Scorecard ${productVersion}`,
    Rules: rulesVersion,
    ...(await workbook.diagnostics()),
    ...(await hostFacts?.()),
    ...(await unresolved(workbook)),
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

async function unresolved(workbook: LiveWorkbookPort): Promise<Record<string, string>> {
  try {
    const { sheets, unread, info, calculation } = await readSubmission(workbook);
    const repair = await planNameRepair(workbook, functionNames);
    const frozen = await readFrozen(workbook);
    const known = new Map<string, string>(sheetLayouts.map(({ key, sheet }) => [key, sheet.en]));
    return {
      Sheets: String(info.sheets.length),
      'Read as': listed(
        sheets.map(({ sheet, layout }) => `${sheet} = ${known.get(layout.key) ?? layout.key}`),
      ),
      'Not read': listed(unread.map(({ area, reason }) => `${area.sheet} (${reason})`)),
      'Links to other workbooks': String(info.externalLinks.length),
      'Formulas that do not find their function': String(repair.length),
      'Frozen cells': String(frozen.length),
      Calculation: calculation,
    };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem)) throw problem;
    return { Workbook: problem.message };
  }
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : [...new Set(names)].join(', ');
}
