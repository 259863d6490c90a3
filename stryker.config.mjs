/**
 * `npm run mutation`, by hand and not per push: hours for everything, minutes for a part,
 * `npm run mutation -- --mutate 'src/domain/sla/*.ts'`. The report is reports/mutation.html.
 */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  jest: { configFile: 'test/mutation.jest.config.js', enableFindRelatedTests: true },
  mutate: ['src/domain/**/*.ts', 'src/scorecard/**/*.ts'],
  // Sentences are judged by people; a mutant of a constant would need every test anew.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  ignorePatterns: ['dist', 'coverage', 'artifacts', 'reports', '.cache', 'test/browser'],
  incremental: true,
  incrementalFile: '.cache/stryker.json',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: null },
};
