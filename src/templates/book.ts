import {
  type Field,
  fieldByHeading,
  type Fields,
  type SheetLayout,
  unitLabel,
} from '../contracts/sheets/layout';
import type { Language, Localized } from '../domain/language';
import { LONGEST_SHEET_NAME } from '../workbook/sheet-name';
import type { Present } from './template';
import { TableReference } from './table-reference';

/** The columns a template adds to a layout: shown for people, ignored by the validator. */
export type ExtraColumns<Key extends string = string> = Readonly<Record<Key, Localized>>;

/** A workbook in the making: its language and currency, and the names that are taken. */
export class Book {
  private readonly sheets: Set<string>;
  private readonly names: Set<string>;

  constructor(
    readonly language: Language,
    readonly currency: string,
    private readonly present: Present,
  ) {
    this.sheets = new Set(present.sheets.map(({ name }) => name.toLowerCase()));
    this.names = new Set([...present.tables, ...present.names].map(({ name }) => name.toLowerCase()));
  }

  text(localized: Localized): string {
    return localized[this.language];
  }

  /** A heading or label, its unit in brackets behind it. */
  heading(field: Field): string {
    const unit = unitLabel(field, this.language, this.currency);
    return unit === undefined ? this.text(field.heading) : `${this.text(field.heading)} (${unit})`;
  }

  /** The name, with a number behind it where a sheet has it already. */
  freeSheetName(wanted: string): string {
    const name = firstFree(this.sheets, (number) => {
      const suffix = number === 1 ? '' : ` ${number}`;
      return `${wanted.slice(0, LONGEST_SHEET_NAME - suffix.length)}${suffix}`;
    });
    this.sheets.add(name.toLowerCase());
    return name;
  }

  /** The name of a table that is to be made: a number behind it where there is one already. */
  freeTableName(wanted: string): string {
    const name = firstFree(this.names, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
    this.names.add(name.toLowerCase());
    return name;
  }

  /** A table that is to be made. */
  newTable<C extends Fields, Extra extends string = never>(
    layout: SheetLayout<string, C>,
    extra?: ExtraColumns<Extra>,
  ): TableReference<(keyof C & string) | Extra> {
    const name = this.freeTableName(layout.table);
    const headings = Object.entries(layout.columns).map(([key, field]) => [key, this.heading(field)]);
    const extras = Object.entries<Localized>(extra ?? {}).map(([key, text]) => [key, this.text(text)]);
    return new TableReference(name, Object.fromEntries([...headings, ...extras]));
  }

  /**
   * A table that the workbook has already, in whatever language its headings are.
   *
   * @param on  accepts the name of the sheet it stands on
   */
  presentTable<C extends Fields>(
    layout: SheetLayout<string, C>,
    on: (sheet: string) => boolean = () => true,
  ): TableReference<keyof C & string> | undefined {
    const wanted = new RegExp(`^${layout.table}(_\\d+)?$`, 'i');
    for (const { name, sheet, columns } of this.present.tables) {
      if (!wanted.test(name) || !on(sheet)) continue;
      const found = columns.map((heading) => [fieldByHeading(layout.columns, heading), heading] as const);
      const headings = new Map(found.filter(([key]) => key !== undefined));
      if (Object.keys(layout.columns).every((key) => headings.has(key))) {
        return new TableReference(name, Object.fromEntries(headings) as Record<keyof C & string, string>);
      }
    }
    return undefined;
  }
}

function firstFree(taken: ReadonlySet<string>, nameOf: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
