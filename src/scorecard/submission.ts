import type { Field, Fields, SheetLayout } from '../contracts/sheets/layout';
import type { Day } from '../domain/calendar';
import type { CellValue } from '../domain/cell';
import type { Exact } from '../domain/decimal/exact';
import type { Area, CellAddress } from '../workbook/address';
import type { RecomputedCell, WorkbookInfo } from '../workbook/port';
import type { ValueOf } from './read/cell-schemas';

/** Which character a writer puts in front of the decimals. */
export type DecimalMark = 'point' | 'comma';

/** What is known of how a file writes numbers and dates, before its cells are read. */
export interface Conventions {
  /** The mark in front of decimals, where texts of the file show it; undefined where none does, or both. */
  readonly decimalMark: DecimalMark | undefined;
  readonly date1904: boolean;
}

/** What had to be made of a cell, or why nothing could be made of it; the SHEET rules report it. */
export type Remark =
  /** Used: the text means one number. */
  | { readonly kind: 'numberAsText' }
  /** Used: the text means one day. */
  | { readonly kind: 'dateAsText' }
  /** Used: a ratio given as the number of its percentage, 98.5, is read as the fraction it means. */
  | { readonly kind: 'percentNumber'; readonly written: Exact }
  /** Used: a code that makes its row a second one of another, read as the row it stands in the place of. */
  | {
      readonly kind: 'otherRow';
      readonly written: string;
      /** How many rows say the same, on the first of them; 0 on the others. */
      readonly rows: number;
    }
  /** Used: another level than that of the row's component, read as the component's. */
  | { readonly kind: 'otherLevel'; readonly written: string }
  /** Used: the code of another row, which has this one's: each is read as the other. */
  | {
      readonly kind: 'exchanged';
      readonly written: string;
      /** How many rows are exchanged with as many others, on the first of them; 0 on the others. */
      readonly rows: number;
    }
  /** Used: a code that no component has, or none, read as the component among whose rows it stands. */
  | { readonly kind: 'unknownComponent'; readonly written: string }
  | { readonly kind: 'twoNumbers'; readonly readings: readonly [Exact, Exact] }
  | { readonly kind: 'twoDates'; readonly readings: readonly Day[] }
  | { readonly kind: 'noNumber' }
  | { readonly kind: 'noDate' }
  | { readonly kind: 'serial60' }
  | { readonly kind: 'errorCell' }
  | { readonly kind: 'unknownChoice' };

/** A figure in the unit of its metric, or one of the errors that are an answer there, or `n/a`. */
export type Measured = Exact | '#N/A' | '#DIV/0!' | 'n/a';

/**
 * One cell of a submitted sheet, read as what its field holds.
 *
 * - `given`: the value is there
 * - `blank`: nothing is entered, or a formula answers `""`
 * - `unusable`: what stands there is no such value; a SHEET rule says so
 * - `absent`: the sheet has no such column or label
 */
export interface ReadCell<V> {
  readonly state: 'given' | 'blank' | 'unusable' | 'absent';
  /** Set exactly where the state is `given`. */
  readonly value: V | undefined;
  /** Where it stands; for an absent one, where it would be looked for. */
  readonly at: CellAddress;
  /** As stored, before it was read. */
  readonly raw: CellValue;
  /** With its leading `=`; undefined for a constant. */
  readonly formula: string | undefined;
  /** Undefined where the cell reads as it stands. */
  readonly remark: Remark | undefined;
}

export type ReadFields<F extends Fields> = { readonly [K in keyof F]: ReadCell<ValueOf<F[K]['type']>> };

/** One row of a table. Wholly blank rows are left out. */
export interface ReadRow<Columns extends Fields = Fields> {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly cells: ReadFields<Columns>;
  /** Whether a person entered something: an input cell is not blank. Rules look at filled-in rows only. */
  readonly filledIn: boolean;
}

/** One sheet of a scorecard as it was understood. */
export interface ReadSheet<L extends SheetLayout = SheetLayout> {
  readonly layout: L;
  /** Its name in the file. */
  readonly sheet: string;
  /** The table with its heading row. */
  readonly area: Area;
  readonly recognisedBy: 'table name' | 'headings';
  readonly header: ReadFields<L['header']>;
  readonly rows: readonly ReadRow<L['columns']>[];
  /** Sheet column of each field that was found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings of the table that mean no field. */
  readonly otherHeadings: readonly Heading[];
  /** Neither the header block nor a row has an entered input: a blank template, whose rules do not run. */
  readonly isBlankTemplate: boolean;
}

export interface Heading {
  readonly text: string;
  readonly at: CellAddress;
}

/** A header block whose table was not found. */
export interface Fragment {
  readonly layout: SheetLayout;
  readonly at: CellAddress;
}

/** What was seen and not read, and why. */
export interface Unread {
  readonly area: Area;
  readonly reason: 'no scorecard' | 'total row' | 'remark' | 'too large';
}

/** Everything that was understood of a submitted workbook. */
export interface Submission {
  readonly info: WorkbookInfo;
  /** How the file writes numbers and dates. */
  readonly conventions: Conventions;
  readonly sheets: readonly ReadSheet[];
  readonly fragments: readonly Fragment[];
  readonly unread: readonly Unread[];
  /** Every formula cell with its result recomputed; only where `calculation` says so. */
  readonly recomputed: readonly RecomputedCell[] | undefined;
  /**
   * `live`: the host's values are up to date by themselves; `unavailable`: there is no formula engine;
   * `given up`: the formulas take longer than a check may.
   */
  readonly calculation: 'recomputed' | 'live' | 'unavailable' | 'given up' | 'no formulas';
}

/** The columns a sheet lacks without which none of its rows can be judged: SHEET-01. */
export function lackedColumns({ layout, columns }: Pick<ReadSheet, 'layout' | 'columns'>): Field[] {
  const fields = Object.entries<Field>(layout.columns);
  return fields.flatMap(([key, field]) => (field.indispensable === true && !columns.has(key) ? field : []));
}

/** Whether the contract's rules look at a sheet: it is filled in, and its rows tell what they are about. */
export function isJudged(sheet: ReadSheet): boolean {
  return !sheet.isBlankTemplate && lackedColumns(sheet).length === 0;
}

/** The sheets of one kind that a submitter filled in, those among them that cannot be judged. */
export function enteredSheets<L extends SheetLayout>(
  { sheets }: Pick<Submission, 'sheets'>,
  layout: L,
): readonly ReadSheet<L>[] {
  return sheets.filter(
    (sheet): sheet is ReadSheet<L> => sheet.layout.key === layout.key && !sheet.isBlankTemplate,
  );
}

/** Those that the contract's rules look at; several windows or groups stand on sheets of their own. */
export function filledSheets<L extends SheetLayout>(
  submission: Pick<Submission, 'sheets'>,
  layout: L,
): readonly ReadSheet<L>[] {
  return enteredSheets(submission, layout).filter(isJudged);
}

/** The filled-in rows of every sheet of one kind, each with its sheet. */
export function filledRows<L extends SheetLayout>(
  submission: Submission,
  layout: L,
): { readonly sheet: ReadSheet<L>; readonly row: ReadRow<L['columns']> }[] {
  return filledSheets(submission, layout).flatMap((sheet) =>
    sheet.rows.filter((row) => row.filledIn).map((row) => ({ sheet, row })),
  );
}

/** Whether a field holds a number of some kind. */
export function isNumeric(field: Field): boolean {
  return ['number', 'count', 'measure', 'fraction', 'money', 'hours'].includes(field.type);
}
