import type { Browser, Locator } from 'playwright-core';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { templateOf } from '../../src/templates/all-templates';
import { draftsFile } from '../../src/workbook/xlsx/drafts-file';
import { eventually, keepScreenshot, launchBrowser } from './page';
import { seededName, seededWorkbook } from './seeded-workbook';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await WorkbenchPage.open(browser);
  await bench.openFile(seededName, await seededWorkbook());
});
afterAll(() => browser.close());

describe('Inserting a template', () => {
  let panel: Locator;
  beforeAll(async () => {
    panel = await bench.tab('Templates');
  });

  async function plan(): Promise<Locator> {
    await panel.getByRole('button', { name: /^Insert: Quota$/ }).click();
    const shown = panel.getByRole('group', { name: /These sheets will be added/ });
    await shown.waitFor();
    return shown;
  }

  test('says which sheets before; cancelled, nothing is added', async () => {
    const before = await bench.state();
    const shown = await plan();
    expect(await shown.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Quota\b/)]),
    );
    await shown.getByRole('button', { name: 'Cancel' }).click();
    expect(await bench.state()).toEqual(before);
  });

  test('inserted, the sheets are added beside those that are there, which stay as they were', async () => {
    const before = await bench.state();
    await (await plan()).getByRole('button', { name: 'Insert', exact: true }).click();
    await panel.getByText(/sheets? w(as|ere) added/).waitFor();
    const after = await bench.state();
    expect(after.sheets).toMatchObject(before.sheets);
    expect(Object.keys(after.sheets)).toContain('Quota');
    expect(await bench.selection()).toMatch(/!A1$/);
  });

  test('a sheet of the same name is not overwritten: said before, and refused or given a free name', async () => {
    await bench.type('Quota', 'K3', 'mine');
    const before = await bench.state();
    const names = await bench.sheetNames();
    const asked = await plan();
    await asked.getByText('“Quota” is there already, so a free name is used', { exact: true }).waitFor();
    await keepScreenshot(bench.page, 'template-name-taken');
    await asked.getByRole('button', { name: 'Cancel' }).click();
    expect(await bench.sheetNames()).toEqual(names);
    await (await plan()).getByRole('button', { name: 'Insert', exact: true }).click();
    await eventually(async () => expect((await bench.sheetNames()).length).toBeGreaterThan(names.length));
    expect((await bench.state()).sheets).toMatchObject(before.sheets);
    expect(await bench.value('Quota', 'K3')).toBe('mine');
  });

  test('a sample opens as a new workbook; the one that was open is kept', async () => {
    const before = await bench.state();
    await panel.getByRole('button', { name: /^Open as a new workbook: .*\bK\b/ }).click();
    await eventually(async () => expect((await bench.describe()).name).not.toBe(seededName));
    await bench.page.getByRole('button', { name: /^Open workbooks/ }).click();
    await bench.page.getByRole('menuitemradio', { name: seededName }).click();
    await eventually(async () => expect((await bench.describe()).name).toBe(seededName));
    expect((await bench.state()).sheets).toEqual(before.sheets);
  });
});

describe('Terms', () => {
  test('what is only an example is listed with its clause; a click goes to its value', async () => {
    const panel = await bench.tab('Terms');
    const illustrative = panel.getByRole('region', { name: 'Illustrative' });
    await illustrative.getByRole('button', { name: /acute\.atRisk/ }).click();
    await eventually(async () => expect(await bench.selection()).toBe('Terms!B3'));
    expect(await illustrative.getByRole('button').count()).toBe(1);
    expect(await illustrative.innerText()).toContain('A6 Ex.3-A §7.2');
  });

  test('in a blank template: each value that nobody entered, and no other', async () => {
    const drafts = templateOf('sla-acute')?.build('en') ?? [];
    const file = await draftsFile(await nodeEngine(typedFunctions).computeDrafts(drafts));
    await bench.openFile('Blank.xlsx', file);
    const panel = await bench.tab('Terms');
    const rows = await bench.values('Terms', 'A6:E16');
    const missing = rows.flatMap(([key, value, , , status], index) =>
      value === null && status === 'missing' ? [{ key: String(key), cell: `B${String(6 + index)}` }] : [],
    );
    expect(missing.length).toBeGreaterThan(5);
    const buttons = panel.getByRole('region', { name: 'Missing' }).getByRole('button');
    await buttons.first().waitFor();
    const listed = await buttons.allInnerTexts();
    expect(listed.map((text) => missing.find(({ key }) => text.split('\n').includes(key))?.key)).toEqual(
      missing.map(({ key }) => key),
    );
    for (const { key, cell } of missing.slice(0, 3)) {
      await buttons.filter({ has: bench.page.getByText(key, { exact: true }) }).click();
      await eventually(async () => expect(await bench.selection()).toBe(`Terms!${cell}`));
    }
  });
});

test('nothing went wrong on the page meanwhile', () => {
  expect(bench.problems).toEqual([]);
});
