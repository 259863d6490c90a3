import type { Engine } from '../engine/engine';
import type { Day } from '../domain/calendar';
import type { Localized } from '../domain/language';
import type { ReportedFile } from '../scorecard/report/reported';
import type { SheetDraft } from '../workbook/draft';
import type { WorkbookPort } from '../workbook/port';
import type { ValidationRequest } from './validate-file';

/** 0: all well. 1: a formula gives an error, a scorecard has one. 2: an input or an argument that cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** All that a command touches of the world; the entry file brings the real one. */
export interface Surroundings {
  readonly engine: Engine;
  /** @throws UnusableInput or WorkbookProblem saying why a file cannot be used */
  openWorkbook(path: string): Promise<WorkbookPort>;
  /** Checks files side by side. @param onDone called as each is done; the answer keeps their order */
  validateFiles(
    paths: readonly string[],
    request: ValidationRequest,
    onDone: (file: ReportedFile) => void,
  ): Promise<ReportedFile[]>;
  /** The bytes of an .xlsx file with the sheets. */
  fileOf(drafts: readonly SheetDraft[]): Promise<Uint8Array>;
  today(): Day;
  /** Writes a file whole or not at all. @throws UnusableInput saying why it cannot be written */
  save(path: string, contents: string | Uint8Array): Promise<void>;
  /** Whether a path leads to one of the files, whatever it is called there. */
  isOneOf(path: string, files: readonly string[]): Promise<boolean>;
  /** A line of progress, shown on a terminal only. */
  progress(line: string): void;
  /** The lines of standard input. */
  readonly lines: AsyncIterable<string>;
  /** To standard output, a line. */
  print(line: string): void;
  /** To standard error, a sentence. */
  complain(sentence: string): void;
  /** The worst code that was asked for counts. */
  exitWith(code: ExitCode): void;
}

/** An input or argument that cannot be used, in one sentence for the user. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';

  constructor(readonly sentence: Localized) {
    super(sentence.en);
  }
}
