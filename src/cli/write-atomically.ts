import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step.
 *
 * A link stays a link, and the file it leads to is replaced. A pipe or a device (`/dev/stdout`) is
 * written to as it is: a file moved there would take its place.
 *
 * @throws the system's error; nothing is left behind
 */
export async function writeAtomically(path: string, contents: string | Uint8Array): Promise<void> {
  const existing = await statusOf(path);
  if (existing !== undefined && !existing.isFile() && !existing.isDirectory()) {
    await writeFile(path, contents);
    return;
  }
  const place = existing === undefined ? path : await realpath(path);
  const beside = join(dirname(place), `.${randomUUID()}`);
  try {
    await writeFile(beside, contents, { flag: 'wx' });
    await rename(beside, place);
  } catch (problem) {
    await rm(beside, { force: true });
    throw problem;
  }
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
}
