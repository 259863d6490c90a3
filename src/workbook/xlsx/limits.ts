import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { type LimitName, limitNames } from '../limit-names';
import type { WorkbookProblem } from '../port';
import { tooLarge } from './refusals';

/**
 * What a file from a stranger may hold. Beyond a limit it is refused with a sentence that names the
 * limit; only formats of empty cells are ever let go silently. Measured at the limits of cells and of
 * text, together they keep one file below 1 GB of memory and 10 seconds.
 */
const most = {
  /** Size of the file itself. */
  fileBytes: 100_000_000,
  /** Parts in the zip archive; Excel writes about ten and three a sheet. */
  parts: 5_000,
  /** One part unpacked: 100,000 ledger rows are about 60 MB of sheet XML. */
  partBytes: 400_000_000,
  /** All parts unpacked. */
  unpackedBytes: 600_000_000,
  /** Unpacked ÷ packed size of a part above 1 MB; sheets of Excel's stay below 40. */
  ratio: 250,
  /** Elements inside each other. Excel's own parts need about twelve. */
  depth: 64,
  sheets: 500,
  rows: MAX_ROWS,
  columns: MAX_COLUMNS,
  /** Filled cells of all sheets. */
  cells: 2_000_000,
  /** Empty cells that carry nothing but a number format; beyond these the format is let go. */
  formattedBlanks: 200_000,
  /** Cells of the areas of one reading, filled or not. */
  readCells: 5_000_000,
  /** Different texts. */
  sharedStrings: 1_000_000,
  /** Characters of one text or formula; a cell of Excel's holds 32,767. */
  textLength: 32_767,
  /** Cell styles; Excel's own limit. */
  styles: 65_490,
  names: 20_000,
  tables: 2_000,
  tableColumns: MAX_COLUMNS,
  merged: 100_000,
  externalLinks: 1_000,
} as const satisfies Readonly<Record<LimitName, number>>;

/** The same with what each counts, in English. */
export const limits = Object.fromEntries(
  Object.entries(most).map(([name, max]) => [name, { max, what: limitNames[name as LimitName].en }]),
) as Readonly<Record<LimitName, { readonly max: number; readonly what: string }>>;

/** @throws WorkbookProblem `tooLarge` naming the limit, when more than it allows was found */
export function keepWithin(name: LimitName, found: number, where?: string): void {
  if (found > limits[name].max) throw beyond(name, where);
}

/** The refusal for a limit that was exceeded. */
export function beyond(name: LimitName, where?: string): WorkbookProblem {
  return tooLarge(name, limits[name].max, where);
}
