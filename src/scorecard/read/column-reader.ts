import type { GroupKind } from '../../contracts/a6/groups';
import type { Field } from '../../contracts/sheets/layout';
import type { CellValue } from '../../domain/cell';
import type { Conventions } from '../submission';
import { type CellSchema, columnSchema, errorAnswer, readAs, type Typed } from './cell-schemas';

/** A column that says more than this says something new in nearly every row, such as a reference. */
const MOST_KNOWN = 1000;

/**
 * Reads the cells of one column. A ledger has its few days, kinds and hours over and over: what a value
 * says is found out once, and kept once for all cells that hold it.
 */
export class ColumnReader {
  readonly #schema: CellSchema;
  readonly #known = new Map<CellValue, Typed>();

  constructor(
    private readonly field: Field,
    conventions: Conventions,
    groups: GroupKind | undefined,
  ) {
    this.#schema = columnSchema(field, conventions, groups);
  }

  /** @param value of a cell that is not blank */
  read(value: CellValue): Typed {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const typed = errorAnswer(value, this.field.errorsAllowed) ?? readAs(this.#schema, value);
    if (this.#known.size < MOST_KNOWN) this.#known.set(value, typed);
    return typed;
  }
}
