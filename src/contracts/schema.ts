import type { Localized } from '../domain/language';
import type { Reading } from '../domain/trace';
import { z } from '../domain/zod';

/** Parts that the schemas of both contracts and of the sheets share. */

export const text = z.string().check(z.minLength(1), z.regex(/^\S(?:.*\S)?$/u, 'blanks around the text'));

export const localized: z.ZodMiniType<Localized> = z.strictObject({ en: text, de: text, ja: text });

const citation = /^(?:A6|K)(?: (?:§|Ex\.|Schedule |preamble|closing ).*)?$/u;

/** A citation, or several behind one another with `; ` between them. */
export const clause = text.check(
  z.refine(
    (cited) => cited.split('; ').every((part) => citation.test(part)),
    'a citation such as `A6 Ex.3-A §7.2`',
  ),
);

export const reading: z.ZodMiniType<Reading> = z.strictObject({ clause: text, text: localized });

/** A plain decimal, exact. */
export const decimal = z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/u, 'a plain decimal'));

/** Money as printed: two decimals. */
export const money = z.string().check(z.regex(/^\d+\.\d{2}$/u, 'an amount with two decimals'));

export const isoDay = z.iso.date();

export const wholeAboveZero = z.int().check(z.positive());

/** An edition of a contract's data. */
export function edition<Content extends z.ZodMiniType>(content: Content) {
  return z.strictObject({ document: z.enum(['A6', 'K']), from: isoDay, content });
}
