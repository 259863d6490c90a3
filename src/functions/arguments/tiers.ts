import type { Exact } from '../../domain/decimal/exact';
import type { Tier } from '../../domain/tiers';
import type { Argument, ArgumentText } from './argument';
import { type CellKind, anyNumber } from './scalar';
import { blankable, column, table } from './table';

/** Bands: rows of from, to, rate; a blank bound is open. A rate is a fraction, or what its mode says. */
export function tiersArgument(name: string, rateKind: CellKind<Exact>, text: ArgumentText): Argument<Tier[]> {
  return table(name, {
    ...text,
    columns: [
      blankable(column(['from', 'von', 'ab', '下限', '以上'], anyNumber), undefined),
      blankable(column(['to', 'bis', 'unter', '上限', '未満'], anyNumber), undefined),
      column(['rate', 'Satz', '料率', 'レート'], rateKind),
    ],
    build: ([from, to, rate]) => ({ from, to, rate }),
  });
}
