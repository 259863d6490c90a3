import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeEngine } from '../engine/node';
import { typedFunctions } from '../functions/surface';
import { limits } from '../workbook/xlsx/limits';
import { readInput } from './read-file';
import { run } from './run';
import type { ExitCode, Surroundings } from './surroundings';

/** The command line: `npm run -s cli -- …`, or `contract-scorecard …`. */
const engine = nodeEngine(typedFunctions);
let worst: ExitCode = 0;

const surroundings: Surroundings = {
  engine,
  async openWorkbook(path) {
    const { XlsxWorkbook } = await import('../workbook/xlsx/workbook');
    const bytes = await readInput(path, limits.fileBytes.max);
    return XlsxWorkbook.open(bytes, { name: basename(path), recompute: engine.recompute });
  },
  lines: standardInput(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
  exitWith(code) {
    if (code > worst) worst = code;
    process.exitCode = worst;
  },
};

async function* standardInput(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
}

/** A reader such as `head` may have seen enough. */
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(worst);
});

await run(process.argv.slice(2), surroundings);
