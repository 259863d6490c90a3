import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkingLimits } from '../scorecard/limits';
import type { ReportedFile } from '../scorecard/report/reported';
import type { ValidationRequest } from './validate-file';

/**
 * Checks files side by side, a thread each: one that takes too much is given up, and the others go on.
 *
 * @param onDone called as each file is done, in any order
 * @returns in the order of the files
 */
export async function validateInThreads(
  paths: readonly string[],
  request: ValidationRequest,
  onDone: (file: ReportedFile) => void,
): Promise<ReportedFile[]> {
  const results = new Array<ReportedFile>(paths.length);
  const waiting = paths.map((path, index) => ({ path, index }));
  const lane = async () => {
    let thread = newThread();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { path, index } = next;
      const outcome = await answerOf(thread, path, request);
      if (outcome.spent) thread = newThread();
      results[index] = outcome.file;
      onDone(outcome.file);
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(paths.length, availableParallelism()) }, lane));
  return results;
}

function newThread(): Worker {
  return new Worker(new URL('./validation-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: checkingLimits.memoryMegabytes },
  });
}

interface Outcome {
  readonly file: ReportedFile;
  /** The thread is gone and has to be replaced. */
  readonly spent: boolean;
}

/** Never rejects: what the thread throws is a bug of ours, told as such, and the other files go on. */
function answerOf(thread: Worker, path: string, request: ValidationRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const giveUp = (error: string) => {
      settled();
      resolve({ file: { file: path, error }, spent: true });
    };
    const timer = setTimeout(() => {
      void thread.terminate();
      giveUp(`It was given up after ${String(checkingLimits.seconds)} seconds.`);
    }, checkingLimits.seconds * 1000);
    const answered = (file: ReportedFile) => {
      settled();
      resolve({ file, spent: false });
    };
    const failed = (problem: NodeJS.ErrnoException) => {
      giveUp(
        problem.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `It was given up: checking it takes more than ${String(checkingLimits.memoryMegabytes)} MB of memory.`
          : `It could not be checked because of an error in this program; please report it: ${problem.stack ?? problem.message}`,
      );
    };
    const settled = () => {
      clearTimeout(timer);
      thread.off('message', answered);
      thread.off('error', failed);
    };
    thread.on('message', answered);
    thread.on('error', failed);
    thread.postMessage({ path, request });
  });
}
