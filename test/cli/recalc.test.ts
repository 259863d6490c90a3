import { readFile } from 'node:fs/promises';
import { commandLine } from '../support/command-line';
import { sampleFile } from './sample-file';

test('recalc --json prints each formula cell with its stored and its recomputed value', async () => {
  const file = await sampleFile();
  const { out, err, code } = await commandLine(['recalc', file, '--json']);
  expect(JSON.parse(out)).toEqual({
    file,
    cells: [
      {
        sheet: 'Fees 2022',
        cell: 'B2',
        formula: expect.stringContaining('SLA.CREDIT('),
        stored: 50,
        recomputed: 50,
      },
      {
        sheet: 'Fees 2022',
        cell: 'B3',
        formula: expect.stringContaining('SLA.CREDIT('),
        stored: 99,
        recomputed: 100,
      },
      {
        sheet: 'Fees 2022',
        cell: 'A5',
        formula: '=SLA.CREDIT("x",0.05,1)',
        stored: 0,
        recomputed: '#VALUE!',
        message: 'feeBase must be a number of at least 0; it was "x".',
      },
    ],
  });
  expect({ err, code }).toEqual({ err: '', code: 0 });
});

test('without --json a line a cell, those that differ marked', async () => {
  const { out } = await commandLine(['recalc', await sampleFile()]);
  const lines = out.split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^'Fees 2022'!B2 +50 +50 +=SLA\.CREDIT\(/);
  expect(lines[2]).toMatch(/^'Fees 2022'!B3 +99 +100 {2}≠ +=SLA\.CREDIT\(/);
});

test('the file stays as it is', async () => {
  const file = await sampleFile();
  const before = await readFile(file);
  await commandLine(['recalc', file]);
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a file that is no workbook: exit code 2 and a sentence', async () => {
  expect(await commandLine(['recalc', 'package.json'])).toEqual({
    out: '',
    err: 'This is not an .xlsx file.',
    code: 2,
  });
});
