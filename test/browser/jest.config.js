import base from '../../jest.config.js';

/** The workbench in a real Chromium, as `npm start` serves it. `npx jest -c test/browser/jest.config.js` */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/start.ts',
  globalTeardown: '<rootDir>/test/browser/end.ts',
  testTimeout: 120_000,
  // One page at a time: the grid is a canvas, and two cores share it with the server.
  maxWorkers: 1,
};
