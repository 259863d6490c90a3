import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { developmentHost } from './host';
import { staticFiles } from './static-files';

/**
 * `npm run start:excel` (Windows, Mac): builds the add-in, serves it to this machine over https and
 * opens Excel with it. Ctrl+C takes it out of Excel again.
 *
 * Microsoft's tools are fetched when this is run, at the versions below, and are no dependency: they
 * bring some 300 MB, and whoever builds or tests needs none of it. The certificate for localhost
 * is made and trusted here only, after the operating system has asked.
 */
const certificates = 'office-addin-dev-certs@1.13.5';
const debugging = 'office-addin-debugging@5.1.6';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
/** From the project's folder: on Windows a shell would cut a whole path at its blanks. */
const manifest = path.join('dist', 'manifest.xml');
const trusted = path.join(homedir(), '.office-addin-dev-certs');

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Excel runs on Windows and on the Mac; here npm start shows the workbench instead.');
  process.exit(2);
}
await run('npm', ['run', 'build'], { CONTRACT_SCORECARD_HOST: developmentHost });
await run('npx', ['--yes', certificates, 'install']);
serve();
await run('npx', ['--yes', debugging, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug']);
console.log(`Excel has the add-in, served from ${developmentHost}. Ctrl+C takes it out again.`);
process.once('SIGINT', () => {
  void run('npx', ['--yes', debugging, 'stop', manifest]).finally(() => process.exit());
});

/** The built files and nothing else, to this machine only. */
function serve(): void {
  const key = readFileSync(path.join(trusted, 'localhost.key'));
  const cert = readFileSync(path.join(trusted, 'localhost.crt'));
  createServer({ key, cert }, staticFiles(dist)).listen(Number(new URL(developmentHost).port), 'localhost');
}

function run(program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      // npm and npx are command files on Windows, which need a shell.
      shell: process.platform === 'win32',
    })
      .once('error', reject)
      .once('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`${program} ${words.join(' ')} ended with ${code}`));
      });
  });
}
