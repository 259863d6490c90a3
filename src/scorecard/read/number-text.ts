import { Exact } from '../../domain/decimal/exact';
import type { DecimalMark } from '../submission';

/** What a text means as a number, under each way of writing numbers that it can be read in. */
export type NumberReadings = Partial<Record<DecimalMark, Exact>>;

const CURRENCY = /^(?:US\$|USD|EUR|[€$£¥])\s*|\s*(?:US\$|USD|EUR|[€$£¥])$/iu;
const UNIT = /\s*(?:h|hrs?\.?|hours?|std\.?|stunden|s|sec\.?|seconds?|sekunden|days?|tage?n?|時間|秒|日)$/iu;
const GROUPED = {
  point: /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/,
  comma: /^\d{1,3}(?:([.' ])\d{3})(?:\1\d{3})*(?:,\d+)?$/,
} as const;
const PLAIN = { point: /^\d*(?:\.\d+)?$|^\d+\.$/, comma: /^\d*(?:,\d+)?$|^\d+,$/ } as const;
const HUNDRED = Exact.whole(100);

/**
 * Reads text as a number: signs, currencies, units behind it, per cent, thousands set apart.
 *
 * `1.234,56` reads with a comma only, `1,234.56` with a point only; `1.234` reads both ways, as
 * different numbers. Text that is no number has no reading.
 */
export function numberReadings(text: string): NumberReadings {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u2009\u202f]+/gu, ' ')
    .replace(/[−–﹣]/gu, '-')
    .replace(/[’‘]/gu, "'")
    .trim();
  const { digits, negative, percent } = takeApart(plain);
  const point = readAs(digits, 'point');
  const comma = readAs(digits, 'comma');
  const finish = (value: Exact) => {
    const signed = negative ? value.negated() : value;
    return percent ? signed.div(HUNDRED) : signed;
  };
  return {
    ...(point === undefined ? {} : { point: finish(point) }),
    ...(comma === undefined ? {} : { comma: finish(comma) }),
  };
}

/** @returns the mark that the text can only have been written with; undefined where it says nothing about it */
export function markOf({ point, comma }: NumberReadings): DecimalMark | undefined {
  if (point !== undefined && comma === undefined) return 'point';
  return comma !== undefined && point === undefined ? 'comma' : undefined;
}

function takeApart(text: string): { digits: string; negative: boolean; percent: boolean } {
  const inBrackets = /^\((.*)\)$/.exec(text);
  let digits = (inBrackets?.[1] ?? text).trim();
  let negative = inBrackets !== null;
  const takeSign = () => {
    const sign = /^([+-])\s*|\s*([+-])$/.exec(digits);
    if (sign === null) return;
    negative ||= (sign[1] ?? sign[2]) === '-';
    digits = digits.replace(sign[0], '');
  };
  const withSign = digits;
  takeSign();
  const withCurrency = digits;
  digits = digits.replace(CURRENCY, '');
  // A sign stands in front of the currency or behind it, not twice.
  if (withCurrency === withSign) takeSign();
  const percent = /\s*%$/.test(digits);
  digits = percent ? digits.replace(/\s*%$/, '') : digits.replace(UNIT, '');
  return { digits, negative, percent };
}

function readAs(digits: string, mark: DecimalMark): Exact | undefined {
  if (!/\d/.test(digits)) return undefined;
  if (!PLAIN[mark].test(digits) && !GROUPED[mark].test(digits)) return undefined;
  // A group of thousands never begins with a zero: 0.985 is a fraction, not 985.
  if (GROUPED[mark].test(digits) && digits.startsWith('0')) return undefined;
  const groupless = digits.replace(mark === 'point' ? /[,' ]/g : /[.' ]/g, '');
  return Exact.ofText(groupless.replace(',', '.'));
}
