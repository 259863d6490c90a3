import base from '../jest.config.js';

/** The tests that mutants of the rules are tried against: `npm run mutation`. */
export default {
  ...base,
  rootDir: '..',
  testMatch: ['<rootDir>/test/{domain,scorecard,golden,properties}/**/*.test.ts'],
};
