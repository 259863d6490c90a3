import { createHash } from 'node:crypto';
import { type Day, dayOfText } from '../domain/calendar';
import type { Language } from '../domain/language';
import { type ReportedFile, reportedFile } from '../scorecard/report/reported';
import { validate } from '../scorecard/validate';
import { type WorkbookPort, WorkbookProblem } from '../workbook/port';
import { UnusableInput } from './surroundings';

/** What every file of one call is checked with; plain data, so that it can cross to a thread. */
export interface ValidationRequest {
  readonly language: Language;
  /** ISO text. */
  readonly asOf: string;
}

/** A file's bytes, and the workbook in them. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookPort;
}

/**
 * Checks one file; one that cannot be used is an answer too, so that it does not stop the others.
 *
 * @param open throws UnusableInput or WorkbookProblem
 */
export async function validateFile(
  path: string,
  { language, asOf }: ValidationRequest,
  open: (path: string) => Promise<OpenedFile>,
): Promise<ReportedFile> {
  try {
    const { bytes, workbook } = await open(path);
    const validation = await validate(workbook, { asOf: dayOfText(asOf) as Day });
    const fingerprint = createHash('sha256').update(bytes).digest('hex');
    return reportedFile(path, validation, { language, asOf, fingerprint });
  } catch (problem) {
    if (problem instanceof WorkbookProblem || problem instanceof UnusableInput) {
      return { file: path, error: problem.sentence[language] };
    }
    throw problem;
  }
}
