import path from 'node:path';
import { checkedHost, host } from '../../src/build/host';

const root = path.resolve(__dirname, '../..');

test.each([
  ['https://addins.example.com', 'https://addins.example.com'],
  ['https://addins.example.com/', 'https://addins.example.com'],
  ['https://example.com/tools/scorecard/', 'https://example.com/tools/scorecard'],
  ['https://localhost:3000', 'https://localhost:3000'],
])('%s is taken as %s', (given, taken) => {
  expect(checkedHost(given)).toBe(taken);
});

test.each([
  'http://addins.example.com',
  'addins.example.com',
  '',
  'https://me@example.com',
  'https://example.com/?a=1',
])('"%s" is refused with a sentence that shows it', (given) => {
  expect(() => checkedHost(given)).toThrow(`The host is "${given}"; allowed is an https address`);
});

test('the environment goes before package.json', () => {
  expect(host(root, { CONTRACT_SCORECARD_HOST: 'https://one.example.com' })).toBe('https://one.example.com');
  expect(host(root, {})).toMatch(/^https:\/\//);
  expect(host(root, { CONTRACT_SCORECARD_HOST: '' })).toBe(host(root, {}));
});
