import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
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

test('A link stays a link: the file it leads to is replaced', async () => {
  const place = await folder();
  await mkdir(join(place, 'reports'));
  await writeFile(join(place, 'reports', 'june.html'), 'first');
  await symlink(join(place, 'reports', 'june.html'), join(place, 'latest.html'));
  await writeAtomically(join(place, 'latest.html'), 'second');
  expect((await lstat(join(place, 'latest.html'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(place, 'reports', 'june.html'), 'utf8')).toBe('second');
  expect(await readdir(join(place, 'reports'))).toEqual(['june.html']);
});

test('A pipe is written to, and stays a pipe', async () => {
  const pipe = join(await folder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeAtomically(pipe, 'report')]);
  expect(read).toBe('report');
  expect((await lstat(pipe)).isFIFO()).toBe(true);
});
