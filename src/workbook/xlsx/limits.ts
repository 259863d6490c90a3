import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { WorkbookProblem } from '../port';

/**
 * What a file from a stranger may hold. Beyond a limit it is refused with a sentence that names the
 * limit; nothing is cut off silently. Together they keep one file below 1 GB of memory and 30 seconds.
 */
export const limits = {
  /** Size of the file itself. */
  fileBytes: { max: 100_000_000, what: 'bytes in the file' },
  /** Parts in the zip archive; Excel writes about ten and three a sheet. */
  parts: { max: 5_000, what: 'parts in the archive' },
  /** One part unpacked: 100,000 ledger rows are about 60 MB of sheet XML. */
  partBytes: { max: 400_000_000, what: 'bytes in one unpacked part' },
  /** All parts unpacked. */
  unpackedBytes: { max: 600_000_000, what: 'unpacked bytes' },
  /** Unpacked ÷ packed size of a part above 1 MB; sheets of Excel's stay below 40. */
  ratio: { max: 250, what: 'times its packed size when unpacked' },
  /** Elements inside each other. Excel's own parts need about twelve. */
  depth: { max: 64, what: 'nested elements' },
  sheets: { max: 500, what: 'sheets' },
  rows: { max: MAX_ROWS, what: 'rows in a sheet' },
  columns: { max: MAX_COLUMNS, what: 'columns in a sheet' },
  /** Filled cells of all sheets. */
  cells: { max: 2_000_000, what: 'filled cells' },
  /** Empty cells that carry nothing but a number format; beyond these the format is let go. */
  formattedBlanks: { max: 200_000, what: 'formatted empty cells' },
  /** Cells of the areas of one reading, filled or not. */
  readCells: { max: 5_000_000, what: 'cells in one reading' },
  /** Different texts. */
  sharedStrings: { max: 1_000_000, what: 'different texts' },
  /** Characters of one text or formula; a cell of Excel's holds 32,767. */
  textLength: { max: 32_767, what: 'characters in a cell' },
  /** Cell styles; Excel's own limit. */
  styles: { max: 65_490, what: 'cell styles' },
  names: { max: 20_000, what: 'defined names' },
  tables: { max: 2_000, what: 'tables' },
  tableColumns: { max: MAX_COLUMNS, what: 'columns in a table' },
  merged: { max: 100_000, what: 'merged areas' },
  externalLinks: { max: 1_000, what: 'links to other workbooks' },
} as const;

type LimitName = keyof typeof limits;

/** @throws WorkbookProblem `tooLarge` naming the limit, when more than it allows was found */
export function keepWithin(name: LimitName, found: number, where?: string): void {
  if (found > limits[name].max) throw beyond(name, where);
}

/** The refusal for a limit that was exceeded. */
export function beyond(name: LimitName, where?: string): WorkbookProblem {
  const allowed = limits[name].max.toLocaleString('en-US');
  const place = where === undefined ? 'The file' : `“${where}”`;
  return new WorkbookProblem('tooLarge', `${place} has more than ${allowed} ${limits[name].what}.`, {
    limit: name,
    allowed,
    ...(where === undefined ? {} : { where }),
  });
}
