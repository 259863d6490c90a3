import { readFile } from 'node:fs/promises';
import { run } from '../../src/cli/run';
import type { ExitCode, Surroundings } from '../../src/cli/surroundings';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

export interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: ExitCode;
}

const engine = nodeEngine(typedFunctions);

/** The command line without a process: what it prints, complains about, and its exit code. */
export async function commandLine(args: readonly string[], input: readonly string[] = []): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  let code: ExitCode = 0;
  const surroundings: Surroundings = {
    engine,
    openWorkbook: async (path) =>
      XlsxWorkbook.open(new Uint8Array(await readFile(path)), { name: path, recompute: engine.recompute }),
    lines: linesOf(input),
    print: (line) => out.push(line),
    complain: (sentence) => err.push(sentence),
    exitWith: (asked) => {
      if (asked > code) code = asked;
    },
  };
  await run(args, surroundings);
  return { out: out.join('\n'), err: err.join('\n'), code };
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
