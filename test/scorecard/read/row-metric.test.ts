import {
  facilitiesSheet,
  serviceLevelsSheet,
  slaScorecardSheet,
} from '../../../src/contracts/sheets/service-level-sheets';
import { metricsOf, statedMetric } from '../../../src/scorecard/read/row-metric';
import type { ReadSheet } from '../../../src/scorecard/submission';
import { readRow, type Typed } from '../../support/read-row';

function sheetOf(layout: unknown, ...rows: readonly Typed[]): ReadSheet {
  return { layout, rows: rows.map(readRow) } as unknown as ReadSheet;
}

const scorecard = sheetOf(slaScorecardSheet);

/** The metric of a scorecard's row beside a Service levels sheet with these rows. */
function metricBeside(levels: readonly Typed[], row: Typed): string | undefined {
  return metricsOf([scorecard, sheetOf(serviceLevelsSheet, ...levels)])(scorecard, readRow(row));
}

describe('the metric of a row is that of its component', () => {
  test.each<[string, Typed, string | undefined]>([
    // "Levels, components and their inputs"
    ['calls answered', { level: '1', component: '1a' }, 'ASA'],
    ['calls abandoned', { level: '1', component: '1c' }, 'RATE'],
    ['a survey', { level: '5', component: '5-FCC' }, 'SURVEY'],
    ['a code in small letters', { level: '5', component: '5-fcc' }, 'SURVEY'],
    ['coding', { level: '7', component: '7a' }, 'ACCURACY'],
    ['days of a balance', { level: '13', component: '13A' }, 'DAYS'],
    ['unposted cash', { level: '8', component: '8B' }, 'UNPOSTED'],
    ['what is typed as agreed', { level: '3', component: '3' }, 'AGREED'],
    ['a level whose component is blank', { level: '6', component: '' }, 'DAYS'],
    ['a level with parts, without any of them', { level: '7', component: '' }, undefined],
    ['a code that no exhibit has', { level: '99', component: '99x' }, undefined],
    ['neither level nor component', {}, undefined],
  ])('%s', (_, row, expected) => {
    expect(metricBeside([], row)).toBe(expected);
  });

  test.each<[string, Typed[], string | undefined]>([
    ['is stated', [{ level: '3', component: '3', metric: 'RATE' }], 'RATE'],
    ['is stated in small letters', [{ level: '3', component: '3', metric: 'rate' }], 'RATE'],
    ['is stated beside the level alone', [{ level: '3', component: '', metric: 'RATE' }], 'RATE'],
    ['is stated for another component', [{ level: '4', component: '4', metric: 'RATE' }], 'AGREED'],
    ['is stated as none that there is', [{ level: '3', component: '3', metric: 'GUESS' }], 'AGREED'],
    ['is not stated', [{ level: '3', component: '3', metric: '' }], 'AGREED'],
    [
      'has a dated step without one',
      [
        { level: '3', component: '3', metric: 'RATE' },
        { level: '3', component: '3', metric: '' },
      ],
      'RATE',
    ],
  ])('on the Service levels sheet it %s', (_, levels, expected) => {
    expect(metricBeside(levels, { level: '3', component: '3' })).toBe(expected);
  });

  it('a row of the Service levels sheet has its own, whatever another step of its component says', () => {
    const levels = sheetOf(
      serviceLevelsSheet,
      { level: '3', component: '3', metric: 'RATE' },
      { level: '3', component: '3', metric: 'DAYS' },
    );
    const metricOf = metricsOf([levels]);
    expect(levels.rows.map((row) => metricOf(levels, row))).toEqual(['RATE', 'DAYS']);
  });

  it('a metric on another sheet is not looked at', () => {
    const facilities = sheetOf(facilitiesSheet, { level: '3', component: '3', metric: 'RATE' });
    const metricOf = metricsOf([facilities]);
    expect(facilities.rows.map((row) => metricOf(facilities, row))).toEqual(['AGREED']);
  });
});

describe('a ratio is not believed of a component in days or seconds whose target is none', () => {
  test.each<[string, Typed, string | undefined]>([
    ['days, 45', { level: '6', component: '6', metric: 'RATE', target: 45 }, undefined],
    ['days by the level alone', { level: '6', component: '', metric: 'RATE', target: 45 }, undefined],
    ['unposted cash, 3', { level: '8', component: '8B', metric: 'ACCURACY', target: 3 }, undefined],
    ['seconds, 30', { level: '1', component: '1a', metric: 'SURVEY', target: 30 }, undefined],
    ['one and a half', { level: '6', component: '6', metric: 'RATE', target: 1.5 }, undefined],
    ['less than one and a half', { level: '6', component: '6', metric: 'RATE', target: 1.49 }, 'RATE'],
    ['no target', { level: '6', component: '6', metric: 'RATE', target: '' }, 'RATE'],
    ['a target that is no number', { level: '6', component: '6', metric: 'RATE', target: 'n/a' }, 'RATE'],
    ['another metric in days', { level: '6', component: '6', metric: 'UNPOSTED', target: 45 }, 'UNPOSTED'],
    [
      'a component that is a ratio',
      { level: '2', component: '2', metric: 'ACCURACY', target: 45 },
      'ACCURACY',
    ],
    [
      'a component whose figure is agreed',
      { level: '3', component: '3', metric: 'RATE', target: 45 },
      'RATE',
    ],
    ['a code that no exhibit has', { level: '99', component: '99', metric: 'RATE', target: 45 }, 'RATE'],
  ])('%s', (_, row, expected) => {
    expect(statedMetric(readRow(row))).toBe(expected);
  });
});
