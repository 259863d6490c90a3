import { Exact } from '../../../src/domain/decimal/exact';
import { faultsOf, isBelowLater, type PlacedRow } from '../../../src/scorecard/read/period-faults';
import { agreedBaseline, metricRow, metricRows, period, scorecardRow } from '../../support/incentive-rows';
import type { Typed } from '../../support/read-row';

/** `order, content, late` */
function faults(...rows: readonly (PlacedRow | readonly PlacedRow[])[]): string {
  const { order, content, late } = faultsOf(rows.flat(), agreedBaseline);
  return [order, content, late].join(', ');
}

const metrics = (...periods: readonly string[]) => periods.flatMap((of) => metricRows(of));
const scorecard = (...periods: readonly string[]) => periods.map((of) => scorecardRow(of));
const bothSheets = (...periods: readonly string[]) => [...metrics(...periods), ...scorecard(...periods)];
const [q1, q2, q3, q4] = ['presence 2023 Q1', 'presence 2023 Q2', 'presence 2023 Q3', 'presence 2023 Q4'];
const [a1, a2, a3] = ['alexian 2023 Q1', 'alexian 2023 Q2', 'alexian 2023 Q3'];

describe('whole periods that follow one another have no faults', () => {
  test.each<[string, readonly PlacedRow[]]>([
    ['a year', bothSheets(q1, q2, q3, q4)],
    ['two years', bothSheets(q3, q4, 'presence 2024 Q1', 'presence 2024 Q2')],
    ['group after group', bothSheets(q1, q2, a1, a2)],
    ['quarter after quarter', bothSheets(q1, a1, q2, a2)],
    ['the groups the other way round in the next quarter', bothSheets(q1, a1, a2, q2)],
    ['the metrics alone', metrics(q1, q2)],
    ['the scorecard alone', scorecard(q1, q2)],
    ['no rows', []],
  ])('%s', (_, rows) => {
    expect(faults(rows)).toBe('0, 0, 0');
  });
});

describe('faults of where the rows of periods stand', () => {
  test.each<[string, readonly PlacedRow[], string]>([
    // a gap on each of the sheets
    ['a quarter is left out', bothSheets(q1, q2, q4), '2, 0, 0'],
    ['two quarters after one another are left out', bothSheets(q1, q4), '2, 0, 0'],
    ['a quarter is left out at the turn of a year', bothSheets(q3, 'presence 2024 Q1'), '2, 0, 0'],
    // the third quarter is on one sheet only
    ['the scorecard ends earlier', [...metrics(q1, q2, q3), ...scorecard(q1, q2)], '1, 0, 0'],
    ['the metrics end earlier', [...metrics(q1), ...scorecard(q1, q2, q3)], '2, 0, 0'],
    ['a quarter stands before an earlier one', bothSheets(q2, q1), '2, 0, 0'],
    // both groups come again, and both quarters do
    ['groups and quarters are torn apart', metrics(q1, q2, a1, a2, q3, a3), '2, 0, 0'],
    // the quarter comes again, and stands below a later one
    ['a quarter comes again', scorecard(q1, q2, q1), '2, 1, 0'],
    ['metrics are not in the order of the contract', metricRows(q1, '1', '3', '2', '4', '5'), '1, 0, 0'],
    ['metrics stand upside down', metricRows(q1, '5', '4', '3', '2', '1'), '4, 0, 0'],
    // the second and the third quarter come again, the second below the third; one lacks a metric, one has it twice
    [
      'a metric of the second quarter stands there as one of the third',
      [
        ...metrics(q1),
        ...metricRows(q2, '1', '2'),
        metricRow(q3, '3', { baseline: 303 }),
        ...metricRows(q2, '4', '5'),
        ...metrics(q3),
      ],
      '3, 2, 0',
    ],
  ])('%s', (_, rows, expected) => {
    expect(faults(rows)).toBe(expected);
  });

  it('a metric comes before that of the row above it, and one that the group does not have before all', () => {
    const below = (metric: string, above: string) =>
      isBelowLater(metricRow(q1, metric), metricRow(q1, above));
    expect([below('2', '3'), below('3', '3'), below('4', '3'), below('2a', '1')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isBelowLater(metricRow(q1, '1'), undefined)).toBe(false);
  });
});

describe('faults of what the metrics of a period say', () => {
  const metricsOf = (...own: readonly string[]) => metricRows(q1, ...own);
  test.each<[string, readonly PlacedRow[], string]>([
    ['one is missing', metricsOf('1', '2', '4', '5'), '0, 1, 0'],
    ['one is there twice', metricsOf('1', '2', '2', '3', '4', '5'), '0, 1, 0'],
    // one too many of one, one too few of the other
    ['one has the code of another', metricsOf('1', '2', '2', '4', '5'), '0, 2, 0'],
    // 2a stands before every metric that the group has
    ['one has a code that only the other group has', metricsOf('1', '2a', '3', '4', '5'), '1, 2, 0'],
    ['one group lacks what the other has', metricRows(a1, '1', '2a', '3', '4', '5'), '0, 1, 0'],
  ])('%s', (_, rows, expected) => {
    expect(faults(rows)).toBe(expected);
  });

  test.each<[string, Typed, number]>([
    ['the agreed baseline', { baseline: 103 }, 0],
    ['less than half a cent from it', { baseline: 103.004 }, 0],
    ['a cent from it', { baseline: 103.01 }, 1],
    ['the baseline of another quarter', { baseline: 203 }, 1],
    ['no baseline', { baseline: '' }, 0],
    [
      'another baseline, with the day of an adjustment',
      { baseline: 203, adjustmentRequestedOn: '2022-08-01' },
      0,
    ],
    ['another baseline, with what is no day', { baseline: 203, adjustmentRequestedOn: true }, 0],
  ])('a metric has %s', (_, typed, expected) => {
    const rows = metricRows(q1).map((row) => (row.metric === '3' ? metricRow(q1, '3', typed) : row));
    expect(faults(rows)).toBe(`0, ${String(expected)}, 0`);
  });

  it('a baseline is another one where none is agreed', () => {
    expect(faultsOf(metricRows(q1), () => undefined).content).toBe(5);
    expect(faultsOf(metricRows(q1), () => Exact.one).content).toBe(5);
  });

  it('a baseline is not looked at under a metric that the group does not have', () => {
    const wrong = { baseline: 1 };
    const content = faultsOf([...metricRows(q1), metricRow(q1, '2b', wrong)], agreedBaseline).content;
    expect(content).toBe(1);
  });
});

describe('faults of what the scorecard says', () => {
  test.each<[string, Typed, string]>([
    ['delivered the day after its period', { deliveredOn: '2022-10-01' }, '0, 0, 0'],
    ['delivered on the last day of its period', { deliveredOn: '2022-09-30' }, '0, 1, 0'],
    ['delivered in its period', { deliveredOn: '2022-08-15' }, '0, 1, 0'],
    ['delivered 366 days after its period', { deliveredOn: '2023-10-01' }, '0, 0, 0'],
    ['delivered 367 days after its period', { deliveredOn: '2023-10-02' }, '0, 0, 1'],
    ['not delivered yet', { deliveredOn: '' }, '0, 0, 0'],
    ['with a total that is not the sum of the lifts', { totalLift: 60 }, '0, 1, 0'],
    ['with a total that is their sum to the cent', { totalLift: 50.004 }, '0, 0, 0'],
    ['without a total', { totalLift: '' }, '0, 0, 0'],
  ])('%s', (_, typed, expected) => {
    expect(faults(metricRows(q1), scorecardRow(q1, typed))).toBe(expected);
  });

  it('a total is held only against all metrics of its period, each with a lift', () => {
    const wrong = scorecardRow(q1, { totalLift: 60 });
    const withoutLift = metricRows(q1).map((row) =>
      row.metric === '3' ? metricRow(q1, '3', { lift: '' }) : row,
    );
    expect(faults(withoutLift, wrong)).toBe('0, 0, 0');
    // the missing metric is the only fault
    expect(faults(metricRows(q1, '1', '2', '3', '4'), wrong)).toBe('0, 1, 0');
    expect(faults(wrong)).toBe('0, 0, 0');
  });

  it('a period entered twice is one too many', () => {
    expect(faults(metricRows(q1), scorecardRow(q1), scorecardRow(q1))).toBe('0, 1, 0');
  });

  it('a fiscal year beyond the calendar has no end that a delivery could be held against', () => {
    const row = { ...scorecardRow(q1), period: period('presence 99999 Q1') };
    expect(faults(row)).toBe('0, 0, 0');
  });
});
