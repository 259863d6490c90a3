import { Exact } from '../decimal/exact';
import type { Trace } from '../trace';
import { equalComponents } from './readings';
import type { Status } from './status';
import { term } from './terms';

const clause = 'A6 Ex.3-A §7.3.1, §7.3.2; A6 Ex.3-B §6.3(A)';

/**
 * The share of a service level that its components missed.
 *
 * Excluded and not applicable components are in neither count; an excused one is applicable and not missed.
 *
 * @returns components missed ÷ components applicable [fraction, 0–1]; 0 when none is applicable
 * Source: A6 Ex.3-A §7.3.1, §7.3.2; A6 Ex.3-B §6.3(A)
 */
export function shareMissed(components: readonly Status[], trace?: Trace): Exact {
  let [applicable, missed] = [0, 0];
  for (const status of components) {
    if (status === 'excluded' || status === 'not in effect') continue;
    applicable += 1;
    if (status === 'default') missed += 1;
  }
  trace?.step({
    name: term.applicable,
    value: Exact.whole(applicable),
    formula: {
      en: 'statuses met, default or excused',
      de: 'statuses met, default oder excused',
      ja: 'statuses が met・default・excused',
    },
    clause,
    unit: 'count',
    reading: equalComponents,
  });
  trace?.step({
    name: term.missed,
    value: Exact.whole(missed),
    formula: 'statuses default',
    clause,
    unit: 'count',
  });
  const share = applicable === 0 ? Exact.zero : Exact.ratio(missed, applicable);
  trace?.step({
    name: term.shareMissed,
    value: share,
    formula: {
      en: 'missed ÷ applicable, 0 where none is applicable',
      de: 'missed ÷ applicable, 0 wenn keine anwendbar ist',
      ja: 'missed ÷ applicable（適用対象がなければ 0）',
    },
    clause,
    unit: 'fraction',
  });
  return share;
}
