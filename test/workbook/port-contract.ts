import { CellError } from '../../src/domain/cell';
import { type Area, parseA1Area } from '../../src/workbook/address';
import type { DraftCell, SheetDraft } from '../../src/workbook/draft';
import type {
  Block,
  CellChange,
  LiveWorkbookPort,
  WorkbookPort,
  WorkbookProblem,
} from '../../src/workbook/port';

/** How a test gets a workbook of the host under test. */
export interface ContractHost<P extends WorkbookPort = WorkbookPort> {
  /** A fresh workbook that holds exactly these sheets, written by the adapter itself where it has to be. */
  open(drafts: readonly SheetDraft[]): Promise<P>;
  /** Protects a sheet as a user would, where the host knows protection. */
  protect?(port: P, sheet: string): Promise<void>;
  close?(): Promise<void>;
}

/** A sheet draft with nothing but what is given. */
export function sheet(name: string, cells: readonly DraftCell[], more: Partial<SheetDraft> = {}): SheetDraft {
  return { name, cells, tables: [], columnWidths: [], validations: [], conditionalFormats: [], ...more };
}

/** `area('Plain', 'A1:B2')` */
export function area(name: string, text: string): Area {
  const found = parseA1Area(text);
  if (found === undefined) throw new Error(`no area: ${text}`);
  return { sheet: name, ...found };
}

/** One cell's change by its A1 name. */
export function change(name: string, cell: string, content: CellChange['content']): CellChange {
  const { row, column } = area(name, cell);
  return { sheet: name, row, column, content };
}

async function readOne(port: WorkbookPort, name: string, text: string): Promise<Block> {
  const [block] = await port.read([area(name, text)]);
  return block as Block;
}

async function reasonOf(action: Promise<unknown>): Promise<WorkbookProblem['reason']> {
  const error: unknown = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toHaveProperty('name', 'WorkbookProblem');
  const problem = error as WorkbookProblem;
  expect(problem.message).toMatch(/^[A-Z“‘].*[.!?]$/s);
  return problem.reason;
}

const PLAIN = sheet('Plain', [
  { row: 0, column: 0, value: 'Fee base' },
  { row: 0, column: 1, value: 1234567.89, format: '#,##0.00' },
  { row: 1, column: 0, value: true },
  { row: 1, column: 1, value: 0.05, format: '0.00%' },
  { row: 2, column: 0, value: new CellError('#N/A') },
  { row: 2, column: 1, value: 44834, format: 'yyyy-mm-dd' },
  { row: 3, column: 1, value: 2, formula: '=1+1' },
]);

const LEDGER = sheet(
  'Ledger',
  [
    { row: 0, column: 0, value: 'Quota', style: 'title' },
    { row: 3, column: 0, value: 44835, format: 'yyyy-mm-dd', style: 'input' },
    { row: 3, column: 1, value: 3, style: 'input' },
    { row: 4, column: 0, value: 44836, format: 'yyyy-mm-dd', style: 'input' },
    { row: 4, column: 1, value: 4, style: 'input' },
    { row: 3, column: 2, value: 6, formula: '=[@Hours]*2', style: 'computed' },
    { row: 4, column: 2, value: 8, formula: '=[@Hours]*2', style: 'computed' },
  ],
  {
    tables: [
      {
        name: 'QuotaLedger',
        row: 2,
        column: 0,
        rows: 2,
        columns: [{ heading: 'Date' }, { heading: 'Hours' }, { heading: 'Twice', formula: '=[@Hours]*2' }],
      },
    ],
    columnWidths: [14, 10, 10],
    frozen: { rows: 3, columns: 0 },
    validations: [{ range: { row: 3, column: 1, rows: 2, columns: 1 }, kind: 'number', min: 0 }],
    conditionalFormats: [
      { range: { row: 3, column: 1, rows: 2, columns: 1 }, formula: '=$B4>3', look: 'bad' },
    ],
  },
);

/** The promises of workbook/port that every adapter keeps. */
export function describePortContract(adapter: string, host: ContractHost): void {
  describe(`${adapter} keeps the promises of the workbook port`, () => {
    afterEach(() => host.close?.());

    describe('describe', () => {
      test('names sheets in their order, with what they use and whether they are seen', async () => {
        const hidden = sheet('Kept', [{ row: 1, column: 2, value: 1 }], { visibility: 'veryHidden' });
        const port = await host.open([PLAIN, hidden, sheet('Empty', [])]);
        const { sheets } = await port.describe();
        expect(sheets.map(({ name, visibility, used }) => ({ name, visibility, used }))).toEqual([
          { name: 'Plain', visibility: 'visible', used: area('Plain', 'A1:B4') },
          { name: 'Kept', visibility: 'veryHidden', used: area('Kept', 'C2') },
          { name: 'Empty', visibility: 'visible', used: undefined },
        ]);
      });

      test('names tables with their place and columns', async () => {
        const port = await host.open([LEDGER]);
        const { tables } = await port.describe();
        expect(tables).toEqual([
          {
            name: 'QuotaLedger',
            sheet: 'Ledger',
            area: area('Ledger', 'A3:C5'),
            columns: ['Date', 'Hours', 'Twice'],
            hasHeadingRow: true,
            hasTotalRow: false,
          },
        ]);
      });
    });

    describe('read', () => {
      test('answers every kind of value, with formulas and formats beside them', async () => {
        const port = await host.open([PLAIN]);
        const block = await readOne(port, 'Plain', 'A1:B4');
        expect(block.area).toEqual(area('Plain', 'A1:B4'));
        expect(block.values).toEqual([
          ['Fee base', 1234567.89],
          [true, 0.05],
          [expect.any(CellError), 44834],
          [null, 2],
        ]);
        expect((block.values[2]?.[0] as CellError).code).toBe('#N/A');
        expect(block.formulas.flat().map((formula) => formula ?? '')).toEqual([
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          '=1+1',
        ]);
        expect(block.formats.map((row) => row[1])).toEqual(['#,##0.00', '0.00%', 'yyyy-mm-dd', 'General']);
      });

      test('answers areas in the order asked, blanks where nothing is', async () => {
        const port = await host.open([PLAIN, LEDGER]);
        const [ledger, plain] = await port.read([area('Ledger', 'B3:C4'), area('Plain', 'A4:C6')]);
        expect(ledger?.values).toEqual([
          ['Hours', 'Twice'],
          [3, 6],
        ]);
        expect(plain?.values).toEqual([
          [null, 2, null],
          [null, null, null],
          [null, null, null],
        ]);
      });

      test('of nothing is nothing', async () => {
        const port = await host.open([PLAIN]);
        expect(await port.read([])).toEqual([]);
      });

      test('tells how far it is', async () => {
        const port = await host.open([PLAIN]);
        const onProgress = jest.fn();
        await port.read([area('Plain', 'A1:B4')], { onProgress });
        expect(onProgress).toHaveBeenLastCalledWith(8, 8);
      });

      test('can be cancelled', async () => {
        const port = await host.open([PLAIN]);
        const reading = port.read([area('Plain', 'A1:B4')], { signal: AbortSignal.abort() });
        expect(await reasonOf(reading)).toBe('cancelled');
      });

      test('of a sheet that is not there says so', async () => {
        const port = await host.open([PLAIN]);
        expect(await reasonOf(port.read([area('Gone', 'A1')]))).toBe('missing');
      });
    });

    describe('write', () => {
      test('changes the named cells and nothing else', async () => {
        const port = await host.open([PLAIN]);
        await port.write([
          change('Plain', 'B1', { value: 99.5 }),
          change('Plain', 'A2', { value: null }),
          change('Plain', 'A3', { value: false }),
          change('Plain', 'C9', { value: 'far away' }),
          change('Plain', 'A4', { formula: '=1+1', computed: 2 }),
        ]);
        const block = await readOne(port, 'Plain', 'A1:C9');
        expect(block.values.slice(0, 4)).toEqual([
          ['Fee base', 99.5, null],
          [null, 0.05, null],
          [false, 44834, null],
          [2, 2, null],
        ]);
        expect(block.values[8]).toEqual([null, null, 'far away']);
        expect(block.formulas[3]?.slice(0, 2)).toEqual(['=1+1', '=1+1']);
        expect(block.formats[0]?.[1]).toBe('#,##0.00');
      });

      test('sets a number format when asked to', async () => {
        const port = await host.open([PLAIN]);
        await port.write([{ ...change('Plain', 'B2', { value: 0.07 }), format: '0.000' }]);
        const block = await readOne(port, 'Plain', 'B1:B2');
        expect(block.formats).toEqual([['#,##0.00'], ['0.000']]);
      });

      test.each([
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '=HYPERLINK("https://example.com")',
        '00123',
        '1e5',
        '2022-09-30',
        'TRUE',
        '#N/A',
        "'quoted",
        ' padded ',
        '<b>&amp;</b>',
        'line\nbreak',
        '顧客',
      ])('text stays text: %j', async (text) => {
        const port = await host.open([PLAIN]);
        await port.write([change('Plain', 'A1', { value: text })]);
        const block = await readOne(port, 'Plain', 'A1');
        expect(block.values).toEqual([[text]]);
        expect(block.formulas).toEqual([[undefined]]);
      });

      test('an error is written as an error', async () => {
        const port = await host.open([PLAIN]);
        await port.write([change('Plain', 'A1', { value: new CellError('#DIV/0!') })]);
        const block = await readOne(port, 'Plain', 'A1');
        expect((block.values[0]?.[0] as CellError).code).toBe('#DIV/0!');
      });

      test('an add-in function is read back by its plain name', async () => {
        const port = await host.open([PLAIN]);
        const formula = '=SLA.CREDIT(1000000,0.05,10)';
        await port.write([change('Plain', 'A1', { formula, computed: 5000 })]);
        const block = await readOne(port, 'Plain', 'A1');
        expect(block.formulas).toEqual([[formula]]);
        expect(block.values).toEqual([[5000]]);
      });

      test('of a sheet that is not there writes nothing at all', async () => {
        const port = await host.open([PLAIN]);
        const writing = port.write([
          change('Plain', 'A1', { value: 'changed' }),
          change('Gone', 'A1', { value: 1 }),
        ]);
        expect(await reasonOf(writing)).toBe('missing');
        expect((await readOne(port, 'Plain', 'A1')).values).toEqual([['Fee base']]);
      });

      test('of a protected sheet says so', async () => {
        if (host.protect === undefined) return;
        const port = await host.open([PLAIN]);
        await host.protect(port, 'Plain');
        expect((await port.describe()).sheets[0]?.isProtected).toBe(true);
        expect(await reasonOf(port.write([change('Plain', 'A1', { value: 1 })]))).toBe('protected');
        expect((await readOne(port, 'Plain', 'A1')).values).toEqual([['Fee base']]);
      });

      test('of nothing changes nothing', async () => {
        const port = await host.open([PLAIN]);
        await port.write([]);
        expect((await readOne(port, 'Plain', 'A1')).values).toEqual([['Fee base']]);
      });
    });

    describe('addSheets', () => {
      test('adds sheets after those that are there, tables and all', async () => {
        const port = await host.open([PLAIN]);
        await port.addSheets([LEDGER, sheet('Notes', [{ row: 0, column: 0, value: 'x', note: 'A6 §7.2' }])]);
        const { sheets, tables } = await port.describe();
        expect(sheets.map(({ name }) => name)).toEqual(['Plain', 'Ledger', 'Notes']);
        expect(tables.map(({ name, sheet: on }) => [name, on])).toEqual([['QuotaLedger', 'Ledger']]);
        const block = await readOne(port, 'Ledger', 'A1:C5');
        expect(block.values).toEqual([
          ['Quota', null, null],
          [null, null, null],
          ['Date', 'Hours', 'Twice'],
          [44835, 3, 6],
          [44836, 4, 8],
        ]);
        expect(block.formulas[3]?.[2]).toMatch(/^=.*Hours.*\*2$/);
        expect((await readOne(port, 'Plain', 'A1')).values).toEqual([['Fee base']]);
      });

      test('a sheet of the same name, in any letter case, is refused and nothing is added', async () => {
        const port = await host.open([PLAIN]);
        expect(await reasonOf(port.addSheets([LEDGER, sheet('PLAIN', [])]))).toBe('exists');
        expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(['Plain']);
      });

      test('a name Excel does not take is refused', async () => {
        const port = await host.open([PLAIN]);
        expect(await reasonOf(port.addSheets([sheet('a/b', [])]))).toBe('unsupported');
        expect((await port.describe()).sheets).toHaveLength(1);
      });

      test('a name with quotes, brackets of HTML and letters from anywhere is only a name', async () => {
        const name = `Müller's <b>&"x" 顧`;
        const port = await host.open([PLAIN]);
        await port.addSheets([sheet(name, [{ row: 0, column: 0, value: 7 }])]);
        expect((await port.describe()).sheets.map((info) => info.name)).toEqual(['Plain', name]);
        expect((await readOne(port, name, 'A1')).values).toEqual([[7]]);
      });

      test('a second table of a name gets a suffix, in its formulas too', async () => {
        const port = await host.open([LEDGER]);
        const total: DraftCell = { row: 0, column: 3, value: 7, formula: '=SUM(QuotaLedger[Hours])' };
        await port.addSheets([{ ...LEDGER, name: 'Second', cells: [...LEDGER.cells, total] }]);
        const { tables } = await port.describe();
        expect(tables.map(({ name, sheet: on }) => [name, on])).toEqual([
          ['QuotaLedger', 'Ledger'],
          ['QuotaLedger_2', 'Second'],
        ]);
        expect((await readOne(port, 'Second', 'D1')).formulas).toEqual([['=SUM(QuotaLedger_2[Hours])']]);
      });

      test('a heading and a column formula stand in the cells even where the draft lists none', async () => {
        const bare = sheet('Bare', [{ row: 1, column: 0, value: 5 }], {
          tables: [
            {
              name: 'Bare',
              row: 0,
              column: 0,
              rows: 1,
              columns: [{ heading: 'A' }, { heading: 'B', formula: '=1+1' }],
            },
          ],
        });
        const port = await host.open([PLAIN]);
        await port.addSheets([bare]);
        const block = await readOne(port, 'Bare', 'A1:B2');
        expect(block.values[0]).toEqual(['A', 'B']);
        expect(block.formulas[1]).toEqual([undefined, '=1+1']);
      });
    });

    describe('replaceSheet and removeSheet', () => {
      const review = (text: string) => sheet('Review', [{ row: 0, column: 0, value: text }]);

      test('a sheet that is not there is added', async () => {
        const port = await host.open([PLAIN]);
        await port.replaceSheet(review('first'));
        expect((await port.describe()).sheets.map(({ name }) => name)).toEqual(['Plain', 'Review']);
      });

      test('a sheet that is there is written anew in its place, with its table’s name', async () => {
        const port = await host.open([LEDGER, PLAIN]);
        await port.replaceSheet({ ...LEDGER, cells: [{ row: 3, column: 1, value: 11 }] });
        const { sheets, tables } = await port.describe();
        expect(sheets.map(({ name }) => name)).toEqual(['Ledger', 'Plain']);
        expect(tables.map(({ name }) => name)).toEqual(['QuotaLedger']);
        expect((await readOne(port, 'Ledger', 'A1:B4')).values).toEqual([
          [null, null],
          [null, null],
          ['Date', 'Hours'],
          [null, 11],
        ]);
      });

      test('a sheet is removed with its tables, an absent one is fine', async () => {
        const port = await host.open([PLAIN, LEDGER]);
        await port.removeSheet('Ledger');
        await port.removeSheet('Ledger');
        const { sheets, tables } = await port.describe();
        expect(sheets.map(({ name }) => name)).toEqual(['Plain']);
        expect(tables).toEqual([]);
      });
    });

    test('a formula that fills its own cell only does not spill, and a constant does not', async () => {
      const port = await host.open([PLAIN]);
      const cells = [
        { sheet: 'Plain', row: 3, column: 1 },
        { sheet: 'Plain', row: 0, column: 0 },
      ];
      expect(await port.spills(cells)).toEqual([undefined, undefined]);
    });

    test('recompute answers each formula with what is stored, or undefined where values are live', async () => {
      const port = await host.open([PLAIN]);
      const cells = await port.recompute();
      if (cells === undefined) return;
      expect(cells).toEqual([
        { sheet: 'Plain', row: 3, column: 1, formula: '=1+1', stored: 2, recomputed: 2 },
      ]);
    });
  });
}

/** Hosts tell of events in their own time. */
async function eventually(check: () => void): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    try {
      check();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  check();
}

/** Long enough for an event that must not come. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** The further promises of a workbook on a screen. */
export function describeLivePortContract(
  adapter: string,
  host: ContractHost<LiveWorkbookPort> & {
    /** Changes a cell as a user would. */
    typeInto(port: LiveWorkbookPort, sheet: string, cell: string, value: number): Promise<void>;
    /** The sheets' conditional formats, ours and the user's, in any notation of the host's. */
    conditionalFormats(port: LiveWorkbookPort, sheet: string): Promise<readonly string[]>;
  },
): void {
  describe(`${adapter} keeps the promises of a live workbook`, () => {
    afterEach(() => host.close?.());

    test('a cell that is selected is the selection', async () => {
      const port = await host.open([PLAIN, LEDGER]);
      await port.select({ sheet: 'Ledger', row: 3, column: 1 });
      expect(await port.selection()).toEqual({ sheet: 'Ledger', row: 3, column: 1 });
      expect((await port.describe()).activeSheet).toBe('Ledger');
    });

    test('selecting on a sheet that is gone says so', async () => {
      const port = await host.open([PLAIN]);
      expect(await reasonOf(port.select({ sheet: 'Gone', row: 0, column: 0 }))).toBe('missing');
    });

    test('marks come and go and leave the user’s conditional formats as they are', async () => {
      const port = await host.open([LEDGER, PLAIN]);
      const before = await host.conditionalFormats(port, 'Ledger');
      await port.highlight([
        { sheet: 'Ledger', row: 3, column: 1, severity: 'error' },
        { sheet: 'Plain', row: 0, column: 0, severity: 'warning' },
      ]);
      expect((await host.conditionalFormats(port, 'Ledger')).length).toBe(before.length + 1);
      await port.highlight([{ sheet: 'Plain', row: 0, column: 1, severity: 'info' }]);
      expect(await host.conditionalFormats(port, 'Ledger')).toEqual(before);
      await port.clearHighlight();
      expect(await host.conditionalFormats(port, 'Ledger')).toEqual(before);
      expect(await host.conditionalFormats(port, 'Plain')).toEqual([]);
    });

    test('marks on a sheet that is gone are left out, the others are shown', async () => {
      const port = await host.open([PLAIN]);
      await port.highlight([
        { sheet: 'Gone', row: 0, column: 0, severity: 'error' },
        { sheet: 'Plain', row: 0, column: 0, severity: 'error' },
      ]);
      expect(await host.conditionalFormats(port, 'Plain')).toHaveLength(1);
    });

    test('a change of the user’s is heard, our own writing is not', async () => {
      const port = await host.open([PLAIN]);
      const listener = jest.fn();
      const stop = await port.onChanged(listener);
      await port.write([change('Plain', 'A1', { value: 1 })]);
      await port.replaceSheet(sheet('Review', []));
      await aMoment();
      expect(listener).not.toHaveBeenCalled();
      await host.typeInto(port, 'Plain', 'A1', 2);
      await eventually(() => expect(listener).toHaveBeenCalledTimes(1));
      stop();
      await host.typeInto(port, 'Plain', 'A1', 3);
      await aMoment();
      expect(listener).toHaveBeenCalledTimes(1);
    });

    test('a new selection is heard until the listening stops', async () => {
      const port = await host.open([PLAIN]);
      const listener = jest.fn();
      const stop = await port.onSelectionChanged(listener);
      await port.select({ sheet: 'Plain', row: 1, column: 1 });
      await eventually(() =>
        expect(listener).toHaveBeenLastCalledWith({ sheet: 'Plain', row: 1, column: 1 }),
      );
      stop();
      listener.mockClear();
      await port.select({ sheet: 'Plain', row: 2, column: 1 });
      await aMoment();
      expect(listener).not.toHaveBeenCalled();
    });

    test('diagnostics are lines of text', async () => {
      const port = await host.open([PLAIN]);
      const lines = Object.entries(await port.diagnostics());
      expect(lines.length).toBeGreaterThan(0);
      for (const [name, value] of lines) expect([typeof name, typeof value]).toEqual(['string', 'string']);
    });
  });
}
