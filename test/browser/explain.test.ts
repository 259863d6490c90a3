import type { Browser, Locator } from 'playwright-core';
import { eventually, launchBrowser } from './page';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let bench: WorkbenchPage;
let panel: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await WorkbenchPage.open(browser);
  await bench.addEmptySheet('Typed');
  for (const [cell, text] of [
    ['A1', '2812345.67'],
    ['A2', '0.12'],
    ['A3', '9'],
    ['B1', '=SLA.CREDIT(A1,A2,A3)'],
    ['B2', '=SLA.CREDIT(A1,A2,COUNT(A1:A3))*2'],
    ['B3', '=SUM(A1:A3)'],
    ['B4', '=SLA.CREDIT(A1,"many",A3)'],
  ] as const)
    await bench.type('Typed', cell, text);
  panel = await bench.tab('Explain');
});
afterAll(() => browser.close());

/** What the tab says once it has followed the selection there. */
async function explained(sheet: string, cell: string): Promise<string> {
  await bench.select(sheet, cell);
  await panel.getByRole('heading', { name: `${sheet} · ${cell}` }).waitFor();
  return panel.innerText();
}

test('a call with references: its steps with values and clauses, the last is what the cell shows', async () => {
  const text = await explained('Typed', 'B1');
  // 2,812,345.67 × 0.12 ÷ 9 = 37,497.9422…, to the cent.
  expect(text).toContain('SLA.CREDIT');
  expect(text).toContain('37,497.94');
  expect(text).toContain('2,812,345.67');
  expect(text).toMatch(/= feeBase × atRisk ÷ levelsInEffect/);
  expect(text).toContain('A6 Ex.3-A §7.2');
  expect(await panel.getByRole('list').getByRole('listitem').count()).toBeGreaterThan(2);
});

test('the tab follows the selection by key, and a change of an argument', async () => {
  await explained('Typed', 'B1');
  await bench.focusCells();
  await bench.page.keyboard.press('ArrowDown');
  await panel.getByRole('heading', { name: 'Typed · B2' }).waitFor();
  // Three numbers stand in A1:A3: 2,812,345.67 × 0.12 ÷ 3 = 112,493.8268, twice that in the cell.
  await panel.getByText('112,493.83').first().waitFor();
  await bench.type('Typed', 'A2', '0.06');
  await bench.select('Typed', 'B2');
  await panel.getByText('56,246.91').first().waitFor();
  expect(await bench.value('Typed', 'B2')).toBe(112493.82);
});

test.each([
  ['B3', /uses none of the add-in’s functions/],
  ['A1', /holds a value that was typed in/],
  ['D9', /The cell is blank/],
] as const)('%s without a call of the add-in: a sentence says so', async (cell, sentence) => {
  expect(await explained('Typed', cell)).toMatch(sentence);
});

test('a refused argument: the sentence names it, what it was and what is allowed', async () => {
  expect(await explained('Typed', 'B4')).toMatch(/#VALUE!\s[^]*atRisk [^]*"many"/);
});

test('structured references of a table, in the sample of a year', async () => {
  const [sheet = '', cell = ''] = await firstCell(/\bSLA\.[A-Z]+\(.*\[/);
  const text = await explained(sheet, cell);
  expect(text).toMatch(/\bSLA\.[A-Z]+\n[^]*A6 Ex\.3/);
  // The steps come to what the cell shows.
  expect(text).not.toContain('another result');
});

/** The first cell with a figure whose formula is of that form. */
async function firstCell(form: RegExp): Promise<string[]> {
  const cells = await bench.formulas();
  const found = cells.find(({ formula, value }) => form.test(formula) && typeof value === 'number');
  return (found?.cell ?? '').split('!');
}

test('nothing went wrong on the page meanwhile', async () => {
  await eventually(async () => expect(bench.problems).toEqual([]));
});
