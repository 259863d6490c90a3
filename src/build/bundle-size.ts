import { readFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';

/** What the functions script may weigh over the wire [kB of 1000 bytes, gzip]. */
export const functionsBudget = 25;

/** The weight of a file over the wire [kB of 1000 bytes, gzip at its best]. */
export function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(file), { level: constants.Z_BEST_COMPRESSION }).byteLength / 1000;
}
