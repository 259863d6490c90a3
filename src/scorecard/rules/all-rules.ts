import type { Rule } from '../rule';
import { dutyRules } from './duties/duty-rules';
import { achievementDocumented } from './goals/achievement';
import { incentiveRules } from './incentive/rules';
import { quotaRules } from './quota/rules';
import { sheetRules } from './sheet/sheet-rules';
import { slaRules } from './sla/sla-rules';

/** Every rule, family by family. */
export const allRules: readonly Rule[] = [
  ...sheetRules,
  ...slaRules,
  ...incentiveRules,
  ...quotaRules,
  ...dutyRules,
  achievementDocumented,
];
