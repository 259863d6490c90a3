import type { Day } from '../calendar';
import { type Exact } from '../decimal/exact';
import { ExactColumn } from '../decimal/exact-column';
import type { EntryKind } from './kind';
import { type Entries, type LedgerEntry, eachOf } from './ledger';

/**
 * A ledger kept column by column, whose entries are made one at a time when they are asked for: 100,000
 * of them, kept, take the garbage collector longer than the quota takes to calculate.
 */
export class LedgerColumns implements Entries {
  readonly rows: Float64Array;
  readonly days: Float64Array;
  readonly kinds: EntryKind[];
  readonly hours: ExactColumn<Exact>;
  readonly travel: ExactColumn<Exact>;
  private filled = 0;

  /** @param most entries it has room for */
  constructor(most: number) {
    this.rows = new Float64Array(most);
    this.days = new Float64Array(most);
    this.kinds = new Array<EntryKind>(most);
    this.hours = new ExactColumn(most);
    this.travel = new ExactColumn(most);
  }

  get length(): number {
    return this.filled;
  }

  push({ row, day, kind, hours, travel }: LedgerEntry): void {
    const index = this.filled;
    this.filled += 1;
    this.rows[index] = row;
    this.days[index] = day;
    this.kinds[index] = kind;
    this.hours.push(hours);
    this.travel.push(travel);
  }

  at(index: number): LedgerEntry | undefined {
    return index < this.filled ? new EntryInColumns(this, index) : undefined;
  }

  [Symbol.iterator](): Iterator<LedgerEntry> {
    return eachOf(this);
  }
}

class EntryInColumns implements LedgerEntry {
  constructor(
    private readonly ledger: LedgerColumns,
    private readonly index: number,
  ) {}

  get row(): number {
    return this.ledger.rows[this.index] as number;
  }

  get day(): Day {
    return this.ledger.days[this.index] as Day;
  }

  get kind(): EntryKind {
    return this.ledger.kinds[this.index] as EntryKind;
  }

  get hours(): Exact {
    return this.ledger.hours.at(this.index);
  }

  get travel(): Exact {
    return this.ledger.travel.at(this.index);
  }
}
