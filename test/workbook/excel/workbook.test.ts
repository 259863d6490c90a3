import { CellError } from '../../../src/domain/cell';
import type { SheetDraft } from '../../../src/workbook/draft';
import { officeHost } from '../../../src/workbook/excel/host';
import { CELLS_PER_EXCHANGE } from '../../../src/workbook/excel/read';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { MemoryFormat, MemoryWorkbook } from '../../support/memory-workbook';
import { loadOffice } from '../../support/office-host';
import { area, change, sheet } from '../port-contract';

const office = loadOffice();

function open(apiVersion = 18): { port: ExcelWorkbook; memory: MemoryWorkbook } {
  const memory = new MemoryWorkbook(() => 2);
  memory.apiVersion = apiVersion;
  office.use(memory);
  const port = new ExcelWorkbook(officeHost(office, (drafts) => Promise.resolve(`file of ${drafts.length}`)));
  return { port, memory };
}

function first(memory: MemoryWorkbook) {
  return memory.Worksheets.GetItem('Sheet1');
}

const REVIEW: SheetDraft = sheet('Review', [{ row: 0, column: 0, value: 'Finding', style: 'heading' }], {
  tables: [{ name: 'Review', row: 0, column: 0, rows: 1, columns: [{ heading: 'Finding' }] }],
});

describe('product.md: one read, one write per step, large sheets in chunks', () => {
  test('describing takes two exchanges, three where rows are hidden', async () => {
    const { port, memory } = open();
    first(memory).type(0, 0, 1);
    await port.describe();
    expect(office.exchanges()).toBe(2);
    first(memory).type(2, 0, 1);
    first(memory).hiddenRows.add(2);
    await port.describe();
    expect(office.exchanges()).toBe(5);
  });

  test('many areas are read in one exchange', async () => {
    const { port } = open();
    await port.describe();
    const before = office.exchanges();
    await port.read(Array.from({ length: 50 }, (_, row) => area('Sheet1', `A${row + 1}:D${row + 1}`)));
    expect(office.exchanges() - before).toBe(1);
  });

  test('a large area is read in bands, told of as they come, and put together again', async () => {
    const { port, memory } = open();
    first(memory).type(0, 0, 'top');
    first(memory).type(59_999, 1, 'bottom');
    await port.describe();
    const before = office.exchanges();
    const progress: number[] = [];
    const [block] = await port.read([area('Sheet1', 'A1:B60000')], {
      onProgress: (done) => progress.push(done),
    });
    expect(office.exchanges() - before).toBe(120_000 / CELLS_PER_EXCHANGE);
    expect(progress).toEqual([40_000, 80_000, 120_000]);
    expect(block?.values).toHaveLength(60_000);
    expect([block?.values[0]?.[0], block?.values[59_999]?.[1]]).toEqual(['top', 'bottom']);
  });

  test('reading stops between bands when it is cancelled', async () => {
    const { port } = open();
    const controller = new AbortController();
    const reading = port.read([area('Sheet1', 'A1:B60000')], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
    expect(office.exchanges()).toBeLessThanOrEqual(2);
  });

  test('an answer that is too large for Excel on the web is asked for in halves', async () => {
    const { port, memory } = open();
    first(memory).type(1_999, 0, 'last');
    await port.describe();
    memory.failing = { after: 0, code: 'ResponsePayloadSizeLimitExceeded' };
    const [block] = await port.read([area('Sheet1', 'A1:A2000')]);
    expect(block?.values).toHaveLength(2_000);
    expect(block?.values[1_999]).toEqual(['last']);
  });

  test('a thousand changes are checked in one exchange and written in one', async () => {
    const { port } = open();
    await port.describe();
    const before = office.exchanges();
    await port.write(
      Array.from({ length: 1_000 }, (_, row) => change('Sheet1', `A${row + 1}`, { value: row })),
    );
    // the third switches the events on again
    expect(office.exchanges() - before).toBe(3);
  });
});

describe('what Excel refuses is said as the port says it', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['ItemNotFound', 'missing'],
    ['AccessDenied', 'protected'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ItemAlreadyExists', 'exists'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'unsupported'],
  ])('%s is %s', async (code, reason) => {
    const { port, memory } = open();
    memory.failing = { after: 0, code };
    await expect(port.describe()).rejects.toMatchObject({
      name: 'WorkbookProblem',
      reason,
      detail: { code },
    });
  });

  test('a cell that is not locked may be written on a protected sheet, a locked one not', async () => {
    const { port, memory } = open();
    first(memory).cell(0, 0).locked = false;
    first(memory).Protection.Protected = true;
    await port.write([change('Sheet1', 'A1', { value: 5 })]);
    expect(first(memory).cell(0, 0).value).toBe(5);
    const both = [change('Sheet1', 'A1', { value: 6 }), change('Sheet1', 'A2', { value: 6 })];
    await expect(port.write(both)).rejects.toMatchObject({
      reason: 'protected',
      detail: { sheet: 'Sheet1' },
    });
    expect(first(memory).cell(0, 0).value).toBe(5);
  });

  test('a hidden sheet is not brought to the front', async () => {
    const { port, memory } = open();
    first(memory).Visibility = 'Hidden';
    const selecting = port.select({ sheet: 'Sheet1', row: 0, column: 0 });
    await expect(selecting).rejects.toMatchObject({ reason: 'unsupported' });
  });

  test('marks go where they can; a protected sheet is named', async () => {
    const { port, memory } = open();
    memory.Worksheets.Add('Locked').Protection.Protected = true;
    const marking = port.highlight([
      { sheet: 'Locked', row: 0, column: 0, severity: 'error' },
      { sheet: 'Sheet1', row: 0, column: 0, severity: 'error' },
    ]);
    await expect(marking).rejects.toMatchObject({ reason: 'protected', detail: { sheet: 'Locked' } });
    expect(first(memory).formats).toHaveLength(1);
  });
});

describe('reading what Excel holds', () => {
  test('hidden columns, merged areas, names and the text that looks like an error', async () => {
    const { port, memory } = open();
    const cells = first(memory);
    cells.type(0, 0, "'#N/A");
    cells.type(0, 1, '#N/A');
    cells.hiddenColumns.add(1);
    cells.merged.push({ row: 4, column: 0, rows: 2, columns: 3 });
    memory.Names.Items.push({ Name: 'Rate', Formula: '=0.05' });
    cells.Names.Items.push({ Name: 'Own', Formula: '=Sheet1!$A$1' });
    const info = await port.describe();
    expect(info.sheets[0]).toMatchObject({ hiddenColumns: [1], merged: [area('Sheet1', 'A5:C6')] });
    expect(info.names).toEqual([
      { name: 'Rate', sheet: undefined, refersTo: '0.05' },
      { name: 'Own', sheet: 'Sheet1', refersTo: 'Sheet1!$A$1' },
    ]);
    const [block] = await port.read([area('Sheet1', 'A1:B1')]);
    expect(block?.values).toEqual([['#N/A', new CellError('#N/A')]]);
  });

  test('in the 1904 system days are read and written as serials of the 1900 system', async () => {
    const { port, memory } = open();
    memory.date1904 = true;
    first(memory).type(0, 0, 43_372);
    first(memory).cell(0, 0).format = 'yyyy-mm-dd';
    expect((await port.describe()).date1904).toBe(true);
    expect((await port.read([area('Sheet1', 'A1')]))[0]?.values).toEqual([[44_834]]);
    await port.write([{ ...change('Sheet1', 'A2', { value: 44_835 }), format: 'yyyy-mm-dd' }]);
    expect(first(memory).cell(1, 0).value).toBe(43_373);
    await port.write([change('Sheet1', 'A1', { value: 44_836 })]);
    expect(first(memory).cell(0, 0).value).toBe(43_374);
  });
});

describe('older Excel versions', () => {
  test('what is newer than ExcelApi 1.7 is left out: merged areas, events, print set-up', async () => {
    const { port } = open(7);
    await port.addSheets([{ ...REVIEW, print: { landscape: true, repeatRows: { from: 0, to: 0 } } }]);
    expect((await port.describe()).sheets.map(({ merged }) => merged)).toEqual([[], []]);
    await port.highlight(
      [0, 2].map((row) => ({ sheet: 'Review', row, column: 0, severity: 'error' as const })),
    );
    await port.clearHighlight();
    const stop = await port.onChanged(() => undefined);
    expect(stop()).toBeUndefined();
    expect(await port.spills([{ sheet: 'Sheet1', row: 0, column: 0 }])).toEqual([undefined]);
    expect(await port.diagnostics()).toMatchObject({
      ExcelApi: '1.7',
      Host: 'Excel',
      CustomFunctionsRuntime: 'none',
    });
  });
});

const MARKS = (['error', 'warning', 'info'] as const).map((severity, row) => ({
  sheet: 'Sheet1',
  row,
  column: 0,
  severity,
}));

describe('interrupted at any action, the next run repairs it', () => {
  async function interrupted(
    act: (port: ExcelWorkbook) => Promise<void>,
    check: (port: ExcelWorkbook, isDone: boolean) => Promise<void>,
  ) {
    for (let after = 0; ; after += 1) {
      const { port, memory } = open();
      await port.addSheets([REVIEW]);
      await port.write([change('Review', 'A2', { value: 'decided' })]);
      memory.failing = { after, code: 'GeneralException' };
      const isDone = await act(port).then(
        () => true,
        () => false,
      );
      const isOver = memory.failing !== undefined;
      memory.failing = undefined;
      await check(port, isDone);
      if (isOver) return;
    }
  }

  test('replacing the Review sheet: the old one or the new one is there, whole', async () => {
    const next: SheetDraft = { ...REVIEW, cells: [{ row: 1, column: 0, value: 'new' }] };
    await interrupted(
      (port) => port.replaceSheet(next),
      async (port, isDone) => {
        const { sheets, tables } = await port.describe();
        expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Review']);
        expect(tables.map(({ name }) => name)).toEqual(['Review']);
        const [block] = await port.read([area('Review', 'A1:A2')]);
        const old = [['Finding'], ['decided']];
        expect([old, [['Finding'], ['new']]]).toContainEqual(block?.values);
        if (isDone) expect(block?.values).not.toEqual(old);
      },
    );
  });

  test('a sheet that was replaced, and the old one not yet gone: what was typed into the new one stays', async () => {
    const { port, memory } = open();
    await port.addSheets([REVIEW]);
    for (let arriving = 0; memory.Worksheets.Items.length < 3; arriving += 1) {
      memory.exchangesLeft = arriving;
      await expect(port.replaceSheet(REVIEW)).rejects.toMatchObject({ name: 'WorkbookProblem' });
    }
    memory.exchangesLeft = undefined;
    memory.Worksheets.GetItem('Review').type(1, 0, 'typed since');
    expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Review']);
    const [block] = await port.read([area('Review', 'A2')]);
    expect(block?.values).toEqual([['typed since']]);
  });

  test('adding sheets: all or none', async () => {
    await interrupted(
      (port) => port.addSheets([sheet('One', []), { ...REVIEW, name: 'Two' }]),
      async (port, isDone) => {
        const names = (await port.describe()).sheets.map(({ name }) => name);
        expect(names).toEqual(isDone ? ['Sheet1', 'Review', 'One', 'Two'] : ['Sheet1', 'Review']);
      },
    );
  });

  test('putting marks on: what is there can be removed without trace', async () => {
    const { port, memory } = open();
    const users = new MemoryFormat('{user}', first(memory), [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    users.Custom.Rule.Formula = '=$A1>3';
    first(memory).formats.push(users);
    for (let after = 0, isOver = false; !isOver; after += 1) {
      memory.failing = { after, code: 'GeneralException' };
      await port.highlight(MARKS).catch(() => undefined);
      isOver = memory.failing !== undefined;
      memory.failing = undefined;
      await port.clearHighlight();
      expect(first(memory).formats).toEqual([users]);
    }
  });

  test('taking marks off: the next time takes off the rest', async () => {
    for (let after = 0, isOver = false; !isOver; after += 1) {
      const { port, memory } = open();
      await port.highlight(MARKS);
      memory.failing = { after, code: 'GeneralException' };
      await port.clearHighlight().catch(() => undefined);
      isOver = memory.failing !== undefined;
      memory.failing = undefined;
      await port.clearHighlight();
      expect(first(memory).formats).toEqual([]);
    }
  });

  test('events are heard again after a write that failed', async () => {
    const { port, memory } = open();
    await port.describe();
    memory.failing = { after: 30, code: 'GeneralException' };
    const writing = port.write(
      Array.from({ length: 30 }, (_, row) => change('Sheet1', `A${row + 1}`, { value: 1 })),
    );
    await expect(writing).rejects.toMatchObject({ name: 'WorkbookProblem' });
    expect(memory._Runtime.EnableEvents).toBe(true);
  });
});

test('the user’s conditional formats of every kind stay when ours are removed', async () => {
  const { port, memory } = open();
  const users = new MemoryFormat('{user}', first(memory), [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  users.Custom.Rule.Formula = '=$A1>3';
  first(memory).formats.push(users);
  await port.highlight([{ sheet: 'Sheet1', row: 0, column: 0, severity: 'warning' }]);
  await port.clearHighlight();
  expect(first(memory).formats).toEqual([users]);
});

test('a thousand marks are few conditional formats', async () => {
  const { port, memory } = open();
  const marks = Array.from({ length: 1_000 }, (_, row) => ({
    sheet: 'Sheet1',
    row,
    column: row % 3,
    severity: 'error' as const,
  }));
  await port.highlight(marks);
  expect(first(memory).formats.length).toBeLessThanOrEqual(2);
  expect(first(memory).formats.flatMap(({ areas }) => areas)).toHaveLength(1_000);
});

test('a list too long for a rule comes with a sheet out of sight, which is there before the rule', async () => {
  const { port, memory } = open();
  const values = Array.from({ length: 40 }, (_, index) => `Facility ${index}`);
  const rule = { range: { row: 1, column: 0, rows: 1, columns: 1 }, kind: 'list' as const, values };
  await port.addSheets([{ ...REVIEW, validations: [rule] }]);
  expect(memory.Worksheets.Items.map(({ Name, Visibility }) => [Name, Visibility])).toEqual([
    ['Sheet1', 'Visible'],
    ['ScorecardLists', 'VeryHidden'],
    ['Review', 'Visible'],
  ]);
  expect(memory.Worksheets.GetItem('ScorecardLists').cell(39, 0).value).toBe('Facility 39');
});

test('drafts are opened as a new workbook by way of a file', async () => {
  const { port, memory } = open();
  await port.openAsNew([REVIEW, sheet('Terms', [])]);
  expect(memory.openedAsNew).toEqual(['file of 2']);
});
