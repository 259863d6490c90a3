import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { officeCdn } from '../../src/build/security';
import type { MemoryWorkbook } from '../support/memory-workbook';
import { type RequestBody, answer } from '../support/office-host';

const office = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

export interface HostedPage {
  readonly page: Page;
  /** Exceptions and console errors; what the policy forbids is among them. */
  readonly problems: readonly string[];
  /** Addresses asked for other than the site's own and Microsoft's CDN. Must stay empty. */
  readonly strangers: readonly string[];
}

interface Excel {
  readonly workbook: MemoryWorkbook;
  readonly displayLanguage: string;
  readonly isDarkTheme: boolean;
}

/**
 * A page of the site as it is hosted; Microsoft's CDN is the npm copy of office.js.
 *
 * @param excel what the page finds itself in: the real proxies and batches of office.js, answered by
 *   a workbook in memory; without it the page stands in a browser only
 */
export async function openHosted(browser: Browser, address: string, excel?: Excel): Promise<HostedPage> {
  // A context of its own: axe opens a second tab in it.
  const context = await browser.newContext({ viewport: { width: 400, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  if (excel !== undefined) {
    await page.exposeFunction('answerAsExcel', (body: RequestBody) => answer(excel.workbook, body));
  }
  await page.route(/^https:/, async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.replace('/lib/1/hosted/', '');
    if (url.origin === officeCdn && name === 'office.js' && excel !== undefined) {
      return route.fulfill({ contentType: 'text/javascript', body: officeScript(excel) });
    }
    if (url.origin === officeCdn && existsSync(path.join(office, name))) {
      return route.fulfill({ path: path.join(office, name) });
    }
    strangers.push(url.href);
    return route.abort();
  });
  await page.goto(address);
  return { page, problems, strangers };
}

/** office.js as it is once it knows its host; its requests go to the workbook in memory. */
function officeScript({ displayLanguage, isDarkTheme }: Excel): string {
  const api = readFileSync(path.join(office, 'excel-web-16.00.debug.js'), 'utf8');
  return `${api}
    window.Office = Object.create(window.Office, {
      onReady: { value: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }) },
      context: { value: {
        displayLanguage: ${JSON.stringify(displayLanguage)},
        officeTheme: { isDarkTheme: ${isDarkTheme} },
        requirements: { isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.slice(2)) <= 18 },
        diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.1' },
      } },
    });
    OfficeExtension.SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (customData, flags, message) => window.answerAsExcel(message.Body),
      }),
    };
    OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());`;
}
