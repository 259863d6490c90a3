import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const artifacts = path.resolve(__dirname, '../../artifacts');

/** No sandbox: CI runs as root. No background traffic: the machine's network is closed. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: setUp('CHROMIUM_PATH'), args: flags });
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far: exceptions, console errors (CSP violations are among them), failed requests. */
  readonly problems: readonly string[];
  /** Hosts asked for anything, other than the workbench's own. Must stay empty. */
  readonly strangers: readonly string[];
}

/**
 * A new tab with the workbench, or another page of its server.
 *
 * @param options locale, colorScheme, viewport … as Playwright has them; default: English, 1440 × 900
 */
export async function openWorkbench(
  browser: Browser,
  options: BrowserContextOptions & { readonly path?: string } = {},
): Promise<OpenPage> {
  const { path: place = '', ...context } = options;
  const tab = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    ...context,
  });
  const page = await tab.newPage();
  const address = setUp('WORKBENCH_ADDRESS');
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(address).host) strangers.push(host);
  });
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(`${address}${place}`);
  return { page, problems, strangers };
}

/** Repeats a check until it holds: the grid calculates and draws some time after a key is pressed. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (failure) {
      if (performance.now() > deadline) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const patience = 20_000;

/** Keeps a picture of the page in artifacts/, which is not committed. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: path.join(artifacts, `${name}.png`) });
}

/**
 * What axe finds wrong with a part of the page, one line a violation.
 *
 * @param selector the part, such as the pane: the grid is a canvas and has no cells to look at
 */
export async function accessibilityViolations(page: Page, selector: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(selector)
    // Fluent UI's keyboard navigation catches the focus here and hands it on; nobody stays on them.
    .exclude('[data-tabster-dummy]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => target).join(', ')}`,
  );
}

function setUp(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the browser tests with npm run test:browser`);
  return value;
}
