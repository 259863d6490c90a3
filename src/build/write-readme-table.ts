import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFunctionTable } from './readme-table';

/**
 * `npm run readme`: writes the function table into README.md.
 * With `--check` it writes nothing and fails where the table is stale.
 */
const file = path.resolve(import.meta.dirname, '../../README.md');
const readme = readFileSync(file, 'utf8');
const fresh = withFunctionTable(readme);
if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else if (fresh !== readme) {
  console.error('README.md lists the functions as they were: npm run readme writes the table anew.');
  process.exitCode = 1;
}
