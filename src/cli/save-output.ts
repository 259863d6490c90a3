import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UnusableInput } from './surroundings';
import { writeAtomically } from './write-atomically';

/** Why a file cannot be written, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'writing there is not allowed',
  ENOSPC: 'the disk is full',
};

/** Writes an output whole or not at all. @throws UnusableInput */
export async function saveOutput(path: string, contents: string | Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, contents);
  } catch (problem) {
    const reason = reasons[(problem as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw problem;
    throw new UnusableInput(`${path} cannot be written: ${reason}.`);
  }
}

/** Whether a path leads to one of the files, through links too: an output must not replace an input. */
export async function isSameFileAsOneOf(path: string, files: readonly string[]): Promise<boolean> {
  const own = await place(path);
  const places = await Promise.all(files.map(place));
  return places.includes(own);
}

async function place(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // A file that is not there yet is only its name.
    return resolve(path);
  }
}
