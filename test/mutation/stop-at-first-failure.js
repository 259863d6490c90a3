import { TestEnvironment } from 'jest-environment-node';

/** A mutant is killed by the first test that fails; the others would only take time. */
export default class extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_start' && this.#hasFailed) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) this.#hasFailed = true;
  }
}
