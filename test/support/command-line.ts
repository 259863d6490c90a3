import { readFile } from 'node:fs/promises';
import { readInput } from '../../src/cli/read-file';
import { run } from '../../src/cli/run';
import { isSameFileAsOneOf, saveOutput } from '../../src/cli/save-output';
import type { ExitCode, Surroundings } from '../../src/cli/surroundings';
import { type OpenedFile, validateFile } from '../../src/cli/validate-file';
import { type Day, dayOfText } from '../../src/domain/calendar';
import { nodeEngine } from '../../src/engine/node';
import { typedFunctions } from '../../src/functions/surface';
import { limits } from '../../src/workbook/xlsx/limits';
import { draftsFile } from '../../src/workbook/xlsx/drafts-file';
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
    validateFiles: (paths, request, onDone) =>
      Promise.all(
        paths.map(async (path) => {
          const file = await validateFile(path, request, openFile);
          onDone(file);
          return file;
        }),
      ),
    fileOf: draftsFile,
    today: () => dayOfText('2022-12-31') as Day,
    save: saveOutput,
    isOneOf: isSameFileAsOneOf,
    progress: () => undefined,
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

async function openFile(path: string): Promise<OpenedFile> {
  const bytes = await readInput(path, limits.fileBytes.max);
  const workbook = await XlsxWorkbook.open(bytes, { name: path, recompute: engine.recompute });
  return { bytes, workbook };
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
