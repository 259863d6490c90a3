import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Localized } from '../domain/language';
import { UnusableInput } from './surroundings';
import { systemRefusal } from './system-refusal';

const notAllowed: Localized = {
  en: 'reading it is not allowed',
  de: 'das Lesen ist nicht erlaubt',
  ja: '読み取りが許可されていません',
};

const noFile: Localized = {
  en: 'there is no such file',
  de: 'es gibt keine solche Datei',
  ja: 'ファイルが存在しません',
};

/** Why a file cannot be read, by the system's code. */
const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: noFile,
  ENOTDIR: noFile,
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
    const bytes = size <= largest ? await bytesUpTo(path, largest) : undefined;
    if (bytes !== undefined) return bytes;
  } catch (problem) {
    const reason = systemRefusal(problem, reasons);
    if (reason === undefined) throw problem;
    throw unreadable(path, reason);
  }
  throw unreadable(path, {
    en: `it has more than ${largest.toLocaleString('en-US')} bytes`,
    de: `sie hat mehr als ${largest.toLocaleString('de-DE')} Bytes`,
    ja: `${largest.toLocaleString('ja-JP')} バイトを超えています`,
  });
}

/** A pipe or a device tells no size before it has been read. @returns undefined where there is more */
async function bytesUpTo(path: string, largest: number): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(path, { end: largest })) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  return bytes.length > largest ? undefined : bytes;
}

function unreadable(path: string, reason: Localized): UnusableInput {
  return new UnusableInput({
    en: `${path} cannot be read: ${reason.en}.`,
    de: `${path} ist nicht lesbar: ${reason.de}.`,
    ja: `${path} を読み取れません：${reason.ja}。`,
  });
}
