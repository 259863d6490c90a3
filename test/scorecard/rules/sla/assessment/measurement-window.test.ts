import fc from 'fast-check';
import { addDays, dayOfText, isoText, type Day } from '../../../../../src/domain/calendar';
import { exhibitOf } from '../../../../../src/contracts/a6/service-levels';
import { groupOf, type Group } from '../../../../../src/contracts/a6/groups';
import type { MeasuredGroup } from '../../../../../src/scorecard/rules/sla/assessment/measured-group';
import type { Terms } from '../../../../../src/scorecard/terms';
import { Exact } from '../../../../../src/domain/decimal/exact';
import { input } from '../../../../../src/scorecard/figure';
import {
  freeWindows,
  judgeWindow,
  nextStart,
  sameSpan,
  windowGrid,
  windowHolding,
  type Span,
  type WindowGrid,
} from '../../../../../src/scorecard/rules/sla/assessment/measurement-window';

const day = (text: string) => dayOfText(text) as Day;
const span = (start: string, end: string): Span => ({ start: day(start), end: day(end) });
const quarters: WindowGrid = { first: day('2022-07-01'), months: 3 };

function judged(stated: Span, grid: WindowGrid | undefined = quarters) {
  const { fault, figure } = judgeWindow(stated, grid);
  return { fault, right: shown(figure.corrected) };
}

const shown = (one: Span | undefined) => one && `${isoText(one.start)} ${isoText(one.end)}`;

describe('the grid of a group is what its terms say', () => {
  const presence = groupOf('Presence Acute Group') as Group;
  const group: MeasuredGroup = { ...presence, members: [presence] };
  /** Only what a grid asks for. */
  const terms = (first: string | undefined, months: string | undefined): Terms => ({
    date: (key) => (key === 'acute.firstWindow' && first !== undefined ? day(first) : undefined),
    number: (key) =>
      key === 'acute.windowMonths' && months !== undefined ? Exact.ofText(months) : undefined,
    figure: () => input<Exact>(undefined),
    amountOrNone: () => undefined,
    text: () => undefined,
    give: () => undefined,
    has: () => false,
  });

  test.each<[string, string | undefined, string | undefined, WindowGrid | undefined]>([
    ['a first day and a length', '2022-07-01', '3', quarters],
    ['no first day', undefined, '3', undefined],
    ['no length', '2022-07-01', undefined, undefined],
    ['neither', undefined, undefined, undefined],
    ['months in part', '2022-07-01', '2.5', undefined],
    ['windows of no length', '2022-07-01', '0', undefined],
    ['windows backwards', '2022-07-01', '-3', undefined],
  ])('%s', (_, first, months, expected) => {
    expect(windowGrid(exhibitOf('3-A'), group, terms(first, months))).toEqual(expected);
  });
});

describe('the window that a day lies in', () => {
  const fromThe15th: WindowGrid = { first: day('2022-01-15'), months: 1 };
  test.each([
    ['the first day', '2022-03-15', '2022-03-15 2022-04-14'],
    ['the last day', '2022-04-14', '2022-03-15 2022-04-14'],
    ['a day of the month in which the next begins', '2022-03-10', '2022-02-15 2022-03-14'],
    ['before the first window', '2021-12-31', '2021-12-15 2022-01-14'],
  ])('%s', (_, text, expected) => {
    expect(shown(windowHolding(fromThe15th, day(text)))).toBe(expected);
  });

  test('none where the calendar ends before the window does', () => {
    expect(windowHolding(quarters, day('9999-12-31'))).toBeUndefined();
    expect(judged(span('9999-10-01', '9999-12-31')).fault).toBe('both');
  });

  test('two windows are the same if both ends are', () => {
    const window = span('2022-10-01', '2022-12-31');
    expect(sameSpan(window, { ...window })).toBe(true);
    expect(sameSpan(window, span('2022-10-01', '2022-12-30'))).toBe(false);
    expect(sameSpan(window, span('2022-10-02', '2022-12-31'))).toBe(false);
  });
});

describe('the windows that no scorecard has, up to the one after the last', () => {
  const first = '2022-07-01 2022-09-30';
  const second = '2022-10-01 2022-12-31';
  const third = '2023-01-01 2023-03-31';
  test.each<[string, Span[], string[]]>([
    ['the one after the only one', [span('2022-07-01', '2022-09-30')], [second]],
    [
      'a gap, and the next',
      [span('2022-07-01', '2022-09-30'), span('2023-01-01', '2023-03-31')],
      [second, '2023-04-01 2023-06-30'],
    ],
    ['one that shares a day with a window takes it', [span('2022-09-30', '2022-12-30')], [third]],
    ['one before the first window takes none', [span('2022-04-01', '2022-06-30')], [first]],
  ])('%s', (_, taken, expected) => {
    expect(freeWindows(quarters, taken).map(shown)).toEqual(expected);
  });

  test('a window far off does not make them endless', () => {
    expect(freeWindows({ ...quarters, months: 1 }, [span('9999-01-01', '9999-01-31')])).toHaveLength(120);
  });
});

describe('A6 Ex.3-A §6.1, Ex.3-B §5.1: windows follow one another from the first', () => {
  test.each([
    ['the first', '2022-07-01', '2022-09-30', undefined],
    ['one years later, with a leap day', '2024-01-01', '2024-03-31', undefined],
    ['a day short', '2022-10-01', '2022-12-30', 'end'],
    ['a day late', '2022-10-02', '2022-12-31', 'start'],
    ['off at both ends', '2022-10-15', '2023-01-14', 'both'],
    ['twice as long', '2022-10-01', '2023-03-31', 'end'],
    ['before the first', '2022-04-01', '2022-06-30', 'before the first'],
  ])('%s', (_, start, end, fault) => {
    expect(judged(span(start, end)).fault).toBe(fault);
  });

  test('what a wrong window should be is taken from the day that fits', () => {
    expect(judged(span('2022-10-01', '2022-12-30')).right).toBe('2022-10-01 2022-12-31');
    expect(judged(span('2022-10-02', '2022-12-31')).right).toBe('2022-10-01 2022-12-31');
    expect(judged(span('2022-10-15', '2023-01-14')).right).toBe('2022-10-01 2022-12-31');
  });

  test('a first window on a 31st: the others start on the last day of shorter months', () => {
    const monthly: WindowGrid = { first: day('2022-01-31'), months: 1 };
    expect(judged(span('2022-01-31', '2022-02-27'), monthly).fault).toBeUndefined();
    expect(judged(span('2022-02-28', '2022-03-30'), monthly).fault).toBeUndefined();
  });

  test('without the terms a window is taken as it stands', () => {
    expect(judgeWindow(span('2022-10-02', '2022-12-30'), undefined).fault).toBeUndefined();
  });

  test('every window of a grid is right, and the one a day longer is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 40 }), (months, index) => {
        const grid: WindowGrid = { first: day('2022-07-01'), months };
        let window: Span = firstOf(grid);
        for (let done = 0; done < index; done += 1) window = after(window, months);
        expect(judgeWindow(window, grid).fault).toBeUndefined();
        const longer = { start: window.start, end: addDays(window.end, 1) as Day };
        expect(judgeWindow(longer, grid).fault).toBe('end');
      }),
      { numRuns: 60 },
    );
  });
});

/** Counted by hand on the calendar: the last day before the same first of a month. */
function firstOf({ first, months }: WindowGrid): Span {
  const month = 6 + months;
  const [year, next] = [2022 + Math.floor(month / 12), (month % 12) + 1];
  const end = addDays(day(`${String(year)}-${String(next).padStart(2, '0')}-01`), -1) as Day;
  return { start: first, end };
}

function after(window: Span, months: number): Span {
  const start = nextStart(window) as Day;
  const [year = 0, month = 0] = isoText(start).split('-').map(Number);
  const index = month - 1 + months;
  const next = `${String(year + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return { start, end: addDays(day(next), -1) as Day };
}
