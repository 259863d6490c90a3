import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { gzipKilobytes, paneBudget } from '../../src/build/bundle-size';
import { developmentHost } from '../../src/build/host';
import { staticFiles } from '../../src/build/static-files';
import { catalogue, explainEntries } from '../../src/functions/catalogue';
import { MemoryWorkbook } from '../support/memory-workbook';
import { openHosted } from './excel-page';
import { accessibilityViolations, keepScreenshot, launchBrowser } from './page';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.cache/site-under-test');

let browser: Browser;
let server: Server;

beforeAll(async () => {
  const builds = ['--config-name', 'functions', '--config-name', 'pane', '--output-path', folder];
  execFileSync(process.execPath, [path.join(root, 'node_modules/webpack-cli/bin/cli.js'), ...builds], {
    cwd: root,
  });
  server = createServer(staticFiles(folder)).listen(0, '127.0.0.1');
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

function address(name: string): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
}

test('every address of the manifest is a file of the site', () => {
  const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((each) => !existsSync(each.replace(developmentHost, folder)))).toEqual([]);
});

test('the functions page registers every function with Microsoft’s runtime, within its policy', async () => {
  const { page, problems, strangers } = await openHosted(browser, address('functions.html'));
  const names = [...catalogue, ...explainEntries].map(({ name }) => name);
  const registered = await page.evaluate(() =>
    Object.keys((window as never as Runtime).CustomFunctions._association.mappings),
  );
  expect([...registered].sort()).toEqual([...names].sort());
  expect(problems).toEqual([]);
  expect(strangers).toEqual([]);
});

test('Microsoft’s runtime gets the number, and an error as its own class with our sentence', async () => {
  const { page } = await openHosted(browser, address('functions.html'));
  const answers = await page.evaluate(() => {
    const { CustomFunctions } = window as never as Runtime;
    const credit = CustomFunctions._association.mappings['SLA.CREDIT'];
    const number = credit?.(20.1, 0.05, 1, null, null, { functionName: 'SLA.CREDIT' });
    try {
      return [number, credit?.('abc', 0.05, 1, null, null, { functionName: 'SLA.CREDIT' })];
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return [number, error instanceof CustomFunctions.Error, code, message];
    }
  });
  expect(answers).toEqual([1.01, true, '#VALUE!', expect.stringMatching(/^feeBase .*"abc"/)]);
});

test.each([
  ['English, light', 'en-US', false],
  ['German, dark', 'de-DE', true],
  ['Japanese, light', 'ja-JP', false],
] as const)(
  'the pane in Excel in %s: office.js answered, within its policy, accessible',
  async (_, language, isDark) => {
    const workbook = new MemoryWorkbook(() => 0);
    const excel = { workbook, displayLanguage: language, isDarkTheme: isDark };
    const { page, problems, strangers } = await openHosted(browser, address('pane.html'), excel);
    await page.getByRole('tab').first().waitFor();
    expect(await page.locator('#root > [lang]').getAttribute('lang')).toBe(language);
    await keepScreenshot(page, `pane-${language}`);
    expect(await accessibilityViolations(page, '#root')).toEqual([]);
    expect(problems).toEqual([]);
    expect(strangers).toEqual([]);
  },
);

test('opening the pane loads less than its budget', async () => {
  const excel = { workbook: new MemoryWorkbook(() => 0), displayLanguage: 'en-US', isDarkTheme: false };
  const { page } = await openHosted(browser, address('pane.html'), excel);
  await page.getByRole('button', { name: 'Validate workbook' }).waitFor();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = loaded.filter((name) => name.startsWith(address('')) && name.endsWith('.js'));
  const weights = scripts.map((script) => gzipKilobytes(path.join(folder, path.basename(script))));
  expect(weights.length).toBeGreaterThan(1);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(paneBudget);
});

test('the help page shows itself under its policy', async () => {
  const { page, problems } = await openHosted(browser, address('support.html'));
  expect(await page.locator('h2').allTextContents()).toEqual(['Help', 'Hilfe', 'ヘルプ']);
  expect(problems).toEqual([]);
});

/** Of custom-functions-runtime.js: where it keeps what was associated. */
interface Runtime {
  readonly CustomFunctions: {
    readonly Error: new (code: string, message?: string) => object;
    readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  };
}
