import { catalogue, explainEntries } from '../functions/catalogue';
import type { FunctionNames } from '../workbook/share/function-use';

/** The add-in's functions as users type them. */
export const functionNames: FunctionNames = new Set(
  [...catalogue, ...explainEntries].map(({ name }) => name),
);
