import { CellError, type CellValue } from '../../../src/domain/cell';
import type { SheetDraft } from '../../../src/workbook/draft';
import { officeHost } from '../../../src/workbook/excel/host';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { freeze, planFreeze } from '../../../src/workbook/share/freeze';
import { FROZEN_SHEET } from '../../../src/workbook/share/frozen-lines';
import { planNameRepair, repairNames } from '../../../src/workbook/share/repair-names';
import { planUnfreeze, unfreeze } from '../../../src/workbook/share/unfreeze';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { loadOffice } from '../../support/office-host';
import { area, change, sheet } from '../port-contract';

const names = new Set(['SLA.CREDIT', 'SLA.CREDITS', 'QUOTA.USED']);
const CREDIT = '=SLA.CREDIT(1000000,0.05,10)';
const USED = '=IF(A1="","",QUOTA.USED(A1:C9))';

const CREDITS = sheet('Credits', [
  { row: 0, column: 0, value: 'Credit' },
  { row: 1, column: 0, value: 5000, formula: CREDIT },
  { row: 2, column: 0, value: '', formula: USED },
  { row: 3, column: 0, value: 3, formula: '=1+2' },
  { row: 4, column: 0, value: 'SLA.CREDIT(1,2,3)' },
  { row: 5, column: 0, value: new CellError('#NAME?'), formula: '=SLA.CREDIT(1,0.1,1)' },
]);

const results = new Map<string, unknown>([
  [CREDIT, 5000],
  [USED, ''],
  ['=1+2', 3],
  ['=SLA.CREDIT(1,0.1,1)', '#NAME?'],
]);

const office = loadOffice();

/** The same logic on two hosts. */
const hosts = {
  'an .xlsx file': async (drafts: readonly SheetDraft[]): Promise<WorkbookPort> => {
    const workbook = XlsxWorkbook.blank({ name: 'share.xlsx' });
    await workbook.addSheets(drafts);
    return XlsxWorkbook.open(workbook.save(), { name: 'share.xlsx' });
  },
  Excel: async (drafts: readonly SheetDraft[]): Promise<WorkbookPort> => (await openInExcel(drafts)).port,
};

async function openInExcel(
  drafts: readonly SheetDraft[],
): Promise<{ port: ExcelWorkbook; memory: MemoryWorkbook }> {
  const memory = new MemoryWorkbook((formula) => results.get(formula) ?? 0);
  office.use(memory);
  const port = new ExcelWorkbook(officeHost(office, () => Promise.resolve('')));
  await port.addSheets(drafts);
  return { port, memory };
}

async function columnA(port: WorkbookPort): Promise<(string | undefined)[]> {
  const [block] = await port.read([area('Credits', 'A1:A6')]);
  return (block?.formulas ?? []).map(([formula]) => formula);
}

const ORIGINAL = [undefined, CREDIT, USED, '=1+2', undefined, '=SLA.CREDIT(1,0.1,1)'];
const FROZEN = [undefined, undefined, undefined, '=1+2', undefined, '=SLA.CREDIT(1,0.1,1)'];

describe.each(Object.entries(hosts))('sharing a workbook in %s', (_, open) => {
  test('the plan names what would become a value, and what has no value to keep', async () => {
    const port = await open([CREDITS]);
    const plan = await planFreeze(port, names);
    expect(plan.cells.map(({ row, formula, value }) => [row, formula, value === '' ? null : value])).toEqual([
      [1, CREDIT, 5000],
      [2, USED, null],
    ]);
    expect(plan.unknown.map(({ row }) => row)).toEqual([5]);
    expect(await columnA(port)).toEqual(ORIGINAL);
  });

  test('frozen cells keep their values, other formulas stay, the record is out of sight', async () => {
    const port = await open([CREDITS]);
    await freeze(port, await planFreeze(port, names));
    expect(await columnA(port)).toEqual(FROZEN);
    const [block] = await port.read([area('Credits', 'A2:A5')]);
    expect(block?.values).toEqual([[5000], [null], [3], ['SLA.CREDIT(1,2,3)']]);
    const record = (await port.describe()).sheets.find(({ name }) => name === FROZEN_SHEET);
    expect(record?.visibility).toBe('veryHidden');
  });

  test('unfreezing gives every formula back and removes the record', async () => {
    const port = await open([CREDITS]);
    await freeze(port, await planFreeze(port, names));
    await unfreeze(port, await planUnfreeze(port));
    expect(await columnA(port)).toEqual(ORIGINAL);
    expect((await port.describe()).sheets.map(({ name }) => name)).not.toContain(FROZEN_SHEET);
  });

  test('a cell that was changed since is named and left alone, and stays on record', async () => {
    const port = await open([CREDITS]);
    await freeze(port, await planFreeze(port, names));
    await port.write([change('Credits', 'A2', { value: 4999 })]);
    const plan = await planUnfreeze(port);
    expect(plan.changed.map(({ cell, now }) => [cell.row, cell.value, now])).toEqual([[1, 5000, 4999]]);
    await unfreeze(port, plan);
    expect(await columnA(port)).toEqual([
      undefined,
      undefined,
      USED,
      '=1+2',
      undefined,
      '=SLA.CREDIT(1,0.1,1)',
    ]);
    expect((await planUnfreeze(port)).changed).toHaveLength(1);
  });

  test('a changed cell of a spill keeps the whole spill as it is', async () => {
    const port = await open([CREDITS]);
    const anchor = { row: 1, column: 0 };
    const place = { sheet: 'Credits', column: 0 };
    await freeze(port, {
      cells: [
        { ...place, row: 1, value: 5000, formula: CREDIT, anchor },
        { ...place, row: 2, value: 1, formula: undefined, anchor },
        { ...place, row: 3, value: 2, formula: undefined, anchor },
      ],
      unknown: [],
      protectedSheets: [],
    });
    await port.write([change('Credits', 'A4', { value: 77 })]);
    const plan = await planUnfreeze(port);
    expect(plan.restored).toEqual([]);
    expect(plan.changed.map(({ cell }) => cell.row)).toEqual([3]);
    expect(plan.waiting.map(({ row }) => row)).toEqual([1, 2]);
    await unfreeze(port, plan);
    const [block] = await port.read([area('Credits', 'A2:A4')]);
    expect(block?.values).toEqual([[5000], [1], [77]]);
  });

  test('what is frozen later joins what was frozen before', async () => {
    const port = await open([CREDITS]);
    await freeze(port, await planFreeze(port, names));
    await port.write([change('Credits', 'B2', { formula: CREDIT, computed: 5000 })]);
    await freeze(port, await planFreeze(port, names));
    expect((await planUnfreeze(port)).restored).toHaveLength(3);
  });

  test('a formula that fills fewer cells than it did is frozen with those alone', async () => {
    const port = await open([CREDITS]);
    const anchor = { row: 1, column: 0 };
    const place = { sheet: 'Credits', column: 0 };
    const filled = { ...place, row: 2, value: 1, formula: undefined, anchor };
    const plan = { unknown: [], protectedSheets: [] };
    await freeze(port, {
      ...plan,
      cells: [{ ...place, row: 1, value: 5000, formula: CREDIT, anchor }, filled],
    });
    await freeze(port, { ...plan, cells: [{ ...place, row: 1, value: 4000, formula: CREDIT, anchor }] });
    await unfreeze(port, await planUnfreeze(port));
    const [block] = await port.read([area('Credits', 'A2:A3')]);
    expect(block?.formulas).toEqual([[CREDIT], [undefined]]);
    expect(block?.values[1]).toEqual([1]);
  });

  test('what looks like a number is kept as the text it is: sheets, values', async () => {
    const port = await open([
      sheet('2022', [{ row: 0, column: 0, value: '007', formula: '=""&QUOTA.USED(B1)' }]),
    ]);
    await freeze(port, {
      cells: [
        { sheet: '2022', row: 0, column: 0, value: '007', formula: CREDIT, anchor: { row: 0, column: 0 } },
      ],
      unknown: [],
      protectedSheets: [],
    });
    expect((await planUnfreeze(port)).restored).toMatchObject([{ sheet: '2022', value: '007' }]);
  });

  const right = ['Credits', 2, 1, CREDIT, 5000, 2, 1];
  const spilled = ['Credits', 3, 1, null, 7, 2, 1];
  const headings = ['Sheet', 'Row', 'Column', 'Formula', 'Value', 'Anchor row', 'Anchor column'];
  const changed = (line: readonly CellValue[], ...changes: readonly (readonly [number, CellValue])[]) => {
    const cells = [...line];
    for (const [column, value] of changes) cells[column] = value;
    return cells;
  };
  const recordOf = (...lines: readonly (readonly CellValue[])[]) =>
    sheet(
      FROZEN_SHEET,
      lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))),
    );

  test.each<[string, (readonly CellValue[])[], number]>([
    ['a sheet of that name that is no record', [['Costs'], [1]], 1],
    ['headings that were changed', [changed(headings, [3, 'Formel']), right], 1],
    ['a sheet’s name that is none', [headings, changed(right, [0, 5])], 2],
    ['the record as the sheet', [headings, changed(right, [0, FROZEN_SHEET])], 2],
    ['no row', [headings, right, changed(spilled, [1, null])], 3],
    ['a row in words', [headings, changed(right, [1, 'two'])], 2],
    ['a part of a row', [headings, changed(right, [1, 2.5])], 2],
    ['row 0', [headings, changed(right, [1, 0])], 2],
    ['a row below the last', [headings, changed(right, [1, 1_048_577], [5, 1_048_577])], 2],
    ['a column behind the last', [headings, changed(right, [2, 16_385], [6, 16_385])], 2],
    ['an anchor that is no cell', [headings, right, changed(spilled, [5, -1])], 3],
    ['a formula that is none', [headings, changed(right, [3, 'SLA.CREDIT(1,0.05,10)'])], 2],
    ['a number for a formula', [headings, changed(right, [3, 7])], 2],
    ['a formula whose anchor is another cell', [headings, right, changed(right, [1, 3])], 3],
    ['two formulas for one cell', [headings, right, changed(right, [0, 'CREDITS'], [3, USED])], 3],
    ['a cell to be emptied for no formula', [headings, spilled], 2],
    ['a formula that the line it follows from lost', [headings, changed(right, [3, null]), spilled], 2],
    ['behind a line that is empty', [headings, [null], changed(right, [1, null])], 3],
  ])('a record with %s is refused, and nothing is changed', async (_case, lines, row) => {
    const port = await open([CREDITS, recordOf(...lines)]);
    const refused = {
      reason: 'unreadable',
      sentence: { en: expect.stringContaining(`is damaged in row ${String(row)}.`) },
    };
    await expect(planUnfreeze(port)).rejects.toMatchObject(refused);
    await expect(planFreeze(port, names)).rejects.toMatchObject(refused);
    const cells = [
      { sheet: 'Credits', row: 1, column: 0, value: 5000, formula: CREDIT, anchor: { row: 1, column: 0 } },
    ];
    await expect(freeze(port, { cells, unknown: [], protectedSheets: [] })).rejects.toMatchObject(refused);
    expect(await columnA(port)).toEqual(ORIGINAL);
  });

  test('a record with a line that was cleared gives the others back', async () => {
    const port = await open([CREDITS]);
    await freeze(port, await planFreeze(port, names));
    const cleared = area(FROZEN_SHEET, 'A3:G3');
    await port.write(
      Array.from({ length: cleared.columns }, (_cell, column) => ({
        sheet: FROZEN_SHEET,
        row: cleared.row,
        column,
        content: { value: null },
      })),
    );
    expect((await planUnfreeze(port)).restored.map(({ row }) => row)).toEqual([1]);
  });

  test('nothing to freeze changes nothing', async () => {
    const port = await open([sheet('Plain', [{ row: 0, column: 0, value: 1 }])]);
    await freeze(port, await planFreeze(port, names));
    expect((await port.describe()).sheets.map(({ name }) => name)).not.toContain(FROZEN_SHEET);
  });

  test('#NAME? and functions looked for in another workbook are entered anew', async () => {
    const port = await open([CREDITS]);
    await port.write([change('Credits', 'B1', { formula: '=[2]!SLA.CREDIT(1000000,0.05,10)*2' })]);
    const cells = await planNameRepair(port, names);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [5, 0],
    ]);
    await repairNames(port, cells, names);
    const [block] = await port.read([area('Credits', 'B1')]);
    expect(block?.formulas).toEqual([['=SLA.CREDIT(1000000,0.05,10)*2']]);
  });
});

describe('interrupted in Excel at any action, nothing is lost and the next run repairs it', () => {
  test('freezing', async () => {
    for (let after = 0, isOver = false; !isOver; after += 1) {
      const { port, memory } = await openInExcel([CREDITS]);
      const plan = await planFreeze(port, names);
      memory.failing = { after, code: 'GeneralException' };
      const isDone = await freeze(port, plan).then(
        () => true,
        () => false,
      );
      isOver = memory.failing !== undefined;
      memory.failing = undefined;
      if (!isDone) await freeze(port, await planFreeze(port, names));
      expect(await columnA(port)).toEqual(FROZEN);
      await unfreeze(port, await planUnfreeze(port));
      expect(await columnA(port)).toEqual(ORIGINAL);
    }
  });

  test('unfreezing', async () => {
    for (let after = 0, isOver = false; !isOver; after += 1) {
      const { port, memory } = await openInExcel([CREDITS]);
      await freeze(port, await planFreeze(port, names));
      const plan = await planUnfreeze(port);
      memory.failing = { after, code: 'GeneralException' };
      const isDone = await unfreeze(port, plan).then(
        () => true,
        () => false,
      );
      isOver = memory.failing !== undefined;
      memory.failing = undefined;
      if (!isDone) await unfreeze(port, await planUnfreeze(port));
      expect(await columnA(port)).toEqual(ORIGINAL);
    }
  });
});

test('interrupted in Excel at any action, a repair is done by the next one', async () => {
  const broken = '=[2]!SLA.CREDIT(1000000,0.05,10)*2';
  for (let after = 0, isOver = false; !isOver; after += 1) {
    const { port, memory } = await openInExcel([CREDITS]);
    await port.write([
      change('Credits', 'B1', { formula: broken }),
      change('Credits', 'B2', { formula: broken }),
    ]);
    const cells = await planNameRepair(port, names);
    memory.failing = { after, code: 'GeneralException' };
    const isDone = await repairNames(port, cells, names).then(
      () => true,
      () => false,
    );
    isOver = memory.failing !== undefined;
    memory.failing = undefined;
    if (!isDone) await repairNames(port, await planNameRepair(port, names), names);
    const [block] = await port.read([area('Credits', 'B1:B2')]);
    expect(block?.formulas).toEqual([[`${CREDIT}*2`], [`${CREDIT}*2`]]);
    expect(await columnA(port)).toEqual(ORIGINAL);
  }
});

test('a protected sheet refuses the freezing before anything is changed', async () => {
  const { port, memory } = await openInExcel([CREDITS]);
  memory.Worksheets.GetItem('Credits').Protection.Protected = true;
  const plan = await planFreeze(port, names);
  expect(plan.protectedSheets).toEqual(['Credits']);
  await expect(freeze(port, plan)).rejects.toMatchObject({ reason: 'protected' });
  expect((await port.describe()).sheets.map(({ name }) => name)).not.toContain(FROZEN_SHEET);
});

test('a spill in Excel is frozen cell by cell, and spills again afterwards', async () => {
  const { port, memory } = await openInExcel([CREDITS]);
  const sheetInMemory = memory.Worksheets.GetItem('Credits');
  sheetInMemory.type(0, 2, CREDIT);
  sheetInMemory.cell(0, 2).spill = { rows: 2, columns: 1 };
  sheetInMemory.type(1, 2, 4000);
  const plan = await planFreeze(port, names);
  expect(
    plan.cells.filter(({ column }) => column === 2).map(({ value, formula }) => [value, formula]),
  ).toEqual([
    [5000, CREDIT],
    [4000, undefined],
  ]);
  await freeze(port, plan);
  const [frozen] = await port.read([area('Credits', 'C1:C2')]);
  expect(frozen?.values).toEqual([[5000], [4000]]);
  await unfreeze(port, await planUnfreeze(port));
  const [block] = await port.read([area('Credits', 'C1:C2')]);
  expect(block?.formulas).toEqual([[CREDIT], [undefined]]);
  expect(block?.values[1]).toEqual([null]);
});
