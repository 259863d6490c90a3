import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDate,
  dayOfSerial,
  dayOfText,
  daysBetween,
  daysInclusive,
  fiscalQuarter,
  firstOfMonth,
  isoText,
  lastOfMonth,
  secondOfSerial,
  secondOfText,
  type Day,
} from '../../src/domain/calendar';
import { Exact } from '../../src/domain/decimal/exact';

const LAST = 2958465;

describe('what is no date', () => {
  test.each([[0], [-1], [60], [60.75], [LAST + 1], [Number.NaN], [Number.POSITIVE_INFINITY], [0.99]])(
    'serial %d',
    (serial) => {
      expect(dayOfSerial(serial)).toBeUndefined();
    },
  );

  test.each([
    ['1900-02-29'],
    ['2023-02-29'],
    ['2100-02-29'],
    ['2022-04-31'],
    ['2022-00-10'],
    ['2022-13-01'],
    ['2022-01-00'],
    ['1899-12-31'],
    ['0000-01-01'],
    ['10000-01-01'],
    ['2022-1-1'],
    ['30.09.2022'],
    ['2022-09-30 '],
    ['2022-09-30T00:00'],
  ])('%s', (text) => {
    expect(dayOfText(text)).toBeUndefined();
  });
});

test.each([
  [1, '1900-01-01'],
  [31, '1900-01-31'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [366, '1900-12-31'],
  [367, '1901-01-01'],
  [25569, '1970-01-01'],
  [36585, '2000-02-29'],
  [36891, '2000-12-31'],
  [44742, '2022-06-30'],
  [44743.999, '2022-07-01'],
  [73109, '2100-02-28'],
  [73110, '2100-03-01'],
  [182682, '2400-02-29'],
  [LAST, '9999-12-31'],
])('serial %d is %s', (serial, text) => {
  expect(isoText(dayOfSerial(serial) as Day)).toBe(text);
  expect(dayOfText(text)).toBe(Math.floor(serial));
});

const anyDay = fc.integer({ min: 1, max: LAST }).filter((serial) => serial !== 60) as fc.Arbitrary<Day>;

describe('days', () => {
  test('adding and counting are inverse, over the invented day too', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyDay, fc.constantFrom(1, 58, 59, 61, 62) as fc.Arbitrary<Day>),
        fc.integer({ min: -70, max: 70 }),
        (day, days) => {
          const moved = addDays(day, days);
          if (moved === undefined) expect(day + days < 2 || day + days > LAST - 2).toBe(true);
          else expect([daysBetween(day, moved), addDays(moved, -days)]).toEqual([days, day]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a quarter', '2022-07-01', '2022-09-30', 92],
    ['a leap year', '2024-01-01', '2024-12-31', 366],
    ['one day', '2024-02-29', '2024-02-29', 1],
    ['over February 1900', '1900-02-28', '1900-03-01', 2],
  ])('%s, first and last counted', (_, first, last, days) => {
    expect(daysInclusive(dayOfText(first) as Day, dayOfText(last) as Day)).toBe(days);
  });

  test('beyond the calendar there is none', () => {
    expect(addDays(LAST as Day, 1)).toBeUndefined();
    expect(addDays(1 as Day, -1)).toBeUndefined();
    expect(addMonths(LAST as Day, 1)).toBeUndefined();
    expect(addMonths(1 as Day, -1)).toBeUndefined();
  });
});

describe('months', () => {
  test.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-31', -2, '2021-11-30'],
    ['2022-05-31', 0, '2022-05-31'],
    ['1900-01-31', 1, '1900-02-28'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(isoText(addMonths(dayOfText(from) as Day, months) as Day)).toBe(to);
  });

  test('a month runs from its first day to the day before the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [first, last] = [firstOfMonth(day), lastOfMonth(day)];
        expect(civilDate(first)).toEqual({ ...civilDate(day), day: 1 });
        expect(first <= day && day <= last).toBe(true);
        if (last < LAST) expect(addDays(last, 1)).toBe(addMonths(first, 1));
      }),
    );
  });
});

describe('A6 Ex.4 §1.2 B: the fiscal year 1 July – 30 June', () => {
  test.each([
    ['2022-06-30', 7, 2022, 4],
    ['2022-07-01', 7, 2023, 1],
    ['2022-09-30', 7, 2023, 1],
    ['2022-10-01', 7, 2023, 2],
    ['2023-01-01', 7, 2023, 3],
    ['2023-06-30', 7, 2023, 4],
    ['2022-01-01', 1, 2022, 1],
    ['2022-12-31', 1, 2022, 4],
    ['2022-12-01', 12, 2023, 1],
    ['2022-11-30', 12, 2022, 4],
  ])('%s, starting in month %d, is FY%d Q%d', (text, startMonth, fiscalYear, quarter) => {
    expect(fiscalQuarter(dayOfText(text) as Day, startMonth)).toEqual({ fiscalYear, quarter });
  });
});

describe('moments, to the second', () => {
  const second = (serial: string) => secondOfSerial(Exact.ofText(serial) as Exact);

  test.each([
    ['44805', '2022-09-01', '44805.5', '2022-09-01 12:00'],
    ['44805.25', '2022-09-01 06:00:00', '44806', '2022-09-02'],
    ['59', '1900-02-28', '61', '1900-03-01 00:00'],
    ['44805.999988426', '2022-09-01T23:59:59', '44806.0000115741', '2022-09-02 00:00:01'],
  ])('%s is %s, and %s is %s', (serial, text, laterSerial, laterText) => {
    expect(second(serial)).toBe(secondOfText(text));
    expect(second(laterSerial)).toBe(secondOfText(laterText));
  });

  test('a day has 86,400 of them', () => {
    expect((second('44806') as number) - (second('44805') as number)).toBe(86400);
    expect((second('61') as number) - (second('59') as number)).toBe(86400);
  });

  test.each([['60'], ['60.5'], ['0'], ['0.75'], ['-1'], ['2958466'], ['1' + '0'.repeat(200)]])(
    'serial %s is none',
    (serial) => {
      expect(second(serial)).toBeUndefined();
    },
  );

  test.each([
    ['2022-09-01 24:00'],
    ['2022-09-01 12:60'],
    ['2022-09-01 1:00'],
    ['12:00'],
    ['2022-02-30 12:00'],
    [''],
  ])('"%s" is none', (text) => {
    expect(secondOfText(text)).toBeUndefined();
  });
});
