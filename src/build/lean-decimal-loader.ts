import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { leanDecimal } from './lean-decimal';

/** The only folder that may import decimal.js (eslint.config.js). */
const users = path.resolve(import.meta.dirname, '../domain/decimal');

/** The webpack loader around leanDecimal; only the functions bundle is built with it. */
export default function leanDecimalLoader(
  this: { addContextDependency(folder: string): void },
  source: string,
): string {
  this.addContextDependency(users);
  const sources = readdirSync(users).map((name) => readFileSync(path.join(users, name), 'utf8'));
  return leanDecimal(source, sources);
}
