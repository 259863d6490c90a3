import type { Rule } from '../rule';
import { dutyRules } from './duties/duty-rules';
import { sheetRules } from './sheet/sheet-rules';
import { slaRules } from './sla/sla-rules';

/** Every rule, in the order of their ids. */
export const allRules: readonly Rule[] = [...sheetRules, ...slaRules, ...dutyRules];
