import type { Rule } from '../rule';
import { sheetRules } from './sheet/sheet-rules';

/** Every rule, in the order of their ids. */
export const allRules: readonly Rule[] = [...sheetRules];
