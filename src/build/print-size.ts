import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { functionsAim, functionsBudget, gzipKilobytes, paneBudget } from './bundle-size';

/** `npm run size`, after `npm run build`: what each script weighs over the wire. Fails above the budget. */
const dist = path.resolve(import.meta.dirname, '../../dist');
if (!existsSync(path.join(dist, 'functions.js')))
  throw new Error('There is no dist/functions.js: npm run build first.');
const budgets: Readonly<Record<string, { readonly limit: number; readonly aim?: number }>> = {
  'functions.js': { limit: functionsBudget, aim: functionsAim },
  // Its first tab comes on top: what opening it loads in all is measured in a browser, test/browser/site.test.ts.
  'pane.js': { limit: paneBudget },
};
for (const name of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
  const weight = gzipKilobytes(path.join(dist, name));
  const { limit = Infinity, aim } = budgets[name] ?? {};
  const isOver = weight > limit;
  const budget = Number.isFinite(limit) ? ` of ${limit} kB` : '';
  const aimed = aim === undefined ? '' : ` (aim: ${aim} kB)`;
  console.log(`${name}  ${weight.toFixed(1)} kB${budget}${aimed} gzip${isOver ? '  OVER BUDGET' : ''}`);
  if (isOver) process.exitCode = 1;
}
