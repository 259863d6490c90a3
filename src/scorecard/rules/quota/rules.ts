import type { Rule } from '../../rule';
import { balanceOfHours } from './balance';
import { withinContractYear } from './contract-year';
import { effortIsEvidenced } from './evidence';
import { knownKinds } from './kinds';
import { feePerMonth } from './monthly-fee';
import { onsiteBesideTheQuota } from './onsite';
import { overageAtItsRates } from './overage';
import { packageAndRates } from './package';
import { programErrorsAreFree } from './program-error';
import { unusedSlotsLapse } from './refunded-slot';
import { lastsTheYear } from './run-out';
import { slotsAgreedInTime } from './slot-agreed';
import { slotsInWholeHours } from './slot-hours';
import { topUpsAfterLeadTime } from './top-up';

/** QUOTA-01 … QUOTA-14. */
export const quotaRules: readonly Rule[] = [
  packageAndRates,
  withinContractYear,
  knownKinds,
  slotsInWholeHours,
  slotsAgreedInTime,
  unusedSlotsLapse,
  onsiteBesideTheQuota,
  programErrorsAreFree,
  balanceOfHours,
  overageAtItsRates,
  feePerMonth,
  lastsTheYear,
  topUpsAfterLeadTime,
  effortIsEvidenced,
];
