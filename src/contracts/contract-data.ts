import { groups } from './a6/groups';
import { acuteMetrics, incentiveMetrics } from './a6/incentives';
import { metrics } from './a6/metrics';
import { obligations } from './a6/obligations';
import { serviceLevelEditions } from './a6/service-levels';
import { services } from './a6/services';
import { a6Terms } from './a6/terms';
import { quotaClauses } from './k/clauses';
import { packageEditions } from './k/packages';
import { ledgerKinds } from './k/rules';
import { kTerms } from './k/terms';
import { sheetLayouts } from './sheets/all-sheets';
import type { SheetLayout } from './sheets/layout';

/** Everything the product knows of the two contracts, as it stands in the files beside this one. */
export const contractData = {
  a6: {
    serviceLevelEditions,
    metrics,
    groups,
    incentiveMetrics,
    acuteMetrics,
    services,
    obligations,
    terms: a6Terms,
  },
  k: { packageEditions, ledgerKinds, clauses: quotaClauses, terms: kTerms },
  sheets: sheetLayouts as readonly SheetLayout[],
} as const;

export type ContractData = typeof contractData;
