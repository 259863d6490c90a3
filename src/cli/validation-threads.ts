import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkingLimits } from '../scorecard/limits';
import type { Localized } from '../domain/language';
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

const seconds = String(checkingLimits.seconds);
const takesTooLong: Localized = {
  en: `It was given up after ${seconds} seconds.`,
  de: `Die Prüfung wurde nach ${seconds} Sekunden aufgegeben.`,
  ja: `検証が ${seconds} 秒以内に終わらなかったため中止しました。`,
};

const megabytes = String(checkingLimits.memoryMegabytes);
const takesTooMuch: Localized = {
  en: `It was given up: checking it takes more than ${megabytes} MB of memory.`,
  de: `Die Prüfung wurde aufgegeben: Sie braucht mehr als ${megabytes} MB Arbeitsspeicher.`,
  ja: `検証に ${megabytes} MB を超えるメモリが必要なため中止しました。`,
};

function faultOfOurs({ stack, message }: Error): Localized {
  const trail = stack ?? message;
  return {
    en: `It could not be checked because of an error in this program; please report it: ${trail}`,
    de: `Sie konnte wegen eines Fehlers in diesem Programm nicht geprüft werden; bitte melden: ${trail}`,
    ja: `このプログラムの不具合により検証できませんでした。ご報告ください：${trail}`,
  };
}

interface Outcome {
  readonly file: ReportedFile;
  /** The thread is gone and has to be replaced. */
  readonly spent: boolean;
}

/** Never rejects: what the thread throws is a bug of ours, told as such, and the other files go on. */
function answerOf(thread: Worker, path: string, request: ValidationRequest): Promise<Outcome> {
  return new Promise((resolve) => {
    const giveUp = (sentence: Localized) => {
      settled();
      resolve({ file: { file: path, error: sentence[request.language] }, spent: true });
    };
    const timer = setTimeout(() => {
      void thread.terminate();
      giveUp(takesTooLong);
    }, checkingLimits.seconds * 1000);
    const answered = (file: ReportedFile) => {
      settled();
      resolve({ file, spent: false });
    };
    const failed = (problem: NodeJS.ErrnoException) => {
      giveUp(problem.code === 'ERR_WORKER_OUT_OF_MEMORY' ? takesTooMuch : faultOfOurs(problem));
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
