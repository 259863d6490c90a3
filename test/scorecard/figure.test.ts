import { Exact } from '../../src/domain/decimal/exact';
import {
  type Figure,
  whenKnown,
  condition,
  derive,
  input,
  judge,
  withCorrected,
} from '../../src/scorecard/figure';

const sum = (stated: number | undefined, a: Figure<number>, b: Figure<number>) =>
  judge({
    stated,
    fromStated: a.stated === undefined || b.stated === undefined ? undefined : a.stated + b.stated,
    fromCorrected:
      a.corrected === undefined || b.corrected === undefined ? undefined : a.corrected + b.corrected,
    agrees: (x, y) => x === y,
    sources: [a, b],
  });

describe('One cause gives one finding', () => {
  const two = input(2);
  const wrongFive = sum(6, two, input(3));

  test('a figure that does not follow from right ones is wrong', () => {
    expect(wrongFive).toEqual({ stated: 6, corrected: 5, verdict: 'wrong' });
  });

  test('a figure right given a wrong input is not reported again', () => {
    expect(sum(8, wrongFive, two).verdict).toBe('right');
  });

  test('a figure that follows from the corrected ones is right', () => {
    expect(sum(7, wrongFive, two)).toMatchObject({ stated: 7, corrected: 7, verdict: 'right' });
  });

  test('a figure that follows from neither, below something wrong, is not judged', () => {
    expect(sum(100, wrongFive, two).verdict).toBe('unjudged');
  });

  test('a blank is not judged, and corrected all the same', () => {
    expect(sum(undefined, two, two)).toEqual({ stated: undefined, corrected: 4, verdict: 'unjudged' });
  });

  test('an input is right as it stands, and not judged where it is blank', () => {
    expect(input(2)).toEqual({ stated: 2, corrected: 2, verdict: 'right' });
    expect(input(undefined)).toEqual({ stated: undefined, corrected: undefined, verdict: 'unjudged' });
  });

  test('a sum over rows that something is wrong with is not judged, unless it is right', () => {
    const over = (stated: number, rowsAreRight: boolean) =>
      derive({
        stated,
        sources: [two, condition(rowsAreRight)],
        follows: (summand) => summand,
        agrees: (x, y) => x === y,
      }).verdict;
    expect([over(2, true), over(3, true), over(2, false), over(3, false)]).toEqual([
      'right',
      'wrong',
      'right',
      'unjudged',
    ]);
  });

  test('where only one of stated and corrected figures says what it should be, that is what it is judged by', () => {
    const judged = (stated: string, from: Partial<Record<'fromStated' | 'fromCorrected', string>>) => {
      const exact = (text?: string) => (text === undefined ? undefined : Exact.ofText(text));
      const { verdict, corrected } = judge({
        stated: exact(stated),
        fromStated: exact(from.fromStated),
        fromCorrected: exact(from.fromCorrected),
        agrees: (x, y) => x.equals(y),
        sources: [two],
      });
      return [verdict, corrected?.toText()];
    };
    expect(judged('4', { fromCorrected: '4' })).toEqual(['right', '4']);
    expect(judged('5', { fromCorrected: '4' })).toEqual(['wrong', '4']);
    expect(judged('4', { fromStated: '4' })).toEqual(['right', '4']);
    expect(judged('5', { fromStated: '4' })).toEqual(['wrong', '5']);
    expect(judged('5', {})).toEqual(['unjudged', '5']);
  });

  test('nothing is judged against what is not known', () => {
    expect(sum(4, two, input<number>(undefined)).verdict).toBe('unjudged');
  });

  test('a figure may be calculated from another as written, or before that one was cut to its digits', () => {
    const nearly = (x: number, y: number) => Math.abs(x - y) < 0.01;
    const third = derive({ stated: 0.33, sources: [], follows: () => 1 / 3, agrees: nearly });
    const wrong = { ...third, corrected: 5 };
    const times300 = (stated: number) =>
      derive({ stated, sources: [wrong], follows: (x = 0) => x * 300, agrees: (x, y) => x === y }).verdict;
    expect([times300(99), times300(100), times300(1500), times300(98)]).toEqual([
      'right',
      'right',
      'right',
      'wrong',
    ]);
  });

  describe('a total of many figures', () => {
    /** Stated as 2, though it should be 1. */
    const wrong: Figure<Exact> = { stated: Exact.whole(2), corrected: Exact.one, verdict: 'wrong' };
    /** A value of its own each time, as every cell has. */
    const right = (): Figure<Exact> => ({
      stated: Exact.ratio(10, 1),
      meant: Exact.ratio(20, 2),
      corrected: Exact.ratio(30, 3),
      verdict: 'right',
    });
    const total = (stated: number, ...sources: readonly Figure<Exact>[]) =>
      derive({
        stated: Exact.whole(stated),
        sources,
        follows: (...values) => Exact.sum(values.map((each) => each ?? Exact.zero)),
        agrees: (x, y) => x.equals(y),
      });
    const wrongOnes = (count: number) => Array.from({ length: count }, () => wrong);

    test('may take some of the wrong ones as stated and some as corrected', () => {
      // Six wrong ones: 12 as stated, 6 as corrected, anything between with some of each.
      const verdicts = [12, 9, 6, 13, 5].map((stated) => total(stated, ...wrongOnes(6)).verdict);
      expect(verdicts).toEqual(['right', 'right', 'right', 'unjudged', 'unjudged']);
    });

    test('takes all as stated or all as corrected where there are more ways than can be tried', () => {
      const verdicts = [14, 7, 10].map((stated) => total(stated, ...wrongOnes(7)).verdict);
      expect(verdicts).toEqual(['right', 'right', 'unjudged']);
    });

    test('is no harder to follow for the right ones in it, which there is one way to take', () => {
      const sources = [wrong, right(), right(), right(), right(), right(), right(), wrong];
      expect(total(63, ...sources)).toMatchObject({ verdict: 'right', meant: Exact.whole(63) });
      expect(total(65, ...sources).verdict).toBe('unjudged');
    });
  });
});

describe('Nothing is calculated with what is not known', () => {
  const unknown = input<number>(undefined);

  test('a calculation on figures answers where all of them are', () => {
    const difference = whenKnown((a: number, b: number) => a - b);
    expect(difference(7, 3)).toBe(4);
    expect(difference(undefined, 3)).toBeUndefined();
    expect(difference(7, undefined)).toBeUndefined();
  });

  test('the right figure is explained with corrected ones, all of which are known', () => {
    const explained: number[] = [];
    const explain = (a: Figure<number>, b: Figure<number>) => {
      withCorrected([a, b], (one, other) => explained.push(one + other));
    };
    explain({ stated: 6, corrected: 5, verdict: 'wrong' }, input(3));
    explain(unknown, input(3));
    explain(input(3), unknown);
    expect(explained).toEqual([8]);
  });

  test('that rows are sound is right, and nothing is judged where they are not', () => {
    expect(condition(true)).toEqual({ stated: true, corrected: true, verdict: 'right' });
    expect(condition(false).verdict).toBe('unjudged');
  });
});
