import type { Browser } from 'playwright-core';
import { FindingsPanel } from './findings-panel';
import { eventually, launchBrowser } from './page';
import { seededName, seededWorkbook } from './seeded-workbook';
import { WorkbenchPage } from './workbench-page';

/** A reviewer's session without a mouse. */
let browser: Browser;
let bench: WorkbenchPage;
let findings: FindingsPanel;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await WorkbenchPage.open(browser);
  await bench.openFile(seededName, await seededWorkbook());
  findings = await FindingsPanel.of(bench);
  await bench.focusCells();
});
afterAll(() => browser.close());

function press(key: string): Promise<void> {
  return bench.page.keyboard.press(key);
}

/** The name of what has the focus, as a screen reader says it. */
function focused(): Promise<string> {
  return bench.page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    return (element.getAttribute('aria-label') ?? label ?? element.innerText).trim();
  });
}

/** Goes on by Tab to what has that name. Every stop on the way shows that it has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let stops = 0; stops < 30; stops += 1) {
    const { before, stop } = await stopAt();
    await press('Tab');
    const after = await bench.page.screenshot({ clip: stop });
    expect(after.equals(before)).toBe(false);
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab does not come to ${String(name)}.`);
}

/** What has the focus, with room for a frame around it, as it looks now. */
async function stopAt() {
  const stop = await bench.page.evaluate(() => {
    const { x, y, width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
    const left = Math.max(0, x - 4);
    const top = Math.max(0, y - 4);
    return {
      x: left,
      y: top,
      width: Math.min(width + 8, innerWidth - left),
      height: Math.min(height + 8, innerHeight - top),
    };
  });
  return { stop, before: await bench.page.screenshot({ clip: stop }) };
}

test('from the cells to the pane, validated, and the focus stays', async () => {
  await press('F6');
  expect(await focused()).toBe('Findings');
  await tabTo(/^Validate workbook$/);
  await press('Enter');
  await findings.root.getByRole('button', { name: 'Validate again', disabled: false }).waitFor();
  expect(await focused()).toBe('Validate again');
});

test('down the list, each finding opened by Enter goes to its cell', async () => {
  await tabTo(/^Findings$/);
  await press('ArrowDown');
  await press('ArrowDown');
  expect(await focused()).toContain('SLA-17');
  await press('ArrowUp');
  await press('Enter');
  await eventually(async () => expect(await bench.selection()).toBe('SLA scorecard!J13'));
  expect(await focused()).toMatch(/J13\s+SLA-12/);
});

test('decided, with the form below the finding', async () => {
  await tabTo(/^Decision$/);
  await bench.page.keyboard.type('disp');
  await tabTo(/^Reviewer$/);
  await bench.page.keyboard.type('M. Weber');
  await tabTo(/^Reason$/);
  await bench.page.keyboard.type('Fee base is agreed');
  await tabTo(/^Save on the Review sheet$/);
  await press('Enter');
  await findings.root.getByText('Decision saved.').waitFor();
  await findings.row('SLA-12', 'J13').getByText('disputed').waitFor();
  expect(await focused()).toBe('Save on the Review sheet');
});

test('corrected in the cell, and back at the place in the pane', async () => {
  await press('Shift+F6');
  expect(await bench.selection()).toBe('SLA scorecard!J13');
  await bench.page.keyboard.type('37497.94');
  await press('Enter');
  await eventually(async () => expect(await bench.value('SLA scorecard', 'J13')).toBe(37497.94));
  await press('F6');
  expect(await focused()).toBe('Save on the Review sheet');
  await findings.root.getByText('The workbook has changed since.').waitFor();
});

test('marks on and off', async () => {
  const before = await bench.state();
  for (let stops = 0; stops < 30 && (await focused()) !== 'Highlight cells'; stops += 1)
    await press('Shift+Tab');
  expect(await focused()).toBe('Highlight cells');
  await press('Space');
  await eventually(async () => expect((await bench.state()).resources).not.toEqual(before.resources));
  await press('Space');
  await eventually(async () => expect(await bench.state()).toEqual(before));
});

test('the other tabs by arrow keys; what a step opened gives the focus back', async () => {
  for (let stops = 0; stops < 30 && (await focused()) !== 'Findings'; stops += 1) await press('Shift+Tab');
  for (let tab = 0; tab < 2; tab += 1) await press('ArrowRight');
  await press('Enter');
  await tabTo(/^Insert: Quota$/);
  await press('Enter');
  await tabTo(/^Cancel$/);
  await press('Enter');
  expect(await focused()).toMatch(/^Insert: Quota$/);
});
