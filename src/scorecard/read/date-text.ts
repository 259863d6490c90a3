import { type Day, dayOf, dayOfSerial } from '../../domain/calendar';

const TIME_BEHIND = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[ap]m)?$/iu;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:day)?[.,]*\s+/iu;
const MONTHS = [
  ['jan', 'january', 'januar', 'jänner'],
  ['feb', 'february', 'februar'],
  ['mar', 'march', 'märz', 'mär', 'maerz', 'mrz'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october', 'okt', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december', 'dez', 'dezember'],
] as const;
/** First year of a Japanese era, less one. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};
/** Days as numbers that somebody formatted as text: the years 1982 to 2064. */
const SERIAL_TEXT = /^[3-5]\d{4}$/;

/**
 * Every day that a text can mean: none where it is no date, two where day and month could change places.
 */
export function dateReadings(text: string): readonly Day[] {
  const plain = text.normalize('NFKC').trim().replace(TIME_BEHIND, '').replace(WEEKDAY, '');
  const days = [...numeric(plain), ...inWords(plain), ...japanese(plain), ...compact(plain)];
  return [...new Set(days)];
}

function numeric(text: string): Day[] {
  const match = /^(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/.exec(text);
  if (match === null) return [];
  const [, first = '', separator, second = '', third = ''] = match;
  if (first.length > 2) return first.length === 4 && third.length <= 2 ? day(first, second, third) : [];
  if (third.length === 3 || third.length === 1) return [];
  // Dots set apart day, month, year in this order, wherever they are used.
  const dayFirst = day(year(third), second, first);
  if (separator === '.') return dayFirst;
  const monthFirst = day(year(third), first, second);
  const yearFirst = third.length === 2 && first.length === 2 ? day(year(first), second, third) : [];
  return [...dayFirst, ...monthFirst, ...yearFirst];
}

/** `30 Sep 2022`, `September 30, 2022`, `30. September 2022`, `30-Sep-22`. */
function inWords(text: string): Day[] {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}+)\.?[\s,-]*(\d{4}|\d{2})$/iu.exec(text);
  const monthFirst = /^(\p{L}+)\.?[\s-]*(\d{1,2})(?:\.|st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})$/iu.exec(text);
  const [, dayText = '', word = '', yearText = ''] =
    dayFirst ?? (monthFirst && [monthFirst[0], monthFirst[2], monthFirst[1], monthFirst[3]]) ?? [];
  const month = MONTHS.findIndex((names) => (names as readonly string[]).includes(word.toLowerCase())) + 1;
  return month === 0 ? [] : day(year(yearText), String(month), dayText);
}

/** `2022年9月30日`, `令和4年9月30日`, `R4.9.30`. */
function japanese(text: string): Day[] {
  const western = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/u.exec(text);
  if (western !== null) return day(western[1] ?? '', western[2] ?? '', western[3] ?? '');
  const [, era = '', yearOfEra = '', month = '', dayOfMonth = ''] =
    /^(令和|平成|昭和|[RHS])\s*(0?[1-9]|[1-9]\d|元)\s*[年./]\s*(\d{1,2})\s*[月./]\s*(\d{1,2})\s*日?$/iu.exec(
      text,
    ) ?? [];
  const before = ERAS[era.toLowerCase()];
  if (before === undefined) return [];
  return day(String(before + (yearOfEra === '元' ? 1 : Number(yearOfEra))), month, dayOfMonth);
}

/** `20220930`, or a serial that became text. */
function compact(text: string): Day[] {
  const [, yearText, month, dayOfMonth] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (yearText !== undefined && month !== undefined && dayOfMonth !== undefined) {
    return day(yearText, month, dayOfMonth);
  }
  const serial = SERIAL_TEXT.test(text) ? dayOfSerial(Number(text)) : undefined;
  return serial === undefined ? [] : [serial];
}

/** Two digits are a year of this century: no contract here is older. */
function year(text: string): string {
  return text.length === 2 ? `20${text}` : text;
}

function day(yearText: string, month: string, dayOfMonth: string): Day[] {
  const found = dayOf({ year: Number(yearText), month: Number(month), day: Number(dayOfMonth) });
  return found === undefined ? [] : [found];
}
