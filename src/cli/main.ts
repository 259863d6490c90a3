import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { type Day, dayOf } from '../domain/calendar';
import { nodeEngine } from '../engine/node';
import { typedFunctions } from '../functions/surface';
import { limits } from '../workbook/xlsx/limits';
import { readInput } from './read-file';
import { run } from './run';
import { isSameFileAsOneOf, saveOutput } from './save-output';
import type { ExitCode, Surroundings } from './surroundings';
import { validateInThreads } from './validation-threads';

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
  async fileOf(drafts) {
    const { draftsFile } = await import('../workbook/xlsx/drafts-file');
    return draftsFile(drafts);
  },
  validateFiles: validateInThreads,
  today,
  save: saveOutput,
  isOneOf: isSameFileAsOneOf,
  progress(line) {
    if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
  },
  lines: standardInput(),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (sentence) => process.stderr.write(`${sentence}\n`),
  exitWith(code) {
    if (code > worst) worst = code;
    process.exitCode = worst;
  },
};

/** The day on the user's calendar; nothing below this file reads a clock. */
function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) as Day;
}

async function* standardInput(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
}

/** A reader such as `head` may have seen enough. */
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit(worst);
});

await run(process.argv.slice(2), surroundings);
