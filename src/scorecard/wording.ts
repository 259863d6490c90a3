import type { Day } from '../domain/calendar';
import { dayText } from '../domain/day-text';
import { Exact } from '../domain/decimal/exact';
import { toCents } from '../domain/decimal/money';
import type { Localized } from '../domain/language';

/** How the sentences of findings write figures, amounts and days in each language. */

/** Enough to tell two ratios apart at a glance; `apart` takes more where they differ later. */
const SHOWN_DIGITS = 6;
const ALL_DIGITS = 15;

/** An amount with thousands separated and both digits of the cents: 1,234.50, in German 1.234,50. */
export function inMoney(amount: Exact): Localized {
  const [whole = '0', cents = ''] = toCents(amount.abs()).toText(40).split('.');
  const [sign, end] = [amount.isNegative() ? '−' : '', cents.padEnd(2, '0')];
  const grouped = (separator: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return {
    en: `${sign}${grouped(',')}.${end}`,
    de: `${sign}${grouped('.')},${end}`,
    ja: `${sign}${grouped(',')}.${end}`,
  };
}

/** A ratio, count or number of days, to six digits. */
export function inFigures(value: Exact, digits = SHOWN_DIGITS): Localized {
  const text = value.toText(digits).replace('-', '−');
  return { en: text, de: text.replace('.', ','), ja: text };
}

/** Two figures with as many digits as it takes to see that they differ. */
export function apart(found: Exact, expected: Exact): readonly [Localized, Localized] {
  const digits = found.toText(SHOWN_DIGITS) === expected.toText(SHOWN_DIGITS) ? ALL_DIGITS : SHOWN_DIGITS;
  return [inFigures(found, digits), inFigures(expected, digits)];
}

/** A number of days with its noun, as it stands in front of “after”, “before” or “overdue”. */
export function inDays(count: Exact): Localized {
  const { en, de, ja } = inFigures(count);
  const isOne = count.equals(Exact.one);
  return { en: isOne ? '1 day' : `${en} days`, de: isOne ? '1 Tag' : `${de} Tage`, ja: `${ja} 日` };
}

/** A calendar day. */
export function inDay(day: Day): Localized {
  return { en: dayText(day, 'en'), de: dayText(day, 'de'), ja: dayText(day, 'ja') };
}
