import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook } from '../support/golden/build';
import { workbookOf } from '../support/golden/run-case';
import { commandLine } from '../support/command-line';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validate-'));
  await writeFile(at('clean.xlsx'), await buildWorkbook(workbookOf('clean-quota')));
  await writeFile(at('too-small.xlsx'), await buildWorkbook(workbookOf('sla-12/too-small')));
  await writeFile(at('no-workbook.xlsx'), 'PK, or so it says');
});

afterAll(() => rm(folder, { recursive: true }));

describe('validate: exit codes (product.md §3)', () => {
  test.each<[string, string[], number]>([
    ['no error finding', ['clean.xlsx'], 0],
    ['at least one', ['clean.xlsx', 'too-small.xlsx'], 1],
    ['an unusable input counts most', ['too-small.xlsx', 'no-workbook.xlsx', 'clean.xlsx'], 2],
    ['a file that is not there', ['nowhere.xlsx'], 2],
  ])('%s', async (_, files, code) => {
    expect((await commandLine(['validate', ...files.map(at)])).code).toBe(code);
  });

  test.each([
    ['de', 'nowhere.xlsx ist nicht lesbar: es gibt keine solche Datei.'],
    ['ja', 'nowhere.xlsx を読み取れません：ファイルが存在しません。'],
  ])('a refusal is said in the language of the report: %s', async (lang, sentence) => {
    const args = ['validate', at('nowhere.xlsx'), '--lang', lang, '--format', 'json'];
    const { err, out } = await commandLine(args);
    expect(err).toContain(sentence);
    expect(JSON.parse(out)).toMatchObject({ files: [{ error: expect.stringContaining(sentence) }] });
    const { err: ofOutput } = await commandLine([
      'validate',
      at('clean.xlsx'),
      '--lang',
      lang,
      '--out',
      at('clean.xlsx'),
    ]);
    expect(ofOutput).not.toContain('is an input file');
    expect(ofOutput).toContain('--out');
  });

  test.each([
    [['--as-of', '2022-02-30'], 'It must be a date such as 2022-09-30.'],
    [['--format', 'pdf'], 'Allowed choices are text, json, html, sarif'],
    [['--lang', 'fr'], 'Allowed choices are en, de, ja'],
  ])('arguments that cannot be used: %j', async (args, sentence) => {
    const { code, err, out } = await commandLine(['validate', at('clean.xlsx'), ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

test('JSON as product.md §3 promises it, in the order of the files', async () => {
  const files = ['too-small.xlsx', 'no-workbook.xlsx', 'clean.xlsx'].map(at);
  const { out, err } = await commandLine(['validate', ...files, '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({
    files: [
      {
        file: files[0],
        summary: { errors: 1, warnings: 0, atStake: { inFavour: 100, against: 0, currency: 'USD' } },
      },
      { file: files[1], error: expect.stringContaining('.xlsx') },
      { file: files[2], summary: { errors: 0, warnings: 0 } },
    ],
  });
  expect(err.split('\n')).toHaveLength(1);
});

describe('--out', () => {
  test('holds the whole report, and nothing is printed', async () => {
    const report = at('report.html');
    const { out } = await commandLine(['validate', at('clean.xlsx'), '--format', 'html', '--out', report]);
    expect(out).toBe('');
    expect(await readFile(report, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\s*$/i);
  });

  test('an input file is not written to', async () => {
    const before = await readFile(at('clean.xlsx'));
    const { code, err } = await commandLine(['validate', at('clean.xlsx'), '--out', at('./clean.xlsx')]);
    expect([code, err]).toEqual([2, expect.stringContaining('is an input file')]);
    expect(await readFile(at('clean.xlsx'))).toEqual(before);
  });

  test('a folder that is not there: a sentence, and nothing is left behind', async () => {
    const before = await readdir(folder);
    const { code, err } = await commandLine([
      'validate',
      at('clean.xlsx'),
      '--out',
      at('no/such/report.html'),
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining('there is no such folder')]);
    expect(await readdir(folder)).toEqual(before);
  });
});

test('many files side by side in threads: one bad file does not stop the others', async () => {
  const names = ['too-small.xlsx', 'no-workbook.xlsx', 'clean.xlsx', 'nowhere.xlsx', 'too-small.xlsx'];
  const { out, code } = await inAProcess(['validate', ...names.map(at), '--format', 'json']);
  const { files } = JSON.parse(out) as { files: { error?: string; summary?: { errors: number } }[] };
  expect(files.map(({ error, summary }) => (error === undefined ? summary?.errors : 'refused'))).toEqual([
    1,
    'refused',
    0,
    'refused',
    1,
  ]);
  expect(code).toBe(2);
});

/** The threads are started from the program's own files, as a shell starts them. */
async function inAProcess(args: readonly string[]): Promise<{ out: string; code: number | null }> {
  const running = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  running.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  const code = await new Promise<number | null>((resolve) => running.on('close', resolve));
  return { out, code };
}
