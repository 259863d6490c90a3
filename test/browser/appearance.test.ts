import type { Browser, Locator } from 'playwright-core';
import { FindingsPanel } from './findings-panel';
import { accessibilityViolations, eventually, keepScreenshot, launchBrowser } from './page';
import { seededName, seededWorkbook } from './seeded-workbook';
import { WorkbenchPage } from './workbench-page';

const tabs = ['Findings', 'Explain', 'Templates', 'Terms', 'Share', 'Functions', 'Diagnostics'];

let browser: Browser;
let bench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await reviewing();
});
afterAll(() => browser.close());

/** A page as it looks in the middle of a review: findings, one of them opened. */
async function reviewing(options: Parameters<typeof WorkbenchPage.open>[1] = {}): Promise<WorkbenchPage> {
  const opened = await WorkbenchPage.open(browser, options);
  await opened.openFile(seededName, await seededWorkbook());
  const show = opened.page.getByRole('button', { name: 'Show the pane' });
  if (await show.isVisible()) await show.click();
  const findings = await FindingsPanel.of(opened);
  await findings.validate();
  await findings.row('SLA-12', 'J13').click();
  await findings.root.getByLabel('Decision').waitFor();
  return opened;
}

/** What axe finds wrong, tab by tab. */
async function violations(shown: WorkbenchPage, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const each of tabs) {
    const panel = await shown.tab(each);
    await busyNoMore(panel);
    await keepScreenshot(shown.page, `${name}-${each}`);
    const here = await accessibilityViolations(shown.page, '[data-pane]');
    found.push(...here.map((violation) => `${each}: ${violation}`));
    expect(await shown.pane.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
  return found;
}

async function busyNoMore(panel: Locator): Promise<void> {
  await eventually(async () => expect(await panel.getByRole('progressbar').count()).toBe(0));
}

/** The colour behind the pane, as a brightness from 0 to 255. */
function brightness(): Promise<number> {
  return bench.pane.getByRole('region', { name: 'Contract Scorecard' }).evaluate((pane) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(pane).backgroundColor.match(/\d+/g) ?? []).map(
      Number,
    );
    return (red + green + blue) / 3;
  });
}

function themeBackground(): Promise<string> {
  return bench.pane.evaluate((pane) =>
    getComputedStyle(pane).getPropertyValue('--colorNeutralBackground1').trim(),
  );
}

describe('Accessible in every tab', () => {
  test('light', async () => {
    expect(await violations(bench, 'light')).toEqual([]);
  });

  test('dark', async () => {
    const light = await brightness();
    await bench.page.getByRole('button', { name: 'Dark theme' }).click();
    await eventually(async () => expect(await brightness()).toBeLessThan(light / 3));
    expect(await violations(bench, 'dark')).toEqual([]);
    await bench.page.getByRole('button', { name: 'Light theme' }).click();
    await eventually(async () => expect(await brightness()).toBe(light));
  });

  test('high contrast, as the system asks for it', async () => {
    await bench.page.emulateMedia({ forcedColors: 'active' });
    // The system's own colours are drawn over it: the theme is told by its background, which is black.
    await eventually(async () => expect(await themeBackground()).toBe('#000000'));
    expect(await violations(bench, 'high-contrast')).toEqual([]);
    await bench.page.emulateMedia({ forcedColors: 'none' });
  });

  test('320 px wide', async () => {
    const narrow = await reviewing({ viewport: { width: 320, height: 640 } });
    expect(await violations(narrow, 'narrow')).toEqual([]);
    // Nothing lies beyond the edge, the buttons of the bar neither.
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await narrow.close();
  });
});

describe('Languages', () => {
  async function choose(language: string): Promise<void> {
    await bench.page.getByRole('button', { name: /: (English|Deutsch|日本語)$/ }).click();
    await bench.page.getByRole('menuitemradio', { name: language }).click();
  }

  test.each([
    ['Deutsch', 'de', 'Befunde', /38\.095,88/, /37\.497,94/],
    ['日本語', 'ja', '指摘', /38,095\.88/, /37,497\.94/],
    ['English', 'en', 'Findings', /38,095\.88/, /37,497\.94/],
  ] as const)(
    '%s: words, amounts, and what the page says its language is',
    async (name, tag, tab, atStake, credit) => {
      await choose(name);
      await eventually(async () => expect(await bench.page.locator('html').getAttribute('lang')).toBe(tag));
      const panel = await bench.tab(tab);
      await eventually(async () => {
        const text = await panel.innerText();
        expect(text).toMatch(atStake);
        expect(text).toMatch(credit);
      });
      await keepScreenshot(bench.page, `language-${tag}`);
    },
  );
});

test('nothing went wrong on the page meanwhile', () => {
  expect(bench.problems).toEqual([]);
});
