import type { IRange, IWorkbookData } from '@univerjs/core';
import type { Browser } from 'playwright-core';
import { a1 } from '../../src/workbook/address';
import { FindingsPanel } from './findings-panel';
import { eventually, keepScreenshot, launchBrowser } from './page';
import { seededFindings, seededName, seededWorkbook } from './seeded-workbook';
import { WorkbenchPage } from './workbench-page';

/** One reviewer's session: each test goes on where the one before it stopped. */
let browser: Browser;
let bench: WorkbenchPage;
let findings: FindingsPanel;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await WorkbenchPage.open(browser);
  await bench.openFile(seededName, await seededWorkbook());
  findings = await FindingsPanel.of(bench);
  await findings.validate();
});
afterAll(() => browser.close());

function seeded(part: { readonly severity?: string; readonly rule?: string; readonly sheet?: string }) {
  return seededFindings.filter(
    ({ severity, rule, cell }) =>
      (part.severity ?? severity) === severity &&
      (part.rule ?? rule) === rule &&
      cell.startsWith(part.sheet ?? ''),
  );
}

interface ConditionalFormat {
  readonly id: string;
  readonly cells: readonly string[];
}

/** The rules of all sheets, each with the first cell of every range it covers. */
function conditionalFormats({ sheets, resources }: IWorkbookData): ConditionalFormat[] {
  const kept = resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.data;
  const bySheet = JSON.parse(kept ?? '{}') as Record<string, { cfId: string; ranges: IRange[] }[]>;
  return Object.entries(bySheet).flatMap(([sheetId, rules]) =>
    rules.map(({ cfId, ranges }) => ({
      id: cfId,
      cells: ranges.map(
        ({ startRow: row, startColumn: column }) => `${sheets[sheetId]?.name}!${a1({ row, column })}`,
      ),
    })),
  );
}

test('the mistakes that were put in are found, each at its cell, and nothing else', async () => {
  const listed = await findings.listed();
  expect(listed.filter(({ severity }) => severity !== 'info')).toEqual(seededFindings);
  // Eight kinds of sheet that this workbook does not have.
  expect(listed.filter(({ severity }) => severity === 'info').map(({ rule }) => rule)).toEqual(
    Array.from({ length: 8 }, () => 'SHEET-00'),
  );
  await keepScreenshot(bench.page, 'findings');
});

test('counts and the money at stake are those of the mistakes', async () => {
  for (const counted of ['4 errors', '3 warnings', '8 infos']) {
    await findings.severity(counted).waitFor();
  }
  // 100.00 and 37,497.94 of the scorecard, 497.94 of the ledger; 500.00 for a level that was met.
  await findings.root.getByText('USD 38,095.88', { exact: true }).waitFor();
  await findings.root.getByText('USD 500.00', { exact: true }).waitFor();
});

test('filters: by severity, rule and sheet, and together', async () => {
  await findings.severity('error').click();
  await findings.severity('info').click();
  expect(await findings.listed()).toEqual(seeded({ severity: 'warning' }));
  await findings.severity('error').click();
  await findings.filter('Rule').selectOption('SLA-12');
  expect(await findings.listed()).toEqual(seeded({ rule: 'SLA-12' }));
  await findings.filter('Sheet').selectOption('Credit ledger');
  expect(await findings.listed()).toEqual(seeded({ rule: 'SLA-12', sheet: 'Credit ledger' }));
  await findings.severity('error').click();
  await findings.root.getByText('No finding matches the filter.').waitFor();
  await findings.severity('error').click();
  await findings.filter('Rule').selectOption('');
  await findings.filter('Sheet').selectOption('');
  expect(await findings.listed()).toEqual(seededFindings);
});

test('a click goes to the cell, and says what was found and what is right', async () => {
  await findings.row('SLA-12', 'J13').click();
  await eventually(async () => expect(await bench.selection()).toBe('SLA scorecard!J13'));
  const details = await findings.row('SLA-12', 'J13').locator('xpath=..').innerText();
  expect(details).toMatch(/Found\s+37,397\.94\s+Expected\s+37,497\.94\s+Difference\s+[-−]100\.00/);
  // 2,812,345.67 × 0.12 ÷ 9 = 37,497.9422….
  expect(details).toContain('A6 Ex.3-A §7.2');
  await findings.row('SLA-12', 'F5').click();
  await eventually(async () => expect(await bench.selection()).toBe('Credit ledger!F5'));
});

test('previous and next go through the list, over the borders of sheets', async () => {
  const { page } = bench;
  const next = findings.root.getByRole('button', { name: 'Next finding' });
  const previous = findings.root.getByRole('button', { name: 'Previous finding' });
  await findings.row('SLA-09', 'L27').click();
  await next.focus();
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await bench.selection()).toBe('Credit ledger!F5'));
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await bench.selection()).toBe('Terms!B3'));
  await previous.focus();
  await page.keyboard.press('Space');
  await eventually(async () => expect(await bench.selection()).toBe('Credit ledger!F5'));
});

test('the report is one file with every finding and the money, and nothing that runs', async () => {
  const bytes = await bench.downloaded(() =>
    findings.root.getByRole('button', { name: 'Save report' }).click(),
  );
  const report = await browser.newPage();
  const asked: string[] = [];
  report.on('request', ({ url }) => asked.push(url()));
  await report.setContent(new TextDecoder().decode(bytes));
  const text = await report.locator('body').innerText();
  for (const { rule, cell } of seededFindings) {
    expect(text).toContain(rule);
    expect(text).toContain(cell.split('!')[1]);
  }
  expect(text).toMatch(/38,095\.88[^]*500\.00/);
  expect(text).toContain('37,497.94');
  expect(await report.locator('script, iframe, img, link, form').count()).toBe(0);
  expect(asked).toEqual([]);
  await report.close();
});

test('marks come and go without a trace; the submitter’s own formats stay throughout', async () => {
  const highlight = findings.root.getByRole('switch', { name: 'Highlight cells' });
  const before = await bench.state();
  const own = conditionalFormats(await bench.snapshot());
  expect(own).toHaveLength(1);
  const marked = async () =>
    conditionalFormats(await bench.snapshot())
      .filter((rule) => !own.some(({ id }) => id === rule.id))
      .flatMap(({ cells }) => cells);
  await highlight.click();
  const errorsAndWarnings = seededFindings.map(({ cell }) => cell);
  await eventually(async () => expect(await marked()).toEqual(expect.arrayContaining(errorsAndWarnings)));
  await findings.filter('Sheet').selectOption('Credit ledger');
  await eventually(async () => expect(await marked()).toEqual(['Credit ledger!F5']));
  expect(conditionalFormats(await bench.snapshot())).toEqual(expect.arrayContaining(own));
  await findings.filter('Sheet').selectOption('');
  await highlight.click();
  await eventually(async () => expect(await bench.state()).toEqual(before));
});

test('a change of the workbook makes the findings stale until the next validation', async () => {
  const stale = findings.root.getByText('The workbook has changed since.');
  expect(await stale.count()).toBe(0);
  await bench.type('SLA scorecard', 'J13', '37497.94');
  await stale.waitFor();
  await findings.validate();
  expect(await stale.count()).toBe(0);
  const left = seededFindings.filter(({ cell }) => cell !== 'SLA scorecard!J13');
  expect((await findings.listed()).filter(({ severity }) => severity !== 'info')).toEqual(left);
  await findings.root.getByText('USD 37,995.88', { exact: true }).waitFor();
});

test('cancelled, the findings stay as they were, and as stale as they were', async () => {
  await bench.type('SLA scorecard', 'P40', 'seen');
  const stale = findings.root.getByText('The workbook has changed since.');
  await stale.waitFor();
  const before = await findings.listed();
  await findings.cancelAtOnce();
  expect(await findings.listed()).toEqual(before);
  expect(await stale.count()).toBe(1);
});

test('the active sheet alone', async () => {
  await bench.select('Credit ledger', 'A1');
  await findings.root.getByRole('button', { name: 'Active sheet only' }).click();
  await eventually(async () =>
    expect((await findings.listed()).filter(({ severity }) => severity !== 'info')).toEqual(
      seeded({ sheet: 'Credit ledger' }),
    ),
  );
});

test('nothing went wrong on the page meanwhile', () => {
  expect(bench.problems).toEqual([]);
  expect(bench.strangers).toEqual([]);
});
