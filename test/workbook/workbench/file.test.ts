import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetDraft } from '../../../src/workbook/draft';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { area, change, sheet } from '../port-contract';
import { type OpenedGrid, openedGrid } from './headless';

const LEDGER = sheet(
  'Ledger',
  [
    { row: 0, column: 0, value: 'Quota', style: 'title' },
    { row: 3, column: 0, value: 44835, format: 'yyyy-mm-dd', style: 'input' },
    { row: 3, column: 1, value: 3, style: 'input', note: 'K §2.1' },
    { row: 0, column: 4, value: 3, formula: '=SUM(B4:B9)' },
  ],
  {
    tables: [
      {
        name: 'QuotaLedger',
        row: 2,
        column: 0,
        rows: 1,
        columns: [{ heading: 'Date' }, { heading: 'Hours' }],
      },
    ],
    columnWidths: [14, 10],
    frozen: { rows: 3, columns: 0 },
    validations: [{ range: { row: 3, column: 1, rows: 1, columns: 1 }, kind: 'number', min: 0 }],
    conditionalFormats: [
      { range: { row: 3, column: 1, rows: 1, columns: 1 }, formula: '=$B4>3', look: 'bad' },
    ],
  },
);
const OTHER = sheet('Other', [{ row: 0, column: 0, value: 'x' }]);
const CHART = 'xl/charts/chart1.xml';

/** A file with a part that nothing here knows of. */
async function file(drafts: readonly SheetDraft[] = [LEDGER, OTHER]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank({ name: 'Quota.xlsx' });
  await workbook.addSheets(drafts);
  return zipSync({ ...unzipSync(workbook.save()), [CHART]: strToU8('<chart/>') });
}

const opened: OpenedGrid[] = [];
afterEach(() => {
  for (const { univer } of opened.splice(0)) univer.dispose();
});

async function open(bytes?: Uint8Array): Promise<OpenedGrid> {
  const made = await openedGrid(bytes ?? (await file()));
  opened.push(made);
  return made;
}

async function saved({ cabinet }: OpenedGrid) {
  const bytes = await cabinet.save();
  return { parts: unzipSync(bytes), workbook: XlsxWorkbook.open(bytes, { name: 'Quota.xlsx' }) };
}

async function valuesOf(workbook: XlsxWorkbook, name: string, text: string) {
  const [block] = await workbook.read([area(name, text)]);
  return block?.values;
}

describe('A file that is opened', () => {
  test('stands in the grid with tables, formats, notes and what stays in view', async () => {
    const { port, grid } = await open();
    const { sheets, tables, name } = await port.describe();
    expect(name).toBe('Quota.xlsx');
    expect(sheets.map((info) => info.name)).toEqual(['Ledger', 'Other']);
    expect(tables).toEqual([expect.objectContaining({ name: 'QuotaLedger', area: area('Ledger', 'A3:B4') })]);
    const [block] = await port.read([area('Ledger', 'A3:B4')]);
    expect(block?.values).toEqual([
      ['Date', 'Hours'],
      [44835, 3],
    ]);
    expect(block?.formats[1]?.[0]).toBe('yyyy-mm-dd');
    const ledger = grid.sheet('Ledger');
    expect(grid.notes(ledger).get('3,1')).toBe('K §2.1');
    expect(ledger.getSheet().getFreeze().ySplit).toBe(3);
    expect(ledger.getConditionalFormattingRules()).toHaveLength(1);
    expect(ledger.getRange('A1').getCellStyleData()).toMatchObject({ bl: 1, fs: 16 });
  });

  test('names what the grid does not show', async () => {
    const { unseen } = await open();
    expect(unseen).toEqual(['charts']);
  });

  test('that is no .xlsx file is refused with the reason', async () => {
    const { cabinet } = await open();
    await expect(cabinet.read(strToU8('hello'), 'x.xlsx')).rejects.toMatchObject({ reason: 'unreadable' });
  });
});

describe('A file that is saved', () => {
  test('without a change holds every part as it came', async () => {
    const bytes = await file();
    const { parts } = await saved(await open(bytes));
    const before = unzipSync(bytes);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
    for (const [name, part] of Object.entries(before))
      expect([name, strFromU8(parts[name] as Uint8Array)]).toEqual([name, strFromU8(part)]);
  });

  test('carries a typed value, its formulas’ new results, and the part it does not know', async () => {
    const made = await open();
    made.grid.sheet('Ledger').getRange('B4').setValue(7);
    const { parts, workbook } = await saved(made);
    expect(await valuesOf(workbook, 'Ledger', 'A4:B4')).toEqual([[44835, 7]]);
    expect(await valuesOf(workbook, 'Ledger', 'E1')).toEqual([[7]]);
    expect(strFromU8(parts[CHART] as Uint8Array)).toBe('<chart/>');
  });

  test('stores our functions as Excel does', async () => {
    const made = await open();
    await made.port.write([change('Other', 'B2', { formula: '=SLA.CREDIT(1000000,0.05,10)' })]);
    const { parts, workbook } = await saved(made);
    const stored = Object.entries(parts).find(([, part]) =>
      strFromU8(part).includes('_xldudf_SLA_CREDIT(1000000'),
    );
    expect(stored?.[0]).toMatch(/worksheets/);
    expect(await valuesOf(workbook, 'Other', 'B2')).toEqual([[5000]]);
  });

  test('keeps a spilling formula with the cells it fills', async () => {
    const made = await open();
    await made.port.write([change('Other', 'C1', { formula: '=SEQUENCE(3)' })]);
    const { workbook } = await saved(made);
    expect(await valuesOf(workbook, 'Other', 'C1:C3')).toEqual([[1], [2], [3]]);
    expect(await workbook.spills([{ sheet: 'Other', row: 0, column: 2 }])).toEqual([area('Other', 'C1:C3')]);
    const again = await open(await made.cabinet.save());
    const [block] = await again.port.read([area('Other', 'C1:C3')]);
    expect(block?.values).toEqual([[1], [2], [3]]);
  });

  test('lets a table keep the rows it has grown to', async () => {
    const made = await open();
    const [table] = made.grid.sheet('Ledger').getSubTableInfos();
    made.grid
      .sheet('Ledger')
      .getRange('A5:B5')
      .setValues([[44836, 2]]);
    await made.grid
      .sheet('Ledger')
      .setTableRange(table?.id ?? '', { startRow: 2, startColumn: 0, endRow: 4, endColumn: 1 });
    const { workbook } = await saved(made);
    const { tables } = await workbook.describe();
    expect(tables[0]?.area).toEqual(area('Ledger', 'A3:B5'));
  });

  test('has the sheets that were added and lacks those that were removed', async () => {
    const made = await open();
    await made.port.addSheets([{ ...LEDGER, name: 'Second' }]);
    await made.port.removeSheet('Other');
    const { workbook } = await saved(made);
    const { sheets, tables } = await workbook.describe();
    expect(sheets.map(({ name }) => name)).toEqual(['Ledger', 'Second']);
    expect(tables.map(({ name }) => name)).toEqual(['QuotaLedger', 'QuotaLedger_2']);
    const second = workbook.appearance().sheets[1];
    expect(second?.frozen).toEqual({ rows: 3, columns: 0 });
    expect(second?.notes).toEqual([{ row: 3, column: 1, text: 'K §2.1' }]);
    expect(second?.validations).toHaveLength(1);
  });

  test('can be saved again after more changes', async () => {
    const made = await open();
    await made.port.addSheets([sheet('New', [{ row: 0, column: 0, value: 1 }])]);
    await made.cabinet.save();
    await made.port.write([change('New', 'A1', { value: 2 })]);
    const { workbook } = await saved(made);
    expect(await valuesOf(workbook, 'New', 'A1')).toEqual([[2]]);
  });

  test('changes a note and takes one away', async () => {
    const made = await open();
    await made.port.write([
      { ...change('Ledger', 'B4', { value: 3 }), note: null },
      { ...change('Other', 'A1', { value: 'x' }), note: 'new' },
    ]);
    const { workbook } = await saved(made);
    expect(workbook.appearance().sheets.map(({ notes }) => notes)).toEqual([
      [],
      [{ row: 0, column: 0, text: 'new' }],
    ]);
  });

  test('leaves our marks out', async () => {
    const made = await open();
    await made.port.highlight([{ sheet: 'Other', row: 0, column: 0, severity: 'error' }]);
    expect(made.cabinet.leftOut().changes).toEqual([]);
    const { workbook } = await saved(made);
    expect(workbook.appearance().sheets[1]?.conditionalFormats).toEqual([]);
  });
});

describe('What saving leaves out is told', () => {
  test('nothing, where only contents were changed', async () => {
    const made = await open();
    made.grid.sheet('Ledger').getRange('B4').setValue(7);
    expect(made.cabinet.leftOut()).toEqual({ changes: [], remarks: ['charts'] });
  });

  test.each<[string, (made: OpenedGrid) => unknown, string]>([
    ['bold', ({ grid }) => grid.sheet('Other').getRange('A1').setFontWeight('bold'), 'formatting'],
    ['merged cells', ({ grid }) => grid.sheet('Other').getRange('A1:B2').merge(), 'merges'],
    ['a column’s width', ({ grid }) => grid.sheet('Other').setColumnWidth(1, 300), 'sizes'],
    ['a sheet’s name', ({ grid }) => grid.sheet('Other').setName('Renamed'), 'sheetNames'],
    ['what stays in view', ({ grid }) => grid.sheet('Other').setFrozenRows(2), 'frozen'],
  ])('%s', async (_, edit, kind) => {
    const made = await open();
    await edit(made);
    expect(made.cabinet.leftOut().changes.map((each) => each.kind)).toEqual([kind]);
  });
});
