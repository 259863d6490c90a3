import { exhibitOf } from '../../../contracts/a6/service-levels';
import type { Localized } from '../../../domain/language';
import { Exact } from '../../../domain/decimal/exact';
import type { CellAddress } from '../../../workbook/address';
import { a1 } from '../../../workbook/address';
import { aboutRow, hasKey, keyFields, said } from '../../row-identity';
import type { Rule, RuleContext } from '../../rule';
import type { ReadCell, ReadRow, ReadSheet, Remark } from '../../submission';
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
      const fields = keyFields(sheet);
      const table = tableKey(sheet);
      for (const row of sheet.rows) {
        if (!isCounted(sheet, row)) continue;
        reportMisplaced(context, { sheet, row });
        const key = keyOf(row, fields, table);
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

/** Which table a key is of. */
function tableKey({ sheet, layout, area }: ReadSheet): string {
  return KEYS_OF_ONE_SHEET.has(layout.key) ? `${layout.key} ${sheet} ${String(area.row)}` : layout.key;
}

/** A row's key: each text behind its length, so that two rows have one only if they say the same. */
function keyOf(row: ReadRow, fields: readonly string[], table: string): string {
  let key = table;
  for (const field of fields) {
    const text = keyValue(row, field);
    key += ` ${String(text.length)} ${text}`;
  }
  return key;
}

/** A level without parts may leave its component blank; a level that is left blank is its component's. */
function keyValue({ cells }: ReadRow, field: string): string {
  const own = said(cells[field]);
  if (own !== '') return own;
  if (field === 'component') return said(cells['level']);
  return field === 'level' ? (levels.get(said(cells['component'])) ?? '') : '';
}

/** The level of each component: no two levels have one of the same code. */
const levels: ReadonlyMap<string, string> = new Map(
  (['3-A', '3-B'] as const)
    .flatMap((exhibit) => exhibitOf(exhibit).levels)
    .flatMap(({ code, components }) => components.map((each) => [each.code.toLowerCase(), code])),
);

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

/** A row that says it is another's, though it stands in the place of one that is missing, and was read as that one. */
function reportMisplaced(context: RuleContext, { sheet, row }: Place): void {
  for (const field of keyFields(sheet)) {
    const cell = row.cells[field];
    const remark = cell && misplacedBy(cell);
    if (cell !== undefined && remark !== undefined) {
      reportMisplacedCell(context, { sheet, row }, cell, remark);
      return;
    }
  }
}

function reportMisplacedCell(
  context: RuleContext,
  { sheet, row }: Place,
  cell: ReadCell<unknown>,
  { written, rows, kind }: OtherRow,
): void {
  const meant = cell.value instanceof Exact ? cell.value.toText() : String(cell.value);
  const report = { at: cell.at, about: aboutRow(sheet, row), found: written === '' ? null : written };
  if (kind === 'exchanged') {
    context.report({
      ...report,
      expected: meant,
      message: rows > 1 ? exchangedRows(rows, written, meant) : exchangedRow(written, meant),
      fix: {
        en: `Exchange ${written} and ${meant}.`,
        de: `${written} und ${meant} tauschen.`,
        ja: `${written} と ${meant} を入れ替えてください。`,
      },
    });
    return;
  }
  context.report({
    ...report,
    expected: meant,
    message: rows > 1 ? misplacedRows(rows, written, meant) : misplacedRow(written, meant),
    fix: {
      en: `Enter ${meant} if it is meant, else give the missing row.`,
      de: `${meant} eintragen, wenn das gemeint ist; sonst die fehlende Zeile ergänzen.`,
      ja: `${meant} の意味であれば修正し、そうでなければ不足している行を追加してください。`,
    },
  });
}

/** What stands in a row's key, as it stands in the sentence. */
function wordFor(written: string): Localized {
  return written === ''
    ? { en: 'nothing', de: 'nichts', ja: 'は何も記載されていません' }
    : { en: written, de: written, ja: `は ${written} と記載されています` };
}

function misplacedRow(written: string, meant: string): Localized {
  const word = wordFor(written);
  return {
    en: `The row says ${word.en}, but stands in the place of ${meant}, which has no row; it was read as that one.`,
    de: `Die Zeile nennt ${word.de}, steht aber am Platz von ${meant}, wofür die Zeile fehlt; sie wurde so gelesen.`,
    ja: `この行に${word.ja}が、行のない ${meant} の位置にあるため、${meant} として読み取りました。`,
  };
}

function misplacedRows(rows: number, written: string, meant: string): Localized {
  const count = String(rows);
  const word = wordFor(written);
  return {
    en: `${count} rows, this one the first, say ${word.en}, but stand in the place of ${meant}, which has no rows; they were read as those.`,
    de: `${count} Zeilen, diese als erste, nennen ${word.de}, stehen aber am Platz von ${meant}, wofür die Zeilen fehlen; sie wurden so gelesen.`,
    ja: `この行をはじめ${count}行に${word.ja}が、行のない ${meant} の位置にあるため、${meant} として読み取りました。`,
  };
}

function exchangedRow(written: string, meant: string): Localized {
  return {
    en: `The row says ${written} and another one ${meant}: each has the figures of the other, and was read as that one.`,
    de: `Die Zeile nennt ${written} und eine andere ${meant}: Jede hat die Werte der anderen und wurde als diese gelesen.`,
    ja: `この行は ${written}、別の行は ${meant} とされていますが、互いに他方の数値を持つため、入れ替えて読み取りました。`,
  };
}

function exchangedRows(rows: number, written: string, meant: string): Localized {
  const count = String(rows);
  return {
    en: `${count} rows from this one on say ${written} and others ${meant}: each have the figures of the others, and were read as those.`,
    de: `${count} Zeilen ab dieser nennen ${written} und andere ${meant}: Sie haben jeweils die Werte der anderen und wurden als diese gelesen.`,
    ja: `この行から${count}行は ${written}、別の行は ${meant} とされていますが、互いに他方の数値を持つため、入れ替えて読み取りました。`,
  };
}

type OtherRow = Extract<Remark, { readonly kind: 'otherRow' | 'exchanged' }>;

/** Exchanged rows of a scorecard of levels are SLA-02, which counts none here. */
function misplacedBy({ remark }: ReadCell<unknown>): OtherRow | undefined {
  if (remark?.kind !== 'otherRow' && remark?.kind !== 'exchanged') return undefined;
  return remark.rows === 0 ? undefined : remark;
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
