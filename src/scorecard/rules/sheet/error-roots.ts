import { CellError } from '../../../domain/cell';
import { dependsOn } from '../../formulas/precedents';
import type { RuleContext } from '../../rule';
import type { CellAddress } from '../../../workbook/address';
import { type FieldCell, fieldCells } from './field-cells';

/** An error that a formula only hands on has its cause elsewhere: one cause gives one finding. */
export function isRootOfError(context: RuleContext, { cell }: FieldCell): boolean {
  if (cell.formula === undefined) return true;
  return !dependsOn(cell.formula, cell.at, context.once(errorCells), context.submission.info);
}

/** The scorecard's cells that show an error no figure may show. */
function errorCells({ submission }: RuleContext): readonly CellAddress[] {
  const found: CellAddress[] = [];
  for (const { cell } of fieldCells(submission, ({ remark }) => remark?.kind === 'errorCell')) {
    if (cell.raw instanceof CellError) found.push(cell.at);
  }
  return found;
}
