import type { Exact } from '../../../domain/decimal/exact';
import type { Localized } from '../../../domain/language';
import type { Reading, Step } from '../../../domain/trace';
import type { RuleContext } from '../../rule';
import type { ReadCell } from '../../submission';
import { favoured } from '../wrong-figure';
import type { AssessedQuota } from './assessment';
import type { AssessedEntry } from './entries';
import { entryIdentity } from './words';

interface WrongDebit {
  readonly cell: ReadCell<unknown>;
  readonly found: Exact;
  /** Hours that should have been debited. */
  readonly expected: Exact;
  readonly message: Localized;
  readonly clause?: string;
  readonly reading?: Reading;
  readonly fix?: Localized;
  readonly trace?: readonly Step[];
}

/** Reports an entry that debits other hours than it should; the prepaid hours are what is at stake. */
export function reportDebit(
  context: RuleContext,
  quota: AssessedQuota,
  entry: AssessedEntry,
  { cell, found, expected, ...more }: WrongDebit,
): void {
  const difference = found.minus(expected);
  const price = quota.reckoning?.hourPrice;
  context.report({
    at: cell.at,
    about: entryIdentity(entry),
    found,
    expected,
    difference,
    ...(price === undefined
      ? {}
      : { favours: favoured(difference, 'too high'), worth: difference.times(price) }),
    ...more,
  });
}
