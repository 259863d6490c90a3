import { readFile, stat } from 'node:fs/promises';
import type { Localized } from '../domain/language';
import { UnusableInput } from './surroundings';

const notAllowed: Localized = {
  en: 'reading it is not allowed',
  de: 'das Lesen ist nicht erlaubt',
  ja: '読み取りが許可されていません',
};

/** Why a file cannot be read, by the system's code. */
const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: {
    en: 'there is no such file',
    de: 'es gibt keine solche Datei',
    ja: 'ファイルが存在しません',
  },
  EISDIR: { en: 'it is a folder', de: 'es ist ein Ordner', ja: 'フォルダーです' },
  EACCES: notAllowed,
  EPERM: notAllowed,
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
    throw unreadable(path, reason);
  }
  throw unreadable(path, {
    en: `it has more than ${largest.toLocaleString('en-US')} bytes`,
    de: `sie hat mehr als ${largest.toLocaleString('de-DE')} Bytes`,
    ja: `${largest.toLocaleString('ja-JP')} バイトを超えています`,
  });
}

function unreadable(path: string, reason: Localized): UnusableInput {
  return new UnusableInput({
    en: `${path} cannot be read: ${reason.en}.`,
    de: `${path} ist nicht lesbar: ${reason.de}.`,
    ja: `${path} を読み取れません：${reason.ja}。`,
  });
}
