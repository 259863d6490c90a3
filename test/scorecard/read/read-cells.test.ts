import type { CellValue } from '../../../src/domain/cell';
import { readCells } from '../../../src/scorecard/read/read-cells';
import { SheetCells } from '../../../src/scorecard/read/sheet-cells';
import type { Area } from '../../../src/workbook/address';
import type { Block, SheetInfo, TableInfo, WorkbookInfo, WorkbookPort } from '../../../src/workbook/port';

/** An area as rows and columns from the upper left: `Ledger 0,0 20000x8`. */
const shown = ({ sheet, row, column, rows, columns }: Area) =>
  `${sheet} ${String(row)},${String(column)} ${String(rows)}x${String(columns)}`;

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

const sheetInfo = (name: string, used: Area | undefined): SheetInfo => ({
  name,
  visibility: 'visible',
  used,
  hiddenRows: [],
  hiddenColumns: [],
  merged: [],
  isProtected: false,
});

const tableAt = (place: Area): TableInfo => ({
  name: 'QuotaLedger',
  sheet: place.sheet,
  area: place,
  columns: [],
  hasHeadingRow: true,
  hasTotalRow: false,
});

/** Which areas are read of a workbook with sheets of these sizes, and of which sheets not everything. */
async function read(used: readonly (Area | undefined)[], tables: readonly Area[] = []) {
  const asked: Area[] = [];
  const port = {
    read: (areas: readonly Area[]) => {
      asked.push(...areas);
      return Promise.resolve(
        areas.map((each): Block => ({ area: each, values: [[shown(each)]], formulas: [], formats: [] })),
      );
    },
  } as unknown as WorkbookPort;
  const info = {
    sheets: used.map((each, at) => sheetInfo(each?.sheet ?? `Empty ${String(at)}`, each)),
    tables: tables.map(tableAt),
  } as unknown as WorkbookInfo;
  const { sheets, unread } = await readCells(port, info, {});
  return { asked: asked.map(shown), unread: unread.map(({ area: each }) => shown(each)), sheets };
}

describe('reading a workbook', () => {
  test('takes every sheet whole, and asks for nothing of an empty one', async () => {
    const ledger = area('Ledger', 2, 1, 20_000, 8);
    const { asked, unread, sheets } = await read([ledger, undefined, area('Terms', 0, 0, 12, 6)]);
    expect(asked).toEqual(['Ledger 2,1 20000x8', 'Terms 0,0 12x6']);
    expect(unread).toEqual([]);
    expect(sheets.map((each) => each.value(2, 1))).toEqual(['Ledger 2,1 20000x8', null, null]);
    expect(sheets[2]?.value(0, 0)).toBe('Terms 0,0 12x6');
  });

  test('asks for nothing at all where all sheets are empty', async () => {
    expect((await read([undefined])).asked).toEqual([]);
  });

  test('takes 256 columns: a stray cell far to the right is left out, and said', async () => {
    const { asked, unread } = await read([area('Ledger', 0, 0, 100, 16_384)]);
    expect(asked).toEqual(['Ledger 0,0 100x256']);
    expect(unread).toEqual(['Ledger 0,0 100x16384']);
    expect((await read([area('Ledger', 0, 0, 100, 256)])).unread).toEqual([]);
  });

  test('takes two million cells of a sheet: 7,812 rows of 256', async () => {
    const { asked, unread } = await read([area('Ledger', 5, 0, 1_000_000, 300)]);
    expect(asked).toEqual(['Ledger 5,0 7812x256']);
    expect(unread).toEqual(['Ledger 5,0 1000000x300']);
    expect((await read([area('Ledger', 0, 0, 250_000, 8)])).unread).toEqual([]);
    expect((await read([area('Ledger', 0, 0, 250_001, 8)])).asked).toEqual(['Ledger 0,0 250000x8']);
  });

  test('takes four million cells in all: what comes after is left out, and said', async () => {
    const { asked, unread } = await read([
      area('One', 0, 0, 200_000, 8),
      area('Two', 0, 0, 200_000, 8),
      area('Three', 0, 0, 200_000, 8),
      area('Four', 0, 0, 10, 8),
    ]);
    expect(asked).toEqual(['One 0,0 200000x8', 'Two 0,0 200000x8', 'Three 0,0 100000x8']);
    expect(unread).toEqual(['Three 0,0 200000x8', 'Four 0,0 10x8']);
  });

  test('takes a table that lies beyond what is read of its sheet, where it fits', async () => {
    const beyond = [
      area('Ledger', 10, 300, 50, 8),
      // Half of it lies within.
      area('Ledger', 10, 250, 50, 10),
      area('Ledger', 99, 0, 2, 8),
      // As wide as a sheet is read.
      area('Ledger', 10, 300, 5, 256),
      // Too wide, too large, on another sheet, and within.
      area('Ledger', 10, 400, 50, 257),
      area('Ledger', 10, 700, 1_000_000, 4),
      area('Terms', 10, 300, 50, 8),
      area('Ledger', 10, 0, 90, 256),
      area('Ledger', 0, 0, 100, 256),
    ];
    const { asked } = await read([area('Ledger', 0, 0, 100, 16_384)], beyond);
    expect(asked).toEqual([
      'Ledger 0,0 100x256',
      'Ledger 10,300 50x8',
      'Ledger 10,250 50x10',
      'Ledger 99,0 2x8',
      'Ledger 10,300 5x256',
    ]);
  });
});

describe('the cells of a sheet', () => {
  const block = (row: number, column: number, values: CellValue[][], formulas: string[][] = []): Block => ({
    area: area('Quota', row, column, values.length, values[0]?.length ?? 0),
    values,
    formulas: formulas.map((each) => each.map((text) => (text === '' ? undefined : text))),
    formats: values.map((each) => each.map(() => '0.00')),
  });
  const cells = new SheetCells(sheetInfo('Quota', undefined), [
    block(1, 2, [['a', 'b'], ['c', null]], [['', ''], ['', '=A1']]),
    block(8, 0, [[7]]),
  ]); // prettier-ignore

  test('are found where they stand; all around is blank', () => {
    expect([cells.value(1, 2), cells.value(1, 3), cells.value(2, 2), cells.value(8, 0)]).toEqual([
      'a',
      'b',
      'c',
      7,
    ]);
    for (const [row, column] of [[0, 2], [1, 1], [1, 4], [3, 2], [8, 1], [7, 0], [9, 0]] as const) {
      expect([cells.value(row, column), cells.formula(row, column)]).toEqual([null, undefined]);
      expect(cells.format(row, column)).toBe('General');
    } // prettier-ignore
    expect([cells.formula(2, 3), cells.formula(1, 2), cells.format(8, 0)]).toEqual([
      '=A1',
      undefined,
      '0.00',
    ]);
  });

  test('a formula’s result that the file does not store is supplied, and no stored one replaced', () => {
    expect(cells.value(2, 3)).toBeNull();
    cells.supply(2, 3, 12);
    cells.supply(1, 2, 13);
    expect([cells.value(2, 3), cells.value(1, 2), cells.value(2, 4)]).toEqual([12, 'a', null]);
  });

  test('know their last row, and whether there is a formula among them', () => {
    expect([cells.lastRow, cells.hasFormulas]).toEqual([8, true]);
    const empty = new SheetCells(sheetInfo('Empty', undefined), []);
    expect([empty.lastRow, empty.hasFormulas, empty.texts()]).toEqual([-1, false, []]);
    expect(new SheetCells(sheetInfo('Values', undefined), [block(0, 0, [[1]], [['']])]).hasFormulas).toBe(
      false,
    );
  });

  test('tell their texts row by row, each with its column; a row of numbers has none', () => {
    expect(cells.texts()).toEqual([
      { row: 1, texts: [{ column: 2, text: 'a' }, { column: 3, text: 'b' }] },
      { row: 2, texts: [{ column: 2, text: 'c' }] },
    ]); // prettier-ignore
  });
});
