import { incentiveScorecardSheet } from '../../src/contracts/sheets/incentive-sheets';
import { Exact } from '../../src/domain/decimal/exact';
import { Trace } from '../../src/domain/trace';
import type { Figure } from '../../src/scorecard/figure';
import { given, givenFigure, givenFigures } from '../../src/scorecard/steps';
import { readRow } from '../support/read-row';

const { columns } = incentiveScorecardSheet;
const { cells } = readRow({ ytdLift: 250, ytdCash: 1000, ytdLiftRate: '', score: 0.5 });

const figure = (stated: number | undefined, corrected: number | undefined): Figure<Exact> => {
  const [a, b] = [stated, corrected].map((each) => (each === undefined ? undefined : Exact.ofDouble(each)));
  return { stated: a, corrected: b, verdict: 'right' };
};

function told(tell: (trace: Trace) => void) {
  const trace = new Trace();
  tell(trace);
  return trace.steps.map(({ name, value, formula, unit }) => [
    name.en,
    value instanceof Exact ? value.toText() : value,
    typeof formula === 'string' ? formula : formula.en,
    unit,
  ]);
}

describe('what a calculation starts from is told as steps in front of it', () => {
  test('a figure of the sheet, and where it stands', () => {
    expect(told((trace) => givenFigure(trace, columns.ytdLift, cells['ytdLift'] as never))).toEqual([
      ['YTD lift', '250', "'Sheet'!A1", 'money'],
    ]);
    expect(told((trace) => givenFigure(trace, columns.score, cells['score'] as never))).toEqual([
      ['Score', '0.5', "'Sheet'!D1", undefined],
    ]);
  });

  test('a wrong one, or one that is not there, by what it should be', () => {
    const figures = {
      ytdLift: figure(250, 300),
      ytdCash: figure(1000, 1000),
      ytdLiftRate: figure(undefined, 0.3),
    };
    expect(told((trace) => givenFigures(trace, columns, cells as never, figures))).toEqual([
      ['YTD lift', '300', "corrected, in place of 'Sheet'!A1", 'money'],
      ['YTD cash', '1000', "'Sheet'!B1", 'money'],
      ['YTD lift %', '0.3', "corrected, in place of 'Sheet'!C1", undefined],
    ]);
  });

  test('nothing is told of what nobody knows', () => {
    expect(told((trace) => givenFigure(trace, columns.ytdLiftRate, cells['ytdLiftRate'] as never))).toEqual(
      [],
    );
    expect(told((trace) => given(trace, columns.score.heading, undefined, 'nowhere'))).toEqual([]);
  });
});
