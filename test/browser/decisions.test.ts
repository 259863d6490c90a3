import type { Browser } from 'playwright-core';
import { FindingsPanel } from './findings-panel';
import { eventually, keepScreenshot, launchBrowser } from './page';
import { seededName, seededWorkbook } from './seeded-workbook';
import { WorkbenchPage } from './workbench-page';

/** Text that a sheet must not take for a formula. */
const REASON = '=HYPERLINK("https://example.org","the letter of 3 May")';
const COLUMNS = 'ABCDEFGHIJKLMN';

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

/** Where the Review sheet keeps a finding, and what stands in that row by heading. */
async function reviewed(rule: string, cell: string) {
  const rows = await bench.values('Review', 'A3:N40');
  const [headings = []] = rows;
  const at = rows.findIndex((row) => row[1] === rule && row[3] === cell);
  const entries = Object.fromEntries((rows[at] ?? []).map((value, index) => [headings[index], value]));
  const addressOf = (heading: string) => `${COLUMNS[headings.indexOf(heading)]}${3 + at}`;
  return { entries, addressOf };
}

/** The sheets of the submitter. */
async function submitted(): Promise<unknown> {
  const { sheets } = await bench.state();
  return Object.entries(sheets).filter(([name]) => name !== 'Review');
}

test('the first decision adds the Review sheet, says so before, and touches nothing else', async () => {
  const before = await submitted();
  await findings.row('SLA-12', 'J13').click();
  await findings.root.getByText('A Review sheet will be added to the workbook.').waitFor();
  await findings.decide('disputed', REASON, 'M. Weber');
  expect(await bench.sheetNames()).toContain('Review');
  expect(await submitted()).toEqual(before);
  expect(await bench.selection()).toBe('SLA scorecard!J13');
  await findings.row('SLA-12', 'J13').getByText('disputed').waitFor();
  await keepScreenshot(bench.page, 'decided');
});

test('what was decided stands there with the finding; a reason that begins with = is text', async () => {
  const { entries, addressOf } = await reviewed('SLA-12', 'J13');
  expect(entries).toMatchObject({
    Sheet: 'SLA scorecard',
    Severity: 'error',
    Found: 37397.94,
    Expected: 37497.94,
    Difference: -100,
    Decision: 'disputed',
    Reason: REASON,
    Reviewer: 'M. Weber',
  });
  expect(await bench.formula('Review', addressOf('Reason'))).toBeUndefined();
  const others = await reviewed('SLA-12', 'F5');
  expect(others.entries).toMatchObject({ Decision: 'open', Reason: null });
});

test('a change elsewhere, validated again: the decision is still with its finding', async () => {
  await bench.type('Facilities', 'H30', 'seen');
  await findings.root.getByText('The workbook has changed since.').waitFor();
  await findings.validate();
  await findings.row('SLA-12', 'J13').getByText('disputed').waitFor();
  if ((await findings.row('SLA-12', 'J13').getAttribute('aria-expanded')) === 'false')
    await findings.row('SLA-12', 'J13').click();
  expect(await findings.root.getByLabel('Reason').inputValue()).toBe(REASON);
});

test('what a reviewer types into the Review sheet counts', async () => {
  const { addressOf } = await reviewed('SLA-09', 'L27');
  await bench.type('Review', addressOf('Decision'), 'accepted');
  await findings.validate();
  await findings.row('SLA-09', 'L27').getByText('accepted').waitFor();
});

test('saved and opened again, the decisions are there', async () => {
  await bench.openFile('Reviewed.xlsx', await bench.save());
  findings = await FindingsPanel.of(bench);
  await findings.validate();
  await findings.row('SLA-12', 'J13').getByText('disputed').waitFor();
  await findings.row('SLA-09', 'L27').getByText('accepted').waitFor();
  const { entries, addressOf } = await reviewed('SLA-12', 'J13');
  expect(entries).toMatchObject({ Reason: REASON, Reviewer: 'M. Weber' });
  expect(await bench.formula('Review', addressOf('Reason'))).toBeUndefined();
});

test('a finding whose sheet was removed meanwhile says so', async () => {
  await findings.filter('Rule').selectOption('SHEET-02');
  await bench.removeSheet('Facilities');
  await findings.row('SHEET-02', 'D4').click();
  await findings.root.getByText('There is no sheet “Facilities”.').waitFor();
  await eventually(async () => expect(bench.problems).toEqual([]));
});
