import { clause, decimal, isoDay, localized, text } from './schema';
import type { Term, TermType } from './terms';
import { z } from '../domain/zod';

const fraction = decimal.check(z.regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/u, 'a fraction from 0 to 1'));
const amount = decimal.check(z.regex(/^\d/u, 'an amount that is not negative'));
const whole = z.string().check(z.regex(/^\d+$/u, 'a whole number'));
const wholeAboveZero = z.string().check(z.regex(/^[1-9]\d*$/u, 'a whole number above zero'));
const none = z.literal('none');

/** What the text of a value must be, by the term's type. */
export const valueSchemas: Readonly<Record<TermType, z.ZodMiniType<string>>> = {
  fraction,
  number: decimal,
  amount,
  signedAmount: decimal,
  amountOrNone: z.union([amount, none]),
  hoursOrNone: z.union([amount, none]),
  count: wholeAboveZero,
  days: whole,
  months: wholeAboveZero,
  hours: amount,
  date: isoDay,
  choice: text,
};

const sample = z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.string()])]);

export const termSchema: z.ZodMiniType<Term> = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)*$/u, 'a key')),
  type: z.enum(Object.keys(valueSchemas) as TermType[]),
  unit: z.enum([
    'fraction',
    'number',
    'currency',
    'currencyPerDay',
    'levels',
    'days',
    'months',
    'hours',
    'hoursPerDay',
    'date',
    'text',
  ]),
  clause,
  name: localized,
  description: localized,
  origin: z.enum(['contract', 'redacted', 'open']),
  value: z.exactOptional(text),
  whenMissing: z.exactOptional(z.string()),
  choices: z.exactOptional(z.array(text)),
  perNetwork: z.enum(['no', 'allowed', 'listed']),
  perQuarter: z.enum(['no', 'allowed', 'listed']),
  illustrative: sample,
});
