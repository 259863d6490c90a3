import { Exact } from './decimal/exact';

/**
 * Calendar days: no time of day, no time zone, no clock.
 *
 * A day is counted as Excel counts it in the 1900 system (1 = 1 January 1900), with the day that
 * Excel invents left out: serial 60, 29 February 1900, is refused wherever a date comes in.
 */
export type Day = number & { readonly unit: 'day' };

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const FIRST_SERIAL = 1;
/** 31 December 9999. */
const LAST_SERIAL = 2958465;
const INVENTED_SERIAL = 60;
const SECONDS_PER_DAY = 86400;
const SECONDS_OF_DAY = Exact.whole(SECONDS_PER_DAY);
const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days from 1 March of the year 0 to 1 January 1970. */
const ERA_OFFSET = 719468;
/** Serial of 1 January 1970, and of the same day had 1900 been no leap year. */
const SERIAL_OF_1970 = 25569;

/** @returns the day of a serial (a time of day is cut off), or undefined when Excel has no such date */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_SERIAL && whole <= LAST_SERIAL) || whole === INVENTED_SERIAL) return undefined;
  return whole as Day;
}

/** @returns the day of ISO text such as `2022-09-30`, or undefined when it is no date */
export function dayOfText(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  return dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/**
 * A moment, in seconds from the calendar's start; invented days in between do not count.
 *
 * @param serial days of the 1900 system, the time of day as their fraction; rounded to the second
 * @returns undefined when Excel has no such date
 */
export function secondOfSerial(serial: Exact): number | undefined {
  const seconds = serial.times(SECONDS_OF_DAY).round().toNumber();
  const day = dayOfSerial(seconds / SECONDS_PER_DAY);
  return day === undefined ? undefined : withoutInvented(day) * SECONDS_PER_DAY + (seconds % SECONDS_PER_DAY);
}

/** @returns the moment of ISO text such as `2022-09-30 14:05:00`, or undefined when it is none */
export function secondOfText(text: string): number | undefined {
  const [, date = '', hour, minute, second = '0'] = ISO_MOMENT.exec(text) ?? [];
  const day = dayOfText(date);
  if (day === undefined) return undefined;
  const seconds = hour === undefined ? 0 : Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return withoutInvented(day) * SECONDS_PER_DAY + seconds;
}

/** @returns the day, or undefined when the calendar of the 1900 system does not have it */
export function dayOf({ year, month, day }: CivilDate): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = daysSince1970(year, month, day) + SERIAL_OF_1970;
  return dayOfSerial(serial > INVENTED_SERIAL ? serial : serial - 1);
}

/**
 * The calendar date of a day.
 *
 * Counted in eras of 400 years, which have 146,097 days, and in years that begin on 1 March: so the leap
 * day is the last of its year, and the months before it follow a pattern of 153 days in five.
 */
export function civilDate(day: Day): CivilDate {
  const days = (day > INVENTED_SERIAL ? day : day + 1) - SERIAL_OF_1970 + ERA_OFFSET;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The other way round: see civilDate. */
function daysSince1970(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - ERA_OFFSET;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** ISO text of a day, the way dates are written in sentences and traces. */
export function isoText(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** @returns the day that many days later (earlier when negative), or undefined beyond the calendar */
export function addDays(day: Day, days: number): Day | undefined {
  const crossed = day < INVENTED_SERIAL && day + days >= INVENTED_SERIAL ? 1 : 0;
  const back = day > INVENTED_SERIAL && day + days <= INVENTED_SERIAL ? -1 : 0;
  return dayOfSerial(day + days + crossed + back);
}

/** Days from the first to the last, both counted. */
export function daysInclusive(first: Day, last: Day): number {
  return daysBetween(first, last) + 1;
}

/** Days from one to the other; negative when the second is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return withoutInvented(second) - withoutInvented(first);
}

function withoutInvented(day: Day): number {
  return day > INVENTED_SERIAL ? day - 1 : day;
}

/** The same day of the month that many months later, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day | undefined {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dayOf({
    year: targetYear,
    month: targetMonth,
    day: Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)),
  });
}

export function firstOfMonth(day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf({ year, month, day: 1 }) as Day;
}

export function lastOfMonth(day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf({ year, month, day: daysInMonth(year, month) }) as Day;
}

export interface FiscalQuarter {
  /** The calendar year in which the fiscal year ends. */
  readonly fiscalYear: number;
  /** 1–4 */
  readonly quarter: number;
}

/**
 * The fiscal year and quarter of a day.
 *
 * @param startMonth first month of the fiscal year, 1–12; A6 Ex.4 §1.2 B runs 1 July – 30 June
 */
export function fiscalQuarter(day: Day, startMonth: number): FiscalQuarter {
  const { year, month } = civilDate(day);
  const monthOfYear = (month - startMonth + 12) % 12;
  const startYear = month >= startMonth ? year : year - 1;
  return {
    fiscalYear: startMonth === 1 ? startYear : startYear + 1,
    quarter: Math.floor(monthOfYear / 3) + 1,
  };
}
