import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { developmentHost } from '../../src/build/host';
import { officeCdn } from '../../src/build/security';
import { staticFiles } from '../../src/build/static-files';
import { catalogue, explainEntries } from '../../src/functions/catalogue';
import { keepScreenshot, launchBrowser } from './page';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, '.cache/site-under-test');
const office = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

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

/** A page of the site that is hosted; Microsoft's CDN is the npm copy of office.js. */
async function open(name: string): Promise<{ page: Page; problems: string[]; strangers: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.route(/^https:/, async (route) => {
    const url = new URL(route.request().url());
    const file = path.join(office, url.pathname.replace('/lib/1/hosted/', ''));
    if (url.origin === officeCdn && existsSync(file)) return route.fulfill({ path: file });
    strangers.push(url.href);
    return route.abort();
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
  return { page, problems, strangers };
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
  const { page, problems, strangers } = await open('functions.html');
  const names = [...catalogue, ...explainEntries].map(({ name }) => name);
  const registered = await page.evaluate(() =>
    Object.keys((window as never as Runtime).CustomFunctions._association.mappings),
  );
  expect([...registered].sort()).toEqual([...names].sort());
  expect(problems).toEqual([]);
  expect(strangers).toEqual([]);
});

test('Microsoft’s runtime gets the number, and an error as its own class with our sentence', async () => {
  const { page } = await open('functions.html');
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

test('the pane shows itself under its policy, with office.js from Microsoft’s CDN and nothing from anywhere else', async () => {
  const { page, problems, strangers } = await open('pane.html');
  await page.waitForSelector('#root *');
  await keepScreenshot(page, 'pane');
  expect(problems).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the help page shows itself under its policy', async () => {
  const { page, problems } = await open('support.html');
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
