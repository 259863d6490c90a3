import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templates } from '../../src/templates/all-templates';
import { commandLine } from '../support/command-line';

jest.setTimeout(120_000);

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'template-'));
}

describe('template', () => {
  test('--list: a name and a description a line, no heading', async () => {
    const { out, code } = await commandLine(['template', '--list']);
    const lines = out.split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(templates.length);
    lines.forEach((line, index) => {
      const { key, description } = templates[index] as (typeof templates)[number];
      expect(line).toBe(`${line.slice(0, line.indexOf(description.en))}${description.en}`);
      expect(line.split(/\s+/)[0]).toBe(key);
    });
  });

  test.each(['en', 'de', 'ja'])(
    'in %s: a file that validates without an error and recalculates alike',
    async (lang) => {
      const file = join(await folder(), 'quota.xlsx');
      expect(await commandLine(['template', 'sample-k', '-o', file, '--lang', lang])).toMatchObject({
        err: '',
        code: 0,
      });
      const recalculated = JSON.parse((await commandLine(['recalc', file, '--json'])).out) as {
        cells: { stored: unknown; recomputed: unknown }[];
      };
      expect(recalculated.cells.length).toBeGreaterThan(150);
      for (const { stored, recomputed } of recalculated.cells) expect(stored ?? '').toEqual(recomputed ?? '');
      expect((await commandLine(['validate', file])).code).toBe(0);
    },
  );

  test('the sample of A6 has no error and no warning but that its terms are examples', async () => {
    const file = join(await folder(), 'sample.xlsx');
    await commandLine(['template', 'sample-a6', '-o', file]);
    const { out, code } = await commandLine(['validate', file, '--format', 'json']);
    const report = JSON.parse(out) as { files: { findings: { rule: string; severity: string }[] }[] };
    const found = report.files
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== 'info');
    expect(code).toBe(0);
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual(['SHEET-09']);
  });

  test('a file that is there is replaced whole, nothing else is left behind', async () => {
    const place = await folder();
    await writeFile(join(place, 'goals.xlsx'), 'old');
    expect((await commandLine(['template', 'goals', '-o', join(place, 'goals.xlsx')])).code).toBe(0);
    expect(await readdir(place)).toEqual(['goals.xlsx']);
  });

  test.each([
    [['template'], 'Name a template:'],
    [['template', 'nothing', '-o', 'x.xlsx'], 'There is no template “nothing”'],
    [['template', 'goals'], 'Say where to write it'],
    [['template', 'goals', '-o', 'goals.xls'], 'does not end in .xlsx'],
    [['template', 'goals', '-o', '/no/such/folder/goals.xlsx'], 'there is no such folder'],
    [['template', 'goals', '-o', 'g.xlsx', '--lang', 'fr'], '--lang'],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { err, code } = await commandLine(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
