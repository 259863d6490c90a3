import type { Rule } from '../../rule';
import { addInFormulas } from './add-in-formulas';
import { blankNumbers } from './blanks';
import { datesInCells } from './dates';
import { differingFormula } from './differing-formula';
import { duplicateRows } from './duplicates';
import { hiddenData } from './hidden';
import { missingColumns } from './missing-columns';
import { numbersInCells } from './numbers';
import { wrongScale } from './scale';
import { staleResults } from './stale-results';
import { termsNeeded } from './terms';
import { typedOver } from './typed-over';

/** The rules of all sheets, in the order of their ids. */
export const sheetRules: readonly Rule[] = [
  missingColumns,
  numbersInCells,
  datesInCells,
  wrongScale,
  typedOver,
  differingFormula,
  staleResults,
  addInFormulas,
  termsNeeded,
  duplicateRows,
  hiddenData,
  blankNumbers,
];
