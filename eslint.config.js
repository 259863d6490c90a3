import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Reading a sheet knows no rule; a rule may ask how something was read. */
const scorecard = ['scorecard', 'scorecard-read', 'scorecard-rules'];

/** Imports run one way. What stands on the left may import what stands on the right, and itself. */
const mayImport = {
  domain: [],
  contracts: ['domain'],
  functions: ['contracts', 'domain'],
  port: ['domain'],
  'workbook-share': ['port', 'domain'],
  'scorecard-read': ['scorecard', 'contracts', 'domain', 'functions', 'port'],
  'scorecard-rules': ['scorecard', 'scorecard-read', 'contracts', 'domain', 'functions', 'port'],
  scorecard: ['scorecard-read', 'scorecard-rules', 'contracts', 'domain', 'functions', 'port'],
  templates: ['contracts', 'domain', 'functions', 'port'],
  pane: ['workbook-share', ...scorecard, 'functions', 'templates', 'contracts', 'domain', 'port'],
  'workbook-xlsx': ['port', 'domain'],
  'workbook-excel': ['port', 'domain'],
  engine: ['functions', 'domain', 'port'],
  'workbook-workbench': ['port', 'domain', 'engine'],
  workbench: [
    'workbook-share',
    'pane',
    'functions',
    'templates',
    ...scorecard,
    'contracts',
    'domain',
    'port',
    'engine',
  ],
  cli: ['workbook-share', ...scorecard, 'functions', 'templates', 'contracts', 'domain', 'port', 'engine'],
  build: ['contracts', 'functions', 'domain', ...scorecard, 'templates', 'workbook-xlsx'],
};
const adapters = ['workbook-xlsx', 'workbook-excel', 'workbook-workbench', 'engine'];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'artifacts', 'reports', '.cache', '.stryker-tmp'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  // What a file takes from another stands in one import, types marked as such.
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-duplicate-imports': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
      'boundaries/elements': [
        { type: 'entry', pattern: 'src/**/main.{ts,tsx}', mode: 'full' },
        { type: 'port', pattern: 'src/workbook/*.ts', mode: 'full' },
        { type: 'workbook-share', pattern: 'src/workbook/share' },
        { type: 'workbook-xlsx', pattern: 'src/workbook/xlsx' },
        { type: 'workbook-excel', pattern: 'src/workbook/excel' },
        { type: 'workbook-workbench', pattern: 'src/workbook/workbench' },
        { type: 'engine', pattern: 'src/engine' },
        { type: 'scorecard-read', pattern: 'src/scorecard/read' },
        { type: 'scorecard-rules', pattern: 'src/scorecard/rules' },
        ...[
          'domain',
          'contracts',
          'functions',
          'scorecard',
          'templates',
          'pane',
          'workbench',
          'cli',
          'build',
        ].map((type) => ({ type, pattern: `src/${type}` })),
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import ${dependency.type}: imports run one way (eslint.config.js)',
          rules: [
            ...Object.entries(mayImport).map(([from, allow]) => ({ from: [from], allow: [from, ...allow] })),
            { from: ['entry'], allow: [...Object.keys(mayImport), ...adapters] },
          ],
        },
      ],
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/load-object-before-read': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/{domain,contracts,functions,scorecard,templates}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'A date is a calendar day: use domain/calendar.' },
        { name: 'parseFloat', message: 'Numbers are exact: use domain/decimal.' },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/domain/decimal/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'decimal.js', message: 'The one configured clone lives in domain/decimal.' },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|decimal\\.js$|zod)',
              message: 'domain imports decimal.js and zod, nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
