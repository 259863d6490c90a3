import type { Rule } from '../rule';
import { incentiveRules } from './incentive/rules';
import { sheetRules } from './sheet/sheet-rules';

/** Every rule, in the order of their ids. */
export const allRules: readonly Rule[] = [...sheetRules, ...incentiveRules];
