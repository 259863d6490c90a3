import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Chromium, a font for the page, and one with the Japanese characters the pane is tested in. */
const debianPackages = ['chromium', 'fonts-liberation', 'fonts-noto-cjk'];

/**
 * A Chromium to test with: CHROMIUM_PATH, one on this machine, or Debian's, which is installed if need be.
 *
 * @throws Error with one sentence that says what to do; the browser tests are never skipped
 */
export function chromium(): string {
  return chosen() ?? installed() ?? installedFromDebian();
}

function chosen(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given === undefined || given === '') return undefined;
  if (!isProgram(given)) throw new Error(`CHROMIUM_PATH is "${given}", and there is no program there.`);
  return given;
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...usualPlaces].find(isProgram);
}

function installedFromDebian(): string {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Error(
      `The browser tests need a Chromium: install one (on Debian: sudo apt-get install ${debianPackages.join(' ')}) or name it in CHROMIUM_PATH.`,
    );
  }
  console.log(`No Chromium on this machine: installing Debian's (${debianPackages.join(', ')}) …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...debianPackages);
  const found = installed();
  if (found === undefined) throw new Error('Debian installed chromium, but it is not on the PATH.');
  return found;
}

function apt(...words: string[]): void {
  // Another installation may be under way: wait for its lock instead of failing at once.
  execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
