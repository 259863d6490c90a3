import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { partNamed } from './parts';

const TESTS = path.resolve(__dirname, '..');

/** A mutant that a property does not meet in so many milliseconds wants an example of its own. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 200 });

/** The file itself, or the files of tests in and below a folder. */
function filesAt(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(place, name));
}

for (const place of partNamed(process.env['MUTATED_PART']).tests) {
  for (const file of filesAt(path.join(TESTS, place))) jest.requireActual(file);
}
