import type { CellValue } from '../../../src/domain/cell';
import { readSubmission } from '../../../src/scorecard/read/read-submission';
import type { ReadSheet, Submission } from '../../../src/scorecard/submission';
import { a1, a1Area, parseA1Area } from '../../../src/workbook/address';
import type { Block, TableInfo, WorkbookInfo, WorkbookPort } from '../../../src/workbook/port';

/** A sheet as lines of cells from A1 on, `|` between them, and what else is known of it. */
interface Told {
  readonly name?: string;
  readonly lines: readonly string[];
  /** Excel tables by name: `B3:F9`. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly headless?: readonly string[];
  readonly totalled?: readonly string[];
  readonly merged?: readonly string[];
  readonly date1904?: boolean;
}

const areaOf = (sheet: string, text: string) => ({
  sheet,
  ...(parseA1Area(text) as { row: number; column: number; rows: number; columns: number }),
});

function valueOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
}

async function reading(...sheets: readonly Told[]): Promise<Submission> {
  const read = sheets.map(({ name = 'Sheet1', lines, ...more }) => {
    const values = lines.map((line) => line.split('|').map(valueOf));
    const columns = Math.max(...values.map((row) => row.length));
    values.forEach((row) => row.push(...Array<null>(columns - row.length).fill(null)));
    return { name, values, ...more, area: { sheet: name, row: 0, column: 0, rows: lines.length, columns } };
  });
  const tables = read.flatMap(({ name, values, tables: told = {}, headless = [], totalled = [] }) =>
    Object.entries(told).map(([table, place]): TableInfo => {
      const area = areaOf(name, place);
      const columns = values[area.row]?.slice(area.column, area.column + area.columns) ?? [];
      return {
        name: table,
        sheet: name,
        area,
        columns: headless.includes(table) ? ['Date', 'Kind', 'Hours'] : columns.map(String),
        hasHeadingRow: !headless.includes(table),
        hasTotalRow: totalled.includes(table),
      };
    }),
  );
  const info = {
    date1904: sheets.some(({ date1904 }) => date1904),
    tables,
    names: [],
    sheets: read.map(({ name, area, merged = [] }) => ({
      name,
      visibility: 'visible',
      used: area,
      hiddenRows: [],
      hiddenColumns: [],
      merged: merged.map((each) => areaOf(name, each)),
      isProtected: false,
    })),
  } as unknown as WorkbookInfo;
  const blocks = read.map(({ area, values }): Block => ({
    area,
    values,
    formulas: values.map((row) => row.map(() => undefined)),
    formats: values.map((row) => row.map(() => 'General')),
  }));
  return readSubmission({
    describe: () => Promise.resolve(info),
    read: () => Promise.resolve(blocks),
  } as unknown as WorkbookPort);
}

/** `quota A1:C4, rows 2 3 4` by the numbers that Excel shows. */
const shown = ({ layout, area, rows, sheet }: ReadSheet) =>
  `${sheet}: ${layout.key} ${a1Area(area)}, rows ${rows.map(({ row }) => String(row + 1)).join(' ')}`;

const found = async (...sheets: readonly Told[]) => (await reading(...sheets)).sheets.map(shown);

const headings = 'Date | Kind | Hours';
const quota = [headings, '44600 | analysis | 1', '44601 | analysis | 2'];

describe('a table whose name is lost', () => {
  test('ends above the next one, and the last one with its sheet', async () => {
    expect(await found({ lines: [...quota, '', ...quota, '44602 | analysis | 3'] })).toEqual([
      'Sheet1: quota A1:C4, rows 2 3',
      'Sheet1: quota A5:C8, rows 6 7 8',
    ]);
  });

  test('ends above the header block of the next one, named or not, with its blank lines', async () => {
    const block = ['', 'Package | b', '', 'Day rate | 650', ''];
    const lines = [...quota, ...block, ...quota];
    const stacked = ['Sheet1: quota A1:C4, rows 2 3', 'Sheet1: quota A9:C11, rows 10 11'];
    expect(await found({ lines })).toEqual(stacked);
    expect(await found({ lines, tables: { QuotaLedger: 'A9:C11' } })).toEqual(stacked);
    const title = ['', 'Quota of 2022', 'Package | b'];
    expect(await found({ lines: [...quota, ...title, ...quota] })).toEqual([
      'Sheet1: quota A1:C4, rows 2 3',
      'Sheet1: quota A7:C9, rows 8 9',
    ]);
    expect((await found({ lines: [...quota, 'Quota | 5', ...quota] }))[0]).toMatch(/rows 2 3 4$/);
    // The label of another sheet is a row like any other.
    const strange = [...quota, 'Fee base | 5', ...quota];
    expect((await found({ lines: strange }))[0]).toBe('Sheet1: quota A1:C4, rows 2 3 4');
  });

  test('does not end above one that stands beside it, lower down', async () => {
    const lines = [
      'Date | Kind | Hours | | Goal | Measure | Target | Agreed on | Due | Actual | Documented on',
      '44600 | analysis | 1',
      '44601 | analysis | 2 | | | | Date | Kind | Hours',
      '44602 | analysis | 3 | | | | 44500 | analysis | 4',
    ];
    expect(await found({ lines })).toEqual([
      'Sheet1: quota A1:C4, rows 2 3 4',
      'Sheet1: goals E1:K2, rows ',
      'Sheet1: quota G3:I4, rows 4',
    ]);
  });

  test('does not end above a lower one on its left, with a gap or without', async () => {
    const gap = [
      '| | | | Date | Kind | Hours',
      '| | | | 44600 | analysis | 1',
      'Date | Kind | Hours | | 44601 | analysis | 2',
      '44500 | analysis | 4 | | 44602 | analysis | 3',
    ];
    expect(await found({ lines: gap })).toEqual([
      'Sheet1: quota E1:G4, rows 2 3 4',
      'Sheet1: quota A3:C4, rows 4',
    ]);
    const none = [
      '| | | Date | Kind | Hours',
      '| | | 44600 | analysis | 1',
      'Date | Kind | Hours | 44601 | analysis | 2',
      '44500 | analysis | 4 | 44602 | analysis | 3',
    ];
    expect(await found({ lines: none })).toEqual([
      'Sheet1: quota D1:F4, rows 2 3 4',
      'Sheet1: quota A3:C4, rows 4',
    ]);
  });

  test('that touches a lower one by a column ends above it', async () => {
    const right = [...quota, '| | Date | Kind | Hours', '| | 44500 | analysis | 4'];
    expect(await found({ lines: right })).toEqual([
      'Sheet1: quota A1:C3, rows 2 3',
      'Sheet1: quota C4:E5, rows 5',
    ]);
    const beside = [...quota, '44602 | analysis | 3 | Date | Kind | Hours', '| | | 44500 | analysis | 4'];
    expect(await found({ lines: beside })).toEqual([
      'Sheet1: quota A1:C5, rows 2 3 4',
      'Sheet1: quota D4:F5, rows 5',
    ]);
    const left = [
      '| | Date | Kind | Hours',
      '| | 44600 | analysis | 1',
      'Date | Kind | Hours',
      '44500 | analysis | 4',
    ];
    expect(await found({ lines: left })).toEqual([
      'Sheet1: quota C1:E2, rows 2',
      'Sheet1: quota A3:C4, rows 4',
    ]);
  });

  test('and that Excel knows by another name ends where that does, above its line of totals', async () => {
    const lines = [...quota, '| | 3', 'as agreed with | Ms Miller | 4'];
    expect(await found({ lines, tables: { Table1: 'A1:C3' } })).toEqual(['Sheet1: quota A1:C3, rows 2 3']);
    expect(await found({ lines, tables: { Table1: 'A1:C4' }, totalled: ['Table1'] })).toEqual([
      'Sheet1: quota A1:C3, rows 2 3',
    ]);
    // Another table of the same line, and one elsewhere, say nothing of this one.
    const others = { Table1: 'E1:F2', Table2: 'A4:C5' };
    expect(await found({ lines, tables: others })).toEqual(['Sheet1: quota A1:C5, rows 2 3 4 5']);
  });

  test('does not end with an Excel table on its left', async () => {
    const lines = [
      'Who | When | | Date | Kind | Hours',
      ...quota.slice(1).map((line) => `x | y | | ${line}`),
    ];
    expect(await found({ lines, tables: { Table1: 'A1:B2' } })).toEqual(['Sheet1: quota D1:F3, rows 2 3']);
  });

  test('has the headings beside it that mean nothing, and not those farther away', async () => {
    const lines = ['Far | | Near | Date | Kind | Hours | Next | | Farther', '| | | 44600 | analysis | 1'];
    const [sheet] = (await reading({ lines })).sheets;
    expect(sheet?.otherHeadings.map(({ text, at }) => `${text} ${a1(at)}`)).toEqual(['Near C1', 'Next G1']);
  });
});

describe('a table with its name', () => {
  test('is without its line of totals', async () => {
    const lines = [...quota, '| | 3'];
    expect(await found({ lines, tables: { QuotaLedger: 'A1:C4' }, totalled: ['QuotaLedger'] })).toEqual([
      'Sheet1: quota A1:C3, rows 2 3',
    ]);
    expect(await found({ lines, tables: { QuotaLedger: 'A1:C4' } })).toEqual([
      'Sheet1: quota A1:C4, rows 2 3 4',
    ]);
  });

  test('may show no headings: its columns have their names all the same', async () => {
    const lines = quota.slice(1);
    expect(await found({ lines, tables: { QuotaLedger: 'A1:C2' }, headless: ['QuotaLedger'] })).toEqual([
      'Sheet1: quota A1:C2, rows 1 2',
    ]);
  });

  test.each([
    ['QuotaLedger', 'quota'],
    ['quotaledger', 'quota'],
    ['QuotaLedger2', 'quota'],
    ['QuotaLedger_12', 'quota'],
    // More than a number behind it: what its columns are called must say so too.
    ['QuotaLedger_2022b', undefined],
    ['QuotaLedger_Alexian', undefined],
    ['QuotaLedgers', undefined],
    ['Table1', undefined],
  ])('%s is one by its name alone: %s', async (table, expected) => {
    const lines = ['Day | What | How long', '44600 | analysis | 1'];
    const { sheets } = await reading({ lines, tables: { [table]: 'A1:C2' } });
    expect(sheets[0]?.layout.key).toBe(expected);
  });

  test('with a word behind it is one where its headings are those of the sheet', async () => {
    expect(await found({ lines: quota, tables: { QuotaLedger_Alexian: 'A1:C2' } })).toEqual([
      'Sheet1: quota A1:C2, rows 2',
    ]);
  });

  test('stands in line with those whose names are lost, from above and from the left', async () => {
    const lines = [
      'Date | Kind | Hours | | Date | Kind | Hours',
      '44600 | analysis | 1 | | 44601 | analysis | 2',
    ];
    expect(await found({ lines: ['', ...lines], tables: { QuotaLedger: 'E2:G3' } })).toEqual([
      'Sheet1: quota A2:C3, rows 3',
      'Sheet1: quota E2:G3, rows 3',
    ]);
    const below = ['', ...quota, '', ...quota];
    expect(await found({ lines: below, tables: { QuotaLedger: 'A6:C8' } })).toEqual([
      'Sheet1: quota A2:C5, rows 3 4',
      'Sheet1: quota A6:C8, rows 7 8',
    ]);
  });

  test('is one of its own sheet alone', async () => {
    const other = { name: 'Sheet2', lines: quota, tables: { QuotaLedger: 'A1:C3' } };
    expect(await found({ lines: ['Notes | on | this', 'year | and | next'] }, other)).toEqual([
      'Sheet2: quota A1:C3, rows 2 3',
    ]);
  });
});

describe('the value of a label above a table', () => {
  const labelled = async (sheet: Omit<Told, 'lines'>, ...lines: readonly string[]) => {
    const { sheets, fragments } = await reading({ ...sheet, lines });
    const blocks = sheets.map(({ header }) =>
      Object.entries(header).flatMap(([field, { state, raw, at }]) =>
        state === 'absent' ? [] : [`${field} ${String(raw)} ${a1(at)}`],
      ),
    );
    return { blocks, fragments: fragments.map(({ layout, at }) => `${layout.key} ${a1(at)}`) };
  };

  test('stands in the next cell to the right; of a merged label behind it', async () => {
    const { blocks } = await labelled(
      { merged: ['A2:B2', 'A3:C3', 'B1:C1'] },
      'Package | b',
      'Day rate | | 650',
      'Fee per month | | | 1300',
      ...quota,
    );
    expect(blocks).toEqual([['package b B1', 'dayRate 650 C2', 'monthlyFee 1300 D3']]);
  });

  test('is the first of two; one with a value goes before one without, its own name before another', async () => {
    const twice = await labelled({}, 'Package | b', 'Package | c', ...quota);
    expect(twice.blocks).toEqual([['package b B1']]);
    const title = await labelled({}, 'Package', 'Package | c', ...quota);
    expect(title.blocks).toEqual([['package c B2']]);
  });

  test('is of the table below it, of the one beside it, or of the last one above it', async () => {
    const { blocks } = await labelled(
      {},
      'Package | a',
      ...quota,
      '',
      'Package | b',
      'Date | Kind | Hours | | Day rate | 650',
      '44600 | analysis | 1 | | Hourly rate | 81.25',
    );
    expect(blocks).toEqual([['package a B1'], ['package b B6', 'dayRate 650 F7', 'hourlyRate 81.25 F8']]);
  });

  test('beside a table is that table’s, whatever stands below', async () => {
    const { blocks } = await labelled(
      {},
      'Date | Kind | Hours | | Package | a',
      '44600 | analysis | 1 | | Day rate | 700',
      '',
      ...quota,
    );
    expect(blocks).toEqual([['package a F1', 'dayRate 700 F2'], []]);
  });

  test('of another table between is not that table’s', async () => {
    const goals = 'Goal | Agreed on | Due | Measure | Target | Actual | Documented on';
    const { blocks } = await labelled(
      { tables: { QuotaLedger: 'A1:C3' } },
      ...quota,
      'Package | b',
      '',
      goals,
    );
    expect(blocks).toEqual([['package b B4'], []]);
  });

  test.each([
    ['Fees', 'Fee base'],
    ['Grundvergütung', 'Bemessungsgrundlage'],
    ['基本料金', '料金ベース'],
  ])('by another word, %s, gives way to that by its own name, %s', async (alias, name) => {
    const levels =
      'Level | Component | Numerator | Denominator | Actual | Target | Status | Share | Credit | Root cause delivered';
    const { blocks } = await labelled({}, `${alias} | in thousands`, `${name} | 5`, levels);
    expect(blocks).toEqual([['feeBase 5 B2']]);
    const alone = await labelled({}, `${alias} | 5`, levels);
    expect(alone.blocks).toEqual([['feeBase 5 B1']]);
  });

  test('below a table that ends is that table’s', async () => {
    const { blocks } = await labelled({ tables: { QuotaLedger: 'A1:C3' } }, ...quota, '', 'Package | b');
    expect(blocks).toEqual([['package b B5']]);
  });

  test('is no label within the table', async () => {
    const { blocks } = await labelled({}, 'Package | b', ...quota, 'Day rate | analysis | 2');
    expect(blocks).toEqual([['package b B1']]);
  });

  test('four of them are a header block that has lost its table; three are none', async () => {
    const four = ['Package | b', 'Day rate | 650', 'Hourly rate | 81.25', 'Fee per month | 1300'];
    expect((await labelled({}, 'Our quota', ...four)).fragments).toEqual(['quota A2']);
    expect((await labelled({}, ...four.slice(1), 'Day rate | 651')).fragments).toEqual([]);
    const ofTwo = [
      'Package | b',
      'Day rate | 650',
      'Fee base | 5',
      'Total credit | 5',
      'Levels in effect | 9',
    ];
    expect((await labelled({}, ...ofTwo)).fragments).toEqual([]);
    // Nor where the table is there.
    expect((await labelled({}, ...four, ...quota)).fragments).toEqual([]);
  });
});

describe('headings', () => {
  test('of two columns are enough on a sheet of that name', async () => {
    const lines = ['Date | Kind', '44600 | analysis'];
    expect(await found({ name: 'Quota', lines })).toEqual(['Quota: quota A1:B2, rows 2']);
    expect(await found({ name: 'Hours spent', lines })).toEqual([]);
  });

  test('take the rows of their merged cells, three at most; cells merged below are no headings', async () => {
    const lines = [headings, '', '', '44600 | analysis | 1', '44601 | analysis | 2', '44602 | analysis | 3'];
    expect(await found({ lines: quota, merged: ['B2:B3'] })).toEqual(['Sheet1: quota A1:C3, rows 2 3']);
    const over = async (merged: string) =>
      (await reading({ lines, merged: [merged] })).sheets[0]?.rows.length;
    expect(await over('A1:A3')).toBe(3);
    expect(await over('A1:A5')).toBe(3);
    expect(await over('A1:A4')).toBe(3);
  });

  test('below a merged one are read with it, and nothing else of their row', async () => {
    const lines = ['Entry | | Hours | Owner', 'Date | Kind | | by hand', '44600 | analysis | 1 |'];
    const [sheet] = (await reading({ lines, merged: ['A1:B1', 'C1:C2'] })).sheets;
    expect([...(sheet?.columns ?? [])].sort()).toEqual([
      ['date', 0],
      ['hours', 2],
      ['kind', 1],
    ]);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([2]);
  });
});

describe('the rows of a table whose name is lost', () => {
  test('are without a line of totals and without remarks, which are said to be unread', async () => {
    const lines = [
      'Hours | Kind | Date',
      '1 | analysis | 44600',
      'as agreed in May',
      'cancelled',
      'Total | | 5',
      '5 | Total | 44601',
    ];
    const { sheets, unread } = await reading({ lines });
    expect(sheets.map(shown)).toEqual(['Sheet1: quota A1:C6, rows 2 4 6']);
    expect(unread.map(({ area, reason }) => `${a1Area(area)} ${reason}`)).toEqual([
      'A3:C3 remark',
      'A5:C5 total row',
    ]);
  });

  test('and those of a table with its name are all of it', async () => {
    const lines = [...quota, 'Total | | 3', 'as agreed in May'];
    expect(await found({ lines, tables: { QuotaLedger: 'A1:C5' } })).toEqual([
      'Sheet1: quota A1:C5, rows 2 3 4 5',
    ]);
  });
});

describe('what a cell says', () => {
  const days = async (sheet: Told) =>
    (await reading(sheet)).sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells['date']?.value));

  test('a bare serial of a workbook on the 1904 date system is a day of that', async () => {
    // 1 January 1904 is 1,462 days after the first day of the other system.
    expect(await days({ lines: quota })).toEqual([44600, 44601]);
    expect(await days({ lines: quota, date1904: true })).toEqual([46062, 46063]);
  });

  test.each([
    ['3-A', 'Presence Acute Group'],
    ['3 - A', 'Presence Acute Group'],
    ['Exhibit 3a', 'Presence Acute Group'],
    ['３－Ａ', 'Presence Acute Group'],
    ['3-B', 'Presence Provider Group'],
    ['3 - b', 'Presence Provider Group'],
    ['3B', 'Presence Provider Group'],
  ])('Presence under exhibit %s is the %s', async (exhibit, expected) => {
    const ledger = 'Exhibit | Group | Window start | Window end | Level | Credit | Next status | Earned back';
    const scorecard =
      'Level | Component | Numerator | Denominator | Actual | Target | Status | Share | Credit | Root cause delivered';
    const { sheets } = await reading(
      { lines: [ledger, `${exhibit} | Presence | 44743 | 44834 | 2 | 5 | met | 0`] },
      {
        name: 'Sheet2',
        lines: [`Exhibit | ${exhibit}`, 'Group | Presence', '', scorecard, '2 | 2 | 9 | 10'],
      },
    );
    const [credits, levels] = sheets;
    expect(credits?.rows[0]?.cells['group']?.value).toBe(expected);
    const header: Readonly<Record<string, { readonly value: unknown }>> = levels?.header ?? {};
    expect(header['group']?.value).toBe(expected);
  });
});

describe('a sheet that nobody filled in', () => {
  const isBlank = async (...lines: readonly string[]) =>
    (await reading({ lines })).sheets.map(({ isBlankTemplate }) => isBlankTemplate);
  const terms = 'Key | Value | Unit | Clause | Status | Note';

  test('is one of terms that only the contract prints', async () => {
    expect(await isBlank(terms, 'quota.hoursPerDay | 8 | hours | K | contract |')).toEqual([true]);
    expect(await isBlank(terms, 'quota.carryOver | | hours | K | missing |')).toEqual([true]);
    expect(await isBlank(terms, 'quota.carryOver | none | hours | K | agreed |')).toEqual([false]);
    expect(await isBlank(terms, 'quota.carryOver | none | hours | K | |')).toEqual([false]);
  });

  test('is one with figures and no input, whichever of its columns it has', async () => {
    const headingsOfLevels =
      'Level | Component | Numerator | Denominator | Actual | Target | Status | Share | Credit | Root cause delivered';
    expect(await isBlank(headingsOfLevels, '| | | | | | | | 5')).toEqual([true]);
    expect(await isBlank(headingsOfLevels, '| | 9 | | | | | | 5')).toEqual([false]);
    // An actual may be typed.
    expect(await isBlank(headingsOfLevels, '| | | | 0.9 | | | | 5')).toEqual([false]);
    expect(await isBlank('Fee base | 5', headingsOfLevels)).toEqual([false]);
    expect(await isBlank('Total credit | 5', headingsOfLevels)).toEqual([true]);
  });
});

test('a sheet without any table is said to be unread', async () => {
  const { unread } = await reading({ lines: quota }, { name: 'Notes', lines: ['to do', 'call'] });
  expect(unread).toEqual([
    { area: { sheet: 'Notes', row: 0, column: 0, rows: 2, columns: 1 }, reason: 'no scorecard' },
  ]);
});
