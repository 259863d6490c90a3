import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Localized } from '../domain/language';
import { UnusableInput } from './surroundings';
import { systemRefusal } from './system-refusal';
import { writeAtomically } from './write-atomically';

const noFolder: Localized = {
  en: 'there is no such folder',
  de: 'es gibt keinen solchen Ordner',
  ja: 'フォルダーが存在しません',
};
const notAllowed: Localized = {
  en: 'writing there is not allowed',
  de: 'das Schreiben ist dort nicht erlaubt',
  ja: 'その場所への書き込みが許可されていません',
};

/** Why a file cannot be written, by the system's code. */
const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: { en: 'it is a folder', de: 'es ist ein Ordner', ja: 'フォルダーです' },
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  ENOSPC: { en: 'the disk is full', de: 'der Datenträger ist voll', ja: 'ディスクの空き容量がありません' },
};

/** Writes an output whole or not at all. @throws UnusableInput */
export async function saveOutput(path: string, contents: string | Uint8Array): Promise<void> {
  try {
    await writeAtomically(path, contents);
  } catch (problem) {
    const reason = systemRefusal(problem, reasons);
    if (reason === undefined) throw problem;
    throw new UnusableInput({
      en: `${path} cannot be written: ${reason.en}.`,
      de: `${path} kann nicht geschrieben werden: ${reason.de}.`,
      ja: `${path} に書き込めません：${reason.ja}。`,
    });
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
