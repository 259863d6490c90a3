import {
  acuteMetricOf,
  acuteMetrics,
  incentiveMetricOf,
  incentiveMetrics,
  incentiveTimetable,
} from '../../../src/contracts/a6/incentives';

describe('A6 Ex.4 §2.2, §3: provider operating metrics', () => {
  it('Presence has 1–5', () => {
    expect(incentiveMetrics.presence.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('Alexian has 2a and 2b, and no 2 beside them', () => {
    expect(incentiveMetrics.alexian.map(({ code }) => code)).toEqual(['1', '2a', '2b', '3', '4', '5']);
    expect(incentiveMetricOf('alexian', '2')).toBeUndefined();
    expect(incentiveMetricOf('presence', '2a')).toBeUndefined();
  });

  it('is found by number or text', () => {
    expect(incentiveMetricOf('presence', 2)?.code).toBe('2');
    expect(incentiveMetricOf('alexian', ' 2A ')?.code).toBe('2a');
  });

  test.each([
    ['1', 'Platform', 'Crowe RCA'],
    ['2', 'Platform', 'Crowe RCA'],
    ['3', 'Platform', 'Crowe RCA'],
    ['4', 'Supplier system of record', 'Supplier system of record'],
    ['5', 'Supplier system of record', 'Supplier system of record'],
  ])('§2.1: metric %s comes from %s, then from %s', (code, sourceBefore, sourceFrom) => {
    expect(incentiveMetricOf('presence', code)).toMatchObject({ sourceBefore, sourceFrom });
  });

  it('§3: only metric 1 has a baseline for each quarter', () => {
    const quarterly = incentiveMetrics.alexian.filter(({ quarterlyBaseline }) => quarterlyBaseline);
    expect(quarterly.map(({ code }) => code)).toEqual(['1']);
  });
});

it('A6 Ex.4 §1.2 C, §7: fiscal year from July, scorecard on the 15th', () => {
  expect(incentiveTimetable.fiscalYearStartMonth.value).toBe(7);
  expect(incentiveTimetable.scorecardDay.value).toBe(15);
});

test.each([
  ['scored', ['2', '4', '5', '7', '8a', '8b', '9']],
  ['deleted', ['1']],
  ['empty', ['3', '6', '10']],
])('A6 §4.04: %s acute metrics are %s', (state, codes) => {
  expect(acuteMetrics.filter((metric) => metric.state === state).map(({ code }) => code)).toEqual(codes);
  expect(acuteMetricOf(codes[0] ?? '')?.state).toBe(state);
});

it('an acute metric is found in either letter case', () => {
  expect(acuteMetricOf('8B')?.code).toBe('8b');
  expect(acuteMetricOf(10)?.state).toBe('empty');
  expect(acuteMetricOf('8')).toBeUndefined();
});
