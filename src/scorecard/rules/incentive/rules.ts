import type { Rule } from '../../rule';
import { acuteScores } from './acute-score';
import { adjustmentsAgreed } from './adjustment';
import { baselineAsAgreed } from './baseline';
import { deliveredInTime } from './delivery';
import { earnings } from './earned';
import { feeOfQuarter } from './fee';
import { invoiceAndCredit } from './invoice';
import { invoicedAsAgreed } from './invoicing';
import { liftOfMetric } from './lift';
import { metricsOfTheGroup } from './metrics';
import { quartersInOrder } from './quarters';
import { liftRateAndScore } from './score';
import { sourceOfFigures } from './source';
import { linesMeetAtThreshold } from './threshold';
import { sumsToDate } from './year-to-date';

/** INC-01 … INC-15. */
export const incentiveRules: readonly Rule[] = [
  metricsOfTheGroup,
  baselineAsAgreed,
  liftOfMetric,
  sumsToDate,
  liftRateAndScore,
  earnings,
  feeOfQuarter,
  invoiceAndCredit,
  deliveredInTime,
  invoicedAsAgreed,
  sourceOfFigures,
  adjustmentsAgreed,
  quartersInOrder,
  linesMeetAtThreshold,
  acuteScores,
];
