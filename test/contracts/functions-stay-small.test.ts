import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every module a file leads to; types are gone at run time and do not count. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(`${file}.ts`, 'utf8');
  for (const [, names, module] of source.matchAll(/^import\s+(?!type\b)(.*?)\s+from '([^']+)';$/gmsu)) {
    if (names === undefined || module === undefined) continue;
    if (module.startsWith('.')) reached(join(dirname(file), module), seen);
    else seen.add(module);
  }
  return seen;
}

/** Contract data that the Excel functions load: their script must stay small. */
test.each(['k/packages', 'k/rules', 'a6/scheme'])(
  '%s needs neither zod nor the texts of terms and sheets',
  (file) => {
    const modules = [...reached(join('src/contracts', file))];
    expect(modules.filter((module) => /zod|schema|loader|terms$|sheets/u.test(module))).toEqual([]);
  },
);

it('the loader does need zod, so the test above can fail', () => {
  expect([...reached('src/contracts/loader')]).toContain('zod/mini');
});
