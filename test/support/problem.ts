import { languages } from '../../src/domain/language';
import { Problem } from '../../src/domain/problem';

/** The Problem that a calculation ends with; it has a sentence in every language. */
export function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const language of languages) expect(error.sentence[language]).toMatch(/\S/);
    return error;
  }
  throw new Error('no problem was found');
}
