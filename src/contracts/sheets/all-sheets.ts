import { coderAuditsSheet, obligationsSheet, servicesSheet } from './duty-sheets';
import { acuteMetricsSheet, incentiveMetricsSheet, incentiveScorecardSheet } from './incentive-sheets';
import type { SheetLayout } from './layout';
import { goalsSheet, quotaSheet } from './quota-sheets';
import { reviewSheet } from './review-sheet';
import {
  creditLedgerSheet,
  facilitiesSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from './service-level-sheets';
import { termsSheet } from './terms-sheet';

/** Every sheet of a scorecard, in the order of a workbook. */
export const sheetLayouts = [
  termsSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
  facilitiesSheet,
  creditLedgerSheet,
  incentiveMetricsSheet,
  incentiveScorecardSheet,
  acuteMetricsSheet,
  quotaSheet,
  servicesSheet,
  obligationsSheet,
  coderAuditsSheet,
  goalsSheet,
  reviewSheet,
] as const satisfies readonly SheetLayout[];

/**
 * @param table an Excel table's name; letter case and what follows an underscore or a number do not
 * count: `SlaScorecard_2`, `slascorecard3`, `SlaScorecard_Alexian`
 */
export function layoutOfTable(table: string): SheetLayout | undefined {
  const name = table.toLowerCase();
  return sheetLayouts.find((layout) => {
    const base = layout.table.toLowerCase();
    return name.startsWith(base) && /^(?:\d*|_.*)$/.test(name.slice(base.length));
  });
}
