import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium } from './chromium';

/**
 * `npm run icons`: draws assets/icon-N.png from the SVG sources, by hand after a change to them.
 * The smallest has a drawing of its own, on its pixel grid.
 */
const sizes = [16, 32, 64, 80];
const assets = path.resolve(import.meta.dirname, '../../assets');

const browser = await playwright.launch({
  executablePath: chromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of sizes) {
  const drawing = await readFile(path.join(assets, size < 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
