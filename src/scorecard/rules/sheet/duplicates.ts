import { Exact } from '../../../domain/decimal/exact';
import { a1, type CellAddress } from '../../../workbook/address';
import { aboutRow, hasKey, keyFields, said } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadRow } from '../../submission';
import { reportMisplaced } from './misplaced';
import { keyCell, type Place, toldRows } from './told-rows';

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
    const { rows, repeated } = context.once(toldRows);
    for (const { sheet, row } of rows) {
      reportMisplaced(context, sheet, row);
      const first = repeated.get(row);
      if (first !== undefined && !isEarnedBackTwice(first.row, row)) report(context, { sheet, row }, first);
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
