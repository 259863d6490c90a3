import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../../src/build/free-port';
import { chromium } from '../../src/build/chromium';

const root = path.resolve(__dirname, '../..');
const firstPort = 4300;
const patience = 180_000;

/** Before the browser tests: a Chromium, and the workbench served as `npm start` serves it. */
export default async function start(): Promise<void> {
  process.env['CHROMIUM_PATH'] = chromium();
  const workbench = await served(await freePort(firstPort));
  process.env['WORKBENCH_ADDRESS'] = workbench.address;
  (globalThis as { endWorkbench?: () => void }).endWorkbench = () => workbench.server.kill();
}

function served(port: number): Promise<{ address: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/build/serve-workbench.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const give = (reason: string) => {
      clearTimeout(timer);
      server.kill();
      reject(new Error(`The workbench ${reason}:\n${said}`));
    };
    const timer = setTimeout(() => give(`was not served within ${patience / 1000} s`), patience);
    const listen = (words: Buffer) => {
      said += words.toString();
      const address = /The workbench is at (\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({ address, server });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => give(`ended with ${code}`));
  });
}
