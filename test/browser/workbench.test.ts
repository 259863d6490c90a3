import type { Browser, Page } from 'playwright-core';
import type { CellValue } from '../../src/domain/cell';
import { parseA1Area } from '../../src/workbook/address';
import type { LiveWorkbookPort } from '../../src/workbook/port';
import { accessibilityViolations, eventually, keepScreenshot, launchBrowser, openWorkbench } from './page';

type WorkbenchWindow = typeof globalThis & { contractScorecard: { port: LiveWorkbookPort } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A free cell to type into, on a sheet of its own. */
const SHEET = 'Typed';

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'contractScorecard' in window, undefined, { timeout: 60_000 });
  await page.waitForSelector('canvas');
}

/** A workbench with an empty sheet in front. */
async function openedForTyping(
  options: Parameters<typeof openWorkbench>[1] = {},
): Promise<Awaited<ReturnType<typeof openWorkbench>>> {
  const opened = await openWorkbench(browser, options);
  await ready(opened.page);
  await opened.page.evaluate(async (name) => {
    const { port } = (window as unknown as WorkbenchWindow).contractScorecard;
    const nothing = { cells: [], tables: [], columnWidths: [30], validations: [], conditionalFormats: [] };
    await port.addSheets([{ name, ...nothing }]);
    await port.select({ sheet: name, row: 0, column: 0 });
  }, SHEET);
  return opened;
}

async function selectCell(page: Page, cell: string): Promise<void> {
  const place = { sheet: SHEET, row: 0, column: 0, ...parseA1Area(cell) };
  await page.evaluate(
    (address) => (window as unknown as WorkbenchWindow).contractScorecard.port.select(address),
    place,
  );
}

/** Types as a user does, and waits until the cell has a value. */
async function type(page: Page, cell: string, text: string): Promise<void> {
  await selectCell(page, cell);
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press('Enter');
  await eventually(async () => expect((await read(page, cell))[0]?.[0] ?? null).not.toBeNull());
}

async function read(page: Page, text: string): Promise<CellValue[][]> {
  const area = { sheet: SHEET, ...parseA1Area(text) };
  const [block] = await page.evaluate(
    (wanted) => (window as unknown as WorkbenchWindow).contractScorecard.port.read([wanted as never]),
    area,
  );
  return (block?.values ?? []) as CellValue[][];
}

/** The codes of every cell of the workbook in front that shows an error. */
function errorsIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { port } = (window as unknown as WorkbenchWindow).contractScorecard;
    const { sheets } = await port.describe();
    const blocks = await port.read(sheets.flatMap(({ used }) => used ?? []));
    return blocks
      .flatMap(({ values }) => values.flat())
      .flatMap((value) => (typeof value === 'object' && value !== null ? [value.code] : []));
  });
}

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { port } = (window as unknown as WorkbenchWindow).contractScorecard;
    return (await port.describe()).sheets.map(({ name }) => name);
  });
}

describe('Formulas typed by keyboard', () => {
  test('each family gives its exact result', async () => {
    const { page, problems, strangers } = await openedForTyping();
    await type(page, 'A1', '=SLA.CREDIT(1000000,0.05,10,1,2)');
    await type(page, 'A2', '=QUOTA.REMAINING("a",{44562,"Sprechzeit",1.5;44563,"verfallen",1})');
    await type(
      page,
      'A3',
      '=INCENTIVE.YTD(1000000,50000,{"threshold",0;"lowLower",0;"lowUpper",0.1;"lowMultiplier",1;"highLower",0;"highUpper",0.1;"highMultiplier",1;"highBase",0;"minScore",0;"maxScore",1;"rate",0.02})',
    );
    // 0.05 ÷ 10 × 1,000,000 ÷ 2; 12 × 8 − 2 − 1; 1,000,000 × 0.02 × (0.05 ÷ 0.1).
    expect(await read(page, 'A1:A3')).toEqual([[2500], [93], [10000]]);
    await keepScreenshot(page, 'typed');
    expect(problems).toEqual([]);
    expect(strangers).toEqual([]);
    await page.close();
  });

  test('arguments are named while they are typed', async () => {
    const { page } = await openedForTyping();
    await selectCell(page, 'B2');
    await page.keyboard.type('=SLA.CREDIT(', { delay: 30 });
    await page.getByText('levelsInEffect').first().waitFor();
    await keepScreenshot(page, 'argument-help');
    await page.close();
  });

  test('a result spills', async () => {
    const { page } = await openedForTyping();
    await type(page, 'A1', '=SLA.CREDITS({1;0.5},1000,0.1,2)');
    // 0.1 ÷ 2 × 1000 = 50 for a whole level, 25 for half of one.
    expect(await read(page, 'A1:A2')).toEqual([[50], [25]]);
    await page.close();
  });

  test('an error says why, in the strip below the grid', async () => {
    const { page } = await openedForTyping();
    await type(page, 'A1', '=SLA.CREDIT("abc",0.05,10)');
    await selectCell(page, 'A1');
    const strip = page.locator('[data-strip="cell"]');
    await eventually(async () => expect(await strip.innerText()).toMatch(/A1 #VALUE!\s+feeBase .*"abc"/));
    await keepScreenshot(page, 'error-sentence');
    await page.close();
  });
});

describe('Languages and themes', () => {
  test.each([
    ['de-DE', 'light', 'Funktionen', 'muss'],
    ['ja-JP', 'light', '関数', 'してください'],
    ['en-US', 'dark', 'Functions', 'must'],
  ] as const)('%s, %s: the page and the sentences of errors', async (locale, colorScheme, tab, word) => {
    const { page, problems } = await openWorkbench(browser, { locale, colorScheme });
    await ready(page);
    await page.getByRole('tab', { name: tab }).waitFor();
    await page.evaluate(async (name) => {
      const { port } = (window as unknown as WorkbenchWindow).contractScorecard;
      const cell = { row: 0, column: 0, value: null, formula: '=SLA.CREDIT("abc",0.05,10)' };
      const rest = { tables: [], columnWidths: [30], validations: [], conditionalFormats: [] };
      await port.addSheets([{ name, cells: [cell], ...rest }]);
      await port.select({ sheet: name, row: 0, column: 0 });
    }, SHEET);
    const strip = page.locator('[data-strip="cell"]');
    await eventually(async () => expect(await strip.innerText()).toContain(word));
    await keepScreenshot(page, `workbench-${locale}-${colorScheme}`);
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('on a German page numbers are typed as in German, and formulas as everywhere', async () => {
  const { page, problems } = await openedForTyping({ locale: 'de-DE' });
  const typed = ['0,05', '1.234,56', '5,5%', '=SLA.CREDIT(1000000,0.05,10)', "'0,05", "'01.07.2022"];
  for (const [row, text] of typed.entries()) await type(page, `A${String(row + 1)}`, text);
  expect(await read(page, 'A1:A6')).toEqual([[0.05], [1234.56], [0.055], [5000], ['0,05'], ['01.07.2022']]);
  expect(problems).toEqual([]);
  await page.close();
});

test('each sample workbook is calculated, and keeps what was typed while another is in front', async () => {
  const { page, problems } = await openedForTyping();
  await type(page, 'A1', 'mine');
  const names: string[] = [];
  for (const name of [/Sample workbook K/, /Sample workbook A6/]) {
    await page.getByRole('button', { name: /^Open workbooks/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await eventually(async () => expect(await sheetNames(page)).toContain('Overview'));
    names.push(...(await sheetNames(page)));
    // Service levels excluded for too few answers are the only cells without a figure.
    await eventually(async () =>
      expect((await errorsIn(page)).filter((code) => code !== '#N/A')).toEqual([]),
    );
  }
  expect(names).toEqual(expect.arrayContaining(['Quota', 'Credit ledger', SHEET]));
  expect(await read(page, 'A1')).toEqual([['mine']]);
  expect(problems).toEqual([]);
  await page.close();
});

describe('Files', () => {
  test('a workbook is saved, opened again, and holds what was typed', async () => {
    const { page, problems } = await openedForTyping();
    await type(page, 'A1', '=SLA.CREDIT(20.10,0.05,1)');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    await page.locator('input[type="file"]').setInputFiles(await download.path());
    await eventually(async () => expect(await sheetNames(page)).toContain(SHEET));
    // 1.005 is rounded half away from zero.
    await eventually(async () => expect(await read(page, 'A1')).toEqual([[1.01]]));
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a file that is none is refused with a sentence', async () => {
    const { page } = await openWorkbench(browser);
    await ready(page);
    const file = { name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear auditor') };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText('This is not an .xlsx file.').waitFor();
    await page.close();
  });

  test('a stranger’s file name is shown as text that runs in its own direction', async () => {
    const { page, problems } = await openWorkbench(browser);
    await ready(page);
    const name = '<img src=x onerror=alert(1)> \u202excod.xlsx';
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from('x') });
    await page.getByText('This is not an .xlsx file.').waitFor();
    const said = await page.locator('[data-notice="notOpened"]').innerText();
    expect(said).toContain('<img src=x onerror=alert(1)> xcod.xlsx');
    expect(said).not.toContain('\u202e');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('what saving leaves out is listed before it is done', async () => {
    const { page } = await openWorkbench(browser);
    await ready(page);
    await page.keyboard.press('Control+b');
    await page.getByRole('button', { name: 'Save as .xlsx' }).click();
    await page.getByRole('dialog').getByText('fonts, colours, borders and alignment').waitFor();
    await keepScreenshot(page, 'left-out');
    await page.close();
  });
});

test('bar, pane and strip are accessible', async () => {
  const { page } = await openWorkbench(browser);
  await ready(page);
  await page.getByRole('tab', { name: 'Functions' }).click();
  await page.getByRole('button', { name: /^SLA\.CREDIT / }).click();
  await page.getByText('Examples').waitFor();
  await keepScreenshot(page, 'function-help');
  for (const part of ['[data-bar]', '[data-pane]', '[data-strip]']) {
    expect(await accessibilityViolations(page, part)).toEqual([]);
  }
  await page.close();
});

test('on a narrow screen the pane is put away until it is asked for', async () => {
  const { page } = await openWorkbench(browser, { viewport: { width: 760, height: 900 } });
  await ready(page);
  expect(await page.getByRole('tab', { name: 'Functions' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Show the pane' }).click();
  await page.getByRole('tab', { name: 'Functions' }).waitFor();
  await keepScreenshot(page, 'narrow');
  await page.close();
});
