import { Exact } from '../../../domain/decimal/exact';
import { a1 } from '../../../workbook/address';
import { aboutRow, hasKey, keyFields, said } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadRow, ReadSheet } from '../../submission';
import { judgedSheets } from './field-cells';

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
      for (const row of sheet.rows.filter((each) => isCounted(sheet, each))) {
        const key = keyOf(sheet, row);
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

interface Place {
  readonly sheet: ReadSheet;
  readonly row: ReadRow;
}

/** Windows and groups stand on sheets of their own: only there is a row of these told by its key alone. */
const KEYS_OF_ONE_SHEET = new Set(['slaScorecard', 'facilities', 'quota', 'coderAudits']);

function keyOf(sheet: ReadSheet, row: ReadRow): string {
  const place = KEYS_OF_ONE_SHEET.has(sheet.layout.key) ? `${sheet.sheet} ${String(sheet.area.row)}` : '';
  const component = row.cells['component']?.state === 'blank' ? said(row.cells['level']) : undefined;
  const values = keyFields(sheet).map((field) =>
    field === 'component' && component !== undefined ? component : said(row.cells[field]),
  );
  return JSON.stringify([sheet.layout.key, place, ...values]);
}

/** A prefilled row that nobody entered anything in may stand there twice; a term or a level may not. */
function isCounted(sheet: ReadSheet, row: ReadRow): boolean {
  const [first] = keyFields(sheet);
  if (first === undefined || (hasKey(sheet) && said(row.cells[first]) === '')) return false;
  return row.filledIn || sheet.layout.key === 'terms' || sheet.layout.key === 'slaScorecard';
}

function report(context: RuleContext, { sheet, row }: Place, first: Place): void {
  const fields = hasKey(sheet) ? keyFields(sheet) : [];
  const words = fields.map((field) => said(row.cells[field])).filter((word) => word !== '');
  const at = row.cells[keyFields(sheet)[0] as string]?.at ?? { ...sheet.area };
  const other = first.row.cells[keyFields(sheet)[0] as string]?.at ?? first.sheet.area;
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
