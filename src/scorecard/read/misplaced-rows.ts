import { incentiveMetricsSheet } from '../../contracts/sheets/incentive-sheets';
import type { SheetLayout } from '../../contracts/sheets/layout';
import {
  facilitiesSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from '../../contracts/sheets/service-level-sheets';
import { agreedBaseline } from '../agreed-baseline';
import type { ReadSheet, Submission } from '../submission';
import { readTerms } from '../terms';
import { withAcuteGroupsRead } from './misplaced-acute';
import { componentsInTheirPlaces } from './misplaced-components';
import { facilitiesInTheirPlaces } from './misplaced-facilities';
import { metricsInTheirPlaces } from './misplaced-metrics';
import { withMistakenPeriodsRead } from './mistaken-periods';
import type { AgreedBaseline } from './period-faults';
import { metricsOf } from './row-metric';

/**
 * Rows under a wrong key, read as the row they stand in the place of.
 *
 * A service level, metric or quarter that is mistyped as another makes two mistakes at once, one row too
 * many and one too few, and everything that follows from both looks wrong. It is one cause.
 */
export function withMisplacedRowsRead(
  submission: Pick<Submission, 'info' | 'conventions' | 'sheets'>,
): readonly ReadSheet[] {
  const { sheets } = submission;
  const terms = readTerms(submission, () => undefined);
  const agreed: AgreedBaseline = ({ metric, period }) => agreedBaseline(metric, period, terms);
  const targets = sheets.filter((sheet) => isOf(sheet, serviceLevelsSheet)).flatMap(({ rows }) => rows);
  const metricOfRow = metricsOf(sheets);
  return withAcuteGroupsRead(withMistakenPeriodsRead(sheets, agreed)).map((sheet) => {
    if (isOf(sheet, incentiveMetricsSheet)) return metricsInTheirPlaces(sheet);
    if (isOf(sheet, facilitiesSheet)) return facilitiesInTheirPlaces(sheet);
    return isOf(sheet, slaScorecardSheet) ? componentsInTheirPlaces(sheet, targets, metricOfRow) : sheet;
  });
}

function isOf<L extends SheetLayout>(sheet: ReadSheet, layout: L): sheet is ReadSheet<L> {
  return sheet.layout.key === layout.key;
}
