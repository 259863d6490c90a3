import type { Rule } from '../../rule';
import { auditsQualified } from './coder-audits';
import { implementationFeeBasis } from './implementation-fee';
import { obligationsEvidenced, obligationsInTime } from './obligations';
import { servicesInCatalogue, servicesOwed } from './services';

/** Rules of scope and duties: SCOPE, OBL, AUDIT, FEE. */
export const dutyRules: readonly Rule[] = [
  servicesOwed,
  servicesInCatalogue,
  obligationsInTime,
  obligationsEvidenced,
  auditsQualified,
  implementationFeeBasis,
];
