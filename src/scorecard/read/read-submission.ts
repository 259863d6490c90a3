import type { Field } from '../../contracts/sheets/layout';
import type { ReadOptions, RecomputeOptions, WorkbookPort } from '../../workbook/port';
import {
  type Conventions,
  type Fragment,
  isNumeric,
  type ReadSheet,
  type Submission,
  type Unread,
} from '../submission';
import { headerBlocks } from './header-block';
import { HeadingIndex } from './heading-index';
import { locateTables, type TablePlace } from './locate';
import { withMisplacedRowsRead } from './misplaced-rows';
import { markOf, numberReadings } from './number-text';
import { withPercentNumbersRead } from './percent-numbers';
import { readCells } from './read-cells';
import { recompute } from './recompute';
import { keepTablesWithin } from './table-limit';
import { TableReading } from './table-reading';

/** Each step can be cancelled and tells how far it is. */
export interface ReadingSteps {
  readonly reading?: ReadOptions;
  readonly recomputing?: RecomputeOptions;
}

/**
 * Reads a submitted workbook: which of its tables are sheets of a scorecard, and what their cells say.
 *
 * Tables are found by name, else by their headings in any of the three languages.
 *
 * @throws WorkbookProblem when the workbook cannot be read, or has more tables than are read
 */
export async function readSubmission(port: WorkbookPort, steps: ReadingSteps = {}): Promise<Submission> {
  const info = await port.describe();
  const { sheets: cells, unread } = await readCells(port, info, steps.reading ?? {});
  const columns = HeadingIndex.ofColumns();
  const labels = HeadingIndex.ofLabels();
  let tables = 0;
  const found = cells.map((each) => {
    const places = locateTables(each, info.tables, columns, labels);
    tables += places.length;
    keepTablesWithin(tables);
    return { cells: each, places, headers: headerBlocks(each, places, labels) };
  });
  const places = found.flatMap(({ places: each }) => each);
  const calculation = await recompute(port, places, steps.recomputing ?? {});
  const conventions: Conventions = { decimalMark: decimalMark(places), date1904: info.date1904 };
  const sheets: ReadSheet[] = [];
  const leftOut: Unread[] = [...unread];
  for (const { places: each, headers } of found) {
    for (const place of each) {
      const reading = new TableReading(place, headers.ofTable.get(place) ?? new Map(), conventions);
      sheets.push(reading.sheet());
      leftOut.push(...reading.leftOut);
    }
  }
  const fragments: Fragment[] = found.flatMap(({ headers }) => headers.alone);
  const strangers = found
    .filter(({ places: each, headers }) => each.length === 0 && headers.alone.length === 0)
    .flatMap(({ cells: { info: sheet } }): Unread[] =>
      sheet.used === undefined ? [] : [{ area: sheet.used, reason: 'no scorecard' }],
    );
  return {
    info,
    conventions,
    sheets: withPercentNumbersRead(withMisplacedRowsRead({ info, conventions, sheets })),
    fragments,
    unread: [...leftOut, ...strangers],
    ...calculation,
  };
}

/** The decimal mark that the file's own texts show: of one kind only, or none is known. */
function decimalMark(places: readonly TablePlace[]): Conventions['decimalMark'] {
  const marks = new Set<Conventions['decimalMark']>();
  for (const { layout, cells, area, firstRow, columns } of places) {
    const numeric = [...columns].filter(([field]) => isNumeric(layout.columns[field] as Field));
    for (let row = firstRow; row < area.row + area.rows; row += 1) {
      for (const [, column] of numeric) {
        const value = cells.value(row, column);
        if (typeof value === 'string') marks.add(markOf(numberReadings(value)));
      }
    }
  }
  marks.delete(undefined);
  return marks.size === 1 ? [...marks][0] : undefined;
}
