import type { QuotaClause } from './k/clauses';
import type { QuotaPackage } from './k/packages';
import type { LedgerKindRule } from './k/rules';
import { clause, edition, localized, money, text, wholeAboveZero } from './schema';
import { z } from '../domain/zod';

const quotaPackage: z.ZodMiniType<QuotaPackage> = z.strictObject({
  code: z.enum(['a', 'b', 'c', 'd']),
  name: localized,
  days: wholeAboveZero,
  dayRate: money,
  hourlyRate: money,
  monthlyFee: money,
  clause,
});

export const packageEditionSchema = edition(z.array(quotaPackage));

export const ledgerKindSchema: z.ZodMiniType<LedgerKindRule> = z.strictObject({
  kind: z.enum([
    'consultation',
    'forfeited',
    'cancelled',
    'analysis',
    'implementation',
    'preparation',
    'followUp',
    'serviceRequest',
    'programError',
    'onsite',
    'topUp',
  ]),
  name: localized,
  aliases: z.array(text),
  debit: z.enum(['slot', 'effort', 'nothing', 'onsite', 'adds']),
  needsEvidence: z.boolean(),
  clause: text,
});

export const quotaClauseSchema: z.ZodMiniType<QuotaClause> = z.strictObject({ clause, text: localized });
