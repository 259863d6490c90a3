import { type Figure, input, judge } from '../../src/scorecard/figure';

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
    expect(sum(7, wrongFive, two)).toEqual({ stated: 7, corrected: 7, verdict: 'right' });
  });

  test('a figure that follows from neither, below something wrong, is not judged', () => {
    expect(sum(100, wrongFive, two).verdict).toBe('unjudged');
  });

  test('a blank is not judged, and corrected all the same', () => {
    expect(sum(undefined, two, two)).toEqual({ stated: undefined, corrected: 4, verdict: 'unjudged' });
  });

  test('nothing is judged against what is not known', () => {
    expect(sum(4, two, input<number>(undefined)).verdict).toBe('unjudged');
  });
});
