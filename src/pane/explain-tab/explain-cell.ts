import { CellError, type CellValue, isBlank } from '../../domain/cell';
import { catalogue } from '../../functions/catalogue';
import { type Explanation, explain } from '../../functions/explain';
import { cellArea, type CellAddress } from '../../workbook/address';
import type { LiveWorkbookPort } from '../../workbook/port';
import { usesFunction } from '../../workbook/share/function-use';
import { functionNames } from '../function-names';
import type { FormulaCalls, PaneServices } from '../services';

/** What there is to say about a cell. */
export interface ExplainedCell {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly about:
    | { readonly kind: 'blank' | 'constant' | 'otherFormula' | 'notCalled' | 'notUnderstood' }
    | {
        readonly kind: 'calculated';
        /** Inner calls first. */
        readonly explanations: readonly Explanation[];
        /** The steps come to what the cell shows. */
        readonly agrees: boolean;
      };
}

/** Reads a cell and follows its calculation. */
export async function explainCell(
  workbook: LiveWorkbookPort,
  at: CellAddress,
  callsBehind: PaneServices['callsBehind'],
): Promise<ExplainedCell> {
  const [block] = await workbook.read([cellArea(at)]);
  const value = block?.values[0]?.[0] ?? null;
  const formula = block?.formulas[0]?.[0];
  const cell = { at, value, formula };
  if (formula === undefined) return { ...cell, about: { kind: isBlank(value) ? 'blank' : 'constant' } };
  if (!usesFunction(formula, functionNames)) return { ...cell, about: { kind: 'otherFormula' } };
  const followed = await callsBehind(workbook, formula, at);
  const explanations = followed.calls.flatMap(({ name, args }) => {
    const entry = catalogue.find((each) => each.name === name);
    return entry === undefined ? [] : [explain(entry, args)];
  });
  if (explanations.length > 0) {
    return { ...cell, about: { kind: 'calculated', explanations, agrees: isShown(followed, value) } };
  }
  const isRefused = firstOf(followed) instanceof CellError && !(value instanceof CellError);
  return { ...cell, about: { kind: isRefused ? 'notUnderstood' : 'notCalled' } };
}

function firstOf({ value }: FormulaCalls): CellValue {
  return Array.isArray(value)
    ? ((value as readonly (readonly CellValue[])[])[0]?.[0] ?? null)
    : (value as CellValue);
}

/** An empty text and a blank look alike; a sum may differ in the last digit from engine to engine. */
function isShown(followed: FormulaCalls, shown: CellValue): boolean {
  const computed = firstOf(followed);
  if (computed instanceof CellError) return shown instanceof CellError && shown.code === computed.code;
  if (typeof computed === 'number' && typeof shown === 'number') {
    return Math.abs(computed - shown) <= 1e-12 * Math.max(Math.abs(computed), Math.abs(shown));
  }
  return (isBlank(computed) ? null : computed) === (isBlank(shown) ? null : shown);
}
