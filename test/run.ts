import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '../src/build/chromium';

/**
 * `npm test`: everything, one step after the other, each to its end whatever the others gave.
 *
 * The last line counts tests and checks together: `N passed, N failed`. Any failure is exit code 1.
 */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What to show of a step that failed. */
  readonly output: string;
}
interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, '.cache/test-reports');

/** The same answers wherever the machine stands and whatever it speaks. */
const places = [
  { zone: 'UTC', locale: 'en_US.UTF-8' },
  { zone: 'Asia/Tokyo', locale: 'ja_JP.UTF-8' },
  { zone: 'America/St_Johns', locale: 'de_DE.UTF-8' },
];

const steps: readonly Step[] = [
  // First, so that a machine without a browser says so at once and not after minutes.
  { name: 'a Chromium to test with', run: browserFound },
  check('types', 'tsc', '-p', '.'),
  check('types of the functions script (older engine)', 'tsc', '-p', 'src/functions'),
  check('lint', 'eslint', '.', '--max-warnings', '0'),
  check('format', 'prettier', '--check', '.'),
  check('unused code and packages', 'knip'),
  check('functions and limits in README.md', 'tsx', 'src/build/write-readme.ts', '--check'),
  ...places.map(({ zone, locale }) =>
    suite(`tests in ${zone}, ${locale}`, ['jest'], { TZ: zone, LANG: locale, LC_ALL: locale }),
  ),
  check('build', 'webpack', '--config-name', 'functions', '--config-name', 'pane'),
  check('size', 'tsx', 'src/build/print-size.ts'),
  suite('browser tests', ['jest', '--config', 'test/browser/jest.config.js']),
];

mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const started = performance.now();
  const { passed, failed, output } = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

function browserFound(): Promise<Tally> {
  try {
    process.env['CHROMIUM_PATH'] = chromium();
    return Promise.resolve({ passed: 1, failed: 0, output: '' });
  } catch (problem) {
    return Promise.resolve({ passed: 0, failed: 1, output: String(problem) });
  }
}

/** A check counts as one: it holds or not. */
function check(name: string, ...command: readonly [string, ...string[]]): Step {
  return {
    name,
    async run() {
      const { code, output } = await execute(command);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/** A suite counts its tests; one that breaks down without a failed test counts as one that failed. */
function suite(
  name: string,
  command: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv = {},
): Step {
  return {
    name,
    async run() {
      const report = path.join(reports, `${name.replace(/\W+/g, '-')}.json`);
      rmSync(report, { force: true });
      const { code, output } = await execute(
        [...command, '--silent', '--json', `--outputFile=${report}`],
        environment,
      );
      const { passed, failed } = counted(report);
      return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output };
    },
  };
}

/** Of Jest's report. A file that could not be run at all is a failure, and so is a test that was left out. */
function counted(report: string): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
    JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const failures = [numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites];
  return {
    passed: numPassedTests ?? 0,
    failed: failures.reduce<number>((sum, each) => sum + (each ?? 0), 0),
  };
}

/** Runs a program of node_modules/.bin; what it says is kept until it is known whether anybody wants it. */
function execute(
  [program, ...words]: readonly [string, ...string[]],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(path.join(root, 'node_modules/.bin', program), words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (words: Buffer) => (output += words.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
