import type { Metric } from '../../contracts/a6/metrics';
import type { serviceLevelsSheet, slaScorecardSheet } from '../../contracts/sheets/service-level-sheets';
import type { Day } from '../../domain/calendar';
import { Exact } from '../../domain/decimal/exact';
import { asQuotient } from '../compare';
import { grouped } from '../grouped';
import { actualOf, readInputs } from '../level-inputs';
import { componentSaid, said } from '../row-identity';
import type { ReadRow } from '../submission';
import { readAs, type Slot } from './slot';

type ScorecardRow = ReadRow<(typeof slaScorecardSheet)['columns']>;
type TargetRow = ReadRow<(typeof serviceLevelsSheet)['columns']>;

/** What a row of a scorecard is measured by. */
export interface Measuring {
  /** The rows of the schedule that hold in the window. */
  readonly inForce: readonly TargetRow[];
  /** The metric of the component that a row is under. */
  readonly metricOf: (row: ScorecardRow) => Metric | undefined;
  /** Undefined where its days are not known. */
  readonly window: { readonly start: Day; readonly end: Day } | undefined;
}

/**
 * Two rows of a scorecard under each other's codes, each read as the other.
 *
 * Neither is as its own component asks, and each is as the other's: it has that one's target or, where
 * both have the same, an actual that follows by that one's metric. Everything else in them looks wrong
 * too, and it is one cause.
 */
export function withExchangedRowsRead(
  rows: readonly ScorecardRow[],
  slots: readonly Slot[],
  measuring: Measuring,
): readonly ScorecardRow[] {
  const byKey = grouped(rows, keyOf);
  const misfits = rows.filter((row) => {
    const isOnlyOne = byKey.get(keyOf(row))?.length === 1;
    const own = isOnlyOne ? targetsOf(keyOf(row), measuring.inForce) : [];
    return own.length > 0 && (!has(own, row) || follows(row, row, measuring) === false);
  });
  const partners = new Map(
    misfits.map((row) => [row, misfits.filter((each) => areExchanged(row, each, measuring))]),
  );
  return rows.map((row) => {
    const [partner, ...others] = partners.get(row) ?? [];
    const slot = partner && slots.find(({ key }) => key === keyOf(partner));
    if (partner === undefined || slot === undefined || others.length > 0) return row;
    return partners.get(partner)?.length === 1 ? (readAs(row, slot, 'exchanged', 0) as ScorecardRow) : row;
  });
}

function areExchanged(one: ScorecardRow, other: ScorecardRow, measuring: Measuring): boolean {
  return isMeantFor(one, other, measuring) && isMeantFor(other, one, measuring);
}

/** Of a row that is not as its own component asks. */
function isMeantFor(row: ScorecardRow, other: ScorecardRow, measuring: Measuring): boolean {
  const hasTarget = (of: ScorecardRow) => has(targetsOf(keyOf(of), measuring.inForce), row);
  return hasTarget(other) && (!hasTarget(row) || follows(row, other, measuring) === true);
}

/**
 * Whether the actual of a row follows from its inputs by the metric of the component that a row is under.
 *
 * @returns undefined where that cannot be said: there is no actual, or nothing that it follows from
 */
function follows(
  row: ScorecardRow,
  under: ScorecardRow,
  { metricOf, window }: Measuring,
): boolean | undefined {
  const [metric, inputs] = [metricOf(under), readInputs(row.cells)];
  const { value: stated } = row.cells.actual;
  if (metric === undefined || window === undefined || typeof inputs === 'string') return undefined;
  if (!(stated instanceof Exact) || metric.code === 'AGREED') return undefined;
  const actual = actualOf(metric, inputs, window);
  return actual instanceof Exact && asQuotient(row.cells.actual)(stated, actual);
}

function targetsOf(key: string, inForce: readonly TargetRow[]): Exact[] {
  return inForce.flatMap((row) => {
    const { value } = row.cells.target;
    return componentSaid(row) === key && value instanceof Exact ? [value] : [];
  });
}

function has(targets: readonly Exact[], { cells }: ScorecardRow): boolean {
  const { value } = cells.target;
  return value instanceof Exact && targets.some((target) => target.equals(value));
}

/** A row that leaves its component blank is told by its level, and is not looked at. */
function keyOf({ cells }: ScorecardRow): string {
  return said(cells.component);
}
