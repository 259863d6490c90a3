import { mkdir, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/write-atomically';

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'written-'));
}

test('A file is written, or replaced, whole; nothing else is left', async () => {
  const place = await folder();
  await writeAtomically(join(place, 'report.html'), 'first');
  await writeAtomically(join(place, 'report.html'), 'second');
  expect(await readFile(join(place, 'report.html'), 'utf8')).toBe('second');
  expect(await readdir(place)).toEqual(['report.html']);
});

test('Where it cannot be written, what was there stays and nothing is left beside it', async () => {
  const place = await folder();
  await mkdir(join(place, 'report.html'));
  await expect(writeAtomically(join(place, 'report.html'), 'x')).rejects.toThrow();
  expect(await readdir(place)).toEqual(['report.html']);
});
