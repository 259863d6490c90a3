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

export type SheetKey = (typeof sheetLayouts)[number]['key'];

/** @param table an Excel table's name; a suffix such as `_2` and the letter case do not count */
export function layoutOfTable(table: string): SheetLayout | undefined {
  const base = table.toLowerCase().replace(/_?\d+$/, '');
  return sheetLayouts.find((layout) => layout.table.toLowerCase() === base);
}
