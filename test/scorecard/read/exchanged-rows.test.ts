import { metricOf } from '../../../src/contracts/a6/metrics';
import { dayOfText } from '../../../src/domain/calendar';
import { withExchangedRowsRead, type Measuring } from '../../../src/scorecard/read/exchanged-rows';
import type { Slot } from '../../../src/scorecard/read/slot';
import { said } from '../../../src/scorecard/row-identity';
import { readRow, type Typed } from '../../support/read-row';

const [start, end] = ['2022-07-01', '2022-09-30'].map(dayOfText);
const window = start === undefined || end === undefined ? undefined : { start, end };

/** Component, metric and target of the schedule: two alike, two that share a target, and others. */
const schedule = [
  ['a', 'RATE', 0.9],
  ['b', 'RATE', 0.8],
  ['c', 'ASA', 30],
  ['d', 'DAYS', 30],
  ['e', 'AGREED', 0.7],
] as const;

const components = schedule.map(([code]) => code);
const slots: readonly Slot[] = components.map((component) => ({
  key: component,
  isExpected: true,
  values: { level: '1', component },
}));

/** What each row is read as: its component, with `!` where it is another than the typed one. */
function readAs(rows: readonly Typed[], given: Partial<Measuring> = {}, of = slots): string {
  const measuring: Measuring = {
    inForce: schedule.map(([component, , target]) => readRow({ level: '1', component, target }) as never),
    metricOf: (row) => metricOf(schedule.find(([code]) => code === said(row.cells.component))?.[1] ?? ''),
    window,
    ...given,
  };
  const read = withExchangedRowsRead(
    rows.map((row) => readRow(row) as never),
    of,
    measuring,
  );
  return read
    .map(
      ({ cells: { component } }) => `${said(component)}${component.remark?.kind === 'exchanged' ? '!' : ''}`,
    )
    .join(' ');
}

const row = (component: string, target: Typed[string], figures: Typed = {}): Typed => ({
  level: '1',
  component,
  target,
  numerator: '',
  less: '',
  denominator: '',
  actual: '',
  ...figures,
});

/** 900 seconds over 30 calls are 30 seconds a call; a balance of 900 over a revenue of 30 is 900 ÷ (30 ÷ 92) = 2,760 days. */
const seconds: Typed = { numerator: 900, denominator: 30, actual: 30 };
const days: Typed = { numerator: 900, denominator: 30, actual: 2760 };

describe('two rows under each other’s codes are read as each other', () => {
  test.each<[string, readonly Typed[], string]>([
    ['rows as they should be', [row('a', 0.9), row('b', 0.8)], 'a b'],
    ['each has the other’s target', [row('a', 0.8), row('b', 0.9)], 'b! a!'],
    ['the others stay', [row('a', 0.8), row('e', 0.7), row('b', 0.9)], 'b! e a!'],
    ['in another letter case', [row('A', 0.8), row('B', 0.9)], 'b! a!'],
    ['one of them has its own target', [row('a', 0.8), row('b', 0.8)], 'a b'],
    ['one of them has a target that none has', [row('a', 0.8), row('b', 0.5)], 'a b'],
    ['one of them has no target', [row('a', 0.8), row('b', '')], 'a b'],
    ['one of them has a target that is no number', [row('a', 0.8), row('b', true)], 'a b'],
    ['one stands there twice', [row('a', 0.8), row('b', 0.9), row('b', 0.9)], 'a b b'],
    ['the other is under no code that has a target', [row('a', 0.8), row('x', 0.9)], 'a x'],
    ['three in a circle', [row('a', 0.8), row('b', 0.7), row('e', 0.9)], 'a b e'],
  ])('%s', (_, rows, expected) => {
    expect(readAs(rows)).toBe(expected);
  });

  it('with two that could be its partner, none is chosen', () => {
    // both b and f have the target that a shows, and both show that of a
    const inForce = [
      ['a', 0.9],
      ['b', 0.8],
      ['f', 0.8],
    ].map(([component, target]) => {
      return readRow({ level: '1', component: component as string, target: target as number }) as never;
    });
    const more = [...slots, { key: 'f', isExpected: true, values: { level: '1', component: 'f' } }];
    expect(readAs([row('a', 0.8), row('b', 0.9), row('f', 0.9)], { inForce }, more)).toBe('a b f');
    expect(readAs([row('a', 0.8), row('b', 0.9), row('f', 0.8)], { inForce }, more)).toBe('b! a! f');
  });
});

describe('rows with the same target are told by what they are measured by', () => {
  test.each<[string, readonly Typed[], string]>([
    ['each follows by its own metric', [row('c', 30, seconds), row('d', 30, days)], 'c d'],
    ['each follows by the other’s', [row('c', 30, days), row('d', 30, seconds)], 'd! c!'],
    ['one of them follows by its own', [row('c', 30, days), row('d', 30, days)], 'c d'],
    ['one of them follows by neither', [row('c', 30, days), row('d', 30, { ...seconds, actual: 31 })], 'c d'],
    ['one of them has no actual', [row('c', 30, days), row('d', 30, { ...seconds, actual: '' })], 'c d'],
    ['one of them has no inputs', [row('c', 30, days), row('d', 30, { actual: 30 })], 'c d'],
    [
      'one of them has an input that is no number',
      [row('c', 30, days), row('d', 30, { ...seconds, less: true })],
      'c d',
    ],
  ])('%s', (_, rows, expected) => {
    expect(readAs(rows)).toBe(expected);
  });

  it('without the days of the window nothing follows', () => {
    expect(readAs([row('c', 30, days), row('d', 30, seconds)], { window: undefined })).toBe('c d');
  });

  it('where a metric is not known, or agreed, nothing follows', () => {
    const rows = [row('c', 30, days), row('d', 30, seconds)];
    expect(readAs(rows, { metricOf: () => undefined })).toBe('c d');
    expect(readAs(rows, { metricOf: () => metricOf('AGREED') })).toBe('c d');
  });

  it('a typed actual may be rounded to three decimals', () => {
    // 900 ÷ (31 ÷ 92) = 2,670.967…, and 900 ÷ 29 = 31.034…
    const balance = { numerator: 900, denominator: 31 };
    const calls = row('d', 30, { numerator: 900, denominator: 29, actual: 31.034 });
    expect(readAs([row('c', 30, { ...balance, actual: 2670.968 }), calls])).toBe('d! c!');
    expect(readAs([row('c', 30, { ...balance, actual: 2670.967 }), calls])).toBe('c d');
  });
});
