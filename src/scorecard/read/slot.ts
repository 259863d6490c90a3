import { Exact } from '../../domain/decimal/exact';
import { said } from '../row-identity';
import type { ReadCell, ReadRow, Remark } from '../submission';
import { textOf } from './cell-schemas';

/** What a table has a row for, in the order in which its rows stand. */
export interface Slot {
  readonly key: string;
  /** The table must have a row for it. */
  readonly isExpected: boolean;
  /** What its row says in the columns of its key. */
  readonly values: Readonly<Record<string, string | Exact>>;
}

/** Which remark a code gets that was read as another. */
type MisplacedKind = Extract<Remark, { readonly written: string }>['kind'];

/** The columns in which a row says otherwise. */
export function changes({ cells }: ReadRow, { values }: Pick<Slot, 'values'>): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const text = value instanceof Exact ? value.toText() : value.toLowerCase();
    return said(cells[field]) === text ? [] : [field];
  });
}

function isCounted(kind: MisplacedKind): kind is 'otherRow' | 'exchanged' {
  return kind === 'otherRow' || kind === 'exchanged';
}

/** A row as it is meant; what stood there is kept beside it, for the rule that reports it. */
export function readAs(row: ReadRow, slot: Pick<Slot, 'values'>, kind: MisplacedKind, rows = 1): ReadRow {
  const cells = changes(row, slot).map((field) => {
    const cell = row.cells[field] as ReadCell<unknown>;
    const { at, raw, formula } = cell;
    const written = textOf(raw);
    const remark: Remark = isCounted(kind) ? { kind, written, rows } : { kind, written };
    return [field, { state: 'given', at, raw, formula, remark, value: slot.values[field] }] as const;
  });
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } as ReadRow['cells'] };
}
