/** Unit, property and adapter tests. The browser tests run apart: see test/browser. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  // A slow machine is no failure; only a test that hangs is.
  testTimeout: 60_000,
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  // Univer's CommonJS files ask for these, which exist as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(lodash-es|nanoid|franc-min|trigram-utils|n-gram|collapse-white-space|cjk-regex|unicode-regex|regexp-util|rbush|quickselect|kdbush)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/style.ts' },
};
