import { hasKey, keyFields, rowKey, said } from '../../row-identity';
import type { RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet } from '../../submission';
import { judgedSheets } from './field-cells';

/** A row and the sheet it stands on. */
export interface Place {
  readonly sheet: ReadSheet;
  readonly row: ReadRow;
}

interface ToldRows {
  /** Those that count, in the order of the workbook. */
  readonly rows: readonly Place[];
  /** By row, the earlier one that has its key already, or without a key says all the same. */
  readonly repeated: ReadonlyMap<ReadRow, Place>;
}

/** For rules: computed once. */
export function toldRows({ submission }: RuleContext): ToldRows {
  const rows: Place[] = [];
  const repeated = new Map<ReadRow, Place>();
  const earlier = new Map<string, Place>();
  for (const sheet of judgedSheets(submission)) {
    const fields = keyFields(sheet);
    // Rows whose key is lost cannot be told apart: SHEET-01.
    if (fields.some((field) => isLost(sheet, field))) continue;
    const table = tableKey(sheet);
    for (const row of sheet.rows) {
      if (!isCounted(sheet, row)) continue;
      const place = { sheet, row };
      rows.push(place);
      const key = `${table}${rowKey(row, fields)}`;
      const first = earlier.get(key);
      if (first === undefined) earlier.set(key, place);
      else repeated.set(row, first);
    }
  }
  return { rows, repeated };
}

function isLost({ layout, columns }: ReadSheet, key: string): boolean {
  return layout.columns[key]?.optional !== true && !columns.has(key);
}

/** Windows and groups stand on sheets of their own: only there is a row of these told by its key alone. */
const KEYS_OF_ONE_SHEET = new Set(['slaScorecard', 'facilities', 'quota', 'coderAudits']);

/** Which table a key is of. */
function tableKey({ sheet, layout, area }: ReadSheet): string {
  return KEYS_OF_ONE_SHEET.has(layout.key) ? `${layout.key} ${sheet} ${String(area.row)}` : layout.key;
}

/** A prefilled row that nobody entered anything in may stand there twice; a term or a level may not. */
function isCounted(sheet: ReadSheet, row: ReadRow): boolean {
  if (hasKey(sheet) && !isNamed(sheet, row)) return false;
  return row.filledIn || sheet.layout.key === 'terms' || sheet.layout.key === 'slaScorecard';
}

/** A level that is left blank is told by its component. */
function isNamed(sheet: ReadSheet, row: ReadRow): boolean {
  return said(keyCell({ sheet, row })) !== '' || said(row.cells['component']) !== '';
}

/** The first cell that tells a row from the others: a person looks for the row there. */
export function keyCell({ sheet, row }: Place): ReadCell<unknown> | undefined {
  const field = keyFields(sheet).find((each) => row.cells[each] !== undefined);
  return field === undefined ? undefined : row.cells[field];
}
