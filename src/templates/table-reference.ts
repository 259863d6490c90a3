/**
 * A table as formulas refer to it: by its name and its headings in the sheet's language.
 *
 * The row is always said in full (`Table[[#This Row],[Col]]`), which every host understands.
 */
export class TableReference<Key extends string = string> {
  constructor(
    readonly name: string,
    private readonly headings: Readonly<Record<Key, string>>,
  ) {}

  heading(key: Key): string {
    return this.headings[key];
  }

  /** The cell of a column in the formula's own row. */
  row(key: Key): string {
    return `${this.name}[[#This Row],[${this.escaped(key)}]]`;
  }

  column(key: Key): string {
    return `${this.name}[${this.escaped(key)}]`;
  }

  /** Columns side by side. */
  span(first: Key, last: Key): string {
    return `${this.name}[[${this.escaped(first)}]:[${this.escaped(last)}]]`;
  }

  /** The whole table, its heading row included, so that functions find the columns by name. */
  all(): string {
    return `${this.name}[#All]`;
  }

  /** The number of the formula's row in the table, from 1. */
  rowNumber(): string {
    return `ROW()-ROW(${this.name}[#Headers])`;
  }

  /** Brackets, # and apostrophes in a heading are written with an apostrophe in front. */
  private escaped(key: Key): string {
    return this.headings[key].replace(/['[\]#]/g, "'$&");
  }
}
