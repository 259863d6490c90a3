import path from 'node:path';
import base from '../../jest.config.js';

/** All tests of a part as one file in one environment: a mutant costs its tests, not their loading. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/mutation/tests-of-part.ts'],
  testEnvironment: path.join(import.meta.dirname, 'likely-killers-first.js'),
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '^\\./open-workbook$': '<rootDir>/test/mutation/recorded-workbook.ts',
  },
  watchman: false,
};
