import { Exact } from '../../src/domain/decimal/exact';
import { answerOrProblem, badInput, noAnswer, notMeasurable, partAboveWhole } from '../../src/domain/problem';
import { sameInAll } from '../../src/domain/language';

describe('a problem says why there is no result', () => {
  test.each([
    ['#VALUE!', badInput],
    ['#N/A', noAnswer],
    ['#DIV/0!', notMeasurable],
  ])('%s, with the clause that decides it', (code, problem) => {
    const found = problem('calls', sameInAll('calls is 0.'), 'A6 Ex.3-A §6.3');
    expect([found.code, found.subject, found.clause]).toEqual([code, 'calls', 'A6 Ex.3-A §6.3']);
    expect(found.message).toBe('calls is 0. (A6 Ex.3-A §6.3)');
  });

  test('without a clause the sentence stands alone', () => {
    expect(badInput('calls', sameInAll('calls is -1.')).message).toBe('calls is -1.');
  });

  test('a part above its whole: both with their figures, in each language', () => {
    const problem = partAboveWhole('missed', Exact.whole(3), 'applicable', Exact.ratio(5, 2));
    expect([problem.code, problem.subject]).toEqual(['#VALUE!', 'missed']);
    expect(problem.sentence.en).toBe('missed (3) must not be more than applicable (2.5).');
    for (const sentence of Object.values(problem.sentence)) {
      expect(sentence).toMatch(/missed.*3.*applicable.*2\.5/);
    }
  });
});

describe('a calculation answers, or says why it cannot', () => {
  test('its answer, or its problem', () => {
    const problem = badInput('calls', sameInAll('calls is -1.'));
    expect(answerOrProblem(() => 7)).toBe(7);
    expect(
      answerOrProblem(() => {
        throw problem;
      }),
    ).toBe(problem);
  });

  test('anything else that is thrown is a bug and goes on', () => {
    const bug = () => {
      throw new TypeError('no such row');
    };
    expect(() => answerOrProblem(bug)).toThrow(TypeError);
  });
});
