import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookProblem } from '../../src/workbook/port';
import { GOLDEN, validateFile } from '../support/golden/run-case';

const BAD = join(GOLDEN, 'bad');

/** The file's bytes are kept as hexadecimal text, so that no editor or checkout changes them. */
function bytesOf(name: string): Uint8Array {
  return Uint8Array.from(Buffer.from(readFileSync(join(BAD, name, 'input.hex'), 'utf8').trim(), 'hex'));
}

function problemOf(bytes: Uint8Array): unknown {
  try {
    void validateFile(bytes, '2023-01-31');
    return undefined;
  } catch (problem) {
    return problem;
  }
}

describe('a folder of test/golden/bad is a file that cannot be used, and the sentence that says why', () => {
  test.each(readdirSync(BAD))('%s', (name) => {
    const message = readFileSync(join(BAD, name, 'message.txt'), 'utf8').trim();
    const problem = problemOf(bytesOf(name));
    expect(problem).toBeInstanceOf(WorkbookProblem);
    expect((problem as WorkbookProblem).message).toBe(message);
  });
});
