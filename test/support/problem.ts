import { Problem } from '../../src/domain/problem';

/** The Problem that a calculation ends with. */
export function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem was found');
}
