import { metricOf, type Metric, type MetricCode } from '../../src/contracts/a6/metrics';
import { dayOfText, type Day } from '../../src/domain/calendar';
import { Exact } from '../../src/domain/decimal/exact';
import { Trace } from '../../src/domain/trace';
import { actualOf, readInputs, scoreOfFewAnswers } from '../../src/scorecard/level-inputs';
import type { ReadCell } from '../../src/scorecard/submission';

type Figures = readonly [numerator: number, less: number, denominator: number];

const inputsOf = ([numerator, less, denominator]: Figures) => ({
  numerator: Exact.whole(numerator),
  less: Exact.whole(less),
  denominator: Exact.whole(denominator),
});

/** 92 days. */
const lastQuarter = { start: dayOfText('2022-10-01') as Day, end: dayOfText('2022-12-31') as Day };

function actual(code: MetricCode, figures: Figures): string | undefined {
  const found = actualOf(metricOf(code) as Metric, inputsOf(figures), lastQuarter);
  return found instanceof Exact ? found.toText() : found;
}

describe('the actual of a row follows from its inputs by the metric of its level (A6 Ex.3-A §3)', () => {
  test.each<[string, MetricCode, Figures, string | undefined]>([
    ['(950 − 5) ÷ 1,000', 'RATE', [950, 5, 1000], '0.945'],
    ['of nothing', 'RATE', [0, 0, 0], 'not measured'],
    ['a part above its whole', 'RATE', [5, 0, 3], undefined],
    ['less than nothing', 'RATE', [3, 5, 10], undefined],
    ['a negative count that would make the ratio larger', 'RATE', [3, -2, 10], undefined],
    ['3,000 seconds ÷ 100 calls', 'ASA', [3000, 0, 100], '30'],
    ['no calls', 'ASA', [0, 0, 0], 'not measured'],
    ['negative seconds', 'ASA', [-3000, 0, 100], undefined],
    ['(28 − 1) ÷ 30 answers', 'SURVEY', [28, 1, 30], '0.9'],
    ['29 answers do not count', 'SURVEY', [28, 1, 29], 'excluded'],
    ['a negative count of dissatisfied', 'SURVEY', [27, -1, 30], undefined],
    ['(200 − 3) ÷ 200 of the codes audited', 'ACCURACY', [200, 3, 200], '0.985'],
    ['(200 − 3) ÷ 250 where the whole is stated apart', 'ACCURACY', [200, 3, 250], '0.788'],
    ['nothing audited', 'ACCURACY', [0, 0, 0], 'not measured'],
    ['a negative count of changes', 'ACCURACY', [190, -3, 200], undefined],
    ['3,000 ÷ (9,200 ÷ 92 days)', 'DAYS', [3000, 0, 9200], '30'],
    ['without revenue', 'DAYS', [3000, 0, 0], 'not measured'],
    ['|(500 − 800) ÷ (9,200 ÷ 92 days)|', 'UNPOSTED', [500, 800, 9200], '3'],
    ['what the parties agree on', 'AGREED', [1, 0, 2], undefined],
  ])('%s', (_, code, figures, expected) => {
    expect(actual(code, figures)).toBe(expected);
  });

  test('what is left out of a numerator is a step of its own, where anything is', () => {
    const stepsOf = (figures: Figures) => {
      const trace = new Trace();
      actualOf(metricOf('RATE') as Metric, inputsOf(figures), lastQuarter, trace);
      return trace.steps.map(({ name, value }) => [name.en, value instanceof Exact ? value.toText() : value]);
    };
    expect(stepsOf([950, 5, 1000])).toEqual([
      ['Numerator that counts', '945'],
      ['Rate', '0.945'],
    ]);
    expect(stepsOf([950, 0, 1000])).toEqual([['Rate', '0.95']]);
  });

  test('A6 Ex.3-A §3.5(b)(2): an excluded survey may still show its score', () => {
    expect(scoreOfFewAnswers(inputsOf([8, 3, 10]))?.toText()).toBe('0.5');
    expect(scoreOfFewAnswers(inputsOf([0, 0, 0]))).toBeUndefined();
  });
});

describe('the inputs of a row', () => {
  const cell = (state: ReadCell<Exact>['state'], value?: number): ReadCell<Exact> => ({
    state,
    value: value === undefined ? undefined : Exact.whole(value),
    at: { sheet: 'SLA scorecard', row: 10, column: 2 },
    raw: value ?? null,
    formula: undefined,
    remark: undefined,
  });
  const given = (value: number) => cell('given', value);

  test('a blank subtrahend is nothing to subtract', () => {
    const inputs = { numerator: given(9), less: cell('blank'), denominator: given(10) };
    expect(readInputs(inputs)).toEqual(inputsOf([9, 0, 10]));
  });

  test.each<[string, ReadCell<Exact>, ReadCell<Exact>, ReadCell<Exact>, 'blank' | 'unusable']>([
    ['no numerator yet', cell('blank'), given(0), given(10), 'blank'],
    ['no denominator yet', given(9), given(0), cell('blank'), 'blank'],
    ['text as numerator', cell('unusable'), given(0), given(10), 'unusable'],
    ['text to subtract', given(9), cell('unusable'), given(10), 'unusable'],
    ['text as denominator', given(9), given(0), cell('unusable'), 'unusable'],
    ['text beside a blank', cell('unusable'), given(0), cell('blank'), 'unusable'],
    ['no column of numerators', cell('absent'), given(0), given(10), 'unusable'],
    ['no column of denominators', given(9), given(0), cell('absent'), 'unusable'],
  ])('%s', (_, numerator, less, denominator, expected) => {
    expect(readInputs({ numerator, less, denominator })).toBe(expected);
  });
});
