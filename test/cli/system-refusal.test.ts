import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput } from '../../src/cli/read-file';
import { saveOutput } from '../../src/cli/save-output';
import { UnusableInput } from '../../src/cli/surroundings';
import { systemRefusal } from '../../src/cli/system-refusal';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refused-'));
  await writeFile(at('file'), 'abc');
  await symlink(at('there'), at('back'));
  await symlink(at('back'), at('there'));
});

afterAll(() => rm(folder, { recursive: true }));

async function sentenceOf(refused: Promise<unknown>): Promise<string> {
  const problem: unknown = await refused.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(problem).toBeInstanceOf(UnusableInput);
  return (problem as UnusableInput).sentence.en;
}

const tooLong = `${'a'.repeat(300)}.xlsx`;

describe('product.md §3: whatever the system refuses is one sentence', () => {
  test.each([
    ['nowhere', 'there is no such file'],
    ['file/inside', 'there is no such file'],
    ['.', 'it is a folder'],
    [tooLong, 'its name is too long'],
    ['there', 'its links lead in a circle'],
  ])('reading %.20s', async (name, reason) => {
    expect(await sentenceOf(readInput(at(name), 1_000_000))).toBe(`${at(name)} cannot be read: ${reason}.`);
  });

  test.each([
    ['nowhere/report.html', 'there is no such folder'],
    ['file/report.html', 'there is no such folder'],
    ['.', 'it is a folder'],
    [tooLong, 'its name is too long'],
    ['there', 'its links lead in a circle'],
  ])('writing %.20s', async (name, reason) => {
    expect(await sentenceOf(saveOutput(at(name), 'x'))).toBe(`${at(name)} cannot be written: ${reason}.`);
  });
});

test('A file of as many bytes as are allowed is read, one with a byte more is not', async () => {
  expect(Buffer.from(await readInput(at('file'), 3)).toString()).toBe('abc');
  expect(await sentenceOf(readInput(at('file'), 2))).toBe(
    `${at('file')} cannot be read: it has more than 2 bytes.`,
  );
});

test('A device without an end is refused after as many bytes', async () => {
  expect(await sentenceOf(readInput('/dev/zero', 1000))).toBe(
    '/dev/zero cannot be read: it has more than 1,000 bytes.',
  );
});

test('An error that is not the system’s is none of its refusals', () => {
  expect(systemRefusal(new TypeError('bug'), {})).toBeUndefined();
});
