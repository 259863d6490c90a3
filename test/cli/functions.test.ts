import { catalogue, explainEntries } from '../../src/functions/catalogue';
import { commandLine } from '../support/command-line';

test('functions lists every function with its arguments and a sentence', async () => {
  const { out, code } = await commandLine(['functions']);
  expect(out).toContain('SLA.CREDIT(feeBase, atRisk, levelsInEffect, [missed], [applicable])\n');
  expect(out.match(/^\S/gm)).toHaveLength(catalogue.length + explainEntries.length);
  expect(code).toBe(0);
});

test('functions --lang de speaks German', async () => {
  const { out } = await commandLine(['functions', '--lang', 'de']);
  expect(out).toContain('Gutschrift');
});

test('functions --json prints the catalogue', async () => {
  const { out } = await commandLine(['functions', '--json']);
  const entries = JSON.parse(out) as { name: string; arguments: { name: string; optional: boolean }[] }[];
  expect(entries.map(({ name }) => name)).toEqual([...catalogue, ...explainEntries].map(({ name }) => name));
  const credit = entries.find(({ name }) => name === 'SLA.CREDIT');
  expect(credit?.arguments.filter(({ optional }) => optional).map(({ name }) => name)).toEqual([
    'missed',
    'applicable',
  ]);
});

test('a language that is not spoken: exit code 2', async () => {
  expect(await commandLine(['functions', '--lang', 'fr'])).toMatchObject({ out: '', code: 2 });
});
