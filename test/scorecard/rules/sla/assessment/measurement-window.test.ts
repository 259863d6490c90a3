import fc from 'fast-check';
import { addDays, dayOfText, isoText, type Day } from '../../../../../src/domain/calendar';
import {
  judgeWindow,
  nextStart,
  type Span,
  type WindowGrid,
} from '../../../../../src/scorecard/rules/sla/assessment/measurement-window';

const day = (text: string) => dayOfText(text) as Day;
const span = (start: string, end: string): Span => ({ start: day(start), end: day(end) });
const quarters: WindowGrid = { first: day('2022-07-01'), months: 3 };

function judged(stated: Span, grid: WindowGrid | undefined = quarters) {
  const { fault, figure } = judgeWindow(stated, grid);
  const right = figure.corrected;
  return { fault, right: right && `${isoText(right.start)} ${isoText(right.end)}` };
}

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
