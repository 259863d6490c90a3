import { TestEnvironment } from 'jest-environment-node';

/** How often a test has failed, by its titles; the process keeps it from mutant to mutant. */
const failures = new Map();

/** A mutant is killed by the first test that fails: those that killed most before it go first, the others are skipped. */
export default class extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent({ name, test }, { rootDescribeBlock }) {
    if (name === 'run_start') sortByFailures(rootDescribeBlock);
    if (name === 'test_start' && this.#hasFailed) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) {
      this.#hasFailed = true;
      failures.set(titles(test), failuresOf(test) + 1);
    }
  }
}

function sortByFailures({ children }) {
  for (const child of children) if (child.type === 'describeBlock') sortByFailures(child);
  children.sort((a, b) => failuresOf(b) - failuresOf(a));
}

/** Of a block the most that a test in it has. */
function failuresOf(child) {
  if (child.type === 'test') return failures.get(titles(child)) ?? 0;
  return Math.max(0, ...child.children.map(failuresOf));
}

function titles({ name, parent }) {
  return parent === undefined ? name : `${titles(parent)} ${name}`;
}
