import { dayOfText } from '../../src/domain/calendar';
import { Exact } from '../../src/domain/decimal/exact';
import type { ReadCell, ReadRow } from '../../src/scorecard/submission';

/** What stands in the cells of a row, by field; a boolean is nothing that a column takes. */
export type Typed = Readonly<Record<string, string | number | boolean>>;

/** A row as readers hand it over: numbers exact, ISO text a day, other text as it stands, none blank. */
export function readRow(typed: Typed): ReadRow {
  const cells = Object.entries(typed).map(([field, raw], column) => {
    const at = { sheet: 'Sheet', row: 0, column };
    return [field, { ...stateOf(raw), raw, at, formula: undefined, remark: undefined }];
  });
  return { row: 0, filledIn: true, cells: Object.fromEntries(cells) as ReadRow['cells'] };
}

function stateOf(raw: string | number | boolean): Pick<ReadCell<unknown>, 'state' | 'value'> {
  if (raw === '') return { state: 'blank', value: undefined };
  if (typeof raw === 'boolean') return { state: 'unusable', value: undefined };
  const value = typeof raw === 'number' ? Exact.ofDouble(raw) : (dayOfText(raw) ?? raw);
  return { state: 'given', value };
}
