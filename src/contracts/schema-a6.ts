import type { LevelComponent, ServiceLevel } from './a6/service-level';
import type { Group } from './a6/groups';
import type { AcuteMetric, IncentiveMetric } from './a6/incentives';
import { type Metric, metricCodes } from './a6/metrics';
import type { Obligation } from './a6/obligations';
import type { ServiceLevelExhibit } from './a6/service-levels';
import type { Service } from './a6/services';
import { clause, edition, localized, reading, text, wholeAboveZero } from './schema';
import { z } from '../domain/zod';

const groupCode = z.enum(['presence-acute', 'alexian-acute', 'presence-provider', 'alexian-provider']);
const exhibitCode = z.enum(['3-A', '3-B']);
const metricCode = z.enum(metricCodes);
const input = z.enum(['numerator', 'less', 'denominator']);

export const metricSchema: z.ZodMiniType<Metric> = z.strictObject({
  code: metricCode,
  name: localized,
  unit: z.enum(['seconds', 'fraction', 'days', 'agreed']),
  formula: localized,
  inputs: z.array(input),
  function: z.exactOptional(z.string().check(z.regex(/^SLA\.[A-Z]+$/u))),
});

const component: z.ZodMiniType<LevelComponent> = z.strictObject({
  code: z.string().check(z.regex(/^\d{1,2}(?:[a-f]|[AB](?:-\d)?|-[A-Z]+)?$/u, 'a component code')),
  name: localized,
  metric: metricCode,
  comparator: z.exactOptional(z.enum(['<', '<=', '>=', '>'])),
  clause,
  targetClause: clause,
  inputs: z.strictObject({
    numerator: z.exactOptional(localized),
    less: z.exactOptional(localized),
    denominator: z.exactOptional(localized),
  }),
  platform: z.exactOptional(z.enum(['athena', 'epic'])),
  readings: z.array(reading),
});

const level: z.ZodMiniType<ServiceLevel> = z.strictObject({
  code: z.string().check(z.regex(/^(?:[1-9]|1[0-3])$/u, 'a level number')),
  name: localized,
  state: z.enum(['defined', 'toBeAgreed', 'deleted']),
  credit: z.enum(['proportional', 'whole']),
  creditClause: clause,
  clause,
  effectiveClause: clause,
  components: z.array(component),
  unmeasured: z.enum(['default', 'excluded']),
  readings: z.array(reading),
});

const exhibit: z.ZodMiniType<ServiceLevelExhibit> = z.strictObject({
  code: exhibitCode,
  name: localized,
  levels: z.array(level),
  termPrefix: z.enum(['acute.', 'provider.']),
  waiverClause: clause,
  waiverInAdvance: z.boolean(),
  clauses: z.strictObject({
    credit: clause,
    cap: clause,
    earnBack: clause,
    rootCause: clause,
    maxLevels: clause,
    change: clause,
    effectiveDate: clause,
  }),
});

export const exhibitEditionSchema = edition(z.array(exhibit));

export const groupSchema: z.ZodMiniType<Group> = z.strictObject({
  code: groupCode,
  network: z.enum(['presence', 'alexian']),
  kind: z.enum(['acute', 'provider']),
  exhibit: exhibitCode,
  name: localized,
  aliases: z.array(text),
  facilities: z.array(z.strictObject({ name: text, aliases: z.array(text) })),
  clause,
});

const source = z.enum(['Platform', 'Crowe RCA', 'Supplier system of record', 'Agreed system']);

export const incentiveMetricSchema: z.ZodMiniType<IncentiveMetric> = z.strictObject({
  code: z.string().check(z.regex(/^[1-5][ab]?$/u)),
  name: localized,
  clause: text,
  sourceBefore: source,
  sourceFrom: source,
  quarterlyBaseline: z.boolean(),
  readings: z.array(reading),
});

export const acuteMetricSchema: z.ZodMiniType<AcuteMetric> = z.strictObject({
  code: z.string().check(z.regex(/^(?:[1-9]|10)[ab]?$/u)),
  state: z.enum(['scored', 'deleted', 'empty']),
  name: localized,
  clause,
  readings: z.array(reading),
});

export const serviceSchema: z.ZodMiniType<Service> = z.strictObject({
  code: text,
  area: z.enum(['dependent', 'preService', 'timeOfService', 'charging', 'postService', 'platform', 'other']),
  name: localized,
  aliases: z.array(text),
  groups: z.array(groupCode).check(z.minLength(1)),
  clause,
});

const dueRule: z.ZodMiniType<Obligation['due']> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('daysAfterWindow'), term: text }),
  z.strictObject({ kind: z.enum(['daily', 'monthly', 'quarterly', 'unnamed']) }),
  z.strictObject({ kind: z.literal('dayOfNextMonth'), day: wholeAboveZero.check(z.maximum(28)) }),
  z.strictObject({ kind: z.enum(['daysAfterDelivery', 'daysAfterQuarter']), term: text }),
  z.strictObject({ kind: z.literal('kept'), days: wholeAboveZero }),
  z.strictObject({ kind: z.literal('before') }),
]);

export const obligationSchema: z.ZodMiniType<Obligation> = z.strictObject({
  code: text,
  name: localized,
  aliases: z.array(text),
  owedTo: z.array(z.enum(['acute', 'provider'])).check(z.minLength(1)),
  clause,
  due: dueRule,
  dueText: localized,
});
