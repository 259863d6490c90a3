import { type ContractData, contractData } from './contract-data';
import { contractFaults } from './faults';
import {
  acuteMetricSchema,
  exhibitEditionSchema,
  groupSchema,
  incentiveMetricSchema,
  metricSchema,
  obligationSchema,
  serviceSchema,
} from './schema-a6';
import { ledgerKindSchema, packageEditionSchema, quotaClauseSchema } from './schema-k';
import { sheetSchema } from './schema-sheets';
import { termSchema } from './schema-terms';
import { z } from '../domain/zod';

const contractSchema = z.strictObject({
  a6: z.strictObject({
    serviceLevelEditions: z.array(exhibitEditionSchema),
    metrics: z.array(metricSchema),
    groups: z.array(groupSchema),
    incentiveMetrics: z.strictObject({
      presence: z.array(incentiveMetricSchema),
      alexian: z.array(incentiveMetricSchema),
    }),
    acuteMetrics: z.array(acuteMetricSchema),
    services: z.array(serviceSchema),
    obligations: z.array(obligationSchema),
    terms: z.array(termSchema),
  }),
  k: z.strictObject({
    packageEditions: z.array(packageEditionSchema),
    ledgerKinds: z.array(ledgerKindSchema),
    clauses: z.array(quotaClauseSchema),
    terms: z.array(termSchema),
  }),
  sheets: z.array(sheetSchema),
});

/** The contract data contradict themselves or their schema: a fault of an edit, not of a user. */
export class ContractDataError extends Error {
  override readonly name = 'ContractDataError';

  constructor(readonly faults: readonly string[]) {
    super(`The contract data are not usable:\n${faults.join('\n')}`);
  }
}

/**
 * Checks contract data: their shape first, then what must agree.
 *
 * @returns the data, unchanged
 * @throws ContractDataError that lists every fault
 */
export function checkedContracts(data: ContractData): ContractData {
  const parsed = contractSchema.safeParse(data);
  if (!parsed.success) {
    throw new ContractDataError(parsed.error.issues.map(described));
  }
  const faults = contractFaults(data);
  if (faults.length > 0) throw new ContractDataError(faults);
  return data;
}

/** Where an issue is, and the properties it is about where nobody knows them. */
function described(issue: z.core.$ZodIssue): string {
  const unknown = issue.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : '';
  return `${issue.path.join('.')}: ${issue.message}${unknown}`;
}

let loaded: ContractData | undefined;

/** The two contracts, checked once. The pane and the command line load them when they start. */
export function loadContracts(): ContractData {
  loaded ??= checkedContracts(contractData);
  return loaded;
}
