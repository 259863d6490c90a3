import {
  addDays,
  civilDate,
  dayOf,
  dayOfSerial,
  dayOfText,
  daysBetween,
  isoText,
  type Day,
} from '../../src/domain/calendar';

const LAST = 2958465;

/** The calendar by hand: month after month from January 1900, as wall calendars hang. */
function* wallCalendar(): Generator<{ year: number; month: number; days: number }> {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (let year = 1900; year <= 9999; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (const [index, length] of lengths.entries()) {
      yield { year, month: index + 1, days: index === 1 && leap ? 29 : length };
    }
  }
}

test('every day of the 1900 system has its serial, its neighbours and its date', () => {
  let previous: Day | undefined;
  let serial = 0;
  let wrong = 0;
  for (const { year, month, days } of wallCalendar()) {
    for (let day = 1; day <= days; day += 1) {
      serial += serial === 59 ? 2 : 1;
      const found = dayOf({ year, month, day });
      const back = civilDate(serial as Day);
      if (found !== serial || dayOfSerial(serial) !== serial) wrong += 1;
      if (back.year !== year || back.month !== month || back.day !== day) wrong += 1;
      if (
        previous !== undefined &&
        (addDays(previous, 1) !== found || daysBetween(previous, serial as Day) !== 1)
      )
        wrong += 1;
      previous = found;
    }
  }
  expect([wrong, serial]).toEqual([0, LAST]);
});

test('ISO text and back, for the first and last day of every month', () => {
  let wrong = 0;
  for (const { year, month, days } of wallCalendar()) {
    for (const day of [1, days]) {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const found = dayOfText(text);
      if (found === undefined || isoText(found) !== text) wrong += 1;
    }
  }
  expect(wrong).toBe(0);
});
