import { parseArgs } from 'node:util';
import { fuzz } from './fuzz';

/** `npm run fuzz -- [--calls 1000000] [--seed N]`: a million calls, other ones each time; a seed repeats them. */
const { values } = parseArgs({ options: { calls: { type: 'string' }, seed: { type: 'string' } } });
const calls = Number(values.calls ?? 1_000_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 32);
console.log(`${calls.toLocaleString('en-US')} calls, seed ${seed}`);
const started = performance.now();
const { outcomes, faults, slowest } = fuzz(calls, seed);
for (const [kind, count] of [...outcomes].sort(([, a], [, b]) => b - a))
  console.log(`${kind.padEnd(8)} ${count.toLocaleString('en-US')}`);
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s, the longest call ${slowest.toFixed(0)} ms`,
);
for (const fault of faults) console.error(`\n${fault}`);
console.log(`${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
