import { readFile, stat } from 'node:fs/promises';
import { UnusableInput } from './surroundings';

/** Why a file cannot be read, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
};

/**
 * The bytes of an input file.
 *
 * @param largest bytes; a larger file is not read at all
 * @throws UnusableInput
 */
export async function readInput(path: string, largest: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= largest) return await readFile(path);
  } catch (problem) {
    const reason = reasons[(problem as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw problem;
    throw new UnusableInput(`${path} cannot be read: ${reason}.`);
  }
  throw new UnusableInput(
    `${path} cannot be read: it has more than ${largest.toLocaleString('en-US')} bytes.`,
  );
}
