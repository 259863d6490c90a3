import { grouped } from '../grouped';
import type { ReadRow } from '../submission';
import { changes, readAs, type Slot } from './slot';

/** What speaks for a row being another than it says. */
interface Suspicion {
  /** In how many columns of its key a row may have been mistyped. */
  readonly mostChanges: number;
  /** Whether a row may be another one though it is the only one with its key; without this none may. */
  readonly isSuspect?: (row: ReadRow) => boolean;
}

/**
 * Reads a row with the key of another, in the place where a missing one belongs, as that one.
 *
 * @param slots the rows that the table should have, in order
 */
export function inTheirPlaces(
  rows: readonly ReadRow[],
  keyOf: (row: ReadRow) => string,
  slots: readonly Slot[],
  { mostChanges, isSuspect = () => false }: Suspicion,
): readonly ReadRow[] {
  const places = new Map(slots.map(({ key }, place) => [key, place]));
  const byKey = grouped(rows, keyOf);
  const free = new Set(slots.filter(({ key, isExpected }) => isExpected && !byKey.has(key)));
  if (free.size === 0) return rows;
  const placeOf = (row: ReadRow | undefined) => (row === undefined ? undefined : places.get(keyOf(row)));
  return rows.map((row, at) => {
    const own = placeOf(row);
    // What is no key at all is found by rules of its own.
    if (own === undefined) return row;
    const before = placeOf(rows[at - 1]) ?? -1;
    const after = placeOf(rows[at + 1]) ?? slots.length;
    const fitsHere = (place: number) => before < place && place < after;
    const twins = (byKey.get(keyOf(row)) ?? []).filter((each) => each !== row);
    const isOther =
      twins.length === 0 ? isSuspect(row) : !fitsHere(own) && !twins.some((twin) => isCopy(row, twin));
    if (!isOther) return row;
    const meant = [...free].find(
      (slot) => fitsHere(places.get(slot.key) ?? -1) && changes(row, slot).length <= mostChanges,
    );
    if (meant === undefined) return row;
    free.delete(meant);
    return readAs(row, meant, 'otherRow');
  });
}

/** Whether everything that stands in a row stands in another. */
export function isCopy(one: ReadRow, other: ReadRow): boolean {
  return Object.entries(one.cells).every(([field, { raw }]) => raw === other.cells[field]?.raw);
}
