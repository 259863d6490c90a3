import type { Engine } from '../engine/engine';
import type { WorkbookPort } from '../workbook/port';

/** 0: all well. 1: a formula gives an error. 2: an input or an argument that cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** All that a command touches of the world; the entry file brings the real one. */
export interface Surroundings {
  readonly engine: Engine;
  /** @throws UnusableInput or WorkbookProblem saying why a file cannot be used */
  openWorkbook(path: string): Promise<WorkbookPort>;
  /** The lines of standard input. */
  readonly lines: AsyncIterable<string>;
  /** To standard output, a line. */
  print(line: string): void;
  /** To standard error, a sentence. */
  complain(sentence: string): void;
  /** The worst code that was asked for counts. */
  exitWith(code: ExitCode): void;
}

/** An input or argument that cannot be used; the message is one sentence for the user. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
