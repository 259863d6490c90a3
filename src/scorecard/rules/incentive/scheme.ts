import { providerSchemeKeys, providerSchemePrefix } from '../../../contracts/a6/scheme';
import type { Network } from '../../../contracts/terms';
import type { Exact } from '../../../domain/decimal/exact';
import { checkScheme, type FeeScheme } from '../../../domain/incentive/scheme';
import { answerOrProblem, Problem } from '../../../domain/problem';
import type { Terms } from '../../terms';

/** A group's scheme, or why there is no score by it. */
export interface SchemeOfGroup {
  /** Undefined where a term is missing or the scheme has no score for some lift. */
  readonly scheme: FeeScheme | undefined;
  readonly problem: Problem | undefined;
}

/** The scheme of a provider incentive group. Source: A6 Ex.4 §1.2 D, J, L; §6 */
export function schemeOf(network: Network, terms: Terms): SchemeOfGroup {
  const keys = providerSchemeKeys.map(({ key }) => key);
  const scheme = readScheme(keys, providerSchemePrefix, network, terms);
  if (scheme === undefined) return { scheme: undefined, problem: undefined };
  const problem = answerOrProblem(() => {
    checkScheme(scheme);
  });
  return problem instanceof Problem ? { scheme: undefined, problem } : { scheme, problem: undefined };
}

/** The terms of a scheme by their keys; undefined where one is missing. */
export function readScheme<Key extends string>(
  keys: readonly Key[],
  prefix: string,
  network: Network,
  terms: Terms,
): Readonly<Record<Key, Exact>> | undefined {
  const values = keys.map((key) => [key, terms.number(`${prefix}${key}`, { network })] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(values) as Record<Key, Exact>;
}
