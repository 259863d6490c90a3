import type { Rule } from '../rule';
import { termsNeeded } from './sheet/terms';

/** Every rule, in the order of their ids. */
export const allRules: readonly Rule[] = [termsNeeded];
