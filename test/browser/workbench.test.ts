import type { Browser } from 'playwright-core';
import { keepScreenshot, launchBrowser, openWorkbench } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the workbench loads without an error and asks no other host for anything', async () => {
  const { page, problems, strangers } = await openWorkbench(browser);
  await page.waitForSelector('#root > *');
  await keepScreenshot(page, 'workbench');
  expect(problems).toEqual([]);
  expect(strangers).toEqual([]);
});
