import { Exact } from '../../../domain/decimal/exact';
import { a1, type CellAddress } from '../../../workbook/address';
import { aboutRow, hasKey, keyFields, rowKey, said } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet } from '../../submission';
import { judgedSheets } from './field-cells';
import { reportMisplaced } from './misplaced';

/** SHEET-10: a row whose key another row has already, or where rows have no key, a row that says all the same. */
export const duplicateRows: Rule = {
  id: 'SHEET-10',
  severity: 'error',
  title: {
    en: 'Duplicate rows or keys',
    de: 'Doppelte Zeilen oder Schlüssel',
    ja: '行またはキーの重複',
  },
  clause: '',
  needs: [],
  check(context) {
    const earlier = new Map<string, Place>();
    for (const sheet of judgedSheets(context.submission)) {
      const fields = keyFields(sheet);
      // Rows whose key is lost cannot be told apart: SHEET-01.
      if (fields.some((field) => isLost(sheet, field))) continue;
      const table = tableKey(sheet);
      for (const row of sheet.rows) {
        if (!isCounted(sheet, row)) continue;
        reportMisplaced(context, sheet, row);
        const key = `${table}${rowKey(row, fields)}`;
        const first = earlier.get(key);
        if (first === undefined) earlier.set(key, { sheet, row });
        else if (isEarnedBackTwice(first.row, row)) continue;
        else report(context, { sheet, row }, first);
      }
    }
  },
};

/** The same credit earned back on both rows: SLA-15 says more. */
function isEarnedBackTwice(...rows: readonly ReadRow[]): boolean {
  return rows.every(({ cells }) => {
    const earned: unknown = cells['earnedBack']?.value;
    return earned instanceof Exact && earned.isPositive();
  });
}

function isLost({ layout, columns }: ReadSheet, key: string): boolean {
  return layout.columns[key]?.optional !== true && !columns.has(key);
}

interface Place {
  readonly sheet: ReadSheet;
  readonly row: ReadRow;
}

/** Windows and groups stand on sheets of their own: only there is a row of these told by its key alone. */
const KEYS_OF_ONE_SHEET = new Set(['slaScorecard', 'facilities', 'quota', 'coderAudits']);

/** Which table a key is of. */
function tableKey({ sheet, layout, area }: ReadSheet): string {
  return KEYS_OF_ONE_SHEET.has(layout.key) ? `${layout.key} ${sheet} ${String(area.row)}` : layout.key;
}

/** The first cell that tells a row from the others: a person looks for the row there. */
function keyCell({ sheet, row }: Place): ReadCell<unknown> | undefined {
  const field = keyFields(sheet).find((each) => row.cells[each] !== undefined);
  return field === undefined ? undefined : row.cells[field];
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

function placeOf(place: Place): CellAddress {
  const { sheet, row, column } = keyCell(place)?.at ?? place.sheet.area;
  return { sheet, row, column };
}

function report(context: RuleContext, { sheet, row }: Place, first: Place): void {
  const fields = hasKey(sheet) ? keyFields(sheet) : [];
  const words = fields.map((field) => said(row.cells[field])).filter((word) => word !== '');
  const [at, other] = [placeOf({ sheet, row }), placeOf(first)];
  const place = other.sheet === at.sheet ? a1(other) : `${other.sheet}!${a1(other)}`;
  const key = words.join(', ');
  context.report({
    at,
    about: aboutRow(sheet, row),
    found: key,
    expected: null,
    message: hasKey(sheet)
      ? {
          en: `${key} stands here a second time; the first is ${place}.`,
          de: `${key} steht hier ein zweites Mal, zuerst in ${place}.`,
          ja: `${key} が重複しています。最初の行は ${place} です。`,
        }
      : {
          en: `This row says all the same as the one at ${place}.`,
          de: `Diese Zeile stimmt vollständig mit der in ${place} überein.`,
          ja: `この行は ${place} の行とすべて同じ内容です。`,
        },
  });
}
