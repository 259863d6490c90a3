import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { partNamed } from './parts';

/**
 * `npm run mutation -- <part> [file…]`: how many faults in the rules, put in one at a time, no test sees.
 *
 * By hand and not per push. The report is reports/mutation-<part>.html.
 */
const JEST_CONFIG = 'test/mutation/jest.config.js';
const RECORDED_CASES = path.resolve('.cache/mutation');

const [name, ...files] = process.argv.slice(2);
const { mutate, cases } = partNamed(name);
process.env['MUTATED_PART'] = name;
process.env['RECORDED_CASES'] = RECORDED_CASES;
if (cases !== undefined) recordCases(cases);

await new Stryker({
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: JEST_CONFIG, enableFindRelatedTests: false },
  mutate: files.length > 0 ? files : [...mutate],
  // Sentences are judged by people, and a constant is read before any test begins.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['dist', 'coverage', 'artifacts', 'reports', '.cache', 'test/browser'],
  reporters: ['clear-text', 'progress-append-only', 'html'],
  htmlReporter: { fileName: `reports/mutation-${name}.html` },
  clearTextReporter: { logTests: false, allowEmojis: false },
  concurrency: 2,
  timeoutMS: 10_000,
}).runMutationTest();

/** A run beforehand, so that the time limits of mutants come from tests that read recordings. */
function recordCases(cases: string): void {
  process.env['GOLDEN_CASES'] = cases;
  rmSync(RECORDED_CASES, { recursive: true, force: true });
  mkdirSync(RECORDED_CASES, { recursive: true });
  const { status } = spawnSync('npx', ['jest', '--config', JEST_CONFIG, '--silent'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The tests fail before anything is mutated.');
}
