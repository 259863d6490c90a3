import { Exact } from '../../../../domain/decimal/exact';
import { toCents } from '../../../../domain/decimal/money';
import { CENT, sumOf, type Column } from './credit-columns';

/**
 * How the amount at risk was dealt with.
 *
 * - `ignored`: the credits are those before the cap, though it binds
 * - `not binding`: the credits are cut pro rata, though together they stay below it
 */
export type CapFault = 'ignored' | 'not binding';

/**
 * What was done with the cap on all rows alike; undefined where the rows are right, or wrong one by one.
 * The total tells: an ignored cap leaves the sum of the credits before it, or is applied to the total alone.
 */
export function capFaultOf(
  stated: readonly (Exact | undefined)[],
  total: Exact | undefined,
  columns: readonly Column[],
): CapFault | undefined {
  if (total === undefined) return undefined;
  const sum = sumOf(stated);
  const isTotal = (amount: Exact) => toCents(amount).equals(toCents(total));
  if (columns.some(({ capped, within }) => isWithin(stated, capped, within))) return undefined;
  const ignored = columns.some(
    (column) =>
      bindsIn(column) &&
      isWithin(stated, column.uncapped, CENT) &&
      (isTotal(sum) || isTotal(sumOf(column.capped))),
  );
  if (ignored) return 'ignored';
  const cut = columns.some((column) => !bindsIn(column) && isCutProRata(stated, column.uncapped));
  return cut && isTotal(sum) ? 'not binding' : undefined;
}

function bindsIn({ capped, uncapped }: Column): boolean {
  return !sumOf(capped).equals(sumOf(uncapped));
}

/** Credits that were rounded row by row are a cent apart from those that add up. */
function isWithin(
  stated: readonly (Exact | undefined)[],
  column: readonly (Exact | null)[],
  tolerance: Exact,
): boolean {
  return stated.every((credit, row) =>
    toCents(credit ?? Exact.zero)
      .minus(column[row] ?? Exact.zero)
      .abs()
      .atMost(tolerance),
  );
}

/** At least two credits that are smaller by more than rounding is, and all in the same proportion, to the cent. */
function isCutProRata(stated: readonly (Exact | undefined)[], uncapped: readonly (Exact | null)[]): boolean {
  const whole = sumOf(uncapped);
  const sum = sumOf(stated);
  const cut = uncapped.filter((credit, row) =>
    (credit ?? Exact.zero).minus(stated[row] ?? Exact.zero).moreThan(CENT),
  );
  if (cut.length < 2 || !sum.isPositive() || sum.atLeast(whole)) return false;
  const factor = sum.div(whole);
  return stated.every((credit, row) => {
    const proportional = (uncapped[row] ?? Exact.zero).times(factor);
    return (credit ?? Exact.zero).minus(proportional).abs().atMost(CENT);
  });
}
