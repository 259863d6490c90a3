import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { functionsAim, functionsBudget, gzipKilobytes } from './bundle-size';

/** `npm run size`, after `npm run build`: what each script weighs over the wire. Fails above the budget. */
const dist = path.resolve(import.meta.dirname, '../../dist');
if (!existsSync(path.join(dist, 'functions.js')))
  throw new Error('There is no dist/functions.js: npm run build first.');
for (const name of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
  const weight = gzipKilobytes(path.join(dist, name));
  const isOver = name === 'functions.js' && weight > functionsBudget;
  const budget = name === 'functions.js' ? ` of ${functionsBudget} kB (aim: ${functionsAim} kB)` : '';
  console.log(`${name}  ${weight.toFixed(1)} kB${budget} gzip${isOver ? '  OVER BUDGET' : ''}`);
  if (isOver) process.exitCode = 1;
}
