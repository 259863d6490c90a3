import type { Choice } from './choice';
import { clause, localized, text } from './schema';
import type { Field, SheetLayout } from './sheets/layout';
import { z } from '../domain/zod';

const choiceSchema: z.ZodMiniType<Choice> = z.strictObject({
  value: text,
  name: localized,
  aliases: z.array(text),
});

const field: z.ZodMiniType<Field> = z.strictObject({
  heading: localized,
  aliases: z.exactOptional(z.array(text)),
  type: z.enum([
    'code',
    'text',
    'number',
    'count',
    'measure',
    'fraction',
    'money',
    'hours',
    'date',
    'status',
    'choice',
    'termValue',
    'any',
  ]),
  unit: z.exactOptional(
    z.enum(['currency', 'hours', 'currencyPerDay', 'currencyPerHour', 'currencyPerMonth']),
  ),
  role: z.enum(['prefilled', 'input', 'computed']),
  optional: z.exactOptional(z.literal(true)),
  indispensable: z.exactOptional(z.literal(true)),
  choices: z.exactOptional(z.array(choiceSchema)),
  errorsAllowed: z.exactOptional(z.array(z.enum(['#N/A', '#DIV/0!']))),
  notNegative: z.exactOptional(z.literal(true)),
  note: z.exactOptional(localized),
  clause: z.exactOptional(clause),
});

const sheetName = text.check(z.maxLength(31), z.regex(/^[^\\/?*[\]:]+$/u, 'a name Excel allows for a sheet'));

export const sheetSchema: z.ZodMiniType<SheetLayout> = z.strictObject({
  key: text,
  table: z.string().check(z.regex(/^[A-Z][A-Za-z]+$/u, 'a table name')),
  sheet: z.strictObject({ en: sheetName, de: sheetName, ja: sheetName }),
  description: localized,
  contract: z.enum(['A6', 'K', 'both']),
  header: z.record(z.string(), field),
  columns: z.record(z.string(), field),
});
