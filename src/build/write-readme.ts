import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withGeneratedParts } from './readme';

/**
 * `npm run readme`: writes into README.md what the code knows better, the functions and the limits.
 * With `--check` it writes nothing and fails where something is stale.
 */
const file = path.resolve(import.meta.dirname, '../../README.md');
const readme = readFileSync(file, 'utf8');
const fresh = withGeneratedParts(readme);
if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else if (fresh !== readme) {
  console.error('README.md lists functions or limits as they were: npm run readme writes them anew.');
  process.exitCode = 1;
}
