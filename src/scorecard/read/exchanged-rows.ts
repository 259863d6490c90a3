import type { serviceLevelsSheet, slaScorecardSheet } from '../../contracts/sheets/service-level-sheets';
import { Exact } from '../../domain/decimal/exact';
import { grouped } from '../grouped';
import { said } from '../row-identity';
import type { ReadRow } from '../submission';
import { readAs, type Slot } from './slot';

type ScorecardRow = ReadRow<(typeof slaScorecardSheet)['columns']>;
type TargetRow = ReadRow<(typeof serviceLevelsSheet)['columns']>;

/**
 * Two rows of a scorecard under each other's codes, each read as the other.
 *
 * Neither has the target of its own component, and each has that of the other's: everything else in
 * them looks wrong too, and it is one cause.
 *
 * @param inForce the rows of the schedule that hold in the window
 */
export function withExchangedRowsRead(
  rows: readonly ScorecardRow[],
  slots: readonly Slot[],
  inForce: readonly TargetRow[],
): readonly ScorecardRow[] {
  const byKey = grouped(rows, keyOf);
  const misfits = rows.filter((row) => {
    const own = targetsOf(keyOf(row), inForce);
    const isOnlyOne = byKey.get(keyOf(row))?.length === 1;
    return isOnlyOne && own.length > 0 && !has(own, row);
  });
  const partners = new Map(
    misfits.map((row) => [row, misfits.filter((each) => areExchanged(row, each, inForce))]),
  );
  return rows.map((row) => {
    const [partner, ...others] = partners.get(row) ?? [];
    const slot = partner && slots.find(({ key }) => key === keyOf(partner));
    if (partner === undefined || slot === undefined || others.length > 0) return row;
    return partners.get(partner)?.length === 1 ? (readAs(row, slot, 'exchanged', 0) as ScorecardRow) : row;
  });
}

function areExchanged(one: ScorecardRow, other: ScorecardRow, inForce: readonly TargetRow[]): boolean {
  return has(targetsOf(keyOf(other), inForce), one) && has(targetsOf(keyOf(one), inForce), other);
}

function targetsOf(key: string, inForce: readonly TargetRow[]): Exact[] {
  return inForce.flatMap(({ cells }) => {
    const { value } = cells.target;
    const component = (said(cells.component) || said(cells.level)).toUpperCase();
    return component === key && value instanceof Exact ? [value] : [];
  });
}

function has(targets: readonly Exact[], { cells }: ScorecardRow): boolean {
  const { value } = cells.target;
  return value instanceof Exact && targets.some((target) => target.equals(value));
}

/** A row that leaves its component blank is told by its level, and is not looked at. */
function keyOf({ cells }: ScorecardRow): string {
  return said(cells.component).toUpperCase();
}
