import { Inflate } from 'fflate';
import type { WorkbookProblem } from '../port';
import { damage } from './damage';
import { beyond, keepWithin, limits } from './limits';
import { damaged, liesAboutItsSize, notXlsx, oldExcelFile, passwordProtected } from './refusals';

/** One part of the archive, as the central directory lists it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly unpackedSize: number;
}

/** Where parts are read from: a file as it came, or one that is being changed. */
export interface PartSource {
  has(name: string): boolean;
  /** Unpacks a part piece by piece. */
  unpack(name: string, take: (piece: Uint8Array) => void): void;
}

/**
 * The parts of an .xlsx file, each unpacked only when it is asked for and never further than the
 * size it claims.
 */
export class Archive implements PartSource {
  readonly #entries = new Map<string, Entry>();

  /** @throws WorkbookProblem when it is no .xlsx archive, or one that is meant to do harm */
  constructor(bytes: Uint8Array) {
    keepWithin('fileBytes', bytes.length);
    refuseOtherFormats(bytes);
    let total = 0;
    for (const entry of centralDirectory(bytes)) {
      const key = partKey(entry.name);
      if (this.#entries.has(key)) throw damaged(damage.partTwice(entry.name));
      total += refuseBomb(entry);
      this.#entries.set(key, entry);
    }
    keepWithin('unpackedBytes', total);
  }

  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  unpack(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(partKey(name));
    if (entry === undefined) throw damaged(damage.partMissing(name));
    if (entry.method === STORED) take(entry.packed);
    else inflate(entry, take);
  }

  /** A whole part. For parts that are copied; what is parsed is unpacked piece by piece. */
  bytes(name: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.unpack(name, (piece) => pieces.push(piece));
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the unpacker at a time: at most 16 MB come out before the size is looked at. */
const STEP = 16_384;

/** Part names are compared without regard to letter case. */
export function partKey(name: string): string {
  return name.replace(/^\/+/, '').replaceAll('\\', '/').toLowerCase();
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw refuseCompoundFile(bytes);
  if (!starts(0x50, 0x4b, 0x03, 0x04)) {
    throw notXlsx();
  }
}

/** Both an old .xls and a password-protected .xlsx are OLE compound files; the stream names tell them apart. */
function refuseCompoundFile(bytes: Uint8Array): WorkbookProblem {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return names.includes('EncryptedPackage') || names.includes('EncryptionInfo')
    ? passwordProtected()
    : oldExcelFile();
}

/** @returns the size it claims */
function refuseBomb(entry: Entry): number {
  keepWithin('partBytes', entry.unpackedSize, entry.name);
  const large = entry.unpackedSize > 1_000_000;
  if (large && entry.unpackedSize > limits.ratio.max * Math.max(entry.packed.length, 1)) {
    throw beyond('ratio', entry.name);
  }
  return entry.unpackedSize;
}

function inflate(entry: Entry, take: (piece: Uint8Array) => void): void {
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > entry.unpackedSize) {
      throw liesAboutItsSize(entry.name);
    }
    if (piece.length > 0) take(piece);
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch (error) {
    throw isUnpackingError(error) ? damaged(damage.notUnpacked(entry.name)) : error;
  }
  if (size !== entry.unpackedSize) throw damaged(damage.partCutOff(entry.name));
}

/** The unpacker's own errors carry a number; ours and the parser's do not. */
function isUnpackingError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

/** Source: PKWARE APPNOTE 6.3.10 §4.3.7, §4.3.12, §4.3.16, §4.5.3 */
function* centralDirectory(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  keepWithin('parts', count);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged(damage.directoryBroken);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    yield entryAt(bytes, view, at, nameLength);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const unpackedSize = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if ([packedSize, unpackedSize, local].includes(0xffffffff)) throw beyond('partBytes', name);
  if ((view.getUint16(at + 8, true) & 1) === 1) {
    throw passwordProtected();
  }
  if (method !== STORED && method !== DEFLATED) throw damaged(damage.packedUnknown(name));
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
    throw damaged(damage.directoryBroken);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged(damage.endMissing);
  if (method === STORED && packedSize !== unpackedSize) throw damaged(damage.partCutOff(name));
  return { name, method, packed: bytes.subarray(start, start + packedSize), unpackedSize };
}

/** A comment of up to 64 kB may follow the directory's end. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged(damage.endMissing);
}
