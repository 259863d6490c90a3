import { Stryker } from '@stryker-mutator/core';
import { partNamed } from './parts';

/**
 * `npm run mutation -- <part> [file…]`: how many faults in the rules, put in one at a time, no test sees.
 *
 * By hand and not per push. The report is reports/mutation-<part>.html.
 */
const [name, ...files] = process.argv.slice(2);
const { mutate } = partNamed(name);
process.env['MUTATED_PART'] = name;

await new Stryker({
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: false },
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
